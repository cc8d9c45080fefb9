using System.Globalization;

namespace DealNews.Grounding;

/// <summary>
/// Reads the parts of a normalized text that must not differ in a quote, in one pass from left to right.
/// </summary>
internal ref struct TellingReader
{
    // No number has more syllables. Longer runs are read in pieces, to avoid O(n²).
    private const int LongestNumeral = 32;

    // One more than the letters before a dollar sign, to find the start of the word.
    private const int LongestSignPrefix = 5;

    private readonly NormalizedText _text;
    private readonly ReadOnlySpan<char> _characters;
    private readonly List<TellingPart> _parts = [];

    // The end of the last number or scale: its scale or currency can follow directly.
    private int _figureEnd = -1;

    private TellingReader(NormalizedText text)
    {
        _text = text;
        _characters = text.Characters;
    }

    public static List<TellingPart> Read(NormalizedText text)
    {
        TellingReader reader = new(text);
        for (var at = 0; at < reader._characters.Length; )
        {
            var end = TellingWords.MayBegin(reader._characters[at]) ? reader.ReadPart(at) : at;
            at = Math.Max(end, at + 1);
        }

        return reader._parts;
    }

    // Each Read method adds a part and returns its end, or adds nothing and returns the given place.
    private int ReadPart(int at)
    {
        var c = _characters[at];
        if (IsDigit(at))
        {
            return ReadDigits(at);
        }

        var sino = Numerals.IsSino(c);
        var end = sino && _figureEnd == at ? ReadSinoAfterFigure(at) : at;
        if (end == at)
        {
            end = ReadWord(at);
        }

        if (end == at && (sino || Numerals.IsIndefinite(c)))
        {
            end = ReadSino(at);
        }

        if (end == at && char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol)
        {
            end = ReadCurrencySymbol(at);
        }

        return end;
    }

    private int ReadDigits(int at)
    {
        var end = at;
        while (
            end < _characters.Length && (end == at || !_text.HasSpaceBefore(end)) && (IsDigit(end) || IsSeparator(end))
        )
        {
            end += char.IsHighSurrogate(_characters[end]) ? 2 : 1;
        }

        var start = HasSign(at) ? at - 1 : at;
        return AddFigure(TellingKind.Number, start, end, TellingPart.ByDigits);
    }

    private readonly bool IsDigit(int at) =>
        char.IsHighSurrogate(_characters[at])
            ? at + 1 < _characters.Length && IsNumber(char.ConvertToUtf32(_characters[at], _characters[at + 1]))
            : Numerals.IsDigit(_characters[at]);

    private static bool IsNumber(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint)
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.OtherNumber
                or UnicodeCategory.LetterNumber;

    private readonly bool IsSeparator(int at) =>
        _characters[at] is ',' or '.'
        && at + 1 < _characters.Length
        && !_text.HasSpaceBefore(at + 1)
        && IsDigit(at + 1);

    private readonly bool HasSign(int at) =>
        at > 0
        && !_text.HasSpaceBefore(at)
        && (
            _characters[at - 1] is '△' or '▲' or '▽' or '▼'
            || (_characters[at - 1] == '-' && (_text.HasSpaceBefore(at - 1) || _characters[at - 2] is '(' or '['))
        );

    private int ReadSinoAfterFigure(int at)
    {
        var c = _characters[at];
        if (Numerals.SinoScale(c) is var scale and > 0)
        {
            return AddFigure(TellingKind.Scale, at, at + 1, scale);
        }

        var continues =
            !Numerals.IsHangul(c) || (at + 1 < _characters.Length && Numerals.SinoScale(_characters[at + 1]) > 0);
        return continues ? AddFigure(TellingKind.Number, at, at + 1, TellingPart.ByDigits) : at;
    }

    private int ReadSino(int at)
    {
        var c = _characters[at];
        if (!Numerals.IsSino(c))
        {
            var beforeScale = at + 1 < _characters.Length && Numerals.SinoScale(_characters[at + 1]) > 0;
            var indefinite = beforeScale && (!Numerals.IsHangul(c) || BeginsWord(at));
            return indefinite ? AddFigure(TellingKind.Number, at, at + 1, TellingPart.Indefinite) : at;
        }

        var end = at;
        var hasScale = false;
        var limit = Math.Min(_characters.Length, at + LongestNumeral);
        for (; end < limit && Numerals.IsSino(_characters[end]) && (end == at || !_text.HasSpaceBefore(end)); end++)
        {
            hasScale |= Numerals.SinoScale(_characters[end]) > 0;
        }

        if (!(Numerals.IsHangul(c) ? IsHangulNumeral(at, end, hasScale) : IsIdeographNumeral(at, end)))
        {
            return at;
        }

        for (var i = at; i < end; i++)
        {
            var scale = Numerals.SinoScale(_characters[i]);
            AddFigure(
                scale > 0 ? TellingKind.Scale : TellingKind.Number,
                i,
                i + 1,
                scale > 0 ? scale : TellingPart.ByDigits
            );
        }

        return end;
    }

    // Many words consist of the syllables of numbers. A numeral has two or more syllables, with a power of ten among
    // them. It does not begin with a power above ten thousand, and begins a word or precedes a currency; 구조, 사조, 삼경
    // need the latter.
    private readonly bool IsHangulNumeral(int at, int end, bool hasScale)
    {
        if (end - at < 2 || !hasScale || Numerals.SinoScale(_characters[at]) > 4)
        {
            return false;
        }

        if (Numerals.SinoScale(_characters[at]) == 4 && Numerals.SinoScale(_characters[at + 1]) == 0)
        {
            return false;
        }

        var isOftenAWord = end - at == 2 && Numerals.SinoScale(_characters[at + 1]) > 4;
        var rest = _characters[end..];
        return (BeginsWord(at) && !isOftenAWord)
            || rest.StartsWith("원")
            || rest.StartsWith("달러")
            || rest.StartsWith("엔")
            || rest.StartsWith("위안")
            || rest.StartsWith("유로");
    }

    private readonly bool IsIdeographNumeral(int at, int end) =>
        _characters[at] != '京' && (end - at > 1 || Numerals.SinoScale(_characters[at]) is 0 or 8);

    private int ReadCurrencySymbol(int at)
    {
        if (_characters[at] != '$')
        {
            return Add(TellingKind.Currency, at, at + 1, CurrencyWords.MeaningOfSign(_characters[at]));
        }

        var isApart = at > 0 && _text.HasSpaceBefore(at);
        var first = at;
        while (first > 0 && at - first < LongestSignPrefix && (first == at || !_text.HasSpaceBefore(first)))
        {
            first--;
        }

        var usual = CurrencyWords.Meaning("USD");
        var before = CurrencyWords.DollarPrefix(_characters[first..at], isApart, out var meaning);
        if (before > 0)
        {
            // A bare dollar sign means the American dollar, so omitting "US" changes nothing.
            return Add(TellingKind.Currency, meaning == usual ? at : at - before, at + 1, meaning);
        }

        var after = CurrencyWords.DollarSuffix(_characters[(at + 1)..], out meaning);
        return after == 0 || meaning == usual
            ? Add(TellingKind.Currency, at, at + 1, usual)
            : Add(TellingKind.Currency, at, at + 1 + after, meaning);
    }

    private int ReadWord(int at)
    {
        var c = _characters[at];
        if (c == '\'')
        {
            return ReadContraction(at);
        }

        if (IsLatin(c) && !BeginsLatinWord(at) && _figureEnd != at)
        {
            return at;
        }

        var end = ReadWord(at, TellingWords.BeginningWith(c));
        var lower = char.ToLowerInvariant(c);
        return end > at || lower == c ? end : ReadWord(at, TellingWords.BeginningWith(lower));
    }

    private int ReadWord(int at, ReadOnlySpan<TellingWord> words)
    {
        foreach (var word in words)
        {
            var end = at + word.Form.Length;
            if (!HasForm(at, word.Form) || !FitsPlace(at, end, word.Place) || IsRuledOut(word, end))
            {
                continue;
            }

            end = at + word.Length;
            _parts.Add(new TellingPart(word.Kind, new CharSpan(at, end), word.Meaning, word.Governs));
            if (word.Kind is TellingKind.Number or TellingKind.Scale || word.Place == WordPlace.AfterFigure)
            {
                _figureEnd = end;
            }

            return end;
        }

        return at;
    }

    private readonly bool IsRuledOut(TellingWord word, int end) =>
        end < _characters.Length && word.NotBefore.Contains(_characters[end], StringComparison.Ordinal);

    // The negation is the end of a word: didn't, won't.
    private int ReadContraction(int at)
    {
        var negates =
            at > 0
            && at + 1 < _characters.Length
            && _characters[at - 1] is 'n' or 'N'
            && _characters[at + 1] is 't' or 'T'
            && !_text.HasSpaceBefore(at)
            && !_text.HasSpaceBefore(at + 1)
            && EndsLatinWord(at + 2);
        return negates ? Add(TellingKind.Negation, at - 1, at + 2, TellingWords.Not) : at;
    }

    private readonly bool HasForm(int at, string form)
    {
        if (form.Length > _characters.Length - at)
        {
            return false;
        }

        for (var i = 0; i < form.Length; i++)
        {
            if (_characters[at + i] != form[i] && char.ToLowerInvariant(_characters[at + i]) != form[i])
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool FitsPlace(int at, int end, WordPlace place)
    {
        var fits = place switch
        {
            WordPlace.AfterFigure => _figureEnd == at,
            WordPlace.BesideFigure => (_figureEnd == at || (end < _characters.Length && IsDigit(end)))
                && (_figureEnd == at || BeginsLatinWord(at)),
            WordPlace.WordStart => BeginsWord(at),
            WordPlace.Alone => BeginsWord(at) && end < _characters.Length && _text.HasSpaceBefore(end),
            _ => !IsLatin(_characters[at]) || BeginsLatinWord(at),
        };
        return fits && (!IsLatin(_characters[end - 1]) || EndsLatinWord(end));
    }

    private readonly bool BeginsWord(int at) => _text.HasSpaceBefore(at) || !char.IsLetter(_characters[at - 1]);

    private readonly bool BeginsLatinWord(int at) => _text.HasSpaceBefore(at) || !IsLatin(_characters[at - 1]);

    private readonly bool EndsLatinWord(int end) =>
        end == _characters.Length || _text.HasSpaceBefore(end) || !IsLatin(_characters[end]);

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);

    private int AddFigure(TellingKind kind, int start, int end, int meaning)
    {
        _figureEnd = end;
        return Add(kind, start, end, meaning);
    }

    private readonly int Add(TellingKind kind, int start, int end, int meaning)
    {
        _parts.Add(new TellingPart(kind, new CharSpan(start, end), meaning));
        return end;
    }
}
