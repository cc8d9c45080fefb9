using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace DealNews.Json;

/// <summary>
/// Splits a stream into lines that end with LF or CRLF, without keeping more of it in memory than needed.
/// </summary>
internal static class LineScanner
{
    private const int PieceSize = 64 * 1024;

    /// <summary>Converts the bytes of a line, which are valid only during the call.</summary>
    public delegate T Maker<T>(long number, ReadOnlySpan<byte> line);

    /// <summary>Converts each line that is not blank, on the caller's thread.</summary>
    /// <inheritdoc cref="ScanAsync{T}(Stream, DealNewsJsonOptions, Maker{T}, CancellationToken)"/>
    public static IEnumerable<T> Scan<T>(Stream utf8Lines, DealNewsJsonOptions options, Maker<T> make)
    {
        using var buffer = new PooledBuffer();
        var limit = options.Limits.DocumentBytes;
        var number = 1L;
        var isBeyondLimit = false;
        for (var isEnd = false; !isEnd; )
        {
            var count = utf8Lines.Read(buffer.GetSpan(PieceSize));
            isEnd = count == 0;
            buffer.Advance(count);
            var rest = new ReadOnlySequence<byte>(buffer.WrittenMemory);
            while (TakePiece(ref rest, isEnd, limit, ref number, ref isBeyondLimit) is { } piece)
            {
                foreach (var made in Make(piece, make))
                {
                    yield return made;
                }
            }

            buffer.RemoveStart(buffer.WrittenMemory.Length - (int)rest.Length);
        }
    }

    /// <summary>Converts each line that is not blank. The results are in the order of the lines.</summary>
    /// <param name="utf8Lines">The stream of lines; it stays open.</param>
    /// <param name="options">
    /// The degree of parallelism, and the length limit of a line: of a longer one, only its start, one byte beyond the
    /// limit, is converted.
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
            var isBeyondLimit = false;
            for (var isEnd = false; !isEnd; )
            {
                var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                isEnd = read.IsCompleted;
                var rest = read.Buffer;
                if (TakePiece(ref rest, isEnd, limit, ref number, ref isBeyondLimit) is { } piece)
                {
                    yield return piece;
                }

                pipe.AdvanceTo(rest.Start, rest.End);
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Takes all complete lines as a piece, and skips the rest of a line that exceeds the limit. Returns null if there
    /// are none.
    /// </summary>
    private static Piece? TakePiece(
        ref ReadOnlySequence<byte> rest,
        bool isEnd,
        int limit,
        ref long number,
        ref bool isBeyondLimit
    )
    {
        if (isBeyondLimit && rest.PositionOf((byte)'\n') is { } feed)
        {
            rest = rest.Slice(rest.GetPosition(1, feed));
            number++;
            isBeyondLimit = false;
        }

        if (isBeyondLimit)
        {
            rest = rest.Slice(rest.End);
            return null;
        }

        if (TryCut(ref rest, isEnd, limit, out isBeyondLimit) is not { Count: > 0 } bytes)
        {
            return null;
        }

        var piece = new Piece(number, bytes);
        number += bytes.AsSpan().Count((byte)'\n');
        return piece;
    }

    /// <summary>Takes all complete lines, or the start of a line that exceeds the limit.</summary>
    private static ArraySegment<byte> TryCut(
        ref ReadOnlySequence<byte> rest,
        bool isEnd,
        int limit,
        out bool isBeyondLimit
    )
    {
        var length = isEnd ? rest.Length : LengthOfLines(rest);
        isBeyondLimit = length == 0 && rest.Length > limit;
        if (isBeyondLimit)
        {
            length = limit + 1L;
        }

        if (length == 0)
        {
            return default;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(checked((int)length));
        rest.Slice(0, length).CopyTo(bytes);
        rest = isBeyondLimit ? rest.Slice(rest.End) : rest.Slice(length);
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

    /// <summary>A sequence of lines in a pooled array, and the number of the first.</summary>
    private readonly record struct Piece(long FirstNumber, ArraySegment<byte> Bytes);
}
