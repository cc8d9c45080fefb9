using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace DealNews.Json;

/// <summary>Cuts a stream into lines without holding more of it than a line: they end with a line feed, or a carriage return and one.</summary>
internal static class LineScanner
{
    private const int PieceSize = 64 * 1024;

    /// <summary>Makes something of the bytes of a line, which are no longer there once it returns.</summary>
    public delegate T Maker<T>(long number, ReadOnlySpan<byte> line);

    /// <summary>Converts each line that is not blank. The results are in the order of the lines.</summary>
    /// <param name="utf8Lines">The stream of lines; it stays open.</param>
    /// <param name="options">
    /// The degree of parallelism, and the length limit of a line: of a longer one, only its start, one byte beyond the limit,
    /// is converted.
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
        // As many pieces as threads are under way, and one waits: so nothing piles up before a slow reader.
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
            // The stream is not touched any more once the reading has ended, whatever ended it.
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
            // The reader of the pieces gets it.
        }
    }

    private static async IAsyncEnumerable<Piece> CutAsync(
        Stream utf8Lines,
        int limit,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var pipe = PipeReader.Create(utf8Lines, new(bufferSize: PieceSize, leaveOpen: true));
        try
        {
            var number = 1L;
            var isBehindLimit = false;
            for (var isEnd = false; !isEnd; )
            {
                var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                isEnd = read.IsCompleted;
                var rest = read.Buffer;
                if (isBehindLimit && rest.PositionOf((byte)'\n') is { } feed)
                {
                    rest = rest.Slice(rest.GetPosition(1, feed));
                    number++;
                    isBehindLimit = false;
                }

                if (isBehindLimit)
                {
                    rest = rest.Slice(rest.End);
                }
                else if (TryCut(ref rest, isEnd, limit, out isBehindLimit) is { Count: > 0 } bytes)
                {
                    // Counted before they are handed over: whoever has them gives them back to be used again.
                    var lines = bytes.AsSpan().Count((byte)'\n');
                    yield return new(number, bytes);
                    number += lines;
                }

                pipe.AdvanceTo(rest.Start, rest.End);
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Takes all lines that are there whole; or the start of one that exceeds the limit.</summary>
    private static ArraySegment<byte> TryCut(
        ref ReadOnlySequence<byte> rest,
        bool isEnd,
        int limit,
        out bool isBehindLimit
    )
    {
        var length = isEnd ? rest.Length : LengthOfLines(rest);
        isBehindLimit = length == 0 && rest.Length > limit;
        if (isBehindLimit)
        {
            length = limit + 1L;
        }

        if (length == 0)
        {
            return default;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(checked((int)length));
        rest.Slice(0, length).CopyTo(bytes);
        rest = isBehindLimit ? rest.Slice(rest.End) : rest.Slice(length);
        return new(bytes, 0, (int)length);
    }

    private static long LengthOfLines(ReadOnlySequence<byte> rest)
    {
        long before = 0,
            length = 0;
        foreach (var segment in rest)
        {
            if (segment.Span.LastIndexOf((byte)'\n') is >= 0 and var feed)
            {
                length = before + feed + 1;
            }

            before += segment.Length;
        }

        return length;
    }

    private static List<T> Make<T>(Piece piece, Maker<T> make)
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

        ArrayPool<byte>.Shared.Return(piece.Bytes.Array!);
        return made;
    }

    /// <summary>Some lines, and the number of the first.</summary>
    private readonly record struct Piece(long FirstNumber, ArraySegment<byte> Bytes);
}
