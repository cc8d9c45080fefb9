using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace DealNews.Cli;

/// <summary>
/// Reads plain text in UTF-8. Skips a byte order mark. Throws for invalid UTF-8 instead of replacing it.
/// </summary>
internal static class PlainText
{
    private static readonly UTF8Encoding s_strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="UnreadableInputException">
    /// The file does not exist, cannot be read, is longer than <see cref="InputStream.Limit"/> or is not valid UTF-8.
    /// </exception>
    public static async Task<string> ReadAsync(string name, ToolConsole console, CancellationToken cancellationToken)
    {
        await using var input = new InputStream(name, console);
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (await input.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            await buffer.WriteAsync(chunk.AsMemory(0, count), cancellationToken);
            RequireWithinLimit(name, number: null, buffer.Length);
        }

        return Decode(name, buffer.GetBuffer().AsSpan(0, (int)buffer.Length), number: null);
    }

    /// <summary>Reads the non-blank lines as they arrive, each with its line number from 1.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static async IAsyncEnumerable<(long Number, string Line)> ReadLinesAsync(
        string name,
        ToolConsole console,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var input = new InputStream(name, console);
        var reader = PipeReader.Create(input, new(bufferSize: 64 * 1024));
        var number = 0L;
        // The part of the buffer without a line feed, which is not searched again: avoids O(n²) for long lines.
        var searched = 0L;
        for (var isEnd = false; !isEnd; )
        {
            var read = await reader.ReadAsync(cancellationToken);
            isEnd = read.IsCompleted;
            var rest = read.Buffer;
            while (TryCutLine(ref rest, searched, isEnd, out var bytes))
            {
                searched = 0;
                number++;
                RequireWithinLimit(name, number, bytes.Length);
                var line = Decode(name, bytes, number);
                if (line.AsSpan().ContainsAnyExcept(" \t\r"))
                {
                    yield return (number, line);
                }
            }

            RequireWithinLimit(name, number + 1, rest.Length);
            searched = rest.Length;
            reader.AdvanceTo(rest.Start, rest.End);
        }

        await reader.CompleteAsync();
    }

    private static void RequireWithinLimit(string name, long? number, long length)
    {
        if (length > InputStream.Limit)
        {
            var what = number is null ? "the text" : FormattableString.Invariant($"line {number}");
            throw InputFault.Of(
                name,
                FormattableString.Invariant(
                    $"{what} has more than {InputStream.Limit} bytes, the limit of what is read"
                )
            );
        }
    }

    private static bool TryCutLine(
        ref ReadOnlySequence<byte> rest,
        long searched,
        bool isEnd,
        out ReadOnlySequence<byte> line
    )
    {
        var feed = rest.Slice(searched).PositionOf((byte)'\n');
        line = feed is { } end ? rest.Slice(0, end) : rest;
        if (feed is null && (!isEnd || rest.IsEmpty))
        {
            return false;
        }

        rest = feed is { } position ? rest.Slice(rest.GetPosition(1, position)) : rest.Slice(rest.End);
        return true;
    }

    private static string Decode(string name, ReadOnlySequence<byte> utf8, long number) =>
        Decode(name, utf8.IsSingleSegment ? utf8.FirstSpan : utf8.ToArray(), number);

    private static string Decode(string name, ReadOnlySpan<byte> utf8, long? number)
    {
        // After the first line, the bytes of the mark are an ordinary character.
        var text = number is null or 1 ? ByteOrderMark.Skip(utf8) : utf8;
        try
        {
            return s_strict.GetString(text);
        }
        catch (DecoderFallbackException exception)
        {
            var place = FormattableString.Invariant(
                $"{(number is null ? "" : $"line {number}, ")}byte {exception.Index + utf8.Length - text.Length + 1}"
            );
            throw InputFault.Of(name, $"invalid UTF-8 at {place}; expected UTF-8 text", exception);
        }
    }
}
