namespace DealNews;

/// <summary>An interval of numbers; each bound may be missing or exclusive.</summary>
internal readonly record struct Bounds(
    decimal? Lower,
    decimal? Upper,
    bool ExcludesLower = false,
    bool ExcludesUpper = false
)
{
    /// <summary>Returns the bounds of a single figure.</summary>
    public static Bounds Of(FigureRole role, decimal value) =>
        new(
            role is FigureRole.Maximum or FigureRole.ExclusiveMaximum ? null : value,
            role is FigureRole.Minimum or FigureRole.ExclusiveMinimum ? null : value,
            role == FigureRole.ExclusiveMinimum,
            role == FigureRole.ExclusiveMaximum
        );

    public static Bounds? Of(
        decimal? exact,
        decimal? minimum,
        decimal? maximum,
        decimal? exclusiveMinimum,
        decimal? exclusiveMaximum
    ) =>
        FaultOf(exact, minimum, maximum, exclusiveMinimum, exclusiveMaximum) is null
            ? new(
                exact ?? minimum ?? exclusiveMinimum,
                exact ?? maximum ?? exclusiveMaximum,
                exclusiveMinimum is not null,
                exclusiveMaximum is not null
            )
            : null;

    /// <summary>Describes a contradiction between figures and the expected figures; null if there is none.</summary>
    public static string? FaultOf(
        decimal? exact,
        decimal? minimum,
        decimal? maximum,
        decimal? exclusiveMinimum,
        decimal? exclusiveMaximum
    )
    {
        if (exact is not null)
        {
            return (minimum ?? maximum ?? exclusiveMinimum ?? exclusiveMaximum) is null
                ? null
                : "Found both an exact value and bounds; expected one of them.";
        }

        if ((minimum ?? maximum ?? exclusiveMinimum ?? exclusiveMaximum) is null)
        {
            return "There is no value; expected an exact value or a bound.";
        }

        if (minimum is not null && exclusiveMinimum is not null)
        {
            return "There are two lower bounds; expected one.";
        }

        if (maximum is not null && exclusiveMaximum is not null)
        {
            return "There are two upper bounds; expected one.";
        }

        var (lower, upper) = (minimum ?? exclusiveMinimum, maximum ?? exclusiveMaximum);
        if (lower > upper)
        {
            return FormattableString.Invariant($"The lower bound {lower} is above the upper bound {upper}.");
        }

        return lower == upper && (exclusiveMinimum ?? exclusiveMaximum) is not null
            ? FormattableString.Invariant(
                $"The range from {lower} to {upper} excludes a bound, so it is empty; expected {lower} < {upper}."
            )
            : null;
    }

    public bool Contains(decimal value) =>
        !(value < Lower || value > Upper || (ExcludesLower && value == Lower) || (ExcludesUpper && value == Upper));

    public bool Overlaps(Bounds other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>
    /// Widens the range: moves each bound outwards by a share of its value, within the range of a decimal.
    /// </summary>
    public Bounds Widen(decimal share) => this with { Lower = -Raise(-Lower, share), Upper = Raise(Upper, share) };

    private static decimal? Raise(decimal? value, decimal share) =>
        value switch
        {
            < 0 => value * (1 - share),
            _ when value > decimal.MaxValue / (1 + share) => decimal.MaxValue,
            _ => value * (1 + share),
        };

    /// <summary>Whether every value in these bounds is below every value in the others.</summary>
    public bool IsBelow(Bounds other) =>
        Upper < other.Lower || (Upper == other.Lower && (ExcludesUpper || other.ExcludesLower));

    /// <summary>Whether no value in these bounds is above any value in the others.</summary>
    public bool IsAtMost(Bounds other) => Upper <= other.Lower;
}
