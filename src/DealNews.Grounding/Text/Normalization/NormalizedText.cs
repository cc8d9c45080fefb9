namespace DealNews.Grounding;

/// <summary>A view of a text that ignores typographic variants, with a map back to the text.</summary>
/// <remarks>
/// <para>
/// Characters are composed (NFC) and folded (<see cref="CharacterFolding"/>). White space is omitted, because a blank
/// between a Korean number and its unit, or a line break between two words, has no meaning. One space stays between two
/// digits, because <c>3 5</c> is not <c>35</c>.
/// </para>
/// <para>
/// Each code unit of the view has a range of the text. If one character of the text becomes several code units (a
/// surrogate pair, an ellipsis, accents that do not compose), the first one has the whole range and the others have an
/// empty one. A match must not begin or end before one of the others (<see cref="IsBoundary"/>).
/// </para>
/// </remarks>
internal sealed class NormalizedText
{
    private readonly string _source;
    private readonly char[] _characters;
    private readonly int[] _starts;
    private readonly int[] _ends;

    internal NormalizedText(string source, char[] characters, int[] starts, int[] ends, int length)
    {
        (_source, _characters, _starts, _ends, Length) = (source, characters, starts, ends, length);
    }

    public int Length { get; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public static NormalizedText Of(string source) => new NormalizedTextBuilder(source).Build();

    /// <summary>Returns whether a character of the view begins at an index, or the view ends there.</summary>
    public bool IsBoundary(int index) => index == Length || _starts[index] < _ends[index];

    /// <summary>Returns whether the text has white space before this code unit, or starts there.</summary>
    public bool HasSpaceBefore(int index) =>
        index == 0
        || _characters[index - 1] == ' '
        || (_ends[index - 1] < _starts[index] && ContainsWhiteSpace(Gap(index)));

    /// <summary>Returns whether a line ends between this code unit and the previous one.</summary>
    public bool HasLineEndBefore(int index) =>
        index > 0
        && index < Length
        && _ends[index - 1] < _starts[index]
        && Gap(index).IndexOfAny('\n', '\r', '\u2029') >= 0;

    /// <summary>Converts a range of the view, which must not be empty, to the range of the text.</summary>
    public CharSpan SourceSpan(CharSpan view) => new(_starts[view.Start], _ends[view.End - 1]);

    /// <summary>Converts a range of the text to the range of the view whose characters begin in it.</summary>
    public CharSpan ViewSpan(CharSpan source)
    {
        var start = IndexAt(source.Start);
        return new CharSpan(start, Math.Max(start, IndexAt(source.End)));
    }

    /// <summary>Widens a range of the view that begins or ends inside a character.</summary>
    public CharSpan WholeCharacters(CharSpan view)
    {
        (var start, var end) = (view.Start, view.End);
        while (start > 0 && !IsBoundary(start))
        {
            start--;
        }

        while (!IsBoundary(end))
        {
            end++;
        }

        return new CharSpan(start, end);
    }

    /// <summary>Returns the part of the text that a range of the view comes from.</summary>
    public string SourceSlice(CharSpan view)
    {
        if (view.Length == 0)
        {
            return "";
        }

        return _source[SourceSpan(view).ToRange()];
    }

    private ReadOnlySpan<char> Gap(int index) => _source.AsSpan(_ends[index - 1], _starts[index] - _ends[index - 1]);

    // Returns the index of the first character that begins at an offset of the text or after it.
    private int IndexAt(int offset)
    {
        int low = 0,
            high = Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_starts[middle] < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        while (!IsBoundary(low))
        {
            low++;
        }

        return low;
    }

    private static bool ContainsWhiteSpace(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }
}
