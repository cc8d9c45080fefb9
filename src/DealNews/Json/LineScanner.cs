using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace DealNews.Json;

/// <summary>Cuts a stream into lines without holding more of it than a line: they end with a line feed, or a carriage return and one.</summary>
internal static class LineScanner
{
    /// <summary>Makes something of the bytes of a line, which are no longer there once it returns.</summary>
    public delegate T Maker<T>(long number, ReadOnlySpan<byte> line);

    public static async IAsyncEnumerable<T> ScanAsync<T>(
        Stream utf8Lines, Maker<T> make, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(utf8Lines, new(bufferSize: 64 * 1024, leaveOpen: true));
        try
        {
            var number = 0L;
            for (var isEnd = false; !isEnd;)
            {
                var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                isEnd = read.IsCompleted;
                var rest = read.Buffer;
                while (TryTakeLine(ref rest, isEnd, out var line))
                {
                    number++;
                    if (TryMake(number, line, make, out var made))
                    {
                        yield return made;
                    }
                }

                pipe.AdvanceTo(rest.Start, rest.End);
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> rest, bool isEnd, out ReadOnlySequence<byte> line)
    {
        if (rest.PositionOf((byte)'\n') is { } feed)
        {
            line = rest.Slice(0, feed);
            rest = rest.Slice(rest.GetPosition(1, feed));
            return true;
        }

        line = rest;
        if (!isEnd || rest.IsEmpty)
        {
            return false;
        }

        rest = rest.Slice(rest.End);
        return true;
    }

    private static bool TryMake<T>(long number, ReadOnlySequence<byte> line, Maker<T> make, out T made)
    {
        if (line.IsSingleSegment)
        {
            return TryMake(number, line.FirstSpan, make, out made);
        }

        var length = checked((int)line.Length);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            line.CopyTo(rented);
            return TryMake(number, rented.AsSpan(0, length), make, out made);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static bool TryMake<T>(long number, ReadOnlySpan<byte> line, Maker<T> make, out T made)
    {
        var isBlank = line.IndexOfAnyExcept(" \t\r"u8) < 0;
        made = isBlank ? default! : make(number, line);
        return !isBlank;
    }
}
