using System.Globalization;

namespace DealNews.Grounding;

/// <summary>Reads the telling pieces of a normalised text, from left to right, in one pass.</summary>
internal ref struct TellingReader
{
    // No number has as many syllables: what goes on longer is read piece by piece, so that no run is read over and over.
    private const int LongestNumeral = 32;

    private readonly NormalizedText text;
    private readonly ReadOnlySpan<char> characters;
    private readonly List<TellingPart> parts = [];

    // Where a number or a scale ended last: what stands right behind it may be its scale or its currency.
    private int figureEnd = -1;

    private TellingReader(NormalizedText text)
    {
        this.text = text;
        characters = text.Characters;
    }

    public static List<TellingPart> Read(NormalizedText text)
    {
        TellingReader reader = new(text);
        for (int at = 0; at < reader.characters.Length;)
        {
            int end = TellingWords.MayBegin(reader.characters[at]) ? reader.ReadPart(at) : at;
            at = Math.Max(end, at + 1);
        }

        return reader.parts;
    }

    // Each of these adds what it reads and gives the place behind it, or adds nothing and gives the place itself.
    private int ReadPart(int at)
    {
        char c = characters[at];
        if (IsDigit(at))
            return ReadDigits(at);
        bool sino = Numerals.IsSino(c);
        int end = sino && figureEnd == at ? ReadSinoBehindFigure(at) : at;
        if (end == at)
            end = ReadWord(at);
        if (end == at && (sino || Numerals.IsIndefinite(c)))
            end = ReadSino(at);
        if (end == at && char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol)
            end = ReadCurrencySymbol(at);
        return end;
    }

    private int ReadDigits(int at)
    {
        int end = at;
        while (end < characters.Length && (end == at || !text.HasSpaceBefore(end)) && (IsDigit(end) || IsSeparator(end)))
            end += char.IsHighSurrogate(characters[end]) ? 2 : 1;
        int start = HasSign(at) ? at - 1 : at;
        return AddFigure(TellingKind.Number, start, end, TellingPart.ByDigits);
    }

    private readonly bool IsDigit(int at) =>
        char.IsHighSurrogate(characters[at])
            ? at + 1 < characters.Length && IsNumber(char.ConvertToUtf32(characters[at], characters[at + 1]))
            : Numerals.IsDigit(characters[at]);

    private static bool IsNumber(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;

    private readonly bool IsSeparator(int at) =>
        characters[at] is ',' or '.' && at + 1 < characters.Length && !text.HasSpaceBefore(at + 1) && IsDigit(at + 1);

    private readonly bool HasSign(int at) =>
        at > 0
        && !text.HasSpaceBefore(at)
        && (characters[at - 1] is '△' or '▲' or '▽' or '▼'
            || (characters[at - 1] == '-' && (text.HasSpaceBefore(at - 1) || characters[at - 2] is '(' or '[')));

    private int ReadSinoBehindFigure(int at)
    {
        char c = characters[at];
        if (Numerals.SinoScale(c) is var scale and > 0)
            return AddFigure(TellingKind.Scale, at, at + 1, scale);
        bool continues = !Numerals.IsHangul(c) || (at + 1 < characters.Length && Numerals.SinoScale(characters[at + 1]) > 0);
        return continues ? AddFigure(TellingKind.Number, at, at + 1, TellingPart.ByDigits) : at;
    }

    private int ReadSino(int at)
    {
        char c = characters[at];
        if (!Numerals.IsSino(c))
        {
            bool beforeScale = at + 1 < characters.Length && Numerals.SinoScale(characters[at + 1]) > 0;
            bool indefinite = beforeScale && (!Numerals.IsHangul(c) || BeginsWord(at));
            return indefinite ? AddFigure(TellingKind.Number, at, at + 1, TellingPart.Indefinite) : at;
        }

        int end = at;
        bool hasScale = false;
        int limit = Math.Min(characters.Length, at + LongestNumeral);
        for (; end < limit && Numerals.IsSino(characters[end]) && (end == at || !text.HasSpaceBefore(end)); end++)
            hasScale |= Numerals.SinoScale(characters[end]) > 0;
        if (!(Numerals.IsHangul(c) ? IsHangulNumeral(at, end, hasScale) : IsIdeographNumeral(at, end)))
            return at;
        for (int i = at; i < end; i++)
        {
            int scale = Numerals.SinoScale(characters[i]);
            AddFigure(scale > 0 ? TellingKind.Scale : TellingKind.Number, i, i + 1, scale > 0 ? scale : TellingPart.ByDigits);
        }

        return end;
    }

    // The syllables of numbers are those of many words. A numeral has two or more, a power of ten among them, does not begin
    // with one above ten thousand, and begins a word or stands before a currency; 구조, 사조, 삼경 only do the latter.
    private readonly bool IsHangulNumeral(int at, int end, bool hasScale)
    {
        if (end - at < 2 || !hasScale || Numerals.SinoScale(characters[at]) > 4)
            return false;
        if (Numerals.SinoScale(characters[at]) == 4 && Numerals.SinoScale(characters[at + 1]) == 0)
            return false;
        bool isOftenAWord = end - at == 2 && Numerals.SinoScale(characters[at + 1]) > 4;
        ReadOnlySpan<char> rest = characters[end..];
        return (BeginsWord(at) && !isOftenAWord)
            || rest.StartsWith("원") || rest.StartsWith("달러") || rest.StartsWith("엔") || rest.StartsWith("위안") || rest.StartsWith("유로");
    }

    private readonly bool IsIdeographNumeral(int at, int end) =>
        characters[at] != '京' && (end - at > 1 || Numerals.SinoScale(characters[at]) is 0 or 8);

    private int ReadCurrencySymbol(int at)
    {
        int meaning = characters[at] switch
        {
            '$' => Code("USD"),
            '€' => Code("EUR"),
            '£' => Code("GBP"),
            '₩' => Code("KRW"),
            _ => characters[at],
        };
        if (characters[at] != '$')
            return Add(TellingKind.Currency, at, at + 1, meaning);
        int start = at;
        while (start > 0 && at - start < 2 && char.IsAsciiLetterUpper(characters[start - 1]) && !text.HasSpaceBefore(start))
            start--;
        meaning = characters[start..at] switch
        {
            "HK" => Code("HKD"),
            "NT" => Code("TWD"),
            "NZ" => Code("NZD"),
            "C" or "CA" => Code("CAD"),
            "A" or "AU" => Code("AUD"),
            "S" => Code("SGD"),
            "R" => Code("BRL"),
            _ => meaning,
        };

        // A bare dollar is the American one, so that leaving "US" out changes nothing.
        return Add(TellingKind.Currency, meaning == Code("USD") ? at : start, at + 1, meaning);
    }

    private static int Code(string iso) => TellingWords.CurrencyMeaning(iso);

    private int ReadWord(int at)
    {
        char c = characters[at];
        if (c == '\'')
            return ReadContraction(at);
        if (IsLatin(c) && !BeginsLatinWord(at) && figureEnd != at)
            return at;
        int end = ReadWord(at, TellingWords.BeginningWith(c));
        char lower = char.ToLowerInvariant(c);
        return end > at || lower == c ? end : ReadWord(at, TellingWords.BeginningWith(lower));
    }

    private int ReadWord(int at, ReadOnlySpan<TellingWord> words)
    {
        foreach (TellingWord word in words)
        {
            int end = at + word.Form.Length;
            if (!StandsAt(at, word.Form) || !FitsPlace(at, end, word.Place) || IsRuledOut(word, end))
                continue;
            end = at + word.Length;
            parts.Add(new TellingPart(word.Kind, new TextSpan(at, end), word.Meaning, word.Governs));
            if (word.Kind is TellingKind.Number or TellingKind.Scale || word.Place == WordPlace.AfterFigure)
                figureEnd = end;
            return end;
        }

        return at;
    }

    private readonly bool IsRuledOut(TellingWord word, int end) =>
        end < characters.Length && word.NotBefore.Contains(characters[end], StringComparison.Ordinal);

    // didn't, won't: the negation is the end of a word.
    private int ReadContraction(int at)
    {
        bool negates = at > 0 && at + 1 < characters.Length
            && characters[at - 1] is 'n' or 'N' && characters[at + 1] is 't' or 'T'
            && !text.HasSpaceBefore(at) && !text.HasSpaceBefore(at + 1) && EndsLatinWord(at + 2);
        return negates ? Add(TellingKind.Negation, at - 1, at + 2, TellingWords.Not) : at;
    }

    private readonly bool StandsAt(int at, string form)
    {
        if (form.Length > characters.Length - at)
            return false;
        for (int i = 0; i < form.Length; i++)
        {
            if (characters[at + i] != form[i] && char.ToLowerInvariant(characters[at + i]) != form[i])
                return false;
        }

        return true;
    }

    private readonly bool FitsPlace(int at, int end, WordPlace place)
    {
        bool fits = place switch
        {
            WordPlace.AfterFigure => figureEnd == at,
            WordPlace.WordStart => BeginsWord(at),
            WordPlace.Alone => BeginsWord(at) && end < characters.Length && text.HasSpaceBefore(end),
            _ => !IsLatin(characters[at]) || BeginsLatinWord(at),
        };
        return fits && (!IsLatin(characters[end - 1]) || EndsLatinWord(end));
    }

    private readonly bool BeginsWord(int at) => text.HasSpaceBefore(at) || !char.IsLetter(characters[at - 1]);

    private readonly bool BeginsLatinWord(int at) => text.HasSpaceBefore(at) || !IsLatin(characters[at - 1]);

    private readonly bool EndsLatinWord(int end) => end == characters.Length || text.HasSpaceBefore(end) || !IsLatin(characters[end]);

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);

    private int AddFigure(TellingKind kind, int start, int end, int meaning)
    {
        figureEnd = end;
        return Add(kind, start, end, meaning);
    }

    private readonly int Add(TellingKind kind, int start, int end, int meaning)
    {
        parts.Add(new TellingPart(kind, new TextSpan(start, end), meaning));
        return end;
    }
}
