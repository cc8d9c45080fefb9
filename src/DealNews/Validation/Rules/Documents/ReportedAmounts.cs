using DealNews.Json;

namespace DealNews.Validation;

/// <summary>The amounts of a fact, and the members that lead to them.</summary>
internal static class ReportedAmounts
{
    /// <summary>The amount of a fact; null where it has none, or one for each point of a forecast.</summary>
    public static ReportedAmount? Of(Fact fact) =>
        fact switch
        {
            InvestmentPledge pledge => pledge.Amount,
            Valuation valuation => valuation.Amount,
            FundingRound round => round.Amount,
            Acquisition acquisition => acquisition.Amount,
            UnitPrice price => price.Price,
            _ => null,
        };

    /// <summary>Enters the path of an amount from that of its fact, and tells how many steps it took.</summary>
    public static int Enter(Fact fact, int point, PointerPath path)
    {
        switch (fact)
        {
            case MarketForecast:
                path.Enter("points");
                path.Enter(point);
                path.Enter("amount");
                return 3;
            case UnitPrice:
                path.Enter("price");
                return 1;
            default:
                path.Enter("amount");
                return 1;
        }
    }
}
