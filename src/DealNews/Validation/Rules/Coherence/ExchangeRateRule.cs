using System.Runtime.InteropServices;

namespace DealNews.Validation;

/// <summary>
/// DN3001. Compares the exchange rates that the document's equivalents imply. A confusion of 억 and 조, or of billion and
/// trillion, changes a rate by a factor of 1,000 or 10,000. Rounding and the passing of time do not double a rate.
/// </summary>
internal static class ExchangeRateRule
{
    // The factor between two rates that contradict each other.
    private const double Far = 2;

    public static readonly Rule Definition = Rule.Warning(
        "DN3001",
        "The exchange rate of an equivalent is far from the other rates of the same currencies in the document. A "
            + "typical cause is a confusion of 억 and 조, or of billion and trillion."
    );

    public static void Check(ArticleFacts document, RuleContext context)
    {
        foreach (var fact in context.RatedFacts)
        {
            var collector = new RateCollector(fact, context.Rates);
            FactAmounts.Visit(document.Facts[fact], ref collector);
        }

        if (AreNear(context.Rates))
        {
            return;
        }

        var rates = CollectionsMarshal.AsSpan(context.Rates);
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

        // In the order of the document, and grouped by fact, so that each fact is visited once.
        wrong.Sort(static (one, other) => ImpliedRate.ComparePlaces(one.Rate, other.Rate));
        var found = CollectionsMarshal.AsSpan(wrong);
        for (int start = 0, end; start < found.Length; start = end)
        {
            end = start + 1;
            while (end < found.Length && found[end].Rate.Fact == found[start].Rate.Fact)
            {
                end++;
            }

            Report(document, found[start..end], context);
        }
    }

    // Fast path: all rates are of one currency pair, and none is far from another.
    private static bool AreNear(List<ImpliedRate> rates)
    {
        var (lowest, highest) = (double.PositiveInfinity, 0.0);
        for (var i = 0; i < rates.Count; i++)
        {
            var rate = rates[i];
            if (!rate.IsOfSamePair(rates[0]))
            {
                return false;
            }

            (lowest, highest) = (Math.Min(lowest, rate.Rate), Math.Max(highest, rate.Rate));
        }

        return rates.Count == 0 || highest <= lowest * Far;
    }

    // A rate is wrong if most of the others are far from it. Of two rates, neither can be preferred.
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
            // Rates below index low are far below; rates from index high on are far above. Both indexes only grow.
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

    private static void Report(
        ArticleFacts document,
        ReadOnlySpan<(ImpliedRate Rate, double Usual)> wrong,
        RuleContext context
    )
    {
        var fact = wrong[0].Rate.Fact;
        context.Path.Enter("facts", fact);
        var reporter = new RateReporter(wrong, context);
        FactAmounts.Visit(document.Facts[fact], ref reporter);
        context.Path.Leave();
    }

    // Prefers the direction in which the usual rate is at least 1.
    public static string Message(Currency from, Currency to, double rate, double usual) =>
        usual < 1
            ? Message(to, from, 1 / rate, 1 / usual)
            : FormattableString.Invariant(
                $"These amounts imply {from} 1 = {to} {rate:0.######}; other amounts imply {to} {usual:0.######}."
            );
}
