using System.Text;

namespace DealNews.Grounding;

/// <summary>Offsets of one well-formed text in code points, UTF-16 code units and UTF-8 bytes.</summary>
/// <remarks>
/// Where two units count alike (ASCII, or code points and UTF-16 without surrogate pairs) nothing is stored and a conversion
/// costs nothing. Else the text is cut into blocks and the counts before each are kept: a conversion looks its block up and
/// counts within it.
/// </remarks>
internal sealed class OffsetMap
{
    private const int BlockSize = 256;

    private readonly string _text;
    private readonly int[]? _codePointsBefore;
    private readonly int[]? _bytesBefore;

    public OffsetMap(string text)
    {
        this._text = text;
        CodePoints = Utf8Bytes = text.Length;
        if (Ascii.IsValid(text))
        {
            return;
        }

        var blocks = text.Length / BlockSize + 1;
        _bytesBefore = new int[blocks];
        var codePoints = new int[blocks];
        int bytes = 0,
            characters = 0;
        for (var block = 0; block < blocks; block++)
        {
            codePoints[block] = characters;
            _bytesBefore[block] = bytes;
            int start = StartOf(block),
                end = block + 1 < blocks ? StartOf(block + 1) : text.Length;
            var content = text.AsSpan(start, end - start);
            characters += Count(content, TextUnit.CodePoint);
            bytes += Count(content, TextUnit.Utf8);
        }

        (CodePoints, Utf8Bytes) = (characters, bytes);
        _codePointsBefore = characters == text.Length ? null : codePoints;
    }

    public int CodePoints { get; }

    public int Utf8Bytes { get; }

    public int Length(TextUnit unit) =>
        unit switch
        {
            TextUnit.CodePoint => CodePoints,
            TextUnit.Utf16 => _text.Length,
            TextUnit.Utf8 => Utf8Bytes,
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such text unit."),
        };

    /// <summary>The offset in another unit, or -1 where it lies inside a character. The offset must not lie outside the text.</summary>
    public int Convert(int offset, TextUnit from, TextUnit to)
    {
        var utf16 = from == TextUnit.Utf16 ? offset : ToUtf16(offset, from);
        if (utf16 < 0 || IsInsidePair(utf16))
        {
            return -1;
        }

        return to == TextUnit.Utf16 ? utf16 : FromUtf16(utf16, to);
    }

    private int FromUtf16(int offset, TextUnit unit)
    {
        if (CountsBefore(unit) is not { } before)
        {
            return offset;
        }

        var block = offset / BlockSize;
        var start = StartOf(block);
        return before[block] + Count(_text.AsSpan(start, offset - start), unit);
    }

    private int ToUtf16(int offset, TextUnit unit)
    {
        if (CountsBefore(unit) is not { } before)
        {
            return offset;
        }

        var block = Array.BinarySearch(before, offset);
        if (block < 0)
        {
            block = ~block - 1;
        }

        int count = before[block],
            at = StartOf(block);
        while (count < offset)
        {
            var length = char.IsHighSurrogate(_text[at]) ? 2 : 1;
            count += unit == TextUnit.CodePoint ? 1 : Utf8Length(_text[at]);
            at += length;
        }

        return count == offset ? at : -1;
    }

    private int[]? CountsBefore(TextUnit unit) => unit == TextUnit.CodePoint ? _codePointsBefore : _bytesBefore;

    // A block that would start between the halves of a pair starts before the pair.
    private int StartOf(int block)
    {
        var start = block * BlockSize;
        return IsInsidePair(start) ? start - 1 : start;
    }

    private bool IsInsidePair(int offset) => offset < _text.Length && char.IsLowSurrogate(_text[offset]);

    private static int Utf8Length(char c) =>
        c < 0x80 ? 1
        : c < 0x800 ? 2
        : char.IsHighSurrogate(c) ? 4
        : 3;

    private static int Count(ReadOnlySpan<char> content, TextUnit unit)
    {
        if (unit == TextUnit.Utf8)
        {
            return Encoding.UTF8.GetByteCount(content);
        }

        var pairs = 0;
        for (
            var rest = content;
            rest.IndexOfAnyInRange('\uD800', '\uDBFF') is var high and >= 0;
            rest = rest[(high + 2)..]
        )
        {
            pairs++;
        }

        return content.Length - pairs;
    }
}
