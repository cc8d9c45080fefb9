using System.Buffers;

namespace DealNews.Tables;

/// <summary>
/// The memory in which row groups are encoded. All files share it, so only one of them writes at a time.
/// </summary>
internal sealed class ParquetBuffers : IDisposable
{
    /// <summary>A page before compression.</summary>
    public ArrayBufferWriter<byte> Page { get; } = new();

    /// <summary>A page after compression.</summary>
    public MemoryStream Compressed { get; } = new();

    /// <summary>The bytes of a row group that are not in the stream yet.</summary>
    public MemoryStream Output { get; } = new();

    /// <summary>The header of a page.</summary>
    public ThriftWriter Header { get; } = new();

    public void Dispose()
    {
        Compressed.Dispose();
        Output.Dispose();
    }
}
