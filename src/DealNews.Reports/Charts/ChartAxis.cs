namespace DealNews.Reports;

/// <summary>The vertical axis of a chart: from zero, or logarithmic.</summary>
internal sealed class ChartAxis
{
    private const int LinearSteps = 5;
    private const int MaxPowers = 7;

    private static readonly double[] s_multiples = [2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25];
    private readonly double _low;
    private readonly double _high;

    private ChartAxis(double low, double high, bool isLogarithmic, ValueList<decimal> steps) =>
        (_low, _high, IsLogarithmic, Steps) = (low, high, isLogarithmic, steps);

    public bool IsLogarithmic { get; }

    /// <summary>The values that have a grid line and a label.</summary>
    public ValueList<decimal> Steps { get; }

    /// <summary>Returns an axis for values from <paramref name="lowest"/>, which is above 0.</summary>
    public static ChartAxis Of(double lowest, double highest, bool isLogarithmic)
    {
        // The powers stay within the range of a decimal.
        if (isLogarithmic)
        {
            var from = Math.Clamp((int)Math.Floor(Math.Log10(lowest)), -27, 27);
            var to = Math.Clamp((int)Math.Ceiling(Math.Log10(highest)), from + 1, 28);
            var stride = 1 + ((to - from) / MaxPowers);
            return new(
                Math.Pow(10, from),
                Math.Pow(10, to),
                true,
                [.. Enumerable.Range(0, ((to - from) / stride) + 1).Select(i => PowerOf(from + (i * stride)))]
            );
        }

        var unit = (double)PowerOf(Math.Clamp((int)Math.Floor(Math.Log10(highest)) - 1, -27, 27));
        var step = unit * s_multiples.First(each => each * unit * LinearSteps >= highest);
        return new(
            0,
            step * LinearSteps,
            false,
            [
                .. Enumerable
                    .Range(0, LinearSteps + 1)
                    .Select(i => step * i)
                    .Where(static value => value < (double)decimal.MaxValue)
                    .Select(static value => (decimal)value),
            ]
        );
    }

    /// <summary>Returns the position of a value in pixels, within the chart.</summary>
    public int PositionOf(double value)
    {
        var share = IsLogarithmic ? Math.Log10(Math.Max(value, _low) / _low) / Math.Log10(_high / _low) : value / _high;
        return (int)Math.Round(TimeChart.Bottom - (Math.Clamp(share, 0, 1) * (TimeChart.Bottom - TimeChart.Top)));
    }

    private static decimal PowerOf(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            power = exponent < 0 ? power / 10 : power * 10;
        }

        return power;
    }
}
