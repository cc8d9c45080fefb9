namespace DealNews.Testing;

/// <summary>Builds a <see cref="MarketForecast"/>.</summary>
public sealed class MarketForecastBuilder : FactBuilder<MarketForecast, MarketForecastBuilder>
{
    private static readonly ForecastPoint s_filler = new()
    {
        Date = PartialDate.ForYear(2028),
        Amount = ReportedAmount.Exactly(new(300_000_000_000, Currency.USD)),
    };

    internal MarketForecastBuilder(MarketForecast fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the market.</summary>
    public MarketForecastBuilder Of(string market) => With(forecast => forecast with { Market = market });

    /// <summary>Sets the measure: <c>"revenue"</c>.</summary>
    public MarketForecastBuilder Measuring(string measure) => With(forecast => forecast with { Measure = measure });

    /// <summary>Adds a point at the end; add points in the order of their dates.</summary>
    /// <param name="date">The date of the amount.</param>
    /// <param name="amount">The size of the market at the date.</param>
    /// <param name="kind">The kind of point: actual, estimate or forecast.</param>
    public MarketForecastBuilder WithPoint(PartialDate date, GivenAmount amount, ForecastPointKind? kind = null) =>
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

    /// <summary>Sets a provider that the document lists.</summary>
    /// <param name="provider">The id of the provider.</param>
    public MarketForecastBuilder By(EntityId provider) =>
        With(forecast => forecast with { Provider = new() { Entity = provider } });

    /// <summary>Sets a provider that the document does not list.</summary>
    /// <param name="name">The name as printed.</param>
    public MarketForecastBuilder ByUnlisted(string name) =>
        With(forecast => forecast with { Provider = new() { Name = name } });

    private protected override MarketForecast Complete(MarketForecast fact) =>
        fact.Points.IsEmpty ? fact with { Points = [s_filler] } : fact;
}
