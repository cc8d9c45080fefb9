using System.Globalization;

namespace DealNews.Reports;

/// <summary>The horizontal axis of a chart: days, with marks at the start of months or years.</summary>
internal sealed class DayAxis
{
    private const int MaxTicks = 8;

    private readonly int _first;
    private readonly int _length;

    public DayAxis(DateOnly first, DateOnly last)
    {
        // One day of margin on each side, so that the first and the last amount are inside.
        _first = first.DayNumber - 1;
        _length = last.DayNumber + 1 - _first;
        Ticks = [.. TicksOf(first, last)];
    }

    public ValueList<ChartTick> Ticks { get; }

    public int PositionOf(DateOnly day) =>
        TimeChart.Left + (int)((long)(TimeChart.Right - TimeChart.Left) * (day.DayNumber - _first) / _length);

    private IEnumerable<ChartTick> TicksOf(DateOnly first, DateOnly last)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        if (months < 2)
        {
            return new[] { first, last }.Distinct().Select(day => TickOf(day, "yyyy-MM-dd"));
        }

        var stride = 1 + (months / MaxTicks);
        stride =
            stride <= 3 ? stride
            : stride <= 6 ? 6
            : 12 * (1 + (months / 12 / MaxTicks));
        return Enumerable
            .Range(1, months)
            .Select(month => (first.Year * 12) + first.Month - 1 + month)
            .Where(month => month % stride == 0)
            .Select(month => TickOf(new(month / 12, (month % 12) + 1, 1), stride >= 12 ? "yyyy" : "yyyy-MM"));
    }

    private ChartTick TickOf(DateOnly day, string format) =>
        new(PositionOf(day), day.ToString(format, CultureInfo.InvariantCulture));
}
