using DealNews.Validation;

namespace DealNews.Cli;

/// <summary>A document that was checked.</summary>
/// <param name="File">The file as the user named it; <c>-</c> for standard input.</param>
/// <param name="Number">The number of the document within its file, from 1.</param>
/// <param name="Facts">The facts that could be read.</param>
/// <param name="Findings">What was found.</param>
internal sealed record CheckedDocument(
    string File,
    long Number,
    ValueList<Fact> Facts,
    IReadOnlyList<Finding> Findings
);
