namespace DealNews.Validation;

/// <summary>DN3002. Compares parts and whole in each currency that the document has for both.</summary>
internal static class PartOfWholeRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3002",
        "A part of a pledge or round, or the sum of its parts, exceeds the whole."
    );

    public static void Check(ArticleFacts document, DocumentIndex index, RuleContext context)
    {
        var edges = index.Edges;
        for (var i = 0; i < edges.Length; i++)
        {
            if (
                IsPart(edges[i])
                && !IsKnown(edges[..i], edges[i].To)
                && AmountOf(document.Facts[edges[i].To]) is { } whole
            )
            {
                CheckParts(document, whole, edges[i..], context);
            }
        }
    }

    private static bool IsPart(FactEdge edge) => edge.Member == "partOf" && edge.From != edge.To;

    private static bool IsKnown(ReadOnlySpan<FactEdge> before, int whole)
    {
        foreach (var edge in before)
        {
            if (edge.To == whole && IsPart(edge))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckParts(
        ArticleFacts document,
        ReportedAmount whole,
        ReadOnlySpan<FactEdge> edges,
        RuleContext context
    )
    {
        const int Few = 8;
        // Sums for the amount itself, then for its equivalents.
        var count = whole.Equivalents.Count + 1;
        var sums = count <= Few ? stackalloc decimal[Few] : new decimal[count];
        var isFull = false;
        foreach (var edge in edges)
        {
            if (edge.To != edges[0].To || !IsPart(edge))
            {
                continue;
            }

            var part = edge.From;
            if (AmountOf(document.Facts[part]) is not { } amount || TakesNothing(document.Facts[part]))
            {
                continue;
            }

            string? fault = null;
            for (var i = 0; i < count; i++)
            {
                var restated = i == 0 ? whole : whole.Equivalents[i - 1];
                if (
                    Limit(restated) is not { } limit
                    || restated!.Currency is not { } currency
                    || Least(amount.In(currency)) is not { } least
                )
                {
                    continue;
                }

                if (least > limit)
                {
                    fault ??= $"The part is {amount}; expected at most the whole, {restated}.";
                }
                else if ((sums[i] += Math.Min(least, decimal.MaxValue - sums[i])) > limit && !isFull)
                {
                    isFull = true;
                    fault ??= FormattableString.Invariant(
                        $"The parts so far add up to {currency} {sums[i]}; expected at most the whole, {restated}."
                    );
                }
            }

            if (fault is not null)
            {
                context.ReportIn("facts", part, Definition, "amount", fault);
            }
        }
    }

    // DN1011 reports an amount of zero or less; it says nothing about the other amounts.
    private static decimal? Limit(ReportedAmount? whole) =>
        whole is not null && ApproximateAmounts.BoundsOf(whole)?.Upper is > 0 and var upper ? upper : null;

    private static decimal? Least(ReportedAmount? part) =>
        part is not null && ApproximateAmounts.BoundsOf(part)?.Lower is > 0 and var lower ? lower : null;

    private static ReportedAmount? AmountOf(Fact fact) =>
        fact switch
        {
            InvestmentPledge pledge => pledge.Amount,
            FundingRound round => round.Amount,
            _ => null,
        };

    // A part that is cancelled or denied does not count towards the whole.
    private static bool TakesNothing(Fact part) =>
        part.Polarity == Polarity.Negative
        || (
            part is InvestmentPledge pledge
            && (pledge.Status == PledgeStatus.Cancelled || pledge.Status == PledgeStatus.Denied)
        );
}
