using System.Text;

namespace DealNews.Cli.Tests;

/// <summary>JSON Lines that are made while they are read, so that nobody has to hold them.</summary>
internal sealed class EndlessLines(int count, Action<int> atLine) : Stream
{
    private static readonly byte[] s_line = Encoding.UTF8.GetBytes(Samples.Warned + "\n");

    private int _line;
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && _line < count)
        {
            var piece = Math.Min(buffer.Length - written, s_line.Length - _position);
            s_line.AsSpan(_position, piece).CopyTo(buffer[written..]);
            written += piece;
            _position += piece;
            if (_position == s_line.Length)
            {
                _position = 0;
                atLine(++_line);
            }
        }

        return written;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
