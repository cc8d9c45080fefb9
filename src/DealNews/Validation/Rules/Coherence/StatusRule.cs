namespace DealNews.Validation;

/// <summary>DN3006.</summary>
internal static class StatusRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3006",
        "The status of a fact contradicts its certainty or its polarity."
    );

    public static void Check(Fact fact, PledgeStatus status, RuleContext context) =>
        Check(
            fact,
            status.Value,
            status == PledgeStatus.Committed
                || status == PledgeStatus.PartlyDisbursed
                || status == PledgeStatus.Disbursed,
            status == PledgeStatus.Rumoured,
            context
        );

    /// <summary>Checks a status.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="status">The status.</param>
    /// <param name="isSettled">
    /// Whether the status is a matter of fact, so that the fact is neither merely possible nor denied.
    /// </param>
    /// <param name="isRumour">Whether the status is a rumour, so that the fact is not certain.</param>
    /// <param name="context">The context.</param>
    public static void Check(Fact fact, string status, bool isSettled, bool isRumour, RuleContext context)
    {
        if (isSettled && fact.Certainty == Certainty.Possible)
        {
            Report(status, $"certainty \"{fact.Certainty}\"", context);
        }

        if (isSettled && fact.Polarity == Polarity.Negative)
        {
            Report(status, $"polarity \"{fact.Polarity}\"", context);
        }

        if (isRumour && fact.Certainty == Certainty.Certain)
        {
            Report(status, $"certainty \"{fact.Certainty}\"", context);
        }
    }

    private static void Report(string status, string contradicted, RuleContext context) =>
        context.Report(Definition, "status", $"Status \"{status}\" contradicts {contradicted}.");
}
