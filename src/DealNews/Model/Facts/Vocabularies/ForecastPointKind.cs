namespace DealNews;

/// <summary>What a figure of a series is. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct ForecastPointKind
{
    /// <summary>Measured.</summary>
    public static partial ForecastPointKind Actual { get; }

    /// <summary>Reckoned, for a time that is past or present.</summary>
    public static partial ForecastPointKind Estimate { get; }

    /// <summary>Expected.</summary>
    public static partial ForecastPointKind Forecast { get; }
}
