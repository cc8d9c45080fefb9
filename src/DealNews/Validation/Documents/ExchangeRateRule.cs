namespace DealNews.Validation;

/// <summary>
/// Compares the exchange rates that the document's equivalents imply. A slip of 억 and 조, or of billion and trillion, moves a rate by
/// three or four places; rounding in the article and the course of time do not double it.
/// </summary>
internal static class ExchangeRateRule
{
    private const decimal Far = 2;

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
            if (amount.Equivalents[i] is not { Currency: { } to } equivalent || amount.Currency is not { } from || from == to)
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

    private static void CheckPair((Currency From, Currency To) pair, ImpliedRate[] rates, RuleContext context)
    {
        for (var i = 0; i < rates.Length; i++)
        {
            double[] others = [.. rates.Where((_, j) => j != i).Select(rate => rate.Rate).Order()];
            if (others.Length == 0)
            {
                return;
            }

            var usual = others[others.Length / 2];
            if (rates[i].Rate > usual * (double)Far || rates[i].Rate * (double)Far < usual)
            {
                context.ReportAt(RuleCode.ExchangeRateImplausible, rates[i].Pointer, FormattableString.Invariant(
                    $"The amounts imply {rates[i].Rate:G6} {pair.To} for one {pair.From}; elsewhere the document implies about {usual:G6}."));
            }
        }
    }

    private readonly record struct ImpliedRate((Currency From, Currency To) Pair, double Rate, string Pointer);
}
