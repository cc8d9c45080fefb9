using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DealNews.Json;

/// <summary>How much of a text may stand in JSON as it is: up to a quotation mark, a backslash or a control character.</summary>
internal static class PlainRun
{
    /// <summary>The bytes before the first that is not plain; -1 where all are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOfOther(ReadOnlySpan<byte> text)
    {
        // Most texts are short: one step finds their end.
        if (text.Length < Vector128<byte>.Count)
        {
            return IndexOfOtherFrom(0, text);
        }

        return Others(Vector128.Create(text)) is var others and not 0
            ? BitOperations.TrailingZeroCount(others)
            : IndexOfOtherFrom(Vector128<byte>.Count, text);
    }

    /// <summary>The characters before the first that is not plain; -1 where all are.</summary>
    public static int IndexOfOther(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var last = units.Length - Vector128<ushort>.Count;
        if (last < 0)
        {
            return IndexOfOtherInFew(text);
        }

        for (var at = 0; at < last; at += Vector128<ushort>.Count)
        {
            if (Others(Vector128.Create(units[at..])) is var others and not 0)
            {
                return at + BitOperations.TrailingZeroCount(others);
            }
        }

        // The last step looks at some again, which are plain.
        return Others(Vector128.Create(units[last..])) is var end and not 0
            ? last + BitOperations.TrailingZeroCount(end)
            : -1;
    }

    private static int IndexOfOtherInFew(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < ' ' or '"' or '\\')
            {
                return at;
            }
        }

        return -1;
    }

    private static int IndexOfOtherFrom(int at, ReadOnlySpan<byte> text)
    {
        for (; at <= text.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            if (Others(Vector128.Create(text[at..])) is var others and not 0)
            {
                return at + BitOperations.TrailingZeroCount(others);
            }
        }

        for (; at < text.Length; at++)
        {
            if ((char)text[at] is < ' ' or '"' or '\\')
            {
                return at;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Others(Vector128<byte> block) =>
        (
            Vector128.Equals(block, Vector128.Create((byte)'"'))
            | Vector128.Equals(block, Vector128.Create((byte)'\\'))
            | Vector128.LessThan(block, Vector128.Create((byte)' '))
        ).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Others(Vector128<ushort> block) =>
        (
            Vector128.Equals(block, Vector128.Create((ushort)'"'))
            | Vector128.Equals(block, Vector128.Create((ushort)'\\'))
            | Vector128.LessThan(block, Vector128.Create((ushort)' '))
        ).ExtractMostSignificantBits();
}
