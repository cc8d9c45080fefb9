using System.Globalization;

namespace DealNews.Validation;

/// <summary>
/// The possible values of a reported figure. A rounded figure allows ± half a unit of its last digit, an approximate
/// figure allows ± 10 percent, and a bound allows everything beyond it.
/// </summary>
internal readonly record struct Interval(double Lower, double Upper)
{
    private const double Tolerance = 1e-9;

    // The maximum rounding error of a figure that ends in zeros, such as "100 million".
    private const double RoundShare = 0.025;

    // Smaller figures are printed in full; larger figures are often rounded.
    private const decimal Printed = 10_000;

    // The scales of printed large figures: trillion, billion, million, thousand.
    private static readonly decimal[] s_scales = [1e12m, 1e9m, 1e6m, 1e3m];

    public static Interval operator +(Interval one, Interval other) =>
        new(one.Lower + other.Lower, one.Upper + other.Upper);

    public static Interval operator -(Interval one, Interval other) =>
        new(one.Lower - other.Upper, one.Upper - other.Lower);

    // All factors are zero or more.
    public static Interval operator *(Interval one, Interval other) =>
        new(Times(one.Lower, other.Lower), Times(one.Upper, other.Upper));

    /// <summary>Returns the values of an amount in a currency; null if it has none, or contradictory bounds.</summary>
    public static Interval? Of(ReportedAmount? amount, Currency currency)
    {
        if (amount is null)
        {
            return null;
        }

        if (amount.Currency == currency)
        {
            return Of(amount.Bounds, amount.IsApproximate, isPercentage: false);
        }

        foreach (var equivalent in amount.Equivalents)
        {
            if (equivalent is not null && equivalent.Currency == currency)
            {
                return Of(equivalent.Bounds, equivalent.IsApproximate, isPercentage: false);
            }
        }

        return null;
    }

    public static Interval? Of(ReportedNumber? number) =>
        number is null ? null : Of(number.Bounds, number.IsApproximate, isPercentage: false);

    public static Interval? Of(ReportedPercentage? percentage) =>
        percentage is null ? null : Of(percentage.Bounds, percentage.IsApproximate, isPercentage: true);

    public bool Overlaps(Interval other) =>
        Lower <= other.Upper + Slack(other.Upper) && other.Lower <= Upper + Slack(Upper);

    /// <summary>Whether each of these values is above each of the others.</summary>
    public bool IsAbove(Interval other) => Lower > other.Upper + Slack(other.Upper);

    public override string ToString() =>
        Lower.Equals(Upper) ? Text(Lower)
        : double.IsPositiveInfinity(Upper) ? $"at least {Text(Lower)}"
        : $"{Text(Lower)} to {Text(Upper)}";

    private static Interval? Of(Bounds? bounds, bool isApproximate, bool isPercentage)
    {
        if (bounds is not { } known)
        {
            return null;
        }

        var lower = known.Lower is { } least ? (double)least - HalfUnit(least, isPercentage) : 0;
        var upper = known.Upper is { } most ? (double)most + HalfUnit(most, isPercentage) : double.PositiveInfinity;
        if (isApproximate)
        {
            var slack = (double)ApproximateAmounts.Slack;
            lower -= Math.Abs(lower) * slack;
            upper += double.IsPositiveInfinity(upper) ? 0 : Math.Abs(upper) * slack;
        }

        return new(isPercentage ? lower : Math.Max(lower, 0), upper);
    }

    // Half a unit of the last digit that is printed.
    private static double HalfUnit(decimal value, bool isPercentage)
    {
        var size = Math.Abs(value);
        if (size.Scale > 0 || isPercentage || size < Printed)
        {
            // A count or a price without decimals is exact, apart from its rounding to whole units.
            return 0.5 * Math.Pow(10, -size.Scale);
        }

        // "30 billion" is rounded to a billion, "8.2 billion" to a tenth of a billion.
        var scale = ScaleOf(size);
        var unit = scale;
        while (size % unit != 0)
        {
            unit /= 10;
        }

        var isRound = unit == scale && size % (scale * 10) == 0;
        return Math.Max(0.5 * (double)unit, isRound ? RoundShare * (double)size : 0);
    }

    private static decimal ScaleOf(decimal size)
    {
        foreach (var scale in s_scales)
        {
            if (size >= scale)
            {
                return scale;
            }
        }

        return 1;
    }

    private static double Times(double one, double other) => one is 0 || other is 0 ? 0 : one * other;

    private static double Slack(double value) => double.IsInfinity(value) ? 0 : Math.Abs(value) * Tolerance;

    private static string Text(double value) =>
        Math.Abs(value) < 1e15
            ? value.ToString("0.####", CultureInfo.InvariantCulture)
            : value.ToString("0.####E0", CultureInfo.InvariantCulture);
}
