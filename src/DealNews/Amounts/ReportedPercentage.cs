namespace DealNews;

/// <summary>A percentage as the article reports it, from 0 to 100: exactly, or between bounds, perhaps approximate.</summary>
public sealed partial record ReportedPercentage : Extensible
{
    /// <summary>The percentage, where it is reported as one figure; then there are no bounds.</summary>
    public decimal? Exact { get; init; }

    /// <summary>It is this or more ("at least").</summary>
    public decimal? Minimum { get; init; }

    /// <summary>It is this or less ("up to").</summary>
    public decimal? Maximum { get; init; }

    /// <summary>It is more than this ("more than").</summary>
    public decimal? ExclusiveMinimum { get; init; }

    /// <summary>It is less than this ("less than").</summary>
    public decimal? ExclusiveMaximum { get; init; }

    /// <summary>Whether the article hedges the figures ("about").</summary>
    public bool Approximate { get; init; }
}
