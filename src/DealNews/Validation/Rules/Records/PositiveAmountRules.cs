namespace DealNews.Validation;

/// <summary>The rules of an amount that is pledged, paid or valued, and so is not zero.</summary>
internal readonly struct PositiveAmountRules : IRecordRules<ReportedAmount>
{
    public static void Check(ReportedAmount value, RuleContext context)
    {
        ReportedAmountRules.Check(value, context);
        PositiveNumberRule.CheckNotZero(value, context);
    }
}
