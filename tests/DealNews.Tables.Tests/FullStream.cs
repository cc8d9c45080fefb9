namespace DealNews.Tables.Tests;

/// <summary>A stream to which nothing can be written, like a file on a full disk.</summary>
internal sealed class FullStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw Full();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Full();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        throw Full();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        throw Full();

    private static IOException Full() => new("No space left on device.");
}
