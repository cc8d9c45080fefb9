namespace DealNews.Json;

/// <summary>Cuts the bytes of a stream, as they arrive, into pieces of complete lines.</summary>
/// <param name="limit">
/// The maximum length of a line in bytes. Of a longer line, a piece has only the start: one byte more than the limit.
/// </param>
/// <remarks>A piece also has only the start of a long line that cannot be JSON.</remarks>
internal sealed class LineCutter(int limit) : IDisposable
{
    private const int PieceSize = 64 * 1024;

    private readonly PooledBuffer _buffer = new();

    // The number of bytes that contain no line end. They are not searched again, which avoids O(n²).
    private int _searched;
    private long _number = 1;
    private bool _isCut;

    /// <summary>Returns a buffer for the next bytes of the stream.</summary>
    public Memory<byte> Room => _buffer.GetMemory(PieceSize);

    /// <summary>Adds the bytes that were written to the buffer.</summary>
    public void Advance(int count) => _buffer.Advance(count);

    /// <summary>
    /// Takes all complete lines, and at the end of the stream the last line. Returns false if there are none.
    /// </summary>
    public bool TryTake(bool isEnd, out LinePiece piece)
    {
        piece = default;
        if (_isCut && !TrySkipLine())
        {
            return false;
        }

        var written = _buffer.WrittenSpan;
        var length = isEnd ? written.Length : _searched + written[_searched..].LastIndexOf((byte)'\n') + 1;
        if (length == _searched && !isEnd)
        {
            _searched = written.Length;
            _isCut = written.Length > limit || !JsonStart.IsPossible(written);
            length =
                !_isCut ? 0
                : written.Length > limit ? limit + 1
                : written.Length;
        }

        if (length == 0)
        {
            return false;
        }

        piece = new(_number, written[..length].ToArray());
        if (_isCut)
        {
            _buffer.Clear();
        }
        else
        {
            _number += piece.Bytes.AsSpan().Count((byte)'\n');
            _buffer.RemoveStart(length);
        }

        _searched = 0;
        return true;
    }

    public void Dispose() => _buffer.Dispose();

    private bool TrySkipLine()
    {
        var feed = _buffer.WrittenSpan.IndexOf((byte)'\n');
        if (feed < 0)
        {
            _buffer.Clear();
            return false;
        }

        _buffer.RemoveStart(feed + 1);
        _number++;
        _isCut = false;
        return true;
    }
}
