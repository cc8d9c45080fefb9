using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DealNews.Json;

/// <summary>Some bytes of a text at once. Whoever asks has looked whether they are there: nothing looks again.</summary>
internal static class Word
{
    public const int Size = sizeof(ulong);

    public const int HalfSize = sizeof(uint);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong At(ReadOnlySpan<byte> text, int start) => BinaryPrimitives.ReadUInt64LittleEndian(Part(text, start, Size));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HalfAt(ReadOnlySpan<byte> text, int start) => BinaryPrimitives.ReadUInt32LittleEndian(Part(text, start, HalfSize));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> text, int start, int size)
    {
        Debug.Assert(start >= 0 && start <= text.Length - size, "The bytes are not there.");
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start), size);
    }
}
