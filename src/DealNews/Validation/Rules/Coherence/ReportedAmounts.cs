using DealNews.Json;

namespace DealNews.Validation;

/// <summary>Finds the amounts of facts and their paths.</summary>
internal static class ReportedAmounts
{
    /// <summary>Returns the amount of a fact; null if it has none, or if its points have amounts.</summary>
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

    /// <summary>Enters the path from a fact to its amount and returns the number of segments.</summary>
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
