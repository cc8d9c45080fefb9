namespace DealNews.Validation;

internal static partial class FinancialFigureRules
{
    static partial void Own(FinancialFigure value, RuleContext context)
    {
        ChangeFigures.Check(value.Change, value.Value, context);
    }
}
