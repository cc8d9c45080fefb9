using DealNews.Validation;

namespace DealNews.Testing;

/// <summary>
/// Documents that each break one rule of <see cref="RuleCatalogue"/>: a valid document with one fault added. Use them
/// to test that an application reports every fault.
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

    /// <summary>
    /// The valid document, as JSON, for faults that validation finds without the article.
    /// </summary>
    public static string ValidJson => ValidDocument.Json;

    /// <summary>
    /// The valid document, as JSON, for faults that only a comparison with the article finds. Neither validation nor
    /// the comparison with <see cref="ArticleText"/> reports a finding for it.
    /// </summary>
    public static string GroundedJson => GroundedDocument.Json;

    /// <summary>The article of <see cref="GroundedJson"/>. It supports every quote and figure.</summary>
    public static string ArticleText => ValidArticle.Text;

    /// <summary>Returns the documents that break a rule. Each document has a different fault.</summary>
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
                $"No faulty document for code \"{PrintableText.Of(code)}\"; "
                    + $"expected a code such as \"{RuleCode.JsonShape}\".",
                nameof(code)
            );
    }

    /// <summary>
    /// Returns documents with a fault in a fact of a kind: a required member is missing, a value has the wrong JSON
    /// type, a term or a member is unknown, a date is impossible, a reference has no target. They follow from the
    /// declaration of the kind.
    /// </summary>
    /// <param name="kind">The kind (<see cref="Fact.Kind"/>), such as <c>"meeting"</c>.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentException">The kind is unknown.</exception>
    public static ValueList<FaultyDocument> ForKind(string kind) =>
        [.. DeclaredFaults.Of(kind).Select(static fault => fault.ToDocument())];

    /// <summary>Returns the JSON of the first document that breaks a rule.</summary>
    /// <inheritdoc cref="ForCode"/>
    public static string Json(string code) => ForCode(code)[0].Json;
}
