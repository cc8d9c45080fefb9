namespace DealNews.Validation;

/// <summary>DN3003.</summary>
internal static class ShareholdingRule
{
    private const decimal Whole = 100;

    public static readonly Rule Definition = Rule.Warning(
        "DN3003",
        "The shareholdings of different holders in a company at one date exceed 100 percent."
    );

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
            var (sum, company) = (holders.Sum, Excerpt.Of(stake.Company.Value));
            if (before <= Whole && sum > Whole)
            {
                context.ReportIn(
                    "facts",
                    i,
                    Definition,
                    "share",
                    FormattableString.Invariant(
                        $"The shareholdings in \"{company}\" up to this one add up to {sum} %; expected at most 100 %."
                    )
                );
            }
        }
    }

    // Fast path: in most documents, the shares of all companies together do not exceed 100 %.
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

    // DN1040 reports a share beyond 100 %; the other shares are still added.
    private static decimal? Least(ReportedPercentage share) =>
        (share.IsApproximate ? share.Bounds?.Widen(ApproximateAmounts.Slack) : share.Bounds)?.Lower
            is >= 0
                and <= Whole
                and var least
            ? least
            : null;

    /// <summary>The shares of a company's holders. If a holder has several shares, the largest is used.</summary>
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
