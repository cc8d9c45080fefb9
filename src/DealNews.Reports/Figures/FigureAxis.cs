using System.Globalization;

namespace DealNews.Reports;

/// <summary>
/// An axis for the figures of one kind and unit: from zero, or logarithmic if the largest is many times the smallest.
/// </summary>
internal sealed class FigureAxis
{
    // On a linear axis, a smaller figure would be a dot at zero.
    private const double LargestRatio = 60;
    private const int MaxOthers = 12;
    private const int Length = 1000;

    private readonly double _low;
    private readonly double _high;
    private readonly ValueList<int> _positions;

    private FigureAxis(double low, double high, bool isLogarithmic, IReadOnlyList<double> values)
    {
        (_low, _high, IsLogarithmic) = (low, high, isLogarithmic);
        _positions = [.. values.Select(PositionOf).Distinct().Order().Take(MaxOthers)];
    }

    public bool IsLogarithmic { get; }

    /// <summary>Returns the axis of figures; null if a drawing adds nothing to the text.</summary>
    public static FigureAxis? Of(string name, IReadOnlyList<FigureDraft> figures)
    {
        List<double> values =
        [
            .. figures
                .SelectMany(static figure => new[] { figure.Lower, figure.Upper })
                .OfType<decimal>()
                .Select(static value => (double)value),
        ];
        if (values.Count == 0 || values.Exists(static value => value < 0))
        {
            return null;
        }

        var (low, high) = (values.Where(static value => value > 0).DefaultIfEmpty(0).Min(), values.Max());
        if (name == FigureDraft.PercentAxis && high <= 100)
        {
            return new(0, 100, false, values);
        }

        if (high == 0 || (figures.Count == 1 && figures[0].Lower == figures[0].Upper))
        {
            return null;
        }

        return high / low > LargestRatio && !values.Contains(0)
            ? new(PowerBelow(low), PowerAbove(high), true, values)
            : new(0, RoundUp(high), false, values);
    }

    /// <summary>Draws a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="label">Returns the text of an end of the axis.</param>
    public ScaleView Draw(FigureDraft figure, Func<decimal, string> label)
    {
        var (from, to) = (Position(figure.Lower), Position(figure.Upper));
        return new(
            from,
            to,
            [.. _positions.Where(position => position != from && position != to)],
            label(Convert.ToDecimal(_low, CultureInfo.InvariantCulture)),
            label(Convert.ToDecimal(_high, CultureInfo.InvariantCulture)),
            IsLogarithmic
        );
    }

    private int? Position(decimal? value) => value is { } known ? PositionOf((double)known) : null;

    private int PositionOf(double value)
    {
        var share = IsLogarithmic
            ? Math.Log10(value / _low) / Math.Log10(_high / _low)
            : (value - _low) / (_high - _low);
        return (int)Math.Round(Length * Math.Clamp(share, 0, 1));
    }

    // The powers stay within the range of a decimal.
    private static double PowerBelow(double value) => Math.Pow(10, Math.Max(-28, Math.Floor(Math.Log10(value))));

    private static double PowerAbove(double value) => Math.Pow(10, Math.Min(28, Math.Ceiling(Math.Log10(value))));

    private static double RoundUp(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        var rounded = new[] { 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 }.First(step => step * power >= value * 0.999_999);
        return Math.Min(rounded * power, (double)decimal.MaxValue * 0.999);
    }
}
