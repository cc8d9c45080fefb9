using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tables;

/// <summary>
/// Writes documents as tables: one file for each table. Memory does not grow with the number of documents, apart from
/// two hashes for each document.
/// </summary>
/// <remarks>
/// <para>
/// Call <see cref="CompleteAsync"/> after the last document. Without it, no file is written or replaced. The same
/// documents in the same order give the same bytes.
/// </para>
/// <para>A document that was already appended is skipped. The writer is not thread-safe.</para>
/// </remarks>
public sealed class TableWriter : IAsyncDisposable
{
    private readonly TableWriterOptions _options;
    private readonly TableFolder? _folder;
    private readonly ParquetBuffers _buffers = new();
    private readonly TableSet _tables;
    private readonly DocumentRows _documents;

    private TableWriter(Func<TableDefinition, Stream> open, TableFolder? folder, TableWriterOptions options)
    {
        (_options, _folder) = (options, folder);
        _tables = new(table =>
            options.Format == TableFormat.Csv
                ? new CsvTableFile(table, open(table))
                : new ParquetTableFile(table, open(table), _buffers)
        );
        _documents = new(_tables, options.Json);
    }

    /// <summary>The number of rows of each table so far.</summary>
    public ValueList<TableCount> Counts =>
        [.. _tables.All.Select(table => new TableCount(table.Definition, table.RowCount))];

    /// <summary>The number of documents that were skipped, because they were already appended.</summary>
    public long RepeatedCount { get; private set; }

    /// <summary>The number of documents that could not be read. The table <c>findings</c> has the reasons.</summary>
    public long UnreadableCount { get; private set; }

    /// <summary>Creates a writer of files in a folder. The folder is created if needed.</summary>
    /// <param name="folder">The folder. The files are named after the tables: <c>facts.parquet</c>.</param>
    /// <param name="options">The options; null for <see cref="TableWriterOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The folder is null.</exception>
    /// <exception cref="IOException">The folder or a file cannot be created.</exception>
    public static TableWriter Create(string folder, TableWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        options ??= TableWriterOptions.Default;
        var files = new TableFolder(folder, options.Format);
        try
        {
            return new(files.Create, files, options);
        }
        catch
        {
            files.DeleteDrafts();
            throw;
        }
    }

    /// <summary>Creates a writer of streams.</summary>
    /// <param name="open">Returns the stream of a table. The writer closes it.</param>
    /// <param name="options">The options; null for <see cref="TableWriterOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static TableWriter Create(Func<TableDefinition, Stream> open, TableWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(open, null, options ?? TableWriterOptions.Default);
    }

    /// <summary>Appends a document.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Append(ArticleFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var findings = _options.Validation is { } validation
            ? DocumentValidator.Validate(document, validation).Findings
            : default;
        Append(document, null, findings);
    }

    /// <summary>
    /// Appends an inspected document with its findings. If the document could not be read, only the findings are added.
    /// </summary>
    /// <exception cref="ArgumentNullException">The inspection is null.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Append(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        Append(inspection.Document, null, inspection.Report.Findings);
    }

    /// <summary>Appends the documents of JSON Lines.</summary>
    /// <param name="utf8Lines">
    /// JSON Lines in UTF-8; the stream stays open. If a line cannot be read, the table <c>findings</c> has the reason.
    /// </param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public async Task AppendLinesAsync(Stream utf8Lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        if (_options.Validation is not { } validation)
        {
            await foreach (
                var line in DealNewsJson
                    .ReadLinesAsync(utf8Lines, _options.Json, cancellationToken)
                    .ConfigureAwait(false)
            )
            {
                Append(line.Document, line.Number, line.Error is { } error ? [ToFinding(error)] : default);
            }

            return;
        }

        await foreach (
            var line in DocumentInspector
                .InspectLinesAsync(utf8Lines, validation with { Json = _options.Json }, cancellationToken)
                .ConfigureAwait(false)
        )
        {
            Append(line.Inspection.Document, line.Number, line.Inspection.Report.Findings);
        }
    }

    /// <summary>Writes the ends of the files and, in a folder, replaces the files of an earlier run.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task CompleteAsync()
    {
        foreach (var table in _tables.All)
        {
            await table.CompleteAsync().ConfigureAwait(false);
        }

        await _tables.DisposeAsync().ConfigureAwait(false);
        _folder?.Replace();
    }

    /// <summary>Closes the files. If the writer was not completed, deletes the files that it has written.</summary>
    public async ValueTask DisposeAsync()
    {
        await _tables.DisposeAsync().ConfigureAwait(false);
        _buffers.Dispose();
        _folder?.DeleteDrafts();
    }

    private static Finding ToFinding(DealNewsJsonException error) =>
        new()
        {
            Code = error.Code,
            Severity = Severity.Error,
            Pointer = error.Pointer,
            Message = error.Message,
        };

    private void Append(ArticleFacts? document, long? line, ValueList<Finding> findings)
    {
        if (document is null)
        {
            UnreadableCount++;
            _tables.Key = "";
        }
        else if (!_documents.Write(document, line))
        {
            RepeatedCount++;
            return;
        }

        foreach (var finding in findings)
        {
            _tables.Report(
                document is null ? null : _tables.Key,
                finding.Line ?? line,
                finding.Code,
                finding.Severity,
                finding.Pointer,
                finding.Message,
                null
            );
        }
    }
}
