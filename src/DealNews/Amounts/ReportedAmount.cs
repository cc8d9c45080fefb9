namespace DealNews;

/// <summary>
/// An amount of money as the article reports it: exactly, or between bounds, perhaps approximate, perhaps with the same
/// amount in other currencies. Which combinations make sense, validation says.
/// </summary>
public sealed partial record ReportedAmount : Extensible
{
    /// <summary>The amount, where it is reported as one figure; then there are no bounds.</summary>
    public Money? Exact
    {
        get => Figures[FigureRole.Exact];
        init => Figures = Figures.With(FigureRole.Exact, value);
    }

    /// <summary>The amount is this or more ("at least").</summary>
    public Money? Minimum
    {
        get => Figures[FigureRole.Minimum];
        init => Figures = Figures.With(FigureRole.Minimum, value);
    }

    /// <summary>The amount is this or less ("up to").</summary>
    public Money? Maximum
    {
        get => Figures[FigureRole.Maximum];
        init => Figures = Figures.With(FigureRole.Maximum, value);
    }

    /// <summary>The amount is more than this ("more than").</summary>
    public Money? ExclusiveMinimum
    {
        get => Figures[FigureRole.ExclusiveMinimum];
        init => Figures = Figures.With(FigureRole.ExclusiveMinimum, value);
    }

    /// <summary>The amount is less than this ("less than").</summary>
    public Money? ExclusiveMaximum
    {
        get => Figures[FigureRole.ExclusiveMaximum];
        init => Figures = Figures.With(FigureRole.ExclusiveMaximum, value);
    }

    /// <summary>Whether the article hedges the figures ("about").</summary>
    public bool Approximate { get; init; }

    /// <summary>The same amount as the article gives it in other currencies ("5000억 달러(약 732조원)").</summary>
    [MayBeZero]
    public ValueList<ReportedAmount> Equivalents { get; init; }

    internal ReportedFigures<Money> Figures { get; private init; }
}
