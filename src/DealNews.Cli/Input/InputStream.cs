using System.Buffers;
using DealNews.Json;

namespace DealNews.Cli;

/// <summary>A named input stream that can peek at its first line and counts the bytes read.</summary>
internal sealed class InputStream : Stream
{
    /// <summary>The maximum length of a document, a text or a line, in bytes.</summary>
    public static readonly int Limit = JsonLimits.Default.DocumentBytes;

    private readonly string _name;
    private readonly Stream _inner;
    private ReadOnlyMemory<byte> _ahead;
    private long _lineLength;

    /// <summary>Opens a file, or standard input.</summary>
    /// <exception cref="UnreadableInputException">The file does not exist or cannot be read.</exception>
    public InputStream(string name, ToolConsole console)
        : this(
            name,
            name == FactsText.StandardInput ? console.OpenInput() : OpenFile(name, PathOf(name, console.Directory))
        ) { }

    /// <summary>Creates a stream over an opened file, which it disposes.</summary>
    public InputStream(string name, Stream inner)
    {
        _name = name;
        _inner = inner;
    }

    /// <summary>Receives all bytes of the input in order, when they are first read.</summary>
    public Action<ReadOnlySpan<byte>>? Observer { get; init; }

    /// <summary>
    /// Whether the input is read by lines. A line beyond the limit is a finding, and the rest of the input is still
    /// read. A line of twice the limit ends the input, because the line may be endless.
    /// </summary>
    public bool IsLines { get; set; }

    /// <summary>The number of bytes read so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The number of bytes in total; null if unknown.</summary>
    public long? KnownLength => _inner.CanSeek ? _inner.Length : null;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Returns the full path of a name on the command line.</summary>
    /// <exception cref="UnreadableInputException">The name is empty or not a valid file name.</exception>
    public static string PathOf(string name, string directory) =>
        name.Length == 0 ? throw InputFault.Of("\"\"", "expected the name of a file")
        : name.Contains('\0', StringComparison.Ordinal) ? throw InputFault.Of(name, "file not found")
        : Path.GetFullPath(name, directory);

    /// <summary>Opens a file for reading; others can still change, move and delete it.</summary>
    /// <exception cref="UnreadableInputException">The file does not exist or cannot be read.</exception>
    public static FileStream OpenFile(string name, string path)
    {
        if (Directory.Exists(path))
        {
            throw InputFault.Of(name, InputFault.Directory);
        }

        try
        {
            return new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 0,
                FileOptions.SequentialScan
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputFault.Of(name, exception);
        }
    }

    /// <summary>
    /// Returns the first non-blank line if it can be JSON and another non-blank line follows. Returns null otherwise,
    /// or if the limit is reached first. Does not consume the input.
    /// </summary>
    public async Task<ReadOnlyMemory<byte>?> PeekFirstOfLinesAsync(CancellationToken cancellationToken)
    {
        var seen = new ArrayBufferWriter<byte>();
        var end = -1;
        var hasText = false;
        var isFollowed = false;
        while (!isFollowed && seen.WrittenCount <= Limit && (!hasText || CanBeJson(seen.WrittenSpan)))
        {
            var chunk = seen.GetMemory(64 * 1024);
            var count = await ReadAsync(chunk, cancellationToken);
            if (count == 0)
            {
                break;
            }

            (end, isFollowed) = LookFor(chunk.Span[..count], end, seen.WrittenCount, ref hasText);
            seen.Advance(count);
        }

        BytesRead -= seen.WrittenCount;
        _ahead = seen.WrittenMemory;
        return isFollowed && CanBeJson(_ahead.Span) ? _ahead[..end] : default(ReadOnlyMemory<byte>?);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Counted(buffer, _ahead.IsEmpty ? Observed(buffer, _inner.Read(buffer)) : ReadAhead(buffer));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputFault.Of(_name, exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            if (!_ahead.IsEmpty)
            {
                return Counted(buffer.Span, ReadAhead(buffer.Span));
            }

            var count = await _inner.ReadAsync(buffer, cancellationToken);
            return Counted(buffer.Span, Observed(buffer.Span, count));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputFault.Of(_name, exception);
        }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // Returns the end of the first non-blank line, or -1, and whether another one follows.
    private static (int End, bool IsFollowed) LookFor(ReadOnlySpan<byte> chunk, int end, int offset, ref bool hasText)
    {
        if (end >= 0)
        {
            return (end, FirstText(chunk) >= 0);
        }

        var start = hasText ? 0 : FirstText(chunk);
        hasText = start >= 0;
        var length = hasText ? chunk[start..].IndexOf((byte)'\n') : -1;
        return length < 0 ? (-1, false) : (offset + start + length, FirstText(chunk[(start + length)..]) >= 0);
    }

    private static int FirstText(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(" \t\r\n"u8);

    // A byte order mark can come first.
    private static bool CanBeJson(ReadOnlySpan<byte> seen) =>
        seen[FirstText(seen)] is var first && (first == 0xEF || "{[\"-0123456789tfn"u8.Contains(first));

    private int ReadAhead(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _ahead.Length);
        _ahead.Span[..count].CopyTo(buffer);
        _ahead = _ahead[count..];
        return count;
    }

    private int Observed(ReadOnlySpan<byte> buffer, int count)
    {
        Observer?.Invoke(buffer[..count]);
        return count;
    }

    private int Counted(ReadOnlySpan<byte> buffer, int count)
    {
        BytesRead += count;
        if (IsLines)
        {
            var feed = buffer[..count].LastIndexOf((byte)'\n');
            _lineLength = feed < 0 ? _lineLength + count : count - feed - 1;
            if (_lineLength > 2L * Limit)
            {
                throw InputFault.Of(
                    _name,
                    FormattableString.Invariant(
                        $"a line has more than {2L * Limit} bytes, twice the limit of a line; the rest is not read"
                    )
                );
            }
        }

        return count;
    }
}
