namespace DealNews.Validation;

/// <summary>
/// Validates documents without the overhead of FluentValidation. <see cref="ArticleFactsValidator"/> has the same
/// findings.
/// </summary>
public static class DocumentValidator
{
    /// <summary>
    /// Validates a document: each record, the references between them, and the coherence of the facts.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="options">The options; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>A report with all findings, up to the limit of the options.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static ValidationReport Validate(ArticleFacts document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= ValidationOptions.Default;
        using var context = RuleContext.Rent(options);
        Check(document, options, context);
        return context.Findings.IsEmpty ? ValidationReport.Empty : new() { Findings = context.Findings.ToValueList() };
    }

    /// <summary>Runs the rules of the library, then those of the options.</summary>
    internal static void Check(ArticleFacts document, ValidationOptions options, RuleContext context)
    {
        DocumentRules.Check(document, context);
        options.CheckRules(document, context.Findings);
    }
}
