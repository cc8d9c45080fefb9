namespace DealNews.Validation;

/// <summary>The shareholdings of different holders in a company, at one date, cannot make more than the whole.</summary>
internal static class ShareholdingRule
{
    private const decimal Whole = 100;

    public static void Check(ArticleFacts document, RuleContext context)
    {
        Dictionary<(EntityId, PartialDate?), Dictionary<EntityId, decimal>>? companies = null;
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is not Stake { Share: { } share } stake || Least(share) is not { } least
                || stake.Polarity == Polarity.Negative || (stake.StakeKind is { } kind && kind != StakeKind.Shareholding))
            {
                continue;
            }

            companies ??= [];
            var key = (stake.Company, stake.AsOf);
            if (!companies.TryGetValue(key, out var holders))
            {
                companies.Add(key, holders = []);
            }

            var before = holders.Values.Sum();
            // Two reports of one holder's stake are not two stakes.
            holders[stake.Holder] = Math.Max(holders.GetValueOrDefault(stake.Holder), least);
            var sum = holders.Values.Sum();
            if (before <= Whole && sum > Whole)
            {
                context.Path.Enter("facts");
                context.Path.Enter(i);
                context.Report(RuleCode.SharesExceedWhole, "share", FormattableString.Invariant(
                    $"The shareholdings in \"{stake.Company}\" up to this one make {sum} %; expected no more than 100 %."));
                context.Path.Leave();
                context.Path.Leave();
            }
        }
    }

    // A share beyond the whole is a fault of its own, which says nothing about the others.
    private static decimal? Least(ReportedPercentage share) =>
        (share.Approximate ? share.Bounds?.Widen(ApproximateAmounts.Slack) : share.Bounds)?.Lower is >= 0 and <= Whole and var least ? least : null;
}
