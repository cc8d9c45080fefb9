namespace DealNews.Cli.Tests;

/// <summary>A stream that returns a few bytes at a time and then ends, or throws.</summary>
internal sealed class DrippingStream(byte[] bytes, Exception? fault = null, int piece = 7) : ForwardStream
{
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        if (_position == bytes.Length && fault is not null)
        {
            throw fault;
        }

        var count = Math.Min(Math.Min(buffer.Length, piece), bytes.Length - _position);
        bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
