namespace DealNews.Validation;

/// <summary>Checks a whole document: its ids, each of its parts, and what holds between them.</summary>
internal static class DocumentRules
{
    public static void Check(ArticleFacts document, RuleContext context)
    {
        context.Document = new(document, context);
        ArticleFactsRules.Check(document, context);
        CircularReferenceRule.Check(context.Document, context);
        UnusedEntityRule.Check(document, context.Document, context);
        ExchangeRateRule.Check(document, context);
        PartOfWholeRule.Check(document, context.Document, context);
        ShareholdingRule.Check(document, context);
        DoneAfterArticleRule.Check(document, context);
        CurrentValuationRule.Check(document, context);
        RepeatedFactRule.Check(document, context);
    }
}
