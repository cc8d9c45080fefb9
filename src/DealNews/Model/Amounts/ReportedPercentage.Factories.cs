namespace DealNews;

public sealed partial record ReportedPercentage
{
    /// <summary>"34.5%".</summary>
    public static ReportedPercentage Exactly(decimal percent) => new() { Exact = percent };

    /// <summary>"about 34%".</summary>
    public static ReportedPercentage About(decimal percent) => new() { Exact = percent, IsApproximate = true };

    /// <summary>"at least 50%".</summary>
    public static ReportedPercentage AtLeast(decimal percent) => new() { Minimum = percent };

    /// <summary>"more than 50%".</summary>
    public static ReportedPercentage MoreThan(decimal percent) => new() { ExclusiveMinimum = percent };

    /// <summary>"up to 50%".</summary>
    public static ReportedPercentage AtMost(decimal percent) => new() { Maximum = percent };

    /// <summary>"less than 50%".</summary>
    public static ReportedPercentage LessThan(decimal percent) => new() { ExclusiveMaximum = percent };

    /// <summary>"20–30%".</summary>
    /// <exception cref="ArgumentException">The first is above the second.</exception>
    public static ReportedPercentage Between(decimal minimum, decimal maximum) =>
        minimum > maximum
            ? throw new ArgumentException(
                FormattableString.Invariant($"The minimum {minimum} is above the maximum {maximum}."),
                nameof(minimum)
            )
            : new() { Minimum = minimum, Maximum = maximum };

    /// <summary>The lowest that it can be as reported, whether that itself is included or not; null where nothing is said.</summary>
    public decimal? Lower => Exact ?? Minimum ?? ExclusiveMinimum;

    /// <summary>The highest that it can be as reported, whether that itself is included or not; null where nothing is said.</summary>
    public decimal? Upper => Exact ?? Maximum ?? ExclusiveMaximum;

    /// <summary>Whether the percentage can be this one as reported; one that contradicts itself contains nothing.</summary>
    public bool Contains(decimal percent) => Bounds?.Contains(percent) ?? false;

    /// <summary>The percentage in words and figures: "at least 50 %".</summary>
    public override string ToString() =>
        BoundsText.Of(Exact, Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum, IsApproximate) + " %";

    /// <summary>The ends; null where the percentage contradicts itself.</summary>
    internal Bounds? Bounds =>
        _figures.IsOne(out var role, out var only)
            ? DealNews.Bounds.Of(role, only)
            : DealNews.Bounds.Of(Exact, Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum);
}
