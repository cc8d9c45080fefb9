namespace DealNews.Grounding;

/// <summary>A view of a text that ignores typographic variants, with a mapping to the text.</summary>
/// <remarks>
/// <para>
/// Character references are decoded, and characters are composed (NFC) and folded (<see cref="CharacterFolding"/>). A
/// run of dashes becomes one hyphen, and dots of an ellipsis become three. White space is omitted, because a blank
/// between a Korean number and its unit, or next to a sign, has no meaning. One space stays where the white space
/// separates two words of an alphabet or two numbers: <c>not able</c> is not <c>notable</c>, <c>3 5</c> is not
/// <c>35</c>.
/// </para>
/// <para>
/// A hyphen between two letters and a line break belongs to the word (<c>long-⏎term</c>) or to the line break
/// (<c>invest-⏎ment</c>). A view either keeps or drops all of them.
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
    private readonly string _decoded;

    // Offsets in the decoded text, and the offset in the source of each of those; null if both texts are the same.
    private readonly int[]? _offsets;
    private readonly char[] _characters;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private NormalizedText? _withoutLineHyphens;
    private int[]? _paragraphs;
    private SubstringIndex? _search;

    internal NormalizedText(
        string source,
        string decoded,
        int[]? offsets,
        (char[] Characters, int[] Starts, int[] Ends, int Length) view,
        bool hasLineHyphens
    )
    {
        (_source, _decoded, _offsets) = (source, decoded, offsets);
        (_characters, _starts, _ends, Length) = view;
        _withoutLineHyphens = hasLineHyphens ? null : this;
    }

    public int Length { get; }

    /// <summary>The text.</summary>
    public string Source => _source;

    /// <summary>The view of the same text that drops the hyphens at line breaks; created on first use.</summary>
    public NormalizedText WithoutLineHyphens =>
        _withoutLineHyphens ??= new NormalizedTextBuilder(_decoded, dropsLineHyphens: true).Build(_source, _offsets);

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>The search for characters of the view.</summary>
    public SubstringIndex Search => _search ??= new(_characters.AsMemory(0, Length));

    public static NormalizedText Of(string source)
    {
        var decoded = CharacterReferences.Decode(source, out var offsets);
        return new NormalizedTextBuilder(decoded, dropsLineHyphens: false).Build(source, offsets);
    }

    /// <summary>Returns whether a character of the view begins at an index, or the view ends there.</summary>
    public bool IsBoundary(int index) => index == Length || _starts[index] < _ends[index];

    /// <summary>Returns whether the text has white space before this code unit, or starts there.</summary>
    public bool HasSpaceBefore(int index) =>
        index == 0
        || _characters[index - 1] == ' '
        || (_ends[index - 1] < _starts[index] && ContainsWhiteSpace(Gap(index)));

    /// <summary>Returns the number of lines that end between this code unit and the previous one.</summary>
    public int LineEndsBefore(int index)
    {
        var count = 0;
        if (index > 0 && index < Length)
        {
            var gap = _characters[index - 1] == ' ' ? Slice(index - 1) : Gap(index);
            for (var i = 0; i < gap.Length; i++)
            {
                // A paragraph separator ends a paragraph, as an empty line does.
                count += gap[i] switch
                {
                    '\n' or '\u2028' => 1,
                    '\r' => i + 1 < gap.Length && gap[i + 1] == '\n' ? 0 : 1,
                    '\u2029' => 2,
                    _ => 0,
                };
            }
        }

        return count;
    }

    /// <summary>Returns the end of the paragraph that contains a code unit.</summary>
    /// <remarks>Empty lines separate paragraphs. In a text without empty lines, each line is one.</remarks>
    public int ParagraphEnd(int index)
    {
        var starts = Paragraphs;
        var next = Array.BinarySearch(starts, index + 1);
        next = next < 0 ? ~next : next;
        return next < starts.Length ? starts[next] : Length;
    }

    /// <summary>Returns whether a paragraph other than the first one starts at a code unit.</summary>
    public bool StartsParagraph(int index) => Array.BinarySearch(Paragraphs, index) >= 0;

    /// <summary>Converts a range of the view, which must not be empty, to the range of the text.</summary>
    public CharSpan SourceSpan(CharSpan view) =>
        _offsets is { } offsets
            ? new(offsets[_starts[view.Start]], EndIn(offsets, _ends[view.End - 1]))
            : new(_starts[view.Start], _ends[view.End - 1]);

    /// <summary>Converts a range of the text to the range of the view whose characters begin in it.</summary>
    public CharSpan ViewSpan(CharSpan source)
    {
        var start = IndexAt(Decoded(source.Start));
        return new CharSpan(start, Math.Max(start, IndexAt(Decoded(source.End))));
    }

    /// <summary>Narrows a range of the view that begins or ends with the blank between two words.</summary>
    public CharSpan WithoutBlanks(CharSpan view)
    {
        (var start, var end) = (view.Start, view.End);
        start += start < end && _characters[start] == ' ' ? 1 : 0;
        end -= start < end && _characters[end - 1] == ' ' ? 1 : 0;
        return new CharSpan(start, end);
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

    private int[] Paragraphs => _paragraphs ??= FindParagraphs();

    private int[] FindParagraphs()
    {
        List<int> lines = [],
            paragraphs = [];
        for (var i = 1; i < Length; i++)
        {
            var ends = _ends[i - 1] < _starts[i] || _characters[i - 1] == ' ' ? LineEndsBefore(i) : 0;
            (
                ends > 1 ? paragraphs
                : ends == 1 ? lines
                : null
            )?.Add(i);
        }

        return [.. paragraphs.Count > 0 ? paragraphs : lines];
    }

    private ReadOnlySpan<char> Slice(int index) => _decoded.AsSpan(_starts[index], _ends[index] - _starts[index]);

    private ReadOnlySpan<char> Gap(int index) => _decoded.AsSpan(_ends[index - 1], _starts[index] - _ends[index - 1]);

    // The end of a range is the end of the character reference of its last character.
    private static int EndIn(int[] offsets, int end)
    {
        while (end > 0 && end < offsets.Length - 1 && offsets[end] == offsets[end - 1])
        {
            end++;
        }

        return offsets[end];
    }

    private int Decoded(int offset)
    {
        if (_offsets is not { } offsets)
        {
            return offset;
        }

        // The first of several characters of one reference.
        var found = Array.BinarySearch(offsets, offset);
        if (found < 0)
        {
            return ~found;
        }

        while (found > 0 && offsets[found - 1] == offset)
        {
            found--;
        }

        return found;
    }

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
