namespace DealNews.Tables;

/// <summary>The figures of an amount, a number or a percentage as a lower and an upper bound.</summary>
internal readonly record struct FigureBounds(
    decimal? Exact,
    decimal? Minimum,
    decimal? Maximum,
    decimal? ExclusiveMinimum,
    decimal? ExclusiveMaximum
)
{
    /// <summary>Whether the figures have several currencies.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Whether a lower and an upper bound represent the figures completely.</summary>
    public bool IsFitting =>
        !IsContradictory
        && Fits(Exact)
        && Fits(Minimum)
        && Fits(Maximum)
        && Fits(ExclusiveMinimum)
        && Fits(ExclusiveMaximum);

    /// <summary>The lower bound; null if there is none, or the column cannot store it.</summary>
    public decimal? Lower => IsContradictory ? null : Fitting(Exact ?? Minimum ?? ExclusiveMinimum);

    /// <summary>The upper bound; null if there is none, or the column cannot store it.</summary>
    public decimal? Upper => IsContradictory ? null : Fitting(Exact ?? Maximum ?? ExclusiveMaximum);

    public bool IsLowerInclusive => ExclusiveMinimum is null;

    public bool IsUpperInclusive => ExclusiveMaximum is null;

    private bool IsContradictory =>
        IsMixed
        || (Minimum is not null && ExclusiveMinimum is not null)
        || (Maximum is not null && ExclusiveMaximum is not null)
        || (Exact is not null && (Minimum ?? Maximum ?? ExclusiveMinimum ?? ExclusiveMaximum) is not null);

    private static decimal? Fitting(decimal? value) => Fits(value) ? value : null;

    private static bool Fits(decimal? value) => value is not { } number || DecimalColumn.Fits(number);
}
