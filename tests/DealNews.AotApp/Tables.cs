using DealNews.Tables;

namespace DealNews.AotApp;

/// <summary>Writes a document as tables in each format.</summary>
internal static class Tables
{
    /// <summary>Returns whether every table has a file, and the facts have a row each.</summary>
    public static async Task<bool> WriteAsync(ArticleFacts document)
    {
        var areWritten = true;
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            var folder = Directory.CreateTempSubdirectory("dealnews");
            await using (var writer = TableWriter.Create(folder.FullName, new() { Format = format }))
            {
                writer.Append(document);
                await writer.CompleteAsync();
                var files = folder.GetFiles();
                Console.WriteLine(
                    $"{format}: {writer.Counts.Sum(count => count.RowCount)} rows, {files.Length} files, "
                        + $"{files.Sum(file => file.Length)} bytes"
                );
                areWritten &=
                    files.Length == DealNewsTables.All.Count
                    && writer.Counts.Single(count => count.Table.Name == "facts").RowCount == document.Facts.Count;
            }

            folder.Delete(recursive: true);
        }

        return areWritten;
    }
}
