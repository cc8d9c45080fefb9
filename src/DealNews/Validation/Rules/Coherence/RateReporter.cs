namespace DealNews.Validation;

/// <summary>Reports the implausible exchange rates of a fact at the paths of their amounts.</summary>
/// <param name="wrong">The rates and the usual rates, in the order of the amounts.</param>
/// <param name="context">The context, whose path is that of the fact.</param>
internal ref struct RateReporter(ReadOnlySpan<(ImpliedRate Rate, double Usual)> wrong, RuleContext context)
    : IAmountVisitor
{
    private readonly ReadOnlySpan<(ImpliedRate Rate, double Usual)> _wrong = wrong;
    private int _next;
    private int _amount;

    public readonly void Enter(string member) => context.Path.Enter(member);

    public readonly void Enter(int index) => context.Path.Enter(index);

    public readonly void Leave() => context.Path.Leave();

    public void Visit(ReportedAmount amount)
    {
        for (; _next < _wrong.Length && _wrong[_next].Rate.Amount == _amount; _next++)
        {
            var (rate, usual) = _wrong[_next];
            context.Path.Enter("equivalents", rate.Equivalent);
            context.Report(
                ExchangeRateRule.Definition,
                null,
                ExchangeRateRule.Message(rate.From, rate.To, rate.Rate, usual)
            );
            context.Path.Leave();
        }

        _amount++;
    }
}
