namespace DealNews.Cli;

/// <summary>A standard stream that was closed when the process started. Every read and write fails.</summary>
/// <param name="reason">The message of the exception.</param>
internal sealed class ClosedStream(string reason) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new IOException(reason);

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException(reason);

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
