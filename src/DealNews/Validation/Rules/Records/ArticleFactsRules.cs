namespace DealNews.Validation;

internal readonly partial struct ArticleFactsRules
{
    static partial void Own(ArticleFacts value, RuleContext context) => SchemaVersionRule.Check(value, context);
}
