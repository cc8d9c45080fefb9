using DealNews.Validation;

namespace DealNews.Testing;

/// <summary>
/// A document for each way to break a rule of <see cref="RuleCatalogue"/>: one valid document with one fault each. An
/// application can feed them to its own pipeline to check that it reports every fault.
/// </summary>
public static class FaultyDocuments
{
    /// <summary>All faulty documents, in the order of their codes.</summary>
    public static ValueList<FaultyDocument> All { get; } =
    [
        .. ReadingFaults
            .All.Concat(RecordFaults.All)
            .Concat(ReferenceFaults.All)
            .Concat(DocumentFaults.All)
            .Concat(GroundingFaults.All)
            .Select(fault => fault.ToDocument()),
    ];

    /// <summary>The document from which all faulty ones are made, as JSON; validation finds nothing in it.</summary>
    public static string ValidJson => ValidDocument.Json;

    /// <summary>The article of <see cref="ValidJson"/>; it supports every quote and figure of the document.</summary>
    public static string ArticleText => ValidArticle.Text;

    /// <summary>Returns the documents that break a rule, each in another way.</summary>
    /// <param name="code">The code of the rule (<see cref="RuleCode"/>).</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">No document breaks a rule with this code.</exception>
    public static ValueList<FaultyDocument> ForCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        ValueList<FaultyDocument> found =
        [
            .. All.Where(document => string.Equals(document.Code, code, StringComparison.Ordinal)),
        ];
        return !found.IsEmpty
            ? found
            : throw new ArgumentException(
                $"No faulty document for code \"{PrintableText.Of(code)}\"; expected a code such as \"{RuleCode.JsonShape}\".",
                nameof(code)
            );
    }

    /// <summary>Returns the JSON of the first document that breaks a rule.</summary>
    /// <inheritdoc cref="ForCode"/>
    public static string Json(string code) => ForCode(code)[0].Json;
}
