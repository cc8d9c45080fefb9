namespace DealNews;

/// <summary>How large a market was, is or will be.</summary>
[SchemaText("The size of a market: measured, estimated or forecast.")]
[FactKind("marketForecast")]
public sealed partial record MarketForecast : Fact
{
    /// <summary>The market (<c>AI</c>).</summary>
    [SchemaText("The market (AI).")]
    public required string Market { get; init; }

    /// <summary>What is measured (<c>revenue</c>).</summary>
    [SchemaText("The measure (revenue).")]
    public string? Measure { get; init; }

    /// <summary>The figures, in the order of their dates.</summary>
    [SchemaText("The figures in order of date.")]
    public required ValueList<ForecastPoint> Points { get; init; }

    /// <summary>Whose figures they are.</summary>
    [SchemaText("The source of the figures.")]
    public ForecastProvider? Provider { get; init; }
}
