using DealNews.Validation;

namespace DealNews.Cli;

/// <summary>The result of checking one document.</summary>
/// <param name="File">The file name as given; <c>-</c> for standard input.</param>
/// <param name="Number">The number of the document in its file, from 1.</param>
/// <param name="Facts">The facts that could be deserialized.</param>
/// <param name="Findings">The findings.</param>
internal sealed record CheckedDocument(
    string File,
    long Number,
    ValueList<Fact> Facts,
    IReadOnlyList<Finding> Findings
);
