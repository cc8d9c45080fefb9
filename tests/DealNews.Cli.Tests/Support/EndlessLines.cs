using System.Text;

namespace DealNews.Cli.Tests;

/// <summary>Generates JSON Lines while they are read, so that no test has to keep them in memory.</summary>
internal sealed class EndlessLines(int count, Action<int> atLine) : ForwardStream
{
    private static readonly byte[] s_line = Encoding.UTF8.GetBytes(Samples.Warned + "\n");

    private int _line;
    private int _position;

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
}
