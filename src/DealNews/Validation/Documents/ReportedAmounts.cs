namespace DealNews.Validation;

/// <summary>The amounts of a fact, each with the members that lead to it.</summary>
internal static class ReportedAmounts
{
    public static void Visit<TState>(Fact fact, RuleContext context, TState state, Action<ReportedAmount, RuleContext, TState> visit)
    {
        switch (fact)
        {
            case InvestmentPledge { Amount: { } amount }:
                At("amount", amount, context, state, visit);
                break;
            case Valuation { Amount: { } amount }:
                At("amount", amount, context, state, visit);
                break;
            case FundingRound { Amount: { } amount }:
                At("amount", amount, context, state, visit);
                break;
            case Acquisition { Amount: { } amount }:
                At("amount", amount, context, state, visit);
                break;
            case UnitPrice { Price: { } price }:
                At("price", price, context, state, visit);
                break;
            case MarketForecast forecast:
                context.Path.Enter("points");
                for (var i = 0; i < forecast.Points.Count; i++)
                {
                    if (forecast.Points[i]?.Amount is { } amount)
                    {
                        context.Path.Enter(i);
                        At("amount", amount, context, state, visit);
                        context.Path.Leave();
                    }
                }

                context.Path.Leave();
                break;
        }
    }

    private static void At<TState>(string member, ReportedAmount amount, RuleContext context, TState state, Action<ReportedAmount, RuleContext, TState> visit)
    {
        context.Path.Enter(member);
        visit(amount, context, state);
        context.Path.Leave();
    }
}
