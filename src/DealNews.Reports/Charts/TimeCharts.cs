using System.Globalization;

namespace DealNews.Reports;

/// <summary>Creates a chart of amounts over time.</summary>
internal sealed class TimeCharts(string title, ReportWords words)
{
    private const int MaxSeries = 6;
    private const int MaxPoints = 400;
    private const int MaxRows = 60;
    private const double LargestRatio = 50;

    private readonly List<(string Key, DateOnly Day, ReportedAmount Amount)> _amounts = [];

    public void Add(string key, DateOnly day, ReportedAmount amount) => _amounts.Add((key, day, amount));

    /// <summary>Returns the chart; null if there are fewer than two amounts.</summary>
    /// <param name="nameOf">Returns the name of a key.</param>
    public TimeChart? Create(Func<string, string> nameOf)
    {
        var currency = _amounts
            .Select(static each => each.Amount.Currency)
            .OfType<Currency>()
            .GroupBy(static each => each)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key.ToString(), StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
        if (currency is not { } unit)
        {
            return null;
        }

        List<TimePoint> points = [.. _amounts.Select(each => PointOf(each, unit)).OfType<TimePoint>()];
        List<TimePoint> drawn =
        [
            .. points
                .OrderByDescending(static point => point.Upper ?? point.Lower)
                .Take(MaxPoints)
                .OrderBy(static point => point.Day)
                .ThenBy(static point => point.Key, StringComparer.Ordinal)
                .ThenBy(static point => point.Lower ?? point.Upper),
        ];
        return drawn.Count < 2
            ? null
            : Draw(drawn, unit, nameOf, _amounts.Count - points.Count, points.Count - drawn.Count);
    }

    private TimePoint? PointOf((string Key, DateOnly Day, ReportedAmount Amount) each, Currency currency)
    {
        var amount = each.Amount.Currency == currency ? each.Amount : each.Amount.In(currency);
        return amount is null || (amount.Upper ?? amount.Lower) is not { Amount: > 0 }
            ? null
            : new(
                each.Key,
                each.Day,
                amount.Lower?.Amount,
                amount.Upper?.Amount,
                amount.ToString(words.AmountFormat, CultureInfo.InvariantCulture)
            );
    }

    private TimeChart Draw(
        List<TimePoint> points,
        Currency currency,
        Func<string, string> nameOf,
        int otherCurrencies,
        int morePoints
    )
    {
        List<double> values =
        [
            .. points
                .SelectMany(static point => new[] { point.Lower, point.Upper })
                .OfType<decimal>()
                .Where(static value => value > 0)
                .Select(static value => (double)value),
        ];
        var axis = ChartAxis.Of(values.Min(), values.Max(), values.Max() / values.Min() > LargestRatio);
        var days = new DayAxis(points[0].Day, points[^1].Day);
        var names = points
            .GroupBy(static point => point.Key, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal)
            .Take(MaxSeries)
            .Select(static group => group.Key)
            .ToList();
        var series = points
            .GroupBy(point => names.IndexOf(point.Key) is >= 0 and var at ? at : MaxSeries)
            .OrderBy(static group => group.Key)
            .Select(group => new ChartSeries(
                group.Key,
                group.Key == MaxSeries ? words.Others : nameOf(names[group.Key]),
                [.. group.Select(point => MarkOf(point, axis, days, nameOf))]
            ));
        return new()
        {
            Title = $"{title}, {currency}",
            Series = [.. series],
            Days = days.Ticks,
            Amounts =
            [
                .. axis.Steps.Select(value => new ChartTick(
                    axis.PositionOf((double)value),
                    new Money(value, currency).ToString(words.AmountFormat, CultureInfo.InvariantCulture)
                )),
            ],
            IsLogarithmic = axis.IsLogarithmic,
            Table =
            [
                .. points
                    .AsEnumerable()
                    .Reverse()
                    .Take(MaxRows)
                    .Select(point => (TextOf(point.Day), nameOf(point.Key), point.Text)),
            ],
            MoreInTable = Math.Max(0, points.Count - MaxRows),
            OtherCurrencies = otherCurrencies,
            MorePoints = morePoints,
        };
    }

    private static ChartMark MarkOf(TimePoint point, ChartAxis axis, DayAxis days, Func<string, string> nameOf) =>
        new(
            days.PositionOf(point.Day),
            point.Lower is { } lower ? axis.PositionOf((double)lower) : null,
            point.Upper is { } upper ? axis.PositionOf((double)upper) : null,
            $"{nameOf(point.Key)}, {TextOf(point.Day)}: {point.Text}"
        );

    private static string TextOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
