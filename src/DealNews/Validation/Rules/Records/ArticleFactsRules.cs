namespace DealNews.Validation;

internal static partial class ArticleFactsRules
{
    static partial void Own(ArticleFacts value, RuleContext context)
    {
        if (value.SchemaVersion is { } version && !version.StartsWith("1.", StringComparison.Ordinal))
        {
            context.Report(
                RuleCode.SchemaVersionUnknown,
                "schemaVersion",
                $"The version is \"{version}\"; expected 1.x."
            );
        }
    }
}
