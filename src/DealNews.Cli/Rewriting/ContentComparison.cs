using System.Security.Cryptography;

namespace DealNews.Cli;

/// <summary>Compares the read bytes with the written bytes by their hashes, so that neither stays in memory.</summary>
internal sealed class ContentComparison : IDisposable
{
    private readonly IncrementalHash _read = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _written = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Whether all bytes written are the bytes read.</summary>
    public bool IsEqual => _written.GetCurrentHash().AsSpan().SequenceEqual(_read.GetCurrentHash());

    public void AddRead(ReadOnlySpan<byte> bytes) => _read.AppendData(bytes);

    public void AddWritten(ReadOnlySpan<byte> bytes) => _written.AppendData(bytes);

    /// <summary>Returns whether a stream has exactly the bytes read.</summary>
    public async Task<bool> EqualsReadAsync(Stream stream, CancellationToken cancellationToken) =>
        (await SHA256.HashDataAsync(stream, cancellationToken)).AsSpan().SequenceEqual(_read.GetCurrentHash());

    public void Dispose()
    {
        _read.Dispose();
        _written.Dispose();
    }
}
