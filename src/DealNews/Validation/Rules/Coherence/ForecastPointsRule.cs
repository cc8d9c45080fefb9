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
        var points = forecast.Points;
        var dates = new NameSet();
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] is not { Date: { IsAbsent: false } date })
            {
                continue;
            }

            if (!dates.Add(date.Value))
            {
                Report(
                    i,
                    $"An earlier point also has the date {Text(date)}; expected one point for each date.",
                    context
                );
            }
            else if (i > 0 && points[i - 1] is { } last && last.Date.IsAfter(date))
            {
                Report(
                    i,
                    $"The date {Text(date)} follows {Text(last.Date)}; "
                        + "expected the points in the order of their dates.",
                    context
                );
            }
        }
    }

    private static void Report(int point, string message, RuleContext context) =>
        context.ReportIn("points", point, Definition, "date", message);

    private static string Text(PartialDate date) => Excerpt.Of(date.Value);
}
