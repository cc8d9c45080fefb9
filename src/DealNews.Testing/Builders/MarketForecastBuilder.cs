namespace DealNews.Testing;

/// <summary>Builds a forecast.</summary>
public sealed class MarketForecastBuilder : FactBuilder<MarketForecast, MarketForecastBuilder>
{
    private static readonly ForecastPoint s_filler = new()
    {
        Date = PartialDate.ForYear(2028),
        Amount = ReportedAmount.Exactly(new(300_000_000_000, Currency.USD)),
    };

    internal MarketForecastBuilder()
        : this(new MarketForecast { Market = "data centres", Points = [] }) { }

    private MarketForecastBuilder(MarketForecast fact)
        : base(fact) { }

    /// <summary>Says of which market.</summary>
    public MarketForecastBuilder Of(string market) => With(forecast => forecast with { Market = market });

    /// <summary>Says what is measured.</summary>
    public MarketForecastBuilder Measuring(string measure) => With(forecast => forecast with { Measure = measure });

    /// <summary>Adds a point behind those before it; give them in the order of their dates.</summary>
    /// <param name="date">Of when the amount is.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="kind">Whether it is an actual figure, an estimate or a forecast.</param>
    public MarketForecastBuilder Point(PartialDate date, GivenAmount amount, ForecastPointKind? kind = null) =>
        With(forecast =>
            forecast with
            {
                Points =
                [
                    .. forecast.Points,
                    new()
                    {
                        Date = date,
                        Amount = amount.Amount,
                        PointKind = kind,
                    },
                ],
            }
        );

    /// <summary>Says who forecasts it, where the document lists them.</summary>
    public MarketForecastBuilder By(EntityId provider) =>
        With(forecast => forecast with { Provider = new() { Entity = provider } });

    /// <summary>Says who forecasts it, where the document does not list them.</summary>
    /// <param name="name">The name as printed.</param>
    public MarketForecastBuilder ByUnlisted(string name) =>
        With(forecast => forecast with { Provider = new() { Name = name } });

    private protected override MarketForecast Complete(MarketForecast fact) =>
        fact.Points.IsEmpty ? fact with { Points = [s_filler] } : fact;

    private protected override MarketForecastBuilder Holding(MarketForecast fact) => new(fact);
}
