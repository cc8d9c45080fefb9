using DealNews.Testing;

namespace DealNews.Tables.Tests;

public sealed class TableWriterTests : IDisposable
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
