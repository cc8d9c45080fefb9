using System.Buffers;

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
        DealNewsJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(documents);
        using var buffer = new PooledBuffer();
        await foreach (var document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
            SerializeCompact(buffer, document, options ?? DealNewsJsonOptions.Default);
            buffer.Write("\n"u8);
            await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.Clear();
        }
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
}
