using System.Diagnostics;
using System.Globalization;
using DealNews.Json;
using DealNews.Tables;
using DuckDB.NET.Data;

namespace DealNews.Benchmarks;

/// <summary>
/// What tables cost. Each step is a process of its own, so that its memory is measured alone:
/// <c>tables make corpus.jsonl</c>, <c>tables write corpus.jsonl tables</c>, <c>tables ask tables docs/sql</c>.
/// </summary>
internal static class TableCost
{
    /// <summary>The number of documents of which the guide gives the cost.</summary>
    public const int DocumentCount = 50_000;

    private const double MegaByte = 1_000_000;

    /// <summary>Writes the generated documents as JSON Lines.</summary>
    public static void Make(int count, string lines)
    {
        using var stream = File.Create(lines);
        DealNewsJson.WriteLines(stream, Corpus.Documents(count));
        Print($"{count} documents, {stream.Length / MegaByte:F0} MB");
    }

    /// <summary>Writes JSON Lines as Parquet.</summary>
    public static async Task WriteAsync(string lines, string folder)
    {
        var watch = Stopwatch.StartNew();
        using var stream = File.OpenRead(lines);
        var options = new TableWriterOptions { Json = new() { MaxDegreeOfParallelism = Environment.ProcessorCount } };
        await using var writer = TableWriter.Create(folder, options);
        await writer.AppendLinesAsync(stream);
        await writer.CompleteAsync();
        using var process = Process.GetCurrentProcess();
        Print($"{writer.Counts.Sum(count => count.RowCount):N0} rows in {watch.Elapsed.TotalSeconds:F1} s");
        Print($"{process.TotalProcessorTime.TotalSeconds:F1} s of processor time");
        Print($"{process.PeakWorkingSet64 / MegaByte:F0} MB at most");
    }

    /// <summary>Loads the tables into DuckDB and asks all questions.</summary>
    public static void Ask(string folder, string questions)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        Measure("load", () => Execute(connection, TableSql.CreateTables(SqlEngine.DuckDb)));
        Measure("load", () => Execute(connection, TableSql.LoadTables(SqlEngine.DuckDb, folder)));
        using var process = Process.GetCurrentProcess();
        var (total, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        foreach (var file in Directory.GetFiles(questions, "*.sql").Order(StringComparer.Ordinal))
        {
            Measure(Path.GetFileName(file), () => Execute(connection, File.ReadAllText(file)));
        }

        process.Refresh();
        Print($"all: {total.Elapsed.TotalSeconds:F2} s");
        Print($"{(process.TotalProcessorTime - before).TotalSeconds:F2} s of processor time");
    }

    private static void Measure(string name, Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        Print($"{name}: {watch.Elapsed.TotalSeconds:F2} s");
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            _ = reader.GetValue(0);
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
