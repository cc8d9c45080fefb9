using System.Buffers;
using System.Text;

namespace DealNews.Json;

// JSON Lines: one document per line, in UTF-8.
public static partial class DealNewsJson
{
    /// <summary>Serializes documents to JSON Lines: one per line, each followed by <c>\n</c>.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <exception cref="ArgumentNullException">The sequence or a document is null.</exception>
    /// <inheritdoc cref="Serialize(ArticleFacts, DealNewsJsonOptions?)" path="/exception"/>
    public static string SerializeLines(IEnumerable<ArticleFacts> documents, DealNewsJsonOptions? options = null)
    {
        using var buffer = new PooledBuffer();
        WriteLines(buffer, documents, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes documents to a buffer as JSON Lines: one per line, each followed by <c>\n</c>.</summary>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <exception cref="ArgumentNullException">The buffer, the sequence or a document is null.</exception>
    /// <inheritdoc cref="Serialize(ArticleFacts, DealNewsJsonOptions?)" path="/exception"/>
    public static void WriteLines(
        IBufferWriter<byte> destination,
        IEnumerable<ArticleFacts> documents,
        DealNewsJsonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(documents);
        foreach (var document in documents)
        {
            WriteLine(destination, document, options);
        }
    }

    /// <summary>Writes documents to a stream as JSON Lines: one per line, each followed by <c>\n</c>.</summary>
    /// <param name="destination">The stream to write to; it stays open.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <exception cref="ArgumentNullException">The stream, the sequence or a document is null.</exception>
    /// <inheritdoc cref="Serialize(ArticleFacts, DealNewsJsonOptions?)" path="/exception"/>
    public static void WriteLines(
        Stream destination,
        IEnumerable<ArticleFacts> documents,
        DealNewsJsonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(documents);
        using var buffer = new PooledBuffer();
        foreach (var document in documents)
        {
            WriteLine(buffer, document, options);
            destination.Write(buffer.WrittenSpan);
            buffer.Clear();
        }
    }

    /// <summary>Writes documents to a stream as JSON Lines: one per line, each followed by <c>\n</c>.</summary>
    /// <param name="destination">The stream to write to; it stays open.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    /// <exception cref="ArgumentNullException">The stream, the sequence or a document is null.</exception>
    /// <exception cref="OperationCanceledException">The write was cancelled.</exception>
    /// <inheritdoc cref="Serialize(ArticleFacts, DealNewsJsonOptions?)" path="/exception"/>
    public static async Task WriteLinesAsync(
        Stream destination,
        IEnumerable<ArticleFacts> documents,
        DealNewsJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(documents);
        using var buffer = new PooledBuffer();
        foreach (var document in documents)
        {
            await WriteLineAsync(destination, buffer, document, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Writes documents to a stream as JSON Lines, as they become available: one per line, each followed by <c>\n</c>.
    /// </summary>
    /// <inheritdoc cref="WriteLinesAsync(Stream, IEnumerable{ArticleFacts}, DealNewsJsonOptions?, CancellationToken)"/>
    public static async Task WriteLinesAsync(
        Stream destination,
        IAsyncEnumerable<ArticleFacts> documents,
        DealNewsJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(documents);
        using var buffer = new PooledBuffer();
        await foreach (var document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await WriteLineAsync(destination, buffer, document, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Reads documents from JSON Lines. A line that cannot be read has an <see cref="JsonLine.Error"/>; the other lines
    /// are still read.
    /// </summary>
    /// <param name="lines">
    /// The lines, without line ends, such as <c>File.ReadLines(path)</c>. Blank lines are skipped, but counted in line
    /// numbers.
    /// </param>
    /// <param name="options">
    /// The options; the default options if null. The lines are read on the caller's thread.
    /// </param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<JsonLine> ReadLines(IEnumerable<string> lines, DealNewsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return LineScanner.Scan(lines, (number, line) => ReadLine(number, line, options));
    }

    /// <summary>
    /// Reads documents from a stream of JSON Lines. A line that cannot be read has an <see cref="JsonLine.Error"/>; the
    /// other lines are still read.
    /// </summary>
    /// <param name="utf8Lines">
    /// The stream: UTF-8, with lines that end with <c>\n</c> or <c>\r\n</c>. Blank lines are skipped, but counted in
    /// line numbers. It stays open.
    /// </param>
    /// <param name="options">
    /// The options; the default options if null. The lines are read on the caller's thread.
    /// </param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static IEnumerable<JsonLine> ReadLines(Stream utf8Lines, DealNewsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        options ??= DealNewsJsonOptions.Default;
        return LineScanner.Scan(utf8Lines, options, (number, line) => ReadLine(number, line, options));
    }

    /// <summary>
    /// Reads documents from a stream of JSON Lines, as its bytes arrive. A line that cannot be read has an
    /// <see cref="JsonLine.Error"/>; the other lines are still read.
    /// </summary>
    /// <param name="utf8Lines">
    /// The stream: UTF-8, with lines that end with <c>\n</c> or <c>\r\n</c>. Blank lines are skipped, but counted in
    /// line numbers. It stays open.
    /// </param>
    /// <param name="options">
    /// The options; the default options if null. With a <see cref="DealNewsJsonOptions.MaxDegreeOfParallelism"/> above
    /// 1, several threads read lines; the results keep the order of the lines.
    /// </param>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The read was cancelled.</exception>
    public static IAsyncEnumerable<JsonLine> ReadLinesAsync(
        Stream utf8Lines,
        DealNewsJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        options ??= DealNewsJsonOptions.Default;
        return LineScanner.ScanAsync(
            utf8Lines,
            options,
            (number, line) => ReadLine(number, line, options),
            cancellationToken
        );
    }

    private static JsonLine ReadLine(long number, ReadOnlySpan<byte> line, DealNewsJsonOptions? options)
    {
        try
        {
            return new(number, Deserialize(line, options));
        }
        catch (DealNewsJsonException exception)
        {
            return new(number, exception);
        }
    }

    private static void WriteLine(IBufferWriter<byte> destination, ArticleFacts? document, DealNewsJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(document, "documents");
        DocumentWriter.WriteCompact(destination, document, options ?? DealNewsJsonOptions.Default);
        destination.Write("\n"u8);
    }

    private static async Task WriteLineAsync(
        Stream destination,
        PooledBuffer buffer,
        ArticleFacts? document,
        DealNewsJsonOptions? options,
        CancellationToken cancellationToken
    )
    {
        WriteLine(buffer, document, options);
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        buffer.Clear();
    }
}
