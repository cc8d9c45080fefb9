using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DealNews.Benchmarks;
using DealNews.Json;
using DealNews.Testing;

namespace DealNews.Tables.Tests;

public sealed partial class TableWriterTests : IDisposable
{
    private static readonly ArticleFacts[] s_documents =
    [
        .. Samples.All.Select(sample => sample.Document),
        .. Samples.Complete,
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Write_Samples_GivesARowForEachDocumentEntityAndFact()
    {
        using var database = await TestTables.LoadAsync(_folder.Path, s_documents);

        Assert.Equal($"{s_documents.Length}", database.Value("SELECT count(*) FROM documents"));
        Assert.Equal(
            $"{s_documents.Sum(each => each.Companies.Count + each.People.Count + each.Projects.Count)}",
            database.Value("SELECT count(*) FROM entities")
        );
        Assert.Equal($"{s_documents.Sum(each => each.Facts.Count)}", database.Value("SELECT count(*) FROM facts"));
        Assert.Equal(
            $"{s_documents.Sum(each => each.Facts.Sum(fact => fact.Evidence.Count))}",
            database.Value("SELECT count(*) FROM evidence")
        );
    }

    [Fact]
    public async Task Write_Documents_HasTheRowsAndSumsOfTheJson()
    {
        ArticleFacts[] documents = [.. s_documents, .. Corpus.Documents(100)];
        JsonElement[] json = [.. documents.Select(each => JsonElement.Parse(DealNewsJson.Serialize(each)))];
        using var database = await TestTables.LoadAsync(_folder.Path, documents);

        (string Table, int Rows)[] rows =
        [
            (
                "entity_names",
                Count(json, "names", "companies", "people", "projects") + Count(json, "aliases", "companies")
            ),
            ("positions", Count(json, "positions", "people")),
            ("evidence", Count(json, "evidence", "facts")),
            (
                "specifications",
                Count(json, "specifications", "facts")
                    + json.SelectMany(each => Items(each, "facts"))
                        .SelectMany(fact => Items(fact, "items"))
                        .Sum(item => Items(item, "specifications").Count)
            ),
        ];
        Assert.All(rows, each => Assert.Equal($"{each.Rows}", database.Value($"SELECT count(*) FROM {each.Table}")));
        var sums = json.SelectMany(Amounts)
            .GroupBy(amount => amount.Currency)
            .Select(group =>
                Engines.Row(group.Key, group.Count(), group.Sum(each => each.Lower), group.Sum(each => each.Upper))
            );
        Assert.Equal(
            sums.Order(StringComparer.Ordinal),
            database
                .Rows(
                    "SELECT currency, count(*), coalesce(sum(lower), 0), coalesce(sum(upper), 0) FROM amounts "
                        + "WHERE currency IS NOT NULL GROUP BY currency"
                )
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Write_Parquet_HasTheTypesAndFieldIdsOfTheDefinitions()
    {
        using var database = await TestTables.LoadAsync(_folder.Path, s_documents);

        foreach (var table in DealNewsTables.All)
        {
            var columns = database.Rows($"SELECT column_name, column_type FROM (DESCRIBE {table.Name})");
            Assert.Equal(table.Columns.Select(column => $"{column.Name}|{TypeOf(column.Type)}"), columns);
            Assert.Equal(
                table.Columns.Select(column => $"{column.FieldId}"),
                database.Rows(
                    $"SELECT field_id FROM parquet_schema('{_folder.Path}/{table.Name}.parquet') "
                        + "WHERE num_children IS NULL"
                )
            );
        }
    }

    [Fact]
    public async Task Write_Csv_SaysTheSameAsParquet()
    {
        using var database = await TestTables.LoadAsync(_folder.Path, s_documents);
        await TestTables.WriteAsync(_folder.Path, s_documents, new() { Format = TableFormat.Csv });

        foreach (var table in DealNewsTables.All)
        {
            var types = string.Join(", ", table.Columns.Select(column => $"'{column.Name}': '{TypeOf(column.Type)}'"));
            var csv =
                $"FROM read_csv('{_folder.Path}/{table.Name}.csv', header = true, quote = '\"', escape = '\"', "
                + $"allow_quoted_nulls = false, columns = {{{types}}})";
            Assert.Equal(database.Rows($"FROM {table.Name}"), database.Rows(csv));
        }
    }

    [Theory]
    [InlineData(TableFormat.Parquet)]
    [InlineData(TableFormat.Csv)]
    public async Task Write_Twice_GivesTheSameBytes(TableFormat format)
    {
        using var other = new TemporaryFolder();
        await TestTables.WriteAsync(_folder.Path, s_documents, new() { Format = format });
        await TestTables.WriteAsync(other.Path, s_documents, new() { Format = format });

        var files = Directory.GetFiles(_folder.Path);
        Assert.Equal(DealNewsTables.All.Count, files.Length);
        foreach (var file in files)
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(other.File(Path.GetFileName(file))));
        }
    }

    [Theory]
    [InlineData(TableFormat.Parquet)]
    [InlineData(TableFormat.Csv)]
    public async Task Write_ToAFullDisk_ThrowsOnceAndCloses(TableFormat format)
    {
        var streams = new List<FullStream>();
        var writer = TableWriter.Create(
            _ =>
            {
                streams.Add(new());
                return streams[^1];
            },
            new() { Format = format }
        );
        foreach (var document in s_documents)
        {
            writer.Append(document);
        }

        await Assert.ThrowsAsync<IOException>(writer.CompleteAsync);
        await writer.DisposeAsync();

        Assert.Equal(DealNewsTables.All.Count, streams.Count);
        Assert.All(streams, stream => Assert.False(stream.CanWrite));
    }

    [Fact]
    public async Task Create_WithAFolderInPlaceOfAFile_LeavesTheOtherFilesAsTheyAre()
    {
        await TestTables.WriteAsync(_folder.Path, s_documents);
        var last = _folder.File($"{DealNewsTables.All[^1].Name}.parquet");
        File.Delete(last);
        Directory.CreateDirectory(last);
        var files = Directory.GetFiles(_folder.Path);
        var contents = files.Select(File.ReadAllBytes).ToList();

        Assert.Throws<IOException>(() => TableWriter.Create(_folder.Path));

        Assert.Equal(files, Directory.GetFiles(_folder.Path));
        Assert.Equal(contents, files.Select(File.ReadAllBytes));
    }

    [Fact]
    public async Task Dispose_WithoutComplete_LeavesTheFilesAsTheyAre()
    {
        await TestTables.WriteAsync(_folder.Path, s_documents);
        var files = Directory.GetFiles(_folder.Path);
        var contents = files.Select(File.ReadAllBytes).ToList();

        await using (var writer = TableWriter.Create(_folder.Path))
        {
            writer.Append(s_documents[0]);
        }

        Assert.Equal(files, Directory.GetFiles(_folder.Path));
        Assert.Equal(contents, files.Select(File.ReadAllBytes));
    }

    private static int Count(JsonElement[] documents, string member, params string[] lists) =>
        documents
            .SelectMany(document => lists.SelectMany(list => Items(document, list)))
            .Sum(item =>
                item.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Object
                    ? value.EnumerateObject().Count()
                    : Items(item, member).Count
            );

    private static List<JsonElement> Items(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray()]
            : [];

    /// <summary>The amounts of money in the JSON, which are the objects with a figure such as "USD 5".</summary>
    private static IEnumerable<(string Currency, decimal? Lower, decimal? Upper)> Amounts(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Amounts);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var below = element.EnumerateObject().SelectMany(member => Amounts(member.Value));
        var lower = Figure(element, "exact", "minimum", "exclusiveMinimum");
        var upper = Figure(element, "exact", "maximum", "exclusiveMaximum");
        return (lower ?? upper) is { } figure ? below.Prepend((figure.Currency, lower?.Value, upper?.Value)) : below;
    }

    private static (string Currency, decimal Value)? Figure(JsonElement amount, params string[] members)
    {
        foreach (var member in members)
        {
            if (
                amount.TryGetProperty(member, out var value)
                && value.ValueKind == JsonValueKind.String
                && MoneyPattern().Match(value.GetString()!) is { Success: true } money
            )
            {
                var figure = decimal.Parse(money.Groups[2].Value, CultureInfo.InvariantCulture);
                return (money.Groups[1].Value, figure);
            }
        }

        return null;
    }

    [GeneratedRegex(@"^([A-Z]{3}) (-?[0-9.]+)$")]
    private static partial Regex MoneyPattern();

    private static string TypeOf(ColumnType type) =>
        type switch
        {
            ColumnType.Integer => "INTEGER",
            ColumnType.Decimal => "DECIMAL(38,9)",
            ColumnType.Boolean => "BOOLEAN",
            ColumnType.Date => "DATE",
            ColumnType.Instant => "TIMESTAMP WITH TIME ZONE",
            _ => "VARCHAR",
        };
}
