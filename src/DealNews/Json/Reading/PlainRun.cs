using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DealNews.Json;

/// <summary>
/// Measures how much of a text needs no escape in JSON: up to a quotation mark, a backslash or a control character.
/// </summary>
internal static class PlainRun
{
    /// <summary>Returns the index of the first byte that needs an escape; -1 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOfOther(ReadOnlySpan<byte> text)
    {
        // Most texts are short: one vector covers them.
        if (text.Length < Vector128<byte>.Count)
        {
            return IndexOfOtherFrom(0, text);
        }

        return Others(Vector128.Create(text)) is var others and not 0
            ? BitOperations.TrailingZeroCount(others)
            : IndexOfOtherFrom(Vector128<byte>.Count, text);
    }

    /// <summary>Returns the index of the first character that needs an escape; -1 if there is none.</summary>
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

        // The last vector overlaps the one before it.
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
