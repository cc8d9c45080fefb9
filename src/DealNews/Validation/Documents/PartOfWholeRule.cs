namespace DealNews.Validation;

/// <summary>A part of a pledge, or all its parts together, cannot exceed it.</summary>
internal static class PartOfWholeRule
{
    public static void Check(ArticleFacts document, DocumentIndex index, RuleContext context)
    {
        if (index.Edges.Count == 0)
        {
            return;
        }

        foreach (var whole in index.Edges.Where(edge => edge.Member == "partOf" && edge.From != edge.To).GroupBy(edge => edge.To))
        {
            if (AmountOf(document.Facts[whole.Key]) is { } amount)
            {
                CheckParts(document, amount, [.. whole.Select(edge => edge.From)], context);
            }
        }
    }

    private static void CheckParts(ArticleFacts document, ReportedAmount whole, int[] parts, RuleContext context)
    {
        if (whole is not { Upper: { } limit, Currency: not null })
        {
            return;
        }

        var slack = whole.Approximate ? limit.Amount * ApproximateAmounts.Slack : 0;
        var sum = 0m;
        foreach (var part in parts)
        {
            // What the part is at least; a denied part takes nothing.
            if (document.Facts[part] is not { Polarity: var polarity } fact || polarity == Polarity.Negative
                || AmountOf(fact)?.In(limit.Currency) is not { Bounds.Lower: { } lower } amount)
            {
                continue;
            }

            var least = amount.Approximate ? lower - (lower * ApproximateAmounts.Slack) : lower;
            sum = decimal.MaxValue - sum < least ? decimal.MaxValue : sum + least;
            if (sum > limit.Amount + slack)
            {
                context.Path.Enter("facts");
                context.Path.Enter(part);
                context.Report(RuleCode.PartExceedsWhole, "amount", least > limit.Amount + slack
                    ? $"The part is {amount}, the whole only {whole}."
                    : FormattableString.Invariant($"The parts up to this one make {limit.Currency} {sum}, the whole only {whole}."));
                context.Path.Leave();
                context.Path.Leave();
            }
        }
    }

    private static ReportedAmount? AmountOf(Fact fact) => fact switch
    {
        InvestmentPledge pledge => pledge.Amount,
        FundingRound round => round.Amount,
        _ => null,
    };
}
