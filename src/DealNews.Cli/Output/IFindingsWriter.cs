namespace DealNews.Cli;

/// <summary>Writes what a check finds, as it finds it: nothing is held back until the end.</summary>
internal interface IFindingsWriter
{
    /// <summary>Before the first document.</summary>
    void Begin() { }

    /// <summary>A document with findings.</summary>
    void Write(CheckedDocument document);

    /// <summary>After the last document of a file in which nothing was found.</summary>
    void WriteClean(string file) { }

    /// <summary>After the last file.</summary>
    /// <param name="tally">What was checked and found.</param>
    /// <param name="isComplete">Whether every file could be read.</param>
    void End(CheckTally tally, bool isComplete);
}
