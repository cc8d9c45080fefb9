namespace DealNews.Validation;

/// <summary>A part of a pledge, or all its parts together, cannot exceed it, in any currency that the article gives for both.</summary>
internal static class PartOfWholeRule
{
    public static void Check(ArticleFacts document, DocumentIndex index, RuleContext context)
    {
        if (index.Edges.Count == 0)
        {
            return;
        }

        foreach (var parts in index.Edges.Where(edge => edge.Member == "partOf" && edge.From != edge.To).GroupBy(edge => edge.To, edge => edge.From))
        {
            if (AmountOf(document.Facts[parts.Key]) is { } whole)
            {
                CheckParts(document, [whole, .. whole.Equivalents], parts, context);
            }
        }
    }

    private static void CheckParts(ArticleFacts document, ReportedAmount[] wholes, IEnumerable<int> parts, RuleContext context)
    {
        var sums = new decimal[wholes.Length];
        var isFull = false;
        foreach (var part in parts)
        {
            if (AmountOf(document.Facts[part]) is not { } amount || TakesNothing(document.Facts[part]))
            {
                continue;
            }

            string? fault = null;
            for (var i = 0; i < wholes.Length; i++)
            {
                if (Limit(wholes[i]) is not { } limit || wholes[i].Currency is not { } currency || Least(amount.In(currency)) is not { } least)
                {
                    continue;
                }

                if (least > limit)
                {
                    fault ??= $"The part is {amount}, the whole only {wholes[i]}.";
                }
                else if ((sums[i] += Math.Min(least, decimal.MaxValue - sums[i])) > limit && !isFull)
                {
                    isFull = true;
                    fault ??= FormattableString.Invariant($"The parts up to this one make {currency} {sums[i]}, the whole only {wholes[i]}.");
                }
            }

            if (fault is not null)
            {
                context.Path.Enter("facts");
                context.Path.Enter(part);
                context.Report(RuleCode.PartExceedsWhole, "amount", fault);
                context.Path.Leave();
                context.Path.Leave();
            }
        }
    }

    // An amount of nothing or less is a fault of its own, which says nothing about the other.
    private static decimal? Limit(ReportedAmount? whole) =>
        whole is not null && ApproximateAmounts.BoundsOf(whole)?.Upper is > 0 and var upper ? upper : null;

    private static decimal? Least(ReportedAmount? part) =>
        part is not null && ApproximateAmounts.BoundsOf(part)?.Lower is > 0 and var lower ? lower : null;

    private static ReportedAmount? AmountOf(Fact fact) => fact switch
    {
        InvestmentPledge pledge => pledge.Amount,
        FundingRound round => round.Amount,
        _ => null,
    };

    // What is called off or denied leaves the whole to the other parts.
    private static bool TakesNothing(Fact part) =>
        part.Polarity == Polarity.Negative
        || (part is InvestmentPledge pledge && (pledge.Status == PledgeStatus.Cancelled || pledge.Status == PledgeStatus.Denied));
}
