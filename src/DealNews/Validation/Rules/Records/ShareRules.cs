namespace DealNews.Validation;

/// <summary>The rules of a percentage of a whole.</summary>
internal readonly struct ShareRules : IRecordRules<ReportedPercentage>
{
    public static void Check(ReportedPercentage value, RuleContext context)
    {
        ReportedPercentageRules.Check(value, context);
        PercentageRule.CheckShare(value, context);
    }
}
