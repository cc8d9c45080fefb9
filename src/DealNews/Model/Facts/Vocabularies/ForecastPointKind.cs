namespace DealNews;

/// <summary>What a figure of a series is. An open vocabulary: any other term is kept.</summary>
[SchemaText("The kind of a figure in a series.")]
[Vocabulary]
public readonly partial struct ForecastPointKind
{
    /// <summary>Measured.</summary>
    [SchemaText("Measured.")]
    public static partial ForecastPointKind Actual { get; }

    /// <summary>Reckoned, for a time that is past or present.</summary>
    [SchemaText("Estimated for the past or the present.")]
    public static partial ForecastPointKind Estimate { get; }

    /// <summary>Expected.</summary>
    [SchemaText("Expected for the future.")]
    public static partial ForecastPointKind Forecast { get; }
}
