namespace DealNews.Validation;

/// <summary>The rules of an amount that cannot be zero, because it is pledged, paid or valued.</summary>
internal readonly struct PositiveAmountRules : IRecordRules<ReportedAmount>
{
    public static void Check(ReportedAmount value, RuleContext context)
    {
        ReportedAmountRules.Check(value, context);
        PositiveNumberRule.CheckNotZero(value, context);
    }
}
