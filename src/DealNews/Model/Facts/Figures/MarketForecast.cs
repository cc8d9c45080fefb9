namespace DealNews;

/// <summary>The size of a market: measured, estimated or forecast.</summary>
[SchemaText("The size of a market: measured, estimated or forecast.")]
[FactKind("marketForecast")]
public sealed partial record MarketForecast : Fact
{
    /// <summary>The market, for example AI.</summary>
    [SchemaText("The market, for example AI.")]
    [ComparedAs(EvidenceCheck.Name)]
    public required string Market { get; init; }

    /// <summary>The measure, for example revenue.</summary>
    [SchemaText("The measure, for example revenue.")]
    [NotCompared(NotComparedReason.Label)]
    public string? Measure { get; init; }

    /// <summary>The figures in date order.</summary>
    [SchemaText("The figures in date order.")]
    public required ValueList<ForecastPoint> Points { get; init; }

    /// <summary>The source of the figures.</summary>
    [SchemaText("The source of the figures.")]
    public ForecastProvider? Provider { get; init; }
}
