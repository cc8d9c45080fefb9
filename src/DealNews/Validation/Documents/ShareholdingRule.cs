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
            if (document.Facts[i] is not Stake { Share.Bounds.Lower: { } share } stake
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

            // Two reports of one holder's stake are not two stakes.
            holders[stake.Holder] = Math.Max(holders.GetValueOrDefault(stake.Holder), share);
            var sum = holders.Values.Sum();
            if (holders.Count > 1 && sum > Whole)
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
}
