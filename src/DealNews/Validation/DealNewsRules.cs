using DealNews.Json;

namespace DealNews.Validation;

/// <summary>Checks documents by the rules themselves, without the cost of FluentValidation, which finds the same.</summary>
public static class DealNewsRules
{
    private static readonly CheckReport s_nothing = new(default(ValueList<Finding>));

    /// <summary>Checks a document and everything in it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static CheckReport Check(ArticleFacts document, DealNewsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var context = RuleContext.Rent((options ?? DealNewsJsonOptions.Default).Kinds);
        DocumentRules.Check(document, context);
        return context.Findings is { IsEmpty: false } findings ? new(findings) : s_nothing;
    }
}
