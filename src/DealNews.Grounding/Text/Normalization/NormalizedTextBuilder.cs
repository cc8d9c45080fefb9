using System.Globalization;

namespace DealNews.Grounding;

/// <summary>Builds the normalized view of one text without character references, in one pass.</summary>
/// <param name="source">The text.</param>
/// <param name="dropsLineHyphens">Whether to drop the hyphens between a letter and a line break.</param>
internal sealed class NormalizedTextBuilder(string source, bool dropsLineHyphens)
{
    private readonly List<char> _sequence = [];
    private char[] _characters = new char[source.Length];
    private int[] _starts = new int[source.Length];
    private int[] _ends = new int[source.Length];
    private int _count;
    private bool _afterSpace;
    private bool _hasLineHyphens;

    public NormalizedText Build(string original, int[]? offsets)
    {
        for (var at = 0; at < source.Length; )
        {
            var c = source[at];
            if (CharacterFolding.IsPlain(c))
            {
                AppendCharacter(c, at, ++at);
            }
            else if (char.IsWhiteSpace(c))
            {
                (_afterSpace, at) = (true, at + 1);
            }
            else if (c is '-' or '\u2010' or '\u00AD' && LineHyphenEnd(source, at) is var next && next > at)
            {
                _hasLineHyphens = true;
                at = dropsLineHyphens ? next : AppendFolded(CharacterFolding.Fold(c), at);
            }
            else
            {
                at = char.IsSurrogate(c) ? AppendSurrogates(at) : AppendFolded(CharacterFolding.Fold(c), at);
            }
        }

        var hasBoth = _hasLineHyphens && !dropsLineHyphens;
        return new NormalizedText(original, source, offsets, (_characters, _starts, _ends, _count), hasBoth);
    }

    /// <summary>
    /// Returns the index at which the word continues after a hyphen and a line break; the given index if it does not.
    /// </summary>
    public static int LineHyphenEnd(string source, int at)
    {
        var next = at + 1;
        var breaksLine = false;
        for (; next < source.Length && char.IsWhiteSpace(source[next]); next++)
        {
            breaksLine |= source[next] is '\n' or '\r' or '\u2028';
        }

        var continues =
            breaksLine && at > 0 && next < source.Length && char.IsLetter(source[at - 1]) && char.IsLower(source[next]);
        return continues ? next : at;
    }

    /// <summary>Returns whether a user-perceived character begins at an offset of a text.</summary>
    public static bool BeginsCharacter(string text, int at)
    {
        if (at == 0 || at == text.Length || CharacterFolding.IsPlain(text[at]))
        {
            return true;
        }

        var folded = CharacterFolding.Fold(text[at]);
        return !char.IsLowSurrogate(folded)
            && !CanonicalComposition.IsMark(folded)
            && !CanonicalComposition.IsHangulContinuation(folded);
    }

    private int AppendFolded(char folded, int at)
    {
        var end = at + 1;
        if (folded == CharacterFolding.Omitted)
        {
            return end;
        }

        if (
            CanonicalComposition.IsHangulContinuation(folded)
            && JoinsLast
            && CanonicalComposition.TryComposeHangul(_characters[_count - 1], folded, out var syllable)
        )
        {
            (_characters[_count - 1], _ends[_count - 1]) = (syllable, end);
            return end;
        }

        if (CanonicalComposition.IsMark(folded))
        {
            return AppendMarks(at);
        }

        if (IsRepeated(folded))
        {
            return end;
        }

        var expanded = CharacterFolding.Expand(folded);
        AppendCharacter(expanded.Length > 0 ? expanded[0] : folded, at, end);
        for (var i = 1; i < expanded.Length && !IsRepeated(expanded[i]); i++)
        {
            Append(expanded[i], end, end);
        }

        return end;
    }

    // Whether a dash follows a dash, or a dot follows three.
    private bool IsRepeated(char folded) =>
        _count > 0
        && folded switch
        {
            '-' => _characters[_count - 1] == '-' && !_afterSpace,
            '.' or '\u2026' or '\u22EF' or '\u2025' => _count >= 3
                && _characters.AsSpan(_count - 3, 3).SequenceEqual("..."),
            _ => false,
        };

    // Takes all marks after a character together: their order can change, and some compose with it.
    private int AppendMarks(int at)
    {
        var joins = JoinsLast;
        _sequence.Clear();
        if (joins)
        {
            _sequence.Add(_characters[_count - 1]);
        }

        var end = at;
        for (var next = at; next < source.Length; next++)
        {
            var folded = CharacterFolding.Fold(source[next]);
            if (folded == CharacterFolding.Omitted)
            {
                continue;
            }

            if (!CanonicalComposition.IsMark(folded))
            {
                break;
            }

            _sequence.Add(folded);
            end = next + 1;
        }

        if (joins)
        {
            CanonicalComposition.Compose(_sequence);
            (_characters[_count - 1], _ends[_count - 1]) = (_sequence[0], end);
        }
        else
        {
            CanonicalComposition.OrderMarks(_sequence, from: 0);
            AppendCharacter(_sequence[0], at, end);
        }

        for (var i = 1; i < _sequence.Count; i++)
        {
            Append(_sequence[i], end, end);
        }

        return end;
    }

    private int AppendSurrogates(int at)
    {
        if (at + 1 == source.Length || !char.IsSurrogatePair(source[at], source[at + 1]))
        {
            AppendCharacter(source[at], at, at + 1);
            return at + 1;
        }

        var codePoint = char.ConvertToUtf32(source[at], source[at + 1]);
        var omitted =
            codePoint is >= 0xE0100 and <= 0xE01EF
            || CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.Format;
        if (!omitted)
        {
            AppendCharacter(source[at], at, at + 2);
            Append(source[at + 1], at + 2, at + 2);
        }

        return at + 2;
    }

    // Whether the last code unit is a whole character, and not half a surrogate pair or a dot of an ellipsis.
    private bool JoinsLast =>
        _count > 0
        && !_afterSpace
        && !char.IsSurrogate(_characters[_count - 1])
        && _starts[_count - 1] < _ends[_count - 1];

    private void AppendCharacter(char c, int start, int end)
    {
        if (_afterSpace)
        {
            if (_count > 0 && SeparatesWords(c, end))
            {
                Append(' ', _ends[_count - 1], start);
            }

            _afterSpace = false;
        }

        Append(c, start, end);
    }

    // A mark within a number separates two numbers if there is white space next to it: 2024, 500.
    private bool SeparatesWords(char c, int end)
    {
        var last = _characters[_count - 1];
        if (char.IsDigit(c))
        {
            return char.IsDigit(last) || (last is ',' or '.' && _count > 1 && char.IsDigit(_characters[_count - 2]));
        }

        return c is ',' or '.'
            ? char.IsDigit(last) && end < source.Length && char.IsDigit(source[end])
            : CharacterFolding.IsSpaced(last) && CharacterFolding.IsSpaced(c);
    }

    private void Append(char c, int start, int end)
    {
        if (_count == _characters.Length)
        {
            var capacity = (int)Math.Min(Array.MaxLength, 16 + _count * 2L);
            Array.Resize(ref _characters, capacity);
            Array.Resize(ref _starts, capacity);
            Array.Resize(ref _ends, capacity);
        }

        _characters[_count] = c;
        _starts[_count] = start;
        _ends[_count++] = end;
    }
}
