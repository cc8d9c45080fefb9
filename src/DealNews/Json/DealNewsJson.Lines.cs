using System.Buffers;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>JSON Lines: a document a line, in UTF-8.</summary>
public static partial class DealNewsJson
{
    /// <summary>Reads documents as the stream brings them; a line that cannot be read is reported in its place, and the rest still read.</summary>
    /// <param name="utf8Lines">JSON Lines in UTF-8; lines end with <c>\n</c> or <c>\r\n</c>, blank ones are passed over. It stays open.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<JsonLine> ReadLinesAsync(
        Stream utf8Lines,
        JsonSerializerOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return LineScanner.ScanAsync(
            utf8Lines,
            KindsOf(options).Limits.DocumentBytes,
            (number, line) => ReadLine(number, line, options),
            cancellationToken
        );
    }

    /// <summary>Reads documents on several threads, and hands them out in the order of their lines.</summary>
    /// <param name="utf8Lines">JSON Lines in UTF-8; lines end with <c>\n</c> or <c>\r\n</c>, blank ones are passed over. It stays open.</param>
    /// <param name="threads">How many lines are read at a time, from 1.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one thread.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<JsonLine> ReadLinesAsync(
        Stream utf8Lines,
        int threads,
        JsonSerializerOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return LineScanner.ScanAsync(
            utf8Lines,
            KindsOf(options).Limits.DocumentBytes,
            threads,
            (number, line) => ReadLine(number, line, options),
            cancellationToken
        );
    }

    /// <summary>Writes documents, one a line, each ended with <c>\n</c>.</summary>
    /// <param name="destination">Where to write; it stays open.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">The stream, the sequence or a document is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteLinesAsync(
        Stream destination,
        IAsyncEnumerable<ArticleFacts> documents,
        JsonSerializerOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(documents);
        using var buffer = new PooledBuffer();
        await foreach (var document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Serialize(buffer, document, indented: false, options);
            buffer.Write("\n"u8);
            await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.Clear();
        }
    }

    private static JsonLine ReadLine(long number, ReadOnlySpan<byte> line, JsonSerializerOptions? options)
    {
        try
        {
            return new(number, Deserialize(line, options), null);
        }
        catch (DealNewsJsonException exception)
        {
            return new(number, null, exception);
        }
    }
}
