using System.Globalization;

namespace DealNews.Grounding;

/// <summary>Builds the normalized view of one text in one pass.</summary>
internal sealed class NormalizedTextBuilder(string source)
{
    private readonly List<char> _sequence = [];
    private char[] _characters = new char[source.Length];
    private int[] _starts = new int[source.Length];
    private int[] _ends = new int[source.Length];
    private int _count;
    private bool _afterSpace;

    public NormalizedText Build()
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
            else
            {
                at = char.IsSurrogate(c) ? AppendSurrogates(at) : AppendFolded(CharacterFolding.Fold(c), at);
            }
        }

        return new NormalizedText(source, _characters, _starts, _ends, _count);
    }

    /// <summary>Returns whether a character, as readers see it, begins at an offset of a text.</summary>
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

        var dots = folded switch
        {
            '\u2026' or '\u22EF' => 3,
            '\u2025' => 2,
            _ => 0,
        };
        AppendCharacter(dots > 0 ? '.' : folded, at, end);
        for (var dot = 1; dot < dots; dot++)
        {
            Append('.', end, end);
        }

        return end;
    }

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
            if (_count > 0 && char.IsDigit(c) && char.IsDigit(_characters[_count - 1]))
            {
                Append(' ', _ends[_count - 1], start);
            }

            _afterSpace = false;
        }

        Append(c, start, end);
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
