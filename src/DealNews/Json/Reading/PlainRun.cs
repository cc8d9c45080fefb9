using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DealNews.Json;

/// <summary>
/// Finds the first character of a text that needs an escape in JSON: a quotation mark, backslash or control character.
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
}
