namespace DealNews;

/// <summary>A percentage as the article reports it, from 0 to 100: exactly, or between bounds, perhaps approximate.</summary>
public sealed partial record ReportedPercentage : Extensible
{
    /// <summary>The percentage, where it is reported as one figure; then there are no bounds.</summary>
    public decimal? Exact
    {
        get => Figures[FigureKind.Exact];
        init => Figures = Figures.With(FigureKind.Exact, value);
    }

    /// <summary>It is this or more ("at least").</summary>
    public decimal? Minimum
    {
        get => Figures[FigureKind.Minimum];
        init => Figures = Figures.With(FigureKind.Minimum, value);
    }

    /// <summary>It is this or less ("up to").</summary>
    public decimal? Maximum
    {
        get => Figures[FigureKind.Maximum];
        init => Figures = Figures.With(FigureKind.Maximum, value);
    }

    /// <summary>It is more than this ("more than").</summary>
    public decimal? ExclusiveMinimum
    {
        get => Figures[FigureKind.ExclusiveMinimum];
        init => Figures = Figures.With(FigureKind.ExclusiveMinimum, value);
    }

    /// <summary>It is less than this ("less than").</summary>
    public decimal? ExclusiveMaximum
    {
        get => Figures[FigureKind.ExclusiveMaximum];
        init => Figures = Figures.With(FigureKind.ExclusiveMaximum, value);
    }

    /// <summary>Whether the article hedges the figures ("about").</summary>
    public bool Approximate { get; init; }

    internal Figures<decimal> Figures { get; private init; }
}
