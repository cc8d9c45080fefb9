namespace DealNews.Validation;

/// <summary>
/// DN3016. Checks the order of magnitude of a rate that is the only one of its currency pair. DN3001 cannot check such
/// a rate, because it compares rates.
/// </summary>
internal static class RateMagnitudeRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3016",
        "The exchange rate of an equivalent is wrong by orders of magnitude, according to a table of rates from 1985 "
            + "to 2026."
    );

    public static void Check(ArticleFacts document, RuleContext context)
    {
        List<ImpliedRate>? wrong = null;
        HashSet<(Currency, Currency)>? single = null;
        ImpliedRate? last = null;
        (double Low, double High)? range = null;
        foreach (var rate in context.Rates)
        {
            // Most rates of a document are of one pair.
            if (last?.IsOfSamePair(rate) != true)
            {
                (last, range) = (rate, PlausibleRates.Of(rate.From, rate.To));
            }

            if (
                range is var (low, high)
                && (rate.Rate < low || rate.Rate > high)
                && (single ??= SinglePairs(context.Rates)).Contains((rate.From, rate.To))
            )
            {
                (wrong ??= []).Add(rate);
            }
        }

        if (wrong is null)
        {
            return;
        }

        foreach (var rate in wrong)
        {
            context.Path.Enter("facts", rate.Fact);
            var reporter = new Reporter(rate, context);
            FactAmounts.Visit(document.Facts[rate.Fact], ref reporter);
            context.Path.Leave();
        }
    }

    private static HashSet<(Currency, Currency)> SinglePairs(List<ImpliedRate> rates) =>
        [.. rates.CountBy(rate => (rate.From, rate.To)).Where(pair => pair.Value == 1).Select(pair => pair.Key)];

    private struct Reporter(ImpliedRate rate, RuleContext context) : IAmountVisitor
    {
        private int _amount;

        public readonly void Enter(string member) => context.Path.Enter(member);

        public readonly void Enter(int index) => context.Path.Enter(index);

        public readonly void Leave() => context.Path.Leave();

        public void Visit(ReportedAmount amount)
        {
            if (_amount++ == rate.Amount)
            {
                context.Path.Enter("equivalents", rate.Equivalent);
                context.Report(
                    Definition,
                    null,
                    FormattableString.Invariant(
                        $"These amounts imply {rate.From} 1 = {rate.To} {rate.Rate:0.######}; expected another order "
                    ) + "of magnitude."
                );
                context.Path.Leave();
            }
        }
    }
}
