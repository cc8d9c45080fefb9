namespace DealNews.Validation;

internal static partial class FinancialFigureRules
{
    static partial void Own(FinancialFigure value, RuleContext context)
    {
        context.MarketRanks += value.Measure == FinancialMeasure.MarketRank ? 1 : 0;
        ChangeFigures.Check(value.Change, value.Value, context);
    }
}
