namespace DealNews.Cli;

/// <summary>Writes findings document by document, without buffering them until the end.</summary>
internal interface IFindingsWriter
{
    /// <summary>Starts the output, before the first document.</summary>
    void Begin() { }

    /// <summary>Writes a document that has findings.</summary>
    void Write(CheckedDocument document);

    /// <summary>Writes that a file has no findings, after its last document.</summary>
    void WriteClean(string file) { }

    /// <summary>Ends the output, after the last file.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="isComplete">Whether all files could be read.</param>
    void End(CheckTally tally, bool isComplete);
}
