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
        List<ImpliedRate>? rates = null;
        context.Path.Enter("facts");
        for (var i = 0; i < document.Facts.Count; i++)
        {
            context.Path.Enter(i);
            if (document.Facts[i] is { } fact)
            {
                ReportedAmounts.Visit(fact, context, 0, (amount, at, _) => Collect(amount, at, ref rates));
            }

            context.Path.Leave();
        }

        context.Path.Leave();
        foreach (var pair in rates?.GroupBy(rate => rate.Pair) ?? [])
        {
            CheckPair(pair.Key, [.. pair], context);
        }
    }

    private static void Collect(ReportedAmount amount, RuleContext context, ref List<ImpliedRate>? rates)
    {
        for (var i = 0; i < amount.Equivalents.Count; i++)
        {
            // Bounds that contradict each other are reported as such, and imply no rate.
            if (amount.Equivalents[i] is not { Currency: { } to, Bounds: not null } equivalent
                || amount is not { Currency: { } from, Bounds: not null } || from == to)
            {
                continue;
            }

            if (amount.ImpliedRate(equivalent) is > 0 and { } rate)
            {
                var isForward = string.CompareOrdinal(from.Code, to.Code) < 0;
                context.Path.Enter("equivalents");
                var pointer = context.Path.Append(i);
                context.Path.Leave();
                (rates ??= []).Add(isForward ? new((from, to), (double)rate, pointer) : new((to, from), 1 / (double)rate, pointer));
            }
        }
    }

    // A rate is wrong when most of the others are far from it: of three, the one that slipped; of two, neither is better than the other.
    private static void CheckPair((Currency From, Currency To) pair, ImpliedRate[] rates, RuleContext context)
    {
        double[] ordered = [.. rates.Select(rate => rate.Rate).Order()];
        foreach (var rate in rates)
        {
            double[] far = [.. ordered.Where(other => other > rate.Rate * Far || rate.Rate > other * Far)];
            if (far.Length > rates.Length - 1 - far.Length)
            {
                context.ReportAt(RuleCode.ExchangeRateImplausible, rate.Pointer, Message(pair, rate.Rate, far[far.Length / 2]));
            }
        }
    }

    // Said the way round in which the usual rate is above one.
    private static string Message((Currency From, Currency To) pair, double rate, double usual) => usual < 1
        ? Message((pair.To, pair.From), 1 / rate, 1 / usual)
        : FormattableString.Invariant($"The amounts imply {pair.To} {rate:0.######} for {pair.From} 1; elsewhere the document implies about {usual:0.######}.");

    private readonly record struct ImpliedRate((Currency From, Currency To) Pair, double Rate, string Pointer);
}
