namespace DealNews;

/// <summary>The kind of a figure in a series. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a figure in a series.")]
[Vocabulary]
public readonly partial struct ForecastPointKind
{
    /// <summary>Measured.</summary>
    [SchemaText("Measured.")]
    public static partial ForecastPointKind Actual { get; }

    /// <summary>Estimated for the past or the present.</summary>
    [SchemaText("Estimated for the past or the present.")]
    public static partial ForecastPointKind Estimate { get; }

    /// <summary>Expected for the future.</summary>
    [SchemaText("Expected for the future.")]
    public static partial ForecastPointKind Forecast { get; }
}
