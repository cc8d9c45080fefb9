namespace DealNews.Validation;

/// <summary>DN3013. Also reports a post-money valuation below the amount raised (DN3009).</summary>
internal static class RoundValuationRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3013",
        "The valuation of a funding round is that of another company."
    );

    public static void Check(ArticleFacts document, IdIndex index, RuleContext context)
    {
        foreach (var edge in index.Edges)
        {
            if (
                edge.Member != "valuation"
                || document.Facts[edge.From] is not FundingRound round
                || document.Facts[edge.To] is not Valuation valuation
            )
            {
                continue;
            }

            context.Path.Enter("facts", edge.From);
            if (round.Company != valuation.Company)
            {
                // DN2002 and DN2003 report an id that is not of a company.
                if (
                    index.SortsOf(round.Company) == EntitySorts.Company
                    && index.SortsOf(valuation.Company) == EntitySorts.Company
                )
                {
                    context.Report(
                        Definition,
                        "valuation",
                        $"The valuation is of \"{Excerpt.Of(valuation.Company.Value)}\"; expected a valuation "
                            + $"of \"{Excerpt.Of(round.Company.Value)}\", the company of the round."
                    );
                }
            }
            else if (
                valuation.Basis == ValuationBasis.PostMoney
                && valuation.Amount?.Currency is { } currency
                && Interval.Of(round.Amount, currency) is { } raised
                && Interval.Of(valuation.Amount, currency) is { } after
                && raised.IsAbove(after)
            )
            {
                FigureSumRule.Report("The amount raised", raised, "valuation", valuation.Amount, context);
            }

            context.Path.Leave();
        }
    }
}
