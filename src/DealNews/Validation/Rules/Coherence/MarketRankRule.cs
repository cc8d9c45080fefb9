namespace DealNews.Validation;

/// <summary>DN3017.</summary>
internal static class MarketRankRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3017",
        "Two companies have the same rank in one market at one date."
    );

    public static void Check(ArticleFacts document, RuleContext context)
    {
        Dictionary<(string Market, string? Segment, Place? Place, PartialDate? Period, decimal Rank), EntityId>? ranks =
            null;
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (
                document.Facts[i] is not FinancialFigure { Market: { } market, Value.Number.Exact: { } rank } figure
                || figure.Measure != FinancialMeasure.MarketRank
                || figure.Polarity == Polarity.Negative
                || (figure.Nature is { } nature && nature != FigureNature.Actual)
            )
            {
                continue;
            }

            var key = (market, figure.Segment, figure.Place, figure.Period, rank);
            if (!(ranks ??= []).TryAdd(key, figure.Company) && ranks[key] != figure.Company)
            {
                context.ReportIn(
                    "facts",
                    i,
                    Definition,
                    "value",
                    $"\"{Excerpt.Of(ranks[key].Value)}\" also has "
                        + FormattableString.Invariant($"rank {rank} in this market; expected another rank.")
                );
            }
        }
    }
}
