namespace DealNews.Validation;

internal readonly partial struct FinancialFigureRules
{
    static partial void Own(FinancialFigure value, RuleContext context)
    {
        context.MarketRanks += value.Measure == FinancialMeasure.MarketRank ? 1 : 0;
        ChangeFigures.Check(value.Change, value.Value, context);
    }
}
