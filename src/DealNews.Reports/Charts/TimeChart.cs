namespace DealNews.Reports;

/// <summary>Amounts over time, by entity.</summary>
internal sealed record TimeChart
{
    public required string Title { get; init; }
    public required ValueList<ChartSeries> Series { get; init; }
    public required ValueList<ChartTick> Days { get; init; }
    public required ValueList<ChartTick> Amounts { get; init; }
    public required bool IsLogarithmic { get; init; }

    /// <summary>The amounts as a table, the latest first.</summary>
    public required ValueList<(string Day, string Name, string Text)> Table { get; init; }

    /// <summary>The number of amounts that are not in the table.</summary>
    public required int MoreInTable { get; init; }

    /// <summary>The number of amounts in other currencies, which are not drawn.</summary>
    public required int OtherCurrencies { get; init; }

    /// <summary>The number of amounts that are not drawn because of the limit.</summary>
    public required int MorePoints { get; init; }

    public static int Left => 74;
    public static int Right => 860;
    public static int Top => 16;
    public static int Bottom => 300;
}
