namespace DealNews.Cli;

/// <summary>A command whose help shows how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines, each complete.</summary>
    IReadOnlyList<string> Examples { get; }
}
