namespace DealNews.Validation;

/// <summary>Reports an implausible exchange rate at the path of its amount.</summary>
/// <param name="rate">The rate.</param>
/// <param name="message">The message.</param>
/// <param name="context">The context, whose path is that of the fact.</param>
internal struct RateReporter(ImpliedRate rate, string message, RuleContext context) : IAmountVisitor
{
    private int _amount;

    public readonly void Enter(string member) => context.Path.Enter(member);

    public readonly void Enter(int index) => context.Path.Enter(index);

    public readonly void Leave() => context.Path.Leave();

    public void Visit(ReportedAmount amount)
    {
        if (_amount++ == rate.Amount)
        {
            context.Path.Enter("equivalents");
            context.Path.Enter(rate.Equivalent);
            context.Report(ExchangeRateRule.Definition, null, message);
            context.Path.Leave();
            context.Path.Leave();
        }
    }
}
