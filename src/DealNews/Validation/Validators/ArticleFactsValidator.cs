using FluentValidation;

namespace DealNews.Validation;

/// <summary>
/// Validates a whole document: each record, the references between them, and the coherence of the facts.
/// </summary>
public sealed class ArticleFactsValidator : RecordValidator<ArticleFacts>
{
    private readonly ValidationOptions? _options;

    /// <summary>Creates a validator.</summary>
    /// <param name="options">The options; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="minimumSeverity">
    /// The lowest severity of a finding that becomes a failure. With the default, a document with only warnings and
    /// information is valid.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a value of the enumeration.</exception>
    public ArticleFactsValidator(ValidationOptions? options = null, Severity minimumSeverity = Severity.Error)
        : base(minimumSeverity) => _options = options;

    /// <summary>A shared validator with the default options, whose failures are errors.</summary>
    public static IValidator<ArticleFacts> Instance { get; } = new ArticleFactsValidator();

    private protected override ValidationOptions Options => _options ?? ValidationOptions.Default;

    internal override void Check(ArticleFacts value, RuleContext context) =>
        DocumentValidator.Check(value, Options, context);
}
