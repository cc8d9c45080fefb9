namespace DealNews;

public sealed partial record ReportedNumber
{
    /// <summary>Creates an exact number: "70".</summary>
    public static ReportedNumber Exactly(decimal number, string? unit = null) => new() { Exact = number, Unit = unit };

    /// <summary>Creates an approximate number: "about 70".</summary>
    public static ReportedNumber About(decimal number, string? unit = null) =>
        new()
        {
            Exact = number,
            IsApproximate = true,
            Unit = unit,
        };

    /// <summary>Creates a number with an inclusive lower bound: "at least 50".</summary>
    public static ReportedNumber AtLeast(decimal number, string? unit = null) =>
        new() { Minimum = number, Unit = unit };

    /// <summary>Creates a number with an exclusive lower bound: "more than 50".</summary>
    public static ReportedNumber MoreThan(decimal number, string? unit = null) =>
        new() { ExclusiveMinimum = number, Unit = unit };

    /// <summary>Creates a number with an inclusive upper bound: "up to 50".</summary>
    public static ReportedNumber AtMost(decimal number, string? unit = null) => new() { Maximum = number, Unit = unit };

    /// <summary>Creates a number with an exclusive upper bound: "less than 50".</summary>
    public static ReportedNumber LessThan(decimal number, string? unit = null) =>
        new() { ExclusiveMaximum = number, Unit = unit };

    /// <summary>Creates a number between two inclusive bounds: "20–30".</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="minimum"/> is greater than <paramref name="maximum"/>.
    /// </exception>
    public static ReportedNumber Between(decimal minimum, decimal maximum, string? unit = null) =>
        minimum > maximum
            ? throw new ArgumentException(
                FormattableString.Invariant($"The minimum {minimum} is above the maximum {maximum}."),
                nameof(minimum)
            )
            : new()
            {
                Minimum = minimum,
                Maximum = maximum,
                Unit = unit,
            };

    /// <summary>The lower bound as reported, inclusive or exclusive; null if there is none.</summary>
    public decimal? Lower => Exact ?? Minimum ?? ExclusiveMinimum;

    /// <summary>The upper bound as reported, inclusive or exclusive; null if there is none.</summary>
    public decimal? Upper => Exact ?? Maximum ?? ExclusiveMaximum;

    /// <summary>Returns whether a number is within the bounds. Contradictory bounds contain nothing.</summary>
    public bool Contains(decimal number) => Bounds?.Contains(number) ?? false;

    /// <summary>Returns the number in words and figures: "at least 50 aircraft".</summary>
    public override string ToString() =>
        BoundsText.Of(Exact, Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum, IsApproximate)
        + (Unit is null ? "" : " " + Unit);

    /// <summary>The bounds; null if they contradict each other.</summary>
    internal Bounds? Bounds =>
        _figures.IsOne(out var role, out var only)
            ? DealNews.Bounds.Of(role, only)
            : DealNews.Bounds.Of(Exact, Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum);
}
