using System.Text;

namespace DealNews.Tables.Tests;

/// <summary>Writes documents as CSV in memory and reads it.</summary>
internal static class WrittenTables
{
    /// <summary>Returns the rows of each table; a cell is null if the value is absent.</summary>
    public static Dictionary<string, List<Dictionary<string, string?>>> Of(
        IEnumerable<ArticleFacts> documents,
        TableWriterOptions? options = null
    ) => OfAsync(writer => AppendAll(writer, documents), options).GetAwaiter().GetResult();

    public static async Task<Dictionary<string, List<Dictionary<string, string?>>>> OfAsync(
        Func<TableWriter, Task> append,
        TableWriterOptions? options = null
    )
    {
        var streams = new Dictionary<string, MemoryStream>(StringComparer.Ordinal);
        await using var writer = TableWriter.Create(
            table => streams[table.Name] = new(),
            (options ?? new()) with
            {
                Format = TableFormat.Csv,
            }
        );
        await append(writer);
        await writer.CompleteAsync();
        return streams.ToDictionary(
            table => table.Key,
            table => Rows(Encoding.UTF8.GetString(table.Value.ToArray())),
            StringComparer.Ordinal
        );
    }

    private static Task AppendAll(TableWriter writer, IEnumerable<ArticleFacts> documents)
    {
        foreach (var document in documents)
        {
            writer.Append(document);
        }

        return Task.CompletedTask;
    }

    private static List<Dictionary<string, string?>> Rows(string csv)
    {
        var lines = Parse(csv);
        return
        [
            .. lines
                .Skip(1)
                .Select(cells =>
                    lines[0].Zip(cells).ToDictionary(cell => cell.First!, cell => cell.Second, StringComparer.Ordinal)
                ),
        ];
    }

    private static List<List<string?>> Parse(string csv)
    {
        var rows = new List<List<string?>>();
        for (var i = 0; i < csv.Length; )
        {
            var row = new List<string?>();
            do
            {
                row.Add(Cell(csv, ref i));
            } while (csv[i++] == ',');

            rows.Add(row);
        }

        return rows;
    }

    // Reads a cell; the index ends at the character after it.
    private static string? Cell(string csv, ref int i)
    {
        if (csv[i] != '"')
        {
            var end = csv.AsSpan(i).IndexOfAny(",\n") + i;
            var cell = csv[i..end];
            i = end;
            return cell.Length == 0 ? null : cell;
        }

        var text = new StringBuilder();
        for (i++; csv[i] != '"' || csv[i + 1] == '"'; i++)
        {
            i += csv[i] == '"' ? 1 : 0;
            text.Append(csv[i]);
        }

        i++;
        return text.ToString();
    }
}
