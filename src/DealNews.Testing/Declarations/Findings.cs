using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Testing;

/// <summary>The errors and warnings of documents and single records.</summary>
internal static class Findings
{
    private const string OnlyFact = "/facts/0";

    // Findings about content of a newer version.
    private static readonly string[] s_unknownContent =
    [
        RuleCode.TermUnknown,
        RuleCode.FactKindUnknown,
        RuleCode.MemberUnknown,
    ];

    /// <summary>Returns the findings of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">The options with the application's fact kinds; null for none.</param>
    /// <param name="allowsUnknown">Whether findings about unknown terms, members and kinds of fact are omitted.</param>
    public static IEnumerable<Finding> Of(
        ArticleFacts document,
        DealNewsJsonOptions? options = null,
        bool allowsUnknown = false
    ) =>
        DocumentValidator
            .Validate(document, options is null ? null : new() { Json = options })
            .Findings.Where(finding =>
                finding.Severity != Severity.Info
                && !(allowsUnknown && s_unknownContent.Contains(finding.Code, StringComparer.Ordinal))
            );

    /// <summary>
    /// Returns the findings of a record, with pointers relative to it, without findings about missing entities and
    /// facts.
    /// </summary>
    public static IEnumerable<Finding> Of(Extensible record, DealNewsJsonOptions? options = null) =>
        record switch
        {
            ArticleFacts document => Of(document, options, allowsUnknown: false),
            Fact fact => Of(new ArticleFacts { Facts = [fact] }, options, allowsUnknown: fact is UnknownFact)
                .Where(static finding =>
                    !IsOfReference(finding.Code) && finding.Pointer.StartsWith(OnlyFact, StringComparison.Ordinal)
                )
                .Select(static finding => finding with { Pointer = finding.Pointer[OnlyFact.Length..] }),
            _ => ValidatorOf(record.GetType())
                .Validate(new ValidationContext<object>(record))
                .Errors.Where(static failure => failure.Severity != Severity.Info)
                .Select(static failure => (Finding)failure.CustomState),
        };

    private static bool IsOfReference(string code) =>
        code is RuleCode.ReferenceDangling or RuleCode.ReferenceSortMismatch or RuleCode.ReferenceCircular;

    private static IValidator ValidatorOf(Type record) =>
        (IValidator)
            typeof(ArticleFactsValidator)
                .Assembly.GetType($"DealNews.Validation.{record.Name}Validator", throwOnError: true)!
                .GetProperty("Instance")!
                .GetValue(null)!;
}
