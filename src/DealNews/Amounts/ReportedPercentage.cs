namespace DealNews;

/// <summary>A percentage as the article reports it, from 0 to 100: exactly, or between bounds, perhaps approximate.</summary>
public sealed partial record ReportedPercentage : Extensible
{
    /// <summary>The percentage, where it is reported as one figure; then there are no bounds.</summary>
    public decimal? Exact
    {
        get => Figures[FigureRole.Exact];
        init => Figures = Figures.With(FigureRole.Exact, value);
    }

    /// <summary>It is this or more ("at least").</summary>
    public decimal? Minimum
    {
        get => Figures[FigureRole.Minimum];
        init => Figures = Figures.With(FigureRole.Minimum, value);
    }

    /// <summary>It is this or less ("up to").</summary>
    public decimal? Maximum
    {
        get => Figures[FigureRole.Maximum];
        init => Figures = Figures.With(FigureRole.Maximum, value);
    }

    /// <summary>It is more than this ("more than").</summary>
    public decimal? ExclusiveMinimum
    {
        get => Figures[FigureRole.ExclusiveMinimum];
        init => Figures = Figures.With(FigureRole.ExclusiveMinimum, value);
    }

    /// <summary>It is less than this ("less than").</summary>
    public decimal? ExclusiveMaximum
    {
        get => Figures[FigureRole.ExclusiveMaximum];
        init => Figures = Figures.With(FigureRole.ExclusiveMaximum, value);
    }

    /// <summary>Whether the article hedges the figures ("about").</summary>
    public bool Approximate { get; init; }

    internal ReportedFigures<decimal> Figures { get; private init; }
}
