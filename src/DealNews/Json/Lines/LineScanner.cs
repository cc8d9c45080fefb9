using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace DealNews.Json;

/// <summary>
/// Splits a stream into lines that end with LF or CRLF, with bounded memory.
/// </summary>
internal static class LineScanner
{
    /// <summary>Converts the bytes of a line, which are valid only during the call.</summary>
    public delegate T Maker<T>(long number, ReadOnlySpan<byte> line);

    /// <summary>Converts each non-blank line, on the caller's thread.</summary>
    /// <inheritdoc cref="ScanAsync{T}(Stream, DealNewsJsonOptions, Maker{T}, CancellationToken)"/>
    public static IEnumerable<T> Scan<T>(Stream utf8Lines, DealNewsJsonOptions options, Maker<T> make)
    {
        using var lines = new LineCutter(options.Limits.DocumentBytes);
        for (var isEnd = false; !isEnd; )
        {
            var count = utf8Lines.Read(lines.Room.Span);
            isEnd = count == 0;
            lines.Advance(count);
            while (lines.TryTake(isEnd, out var piece))
            {
                foreach (var made in Make(piece, make))
                {
                    yield return made;
                }
            }
        }
    }

    /// <summary>Lazily converts each non-blank line of a sequence.</summary>
    public static IEnumerable<T> Scan<T>(IEnumerable<string> lines, Maker<T> make) =>
        lines
            .Select(static (line, index) => (Number: index + 1L, Text: line))
            .Where(static line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => make(line.Number, DocumentReader.ToUtf8(line.Text)));

    /// <summary>Converts each line that is not blank. The results are in the order of the lines.</summary>
    /// <param name="utf8Lines">The stream of lines; it stays open.</param>
    /// <param name="options">
    /// The degree of parallelism, and the length limit of a line. Of a longer line, only the start is converted: one
    /// byte more than the limit.
    /// </param>
    /// <param name="make">Converts a line.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public static IAsyncEnumerable<T> ScanAsync<T>(
        Stream utf8Lines,
        DealNewsJsonOptions options,
        Maker<T> make,
        CancellationToken cancellationToken
    ) =>
        options.MaxDegreeOfParallelism == 1
            ? ScanAsync(utf8Lines, options.Limits.DocumentBytes, make, cancellationToken)
            : ScanAsync(
                utf8Lines,
                options.Limits.DocumentBytes,
                options.MaxDegreeOfParallelism,
                make,
                cancellationToken
            );

    public static async IAsyncEnumerable<T> ScanAsync<T>(
        Stream utf8Lines,
        int limit,
        Maker<T> make,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var piece in CutAsync(utf8Lines, limit, cancellationToken).ConfigureAwait(false))
        {
            foreach (var made in Make(piece, make))
            {
                yield return made;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    public static async IAsyncEnumerable<T> ScanAsync<T>(
        Stream utf8Lines,
        int limit,
        int threads,
        Maker<T> make,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // Bounds the pieces in progress, so that a slow consumer does not let results accumulate.
        var pieces = Channel.CreateBounded<Task<List<T>>>(
            new BoundedChannelOptions(threads) { SingleReader = true, SingleWriter = true }
        );
        var cutting = Task.Run(
            () => CutForAsync(pieces.Writer, utf8Lines, limit, make, stop.Token),
            CancellationToken.None
        );
        try
        {
            await foreach (var piece in pieces.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var made in await piece.ConfigureAwait(false))
                {
                    yield return made;
                }
            }
        }
        finally
        {
            // Waits, so that the stream is not used after the enumeration ends.
            await stop.CancelAsync().ConfigureAwait(false);
            await cutting.ConfigureAwait(false);
        }
    }

    private static async Task CutForAsync<T>(
        ChannelWriter<Task<List<T>>> pieces,
        Stream utf8Lines,
        int limit,
        Maker<T> make,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await foreach (var piece in CutAsync(utf8Lines, limit, cancellationToken).ConfigureAwait(false))
            {
                var own = piece;
                await pieces
                    .WriteAsync(Task.Run(() => Make(own, make), CancellationToken.None), cancellationToken)
                    .ConfigureAwait(false);
            }

            pieces.Complete();
        }
        catch (Exception exception) when (pieces.TryComplete(exception))
        {
            // The consumer of the channel gets the exception.
        }
    }

    private static async IAsyncEnumerable<LinePiece> CutAsync(
        Stream utf8Lines,
        int limit,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var lines = new LineCutter(limit);
        for (var isEnd = false; !isEnd; )
        {
            var count = await utf8Lines.ReadAsync(lines.Room, cancellationToken).ConfigureAwait(false);
            isEnd = count == 0;
            lines.Advance(count);
            while (lines.TryTake(isEnd, out var piece))
            {
                yield return piece;
            }
        }
    }

    private static List<T> Make<T>(LinePiece piece, Maker<T> make)
    {
        var made = new List<T>();
        var number = piece.FirstNumber;
        ReadOnlySpan<byte> rest = piece.Bytes;
        while (!rest.IsEmpty)
        {
            var feed = rest.IndexOf((byte)'\n');
            var line = feed < 0 ? rest : rest[..feed];
            if (line.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                made.Add(make(number, line));
            }

            rest = feed < 0 ? default : rest[(feed + 1)..];
            number++;
        }

        return made;
    }
}
