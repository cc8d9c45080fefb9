using DealNews.Json;

namespace DealNews.Validation;

/// <summary>Checks a whole document: every record in it by its own rules, the references, and what holds between the facts.</summary>
public sealed class ArticleFactsValidator : RecordValidator<ArticleFacts>
{
    private ArticleFactsValidator() { }

    /// <summary>A validator that also knows the application's own kinds of fact.</summary>
    /// <param name="options">Options with the application's own kinds of fact.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public ArticleFactsValidator(DealNewsJsonOptions options)
        : base((options ?? throw new ArgumentNullException(nameof(options))).Kinds) { }

    /// <summary>The validator for the facts of this library; it has no state.</summary>
    public static ArticleFactsValidator Instance { get; } = new();

    internal override void Check(ArticleFacts value, RuleContext context) => DocumentRules.Check(value, context);
}
