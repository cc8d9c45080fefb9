namespace DealNews.Validation;

/// <summary>
/// Compares the exchange rates that the document's equivalents imply. A slip of 억 and 조, or of billion and trillion, moves a rate by
/// three or four places; rounding in the article and the course of time do not double it.
/// </summary>
internal static class ExchangeRateRule
{
    private const double Far = 2;

    public static void Check(ArticleFacts document, RuleContext context)
    {
        for (var i = 0; i < document.Facts.Count; i++)
        {
            var collector = new RateCollector(i, context.Rates);
            FactAmounts.Visit(document.Facts[i], ref collector);
        }

        if (AreNear(context.Rates))
        {
            return;
        }

        var rates = context.Rates.Items;
        rates.Sort(ImpliedRate.Compare);
        List<(ImpliedRate Rate, double Usual)>? wrong = null;
        for (int start = 0, end; start < rates.Length; start = end)
        {
            end = start + 1;
            while (end < rates.Length && rates[end].IsOfSamePair(rates[start]))
            {
                end++;
            }

            FindWrong(rates[start..end], ref wrong);
        }

        if (wrong is null)
        {
            return;
        }

        foreach (
            var (rate, usual) in wrong
                .OrderBy(each => each.Rate.Fact)
                .ThenBy(each => each.Rate.Amount)
                .ThenBy(each => each.Rate.Equivalent)
        )
        {
            Report(document, rate, usual, context);
        }
    }

    // Mostly all rates are of one pair of currencies, and none is far from another.
    private static bool AreNear(ReusedList<ImpliedRate> rates)
    {
        var (lowest, highest) = (double.PositiveInfinity, 0.0);
        for (var i = 0; i < rates.Count; i++)
        {
            ref readonly var rate = ref rates[i];
            if (!rate.IsOfSamePair(rates[0]))
            {
                return false;
            }

            (lowest, highest) = (Math.Min(lowest, rate.Rate), Math.Max(highest, rate.Rate));
        }

        return rates.Count == 0 || highest <= lowest * Far;
    }

    // A rate is wrong when most of the others are far from it: of three, the one that slipped; of two, neither is better than the other.
    private static void FindWrong(ReadOnlySpan<ImpliedRate> ordered, ref List<(ImpliedRate Rate, double Usual)>? wrong)
    {
        if (ordered[^1].Rate <= ordered[0].Rate * Far)
        {
            return;
        }

        int low = 0,
            high = 0;
        foreach (var rate in ordered)
        {
            // Far below are those before the one, far above those from the other on; both only move up.
            while (rate.Rate > ordered[low].Rate * Far)
            {
                low++;
            }

            while (high < ordered.Length && ordered[high].Rate <= rate.Rate * Far)
            {
                high++;
            }

            var far = low + ordered.Length - high;
            if (far > ordered.Length - 1 - far)
            {
                (wrong ??= []).Add((rate, (far / 2 < low ? ordered[far / 2] : ordered[high + (far / 2) - low]).Rate));
            }
        }
    }

    private static void Report(ArticleFacts document, ImpliedRate rate, double usual, RuleContext context)
    {
        context.Path.Enter("facts");
        context.Path.Enter(rate.Fact);
        var reporter = new RateReporter(rate, Message(rate.From, rate.To, rate.Rate, usual), context);
        FactAmounts.Visit(document.Facts[rate.Fact], ref reporter);
        context.Path.Leave();
        context.Path.Leave();
    }

    // Said the way round in which the usual rate is above one.
    private static string Message(Currency from, Currency to, double rate, double usual) =>
        usual < 1
            ? Message(to, from, 1 / rate, 1 / usual)
            : FormattableString.Invariant(
                $"The amounts imply {to} {rate:0.######} for {from} 1; elsewhere the document implies about {usual:0.######}."
            );
}
