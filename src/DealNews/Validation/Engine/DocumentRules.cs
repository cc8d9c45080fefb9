namespace DealNews.Validation;

/// <summary>Runs all rules of the library on a document.</summary>
internal static class DocumentRules
{
    public static void Check(ArticleFacts document, RuleContext context)
    {
        var index = context.Open(document);
        if (UnrecognizedDocumentRule.Check(document, context))
        {
            return;
        }

        EmptyDocumentRule.Check(document, context);
        RepeatedIdRule.Check(index, context);
        ArticleFactsRules.Check(document, context);
        CircularReferenceRule.Check(index, context);
        UnusedEntityRule.Check(document, index, context);
        ExchangeRateRule.Check(document, context);
        RateMagnitudeRule.Check(document, context);
        PartOfWholeRule.Check(document, index, context);
        ShareholdingRule.Check(document, context);
        DoneAfterArticleRule.Check(document, context);
        CurrentValuationRule.Check(document, context);
        RoundValuationRule.Check(document, index, context);
        if (context.HolderRanks > 1)
        {
            RankRule.Check(document, context);
        }

        if (context.MarketRanks > 1)
        {
            MarketRankRule.Check(document, context);
        }

        if (context.Acquisitions > 1)
        {
            DealPriceRule.Check(document, context);
        }

        RepeatedFactRule.Check(document, context);
    }
}
