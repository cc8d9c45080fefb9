using System.Buffers;

namespace DealNews.Grounding;

/// <summary>Detects the language of a text.</summary>
public static class ArticleLanguage
{
    // The start of a text is enough to detect its language.
    private const int MostCharacters = 20_000;

    // Words of English that other languages in Latin letters do not have, and words of those languages.
    private static readonly HashSet<string> s_english = new(
        (
            "the of and for to with has have had will would said "
            + "says from at by that this its it be are was were an is "
            + "not which their they who more than about over up between after before during into buy buys bought sell "
            + "sells sold pay pays paid raise raises raised stake deal shares billion million dollars year company "
            + "invest invests acquire acquires agree agrees agreed hold holds own owns take takes get gets wins won"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> s_others = new(
        (
            "der die das und für mit von den dem des ein eine einen zu im ist wird auf bei nach über hat sich nicht um "
            + "le la les et du une un pour dans sur est au aux avec par qui que sont pas plus ses leur "
            + "el los las y en por con para del se su al lo como más una il di che per della con sono nel gli "
            + "do da dos das em os uma com não mais na no het een van voor en op met zijn "
            + "och att som det på för av till och og af til ikke på med w na z do się że jest nie "
            + "và của là có được cho trong với các một người năm tỷ đồng "
            + "yang dan untuk dengan dari pada ini itu ve bir bu için ile"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// Detects the language of a text by its letters and words, among <see cref="FigureReader.Languages"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// <c>ko</c>, <c>ja</c>, <c>zh</c> or <c>en</c>; <c>und</c> (undetermined) for other languages, and for a text that
    /// is too short.
    /// </returns>
    public static LanguageTag Guess(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MostCharacters)];
        int hangul = 0,
            kana = 0,
            han = 0,
            latin = 0,
            other = 0;
        foreach (var c in text)
        {
            if (c is (>= '가' and <= '힣') or (>= 'ᄀ' and <= 'ᇿ'))
            {
                hangul++;
            }
            else if (c is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') or (>= 'ｦ' and <= 'ﾝ'))
            {
                kana++;
            }
            else if (c is (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿') or '々')
            {
                han++;
            }
            else if (Glyph.IsLatin(c) || c is >= 'Ḁ' and <= 'ỿ')
            {
                latin++;
            }
            else if (char.IsLetter(c))
            {
                other++;
            }
        }

        // A Latin word needs several letters for the content of one syllable or character.
        const int lettersOfSyllable = 4;
        var east = hangul + kana + han;
        if (other > latin + east || east == 0 || latin > lettersOfSyllable * east)
        {
            return new(other <= latin && IsEnglish(text) ? "en" : "und");
        }

        return new(
            hangul > 0 && hangul >= kana && hangul * 2 >= han ? "ko"
            : kana > 0 && kana * 12 >= han ? "ja"
            : han > 0 ? "zh"
            : "und"
        );
    }

    private static bool IsEnglish(ReadOnlySpan<char> text)
    {
        var english = s_english.GetAlternateLookup<ReadOnlySpan<char>>();
        var others = s_others.GetAlternateLookup<ReadOnlySpan<char>>();
        int forEnglish = 0,
            against = 0,
            at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            var word = text[start..at];
            forEnglish += english.Contains(word) ? 1 : 0;
            against += others.Contains(word) ? 1 : 0;
            at += at == start ? 1 : 0;
        }

        return forEnglish > against;
    }
}
