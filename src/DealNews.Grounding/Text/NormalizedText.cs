namespace DealNews.Grounding;

/// <summary>A view of a text in which only what a reader would call the same is the same, with a map back to the text.</summary>
/// <remarks>
/// <para>Characters are composed (NFC) and folded (<see cref="CharacterFolding"/>). White space is left out, for whether a Korean
/// number and its unit, or two words at a line's end, stand apart says nothing; between two digits one space stays, for
/// <c>3 5</c> is not <c>35</c>.</para>
/// <para>Each code unit of the view knows the stretch of the text it comes from. Where one character of the text makes several
/// units (a surrogate pair, an ellipsis, accents that do not compose) the first has the whole stretch and the rest have none:
/// a match must not begin or end before one of these (<see cref="IsBoundary"/>).</para>
/// </remarks>
internal sealed class NormalizedText
{
    private readonly string _source;
    private readonly char[] _characters;
    private readonly int[] _starts;
    private readonly int[] _ends;

    internal NormalizedText(string source, char[] characters, int[] starts, int[] ends, int length)
    {
        (this._source, this._characters, this._starts, this._ends, Length) = (source, characters, starts, ends, length);
    }

    public int Length { get; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public static NormalizedText Of(string source) => new NormalizedTextBuilder(source).Build();

    /// <summary>Whether a character of the view begins here; the end of the view counts as one.</summary>
    public bool IsBoundary(int index) => index == Length || _starts[index] < _ends[index];

    /// <summary>Whether white space stands before this unit in the text, or nothing at all.</summary>
    public bool HasSpaceBefore(int index) =>
        index == 0
        || _characters[index - 1] == ' '
        || (_ends[index - 1] < _starts[index] && ContainsWhiteSpace(Gap(index)));

    /// <summary>Whether a line ends between this unit and the one before it.</summary>
    public bool HasLineEndBefore(int index) =>
        index > 0
        && index < Length
        && _ends[index - 1] < _starts[index]
        && Gap(index).IndexOfAny('\n', '\r', '\u2029') >= 0;

    /// <summary>The stretch of the text, in UTF-16 code units, that a stretch of the view comes from. Not for an empty one.</summary>
    public TextSpan SourceSpan(TextSpan view) => new(_starts[view.Start], _ends[view.End - 1]);

    /// <summary>The stretch of the view whose characters begin in a stretch of the text.</summary>
    public TextSpan ViewSpan(TextSpan utf16)
    {
        var start = IndexAt(utf16.Start);
        return new TextSpan(start, Math.Max(start, IndexAt(utf16.End)));
    }

    /// <summary>A stretch of the view, widened where it begins or ends inside a character.</summary>
    public TextSpan WholeCharacters(TextSpan view)
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

        return new TextSpan(start, end);
    }

    /// <summary>The piece of the text that a stretch of the view comes from.</summary>
    public string SourceSlice(TextSpan view)
    {
        if (view.Length == 0)
        {
            return "";
        }

        var utf16 = SourceSpan(view);
        return _source.Substring(utf16.Start, utf16.Length);
    }

    private ReadOnlySpan<char> Gap(int index) => _source.AsSpan(_ends[index - 1], _starts[index] - _ends[index - 1]);

    // Index of the first character that begins at or behind an offset of the text.
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
