using FluentValidation;

namespace DealNews.Reports;

/// <summary>The findings with one code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Meaning">The meaning in the catalogue, or the message of the first finding.</param>
/// <param name="Count">The number of findings.</param>
/// <param name="Documents">The number of documents with such a finding.</param>
/// <param name="Example">The first finding: the article and the pointer.</param>
internal sealed record FindingGroup(
    string Code,
    Severity Severity,
    string Meaning,
    int Count,
    int Documents,
    string Example
);
