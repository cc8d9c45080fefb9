namespace DealNews.Validation;

/// <summary>A status that is a matter of fact is neither merely possible nor denied; a rumour is not certain.</summary>
internal static class StatusRule
{
    public static void Check(Fact fact, PledgeStatus status, RuleContext context) =>
        Check(
            fact,
            status == PledgeStatus.Committed
                || status == PledgeStatus.PartlyDisbursed
                || status == PledgeStatus.Disbursed,
            status == PledgeStatus.Rumoured,
            context
        );

    public static void Check(Fact fact, bool isDone, bool isRumour, RuleContext context)
    {
        if (isDone && fact.Certainty == Certainty.Possible)
        {
            context.Report(
                RuleCode.StatusContradictory,
                "status",
                "The status says that it is so, the certainty that it is merely possible."
            );
        }

        if (isDone && fact.Polarity == Polarity.Negative)
        {
            context.Report(
                RuleCode.StatusContradictory,
                "status",
                "The status says that it is so, the polarity that it is not."
            );
        }

        if (isRumour && fact.Certainty == Certainty.Certain)
        {
            context.Report(
                RuleCode.StatusContradictory,
                "status",
                "The status says that it is a rumour, the certainty that it is certain."
            );
        }
    }
}
