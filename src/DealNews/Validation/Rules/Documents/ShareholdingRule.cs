namespace DealNews.Validation;

/// <summary>The shareholdings of different holders in a company, at one date, cannot make more than the whole.</summary>
internal static class ShareholdingRule
{
    private const decimal Whole = 100;

    public static void Check(ArticleFacts document, RuleContext context)
    {
        if (AllSharesFit(document))
        {
            return;
        }

        var companies = new Dictionary<(EntityId, PartialDate?), Holders>();
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is not Stake stake || LeastOf(stake) is not { } least)
            {
                continue;
            }

            var key = (stake.Company, stake.AsOf);
            if (!companies.TryGetValue(key, out var holders))
            {
                companies.Add(key, holders = new());
            }

            var before = holders.Sum;
            holders.Add(stake.Holder, least);
            var sum = holders.Sum;
            if (before <= Whole && sum > Whole)
            {
                context.ReportIn(
                    "facts",
                    i,
                    RuleCode.SharesExceedWhole,
                    "share",
                    FormattableString.Invariant(
                        $"The shareholdings in \"{stake.Company}\" up to this one make {sum} %; expected no more than 100 %."
                    )
                );
            }
        }
    }

    // Few documents report so many shares that they could exceed a whole, whatever the companies.
    private static bool AllSharesFit(ArticleFacts document)
    {
        var sum = 0m;
        foreach (var fact in document.Facts)
        {
            if (fact is Stake stake && LeastOf(stake) is { } least && (sum += least) > Whole)
            {
                return false;
            }
        }

        return true;
    }

    private static decimal? LeastOf(Stake stake) =>
        stake.Share is not { } share
        || stake.Polarity == Polarity.Negative
        || (stake.StakeKind is { } kind && kind != StakeKind.Shareholding)
            ? null
            : Least(share);

    // A share beyond the whole is a fault of its own, which says nothing about the others.
    private static decimal? Least(ReportedPercentage share) =>
        (share.IsApproximate ? share.Bounds?.Widen(ApproximateAmounts.Slack) : share.Bounds)?.Lower
            is >= 0
                and <= Whole
                and var least
            ? least
            : null;

    /// <summary>The shares of a company's holders; two reports of one holder's stake are not two stakes.</summary>
    private sealed class Holders
    {
        private readonly Dictionary<EntityId, decimal> _shares = [];

        public decimal Sum { get; private set; }

        public void Add(EntityId holder, decimal share)
        {
            var before = _shares.GetValueOrDefault(holder);
            if (share >= before)
            {
                _shares[holder] = share;
                Sum += share - before;
            }
        }
    }
}
