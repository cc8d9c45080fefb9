namespace DealNews;

public sealed partial record ReportedPercentage
{
    /// <summary>Creates an exact percentage: "34.5%".</summary>
    public static ReportedPercentage Exactly(decimal percent) => new() { Exact = percent };

    /// <summary>Creates an approximate percentage: "about 34%".</summary>
    public static ReportedPercentage About(decimal percent) => new() { Exact = percent, IsApproximate = true };

    /// <summary>Creates a percentage with an inclusive lower bound: "at least 50%".</summary>
    public static ReportedPercentage AtLeast(decimal percent) => new() { Minimum = percent };

    /// <summary>Creates a percentage with an exclusive lower bound: "more than 50%".</summary>
    public static ReportedPercentage MoreThan(decimal percent) => new() { ExclusiveMinimum = percent };

    /// <summary>Creates a percentage with an inclusive upper bound: "up to 50%".</summary>
    public static ReportedPercentage AtMost(decimal percent) => new() { Maximum = percent };

    /// <summary>Creates a percentage with an exclusive upper bound: "less than 50%".</summary>
    public static ReportedPercentage LessThan(decimal percent) => new() { ExclusiveMaximum = percent };

    /// <summary>Creates a percentage between two inclusive bounds: "20–30%".</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="minimum"/> is greater than <paramref name="maximum"/>.
    /// </exception>
    public static ReportedPercentage Between(decimal minimum, decimal maximum) =>
        minimum > maximum
            ? throw new ArgumentException(
                FormattableString.Invariant($"The minimum {minimum} is above the maximum {maximum}."),
                nameof(minimum)
            )
            : new() { Minimum = minimum, Maximum = maximum };

    /// <summary>The lower bound as reported, inclusive or exclusive; null if there is none.</summary>
    public decimal? Lower => Exact ?? Minimum ?? ExclusiveMinimum;

    /// <summary>The upper bound as reported, inclusive or exclusive; null if there is none.</summary>
    public decimal? Upper => Exact ?? Maximum ?? ExclusiveMaximum;

    /// <summary>Returns whether a percentage is within the bounds. Contradictory bounds contain nothing.</summary>
    public bool Contains(decimal percent) => Bounds?.Contains(percent) ?? false;

    /// <summary>Returns the percentage in words and figures: "at least 50 %".</summary>
    public override string ToString() =>
        BoundsText.Of(Exact, Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum, IsApproximate) + " %";

    /// <summary>The bounds; null if they contradict each other.</summary>
    internal Bounds? Bounds =>
        _figures.IsOne(out var role, out var only)
            ? DealNews.Bounds.Of(role, only)
            : DealNews.Bounds.Of(Exact, Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum);
}
