namespace DealNews.Validation;

internal static partial class MarketForecastRules
{
    static partial void Own(MarketForecast value, RuleContext context)
    {
        for (var i = 1; i < value.Points.Count; i++)
        {
            if (value.Points[i] is { } point && Fault(value.Points.AsSpan()[..i], point) is { } fault)
            {
                context.ReportIn("points", i, RuleCode.ForecastPointsUnordered, "date", fault);
            }
        }
    }

    private static string? Fault(ReadOnlySpan<ForecastPoint> before, ForecastPoint point)
    {
        foreach (var other in before)
        {
            if (other is not null && !point.Date.IsAbsent && other.Date == point.Date)
            {
                return $"There is a point for {point.Date} before.";
            }
        }

        return before[^1] is { } last && last.Date.IsAfter(point.Date)
            ? $"{point.Date} comes behind {last.Date}; expected the order of the dates."
            : null;
    }
}
