using System.Globalization;

namespace DealNews.Tables.Tests;

/// <summary>Starts engines. A test of an engine that the machine does not have is skipped.</summary>
internal static class Engines
{
    public static IEngine Start(SqlEngine engine) =>
        engine switch
        {
            SqlEngine.DuckDb => new DuckDatabase(),
            SqlEngine.PostgreSql => new PostgreSqlServer(),
            SqlEngine.ClickHouse => new ClickHouseProcess(),
            _ => throw new ArgumentOutOfRangeException(nameof(engine)),
        };

    /// <summary>Writes a cell so that it is the same in all engines: numbers without zeros at the end.</summary>
    public static string Cell(object? value) =>
        value switch
        {
            null => "",
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            _ => Normalize(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        };

    public static string Row(params IEnumerable<object?> cells) => string.Join('|', cells.Select(Cell));

    private static string Normalize(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : text;
}
