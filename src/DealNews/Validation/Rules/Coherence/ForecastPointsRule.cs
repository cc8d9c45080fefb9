namespace DealNews.Validation;

/// <summary>DN3007.</summary>
internal static class ForecastPointsRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3007",
        "The points of a forecast are not in the order of their dates, or two points have the same date."
    );

    public static void Check(MarketForecast forecast, RuleContext context)
    {
        for (var i = 1; i < forecast.Points.Count; i++)
        {
            if (forecast.Points[i] is { } point && FaultOf(point, forecast.Points.AsSpan()[..i]) is { } fault)
            {
                context.ReportIn("points", i, Definition, "date", fault);
            }
        }
    }

    private static string? FaultOf(ForecastPoint point, ReadOnlySpan<ForecastPoint> earlier)
    {
        foreach (var other in earlier)
        {
            if (other is not null && !point.Date.IsAbsent && other.Date == point.Date)
            {
                return $"An earlier point also has the date {point.Date}; expected one point for each date.";
            }
        }

        return earlier[^1] is { } last && last.Date.IsAfter(point.Date)
            ? $"The date {point.Date} follows {last.Date}; expected the points in the order of their dates."
            : null;
    }
}
