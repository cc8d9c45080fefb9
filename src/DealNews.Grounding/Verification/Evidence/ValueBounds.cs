using System.Globalization;

namespace DealNews.Grounding;

/// <summary>A value with its bounds, of a fact or a figure.</summary>
internal readonly record struct ValueBounds(
    decimal? Minimum,
    decimal? Maximum,
    bool ExcludesMinimum,
    bool ExcludesMaximum
)
{
    public static ValueBounds Of(
        decimal? exact,
        decimal? minimum,
        decimal? maximum,
        decimal? exclusiveMinimum,
        decimal? exclusiveMaximum
    ) =>
        new(
            exact ?? minimum ?? exclusiveMinimum,
            exact ?? maximum ?? exclusiveMaximum,
            exclusiveMinimum is not null,
            exclusiveMaximum is not null
        );

    public static ValueBounds Of(Figure figure) =>
        new(figure.Minimum, figure.Maximum, figure.IsMinimumExclusive, figure.IsMaximumExclusive);

    public bool IsRange => Minimum is not null && Maximum is not null && Minimum != Maximum;

    /// <summary>The value with the opposite sign.</summary>
    public ValueBounds Negated => new(-Maximum, -Minimum, ExcludesMaximum, ExcludesMinimum);

    /// <summary>Returns the value, multiplied by a positive number.</summary>
    public ValueBounds Times(decimal factor) =>
        new(Minimum * factor, Maximum * factor, ExcludesMinimum, ExcludesMaximum);

    /// <summary>Returns whether the bounds contain a number.</summary>
    public bool Contains(decimal number) =>
        !(number < Minimum || number > Maximum)
        && !(ExcludesMinimum && number == Minimum)
        && !(ExcludesMaximum && number == Maximum);

    /// <summary>Returns whether a number of one is also a number of the other.</summary>
    public bool SharesNumber(ValueBounds other) => Has(other.Minimum) || Has(other.Maximum);

    /// <summary>Returns whether both have the same numbers, with any bounds.</summary>
    public bool HasSameNumbers(ValueBounds other) =>
        SharesNumber(other) && (IsRange || other.IsRange ? Minimum == other.Minimum && Maximum == other.Maximum : true);

    /// <summary>Returns whether both have the same digits at another scale, a power of ten apart.</summary>
    public bool IsAtOtherScale(ValueBounds other) =>
        IsRange == other.IsRange
        && PowerBetween(Minimum ?? Maximum, other.Minimum ?? other.Maximum) is { } power and not 0
        && (!IsRange || PowerBetween(Maximum, other.Maximum) == power);

    /// <summary>Returns the value in words: "at least USD 5", "about 3 %".</summary>
    public string Describe(string unit, bool isApproximate = false)
    {
        List<string> parts = [];
        if (Minimum == Maximum && Minimum is not null)
        {
            parts.Add($"{(isApproximate ? "about" : "exactly")} {Text(Minimum, unit)}");
            isApproximate = false;
        }
        else
        {
            if (Minimum is not null)
            {
                parts.Add($"{(ExcludesMinimum ? "more than" : "at least")} {Text(Minimum, unit)}");
            }

            if (Maximum is not null)
            {
                parts.Add($"{(ExcludesMaximum ? "less than" : "at most")} {Text(Maximum, unit)}");
            }
        }

        return (isApproximate ? "about " : "") + string.Join(" and ", parts);
    }

    private bool Has(decimal? number) => number is not null && (number == Minimum || number == Maximum);

    private static string Text(decimal? number, string unit)
    {
        var digits = number!.Value.ToString(CultureInfo.InvariantCulture);
        return unit.Length == 0 ? digits
            : char.IsAsciiLetterUpper(unit[0]) && unit.Length == 3 ? $"{unit} {digits}"
            : $"{digits} {unit}";
    }

    // Returns the power of ten between two numbers; null if their digits differ.
    private static int? PowerBetween(decimal? one, decimal? other)
    {
        if (one is not > 0 || other is not > 0)
        {
            return null;
        }

        var (small, large, sign) = one < other ? (one.Value, other.Value, 1) : (other.Value, one.Value, -1);
        for (var power = 0; ; power++)
        {
            if (small == large)
            {
                return power * sign;
            }

            if (small > large / 10)
            {
                return null;
            }

            small *= 10;
        }
    }
}
