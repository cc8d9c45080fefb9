namespace DealNews.Tables;

/// <summary>A file to which the rows of a table are written, many at a time.</summary>
internal interface ITableFile : IAsyncDisposable
{
    Task WriteAsync(Column[] columns, int rows);

    /// <summary>Writes the end of the file.</summary>
    Task CompleteAsync();
}
