using System.Buffers;

namespace DealNews.Json;

/// <summary>A growable buffer over a pooled array; a long buffer uses an array that is not pooled.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    // The pool keeps an array for each thread, so long ones are left to the garbage collector.
    private const int PooledSize = 8 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(PooledSize);
    private int _count;

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _count);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _count);

    public void Clear() => _count = 0;

    /// <summary>Removes bytes from the start, and moves the rest to the start.</summary>
    public void RemoveStart(int count)
    {
        _bytes.AsSpan(count, _count - count).CopyTo(_bytes);
        _count -= count;
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_count);
    }

    public void Dispose()
    {
        Release();
        _bytes = [];
        _count = 0;
    }

    private void Reserve(int size)
    {
        if (_bytes.Length - _count >= Math.Max(size, 1))
        {
            return;
        }

        var length = Math.Max(Math.Min(_bytes.Length * 2L, Array.MaxLength), (long)_count + size);
        var larger = GC.AllocateUninitializedArray<byte>(checked((int)length));
        WrittenSpan.CopyTo(larger);
        Release();
        _bytes = larger;
    }

    private void Release()
    {
        if (_bytes.Length == PooledSize)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }
    }
}
