namespace DealNews;

/// <summary>How large a market was, is or will be.</summary>
[FactKind("marketForecast")]
public sealed partial record MarketForecast : Fact
{
    /// <summary>The market (<c>AI</c>).</summary>
    public required string Market { get; init; }

    /// <summary>What is measured (<c>revenue</c>).</summary>
    public string? Measure { get; init; }

    /// <summary>The figures, in the order of their dates.</summary>
    public required ValueList<ForecastPoint> Points { get; init; }

    /// <summary>Whose figures they are.</summary>
    public ForecastProvider? Provider { get; init; }
}
