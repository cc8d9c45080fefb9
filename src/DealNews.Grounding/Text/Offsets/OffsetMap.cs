namespace DealNews.Grounding;

/// <summary>Converts offsets into one text between UTF-16 code units and code points.</summary>
/// <remarks>
/// A text without surrogate pairs needs no table, because both counts are equal. For other texts, the map keeps the
/// number of code points before each block. A conversion finds its block and counts within it.
/// </remarks>
internal sealed class OffsetMap
{
    private const int BlockSize = 256;

    private readonly string _text;
    private readonly int[]? _codePointsBefore;

    public OffsetMap(string text)
    {
        _text = text;
        CodePoints = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDBFF'))
        {
            return;
        }

        var before = new int[(text.Length / BlockSize) + 1];
        var count = 0;
        for (var block = 0; block < before.Length; block++)
        {
            before[block] = count;
            var end = block + 1 < before.Length ? StartOf(block + 1) : text.Length;
            count += Count(text.AsSpan()[StartOf(block)..end]);
        }

        CodePoints = count;
        _codePointsBefore = before;
    }

    /// <summary>The length of the text in code points.</summary>
    public int CodePoints { get; }

    /// <summary>Counts the code points of a text; an unpaired surrogate counts as one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var pairs = 0;
        for (var rest = text; rest.IndexOfAnyInRange('\uD800', '\uDBFF') is var high and >= 0; )
        {
            var isPair = high + 1 < rest.Length && char.IsLowSurrogate(rest[high + 1]);
            pairs += isPair ? 1 : 0;
            rest = rest[(high + (isPair ? 2 : 1))..];
        }

        return text.Length - pairs;
    }

    /// <summary>
    /// Converts a UTF-16 offset within the text; returns -1 for an offset between the halves of a pair.
    /// </summary>
    public int ToCodePoint(int utf16)
    {
        if (_codePointsBefore is not { } before)
        {
            return utf16;
        }

        if (IsInsidePair(utf16))
        {
            return -1;
        }

        var block = utf16 / BlockSize;
        return before[block] + Count(_text.AsSpan()[StartOf(block)..utf16]);
    }

    /// <summary>Converts a code point offset within the text.</summary>
    public int ToUtf16(int codePoint)
    {
        if (_codePointsBefore is not { } before)
        {
            return codePoint;
        }

        var block = Array.BinarySearch(before, codePoint);
        if (block < 0)
        {
            block = ~block - 1;
        }

        var at = StartOf(block);
        for (var count = before[block]; count < codePoint; count++)
        {
            at += char.IsHighSurrogate(_text[at]) ? 2 : 1;
        }

        return at;
    }

    // A block that would start between the halves of a pair starts before the pair.
    private int StartOf(int block)
    {
        var start = block * BlockSize;
        return IsInsidePair(start) ? start - 1 : start;
    }

    private bool IsInsidePair(int offset) => offset < _text.Length && char.IsLowSurrogate(_text[offset]);
}
