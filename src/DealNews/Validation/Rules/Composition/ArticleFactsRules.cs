namespace DealNews.Validation;

internal static partial class ArticleFactsRules
{
    static partial void Own(ArticleFacts value, RuleContext context) => SchemaVersionRule.Check(value, context);
}
