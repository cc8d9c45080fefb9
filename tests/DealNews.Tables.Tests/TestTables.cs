namespace DealNews.Tables.Tests;

/// <summary>Writes documents as tables and reads them with DuckDB.</summary>
internal static class TestTables
{
    public static async Task<TableWriter> WriteAsync(
        string folder,
        IEnumerable<ArticleFacts> documents,
        TableWriterOptions? options = null
    )
    {
        var writer = TableWriter.Create(folder, options);
        await using (writer)
        {
            foreach (var document in documents)
            {
                writer.Append(document);
            }

            await writer.CompleteAsync();
        }

        return writer;
    }

    /// <summary>Loads Parquet files as views with the names of the tables.</summary>
    public static async Task<DuckDatabase> LoadAsync(string folder, IEnumerable<ArticleFacts> documents)
    {
        await WriteAsync(folder, documents);
        var database = new DuckDatabase();
        foreach (var table in DealNewsTables.All)
        {
            database.Execute($"CREATE TABLE {table.Name} AS FROM '{folder}/{table.Name}.parquet'");
        }

        return database;
    }
}
