using System.Globalization;

namespace DealNews.Grounding;

/// <summary>Folds the characters that the normalized view treats as equal.</summary>
/// <remarks>
/// Folded: full width and half width; all quotation marks to one; dashes to the hyphen; wave dashes to the tilde;
/// middle dots to one. Omitted: zero-width and format characters, soft hyphens, variation selectors. Never folded:
/// case, digits of other scripts, scale words, currencies, superscripts, fractions, squared or circled characters.
/// </remarks>
internal static class CharacterFolding
{
    /// <summary>The result of <see cref="Fold"/> for a character that the view omits: a noncharacter.</summary>
    public const char Omitted = '\uFFFF';

    private const string HalfwidthKatakana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    private const string HalfwidthSigns = "¢£¬¯¦¥₩";

    /// <summary>
    /// Returns whether a character is certainly not folded: fast path for most characters of an article.
    /// </summary>
    public static bool IsPlain(char c) =>
        c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u4E00' and <= '\u9FFF') || char.IsAsciiLetterOrDigit(c);

    /// <summary>Returns the character of the view for a character of the text, or <see cref="Omitted"/>.</summary>
    public static char Fold(char c) => IsPlain(c) ? c : FoldSign(Widen(c));

    /// <summary>
    /// Returns the characters of a ligature or an ellipsis; empty for any other character.
    /// </summary>
    public static string Expand(char c) =>
        c switch
        {
            '\u2026' or '\u22EF' => "...",
            '\u2025' => "..",
            '\uFB00' => "ff",
            '\uFB01' => "fi",
            '\uFB02' => "fl",
            '\uFB03' => "ffi",
            '\uFB04' => "ffl",
            '\uFB05' or '\uFB06' => "st",
            _ => "",
        };

    /// <summary>
    /// Returns whether a character is a letter of a script that separates words by white space, except Hangul, where
    /// spacing varies.
    /// </summary>
    public static bool IsSpaced(char c) =>
        char.IsAsciiLetter(c)
        || (c is >= '\u00AA' and (< '\u1100' or (>= '\u1E00' and < '\u2000')) && char.IsLetter(c));

    // The half-width jamo have the order of the compatibility jamo, with a gap after every six.
    private static char Widen(char c) =>
        c switch
        {
            <= '\uFAFF' => CanonicalComposition.Canonical(c),
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            >= '\uFF61' and <= '\uFF9F' => HalfwidthKatakana[c - '\uFF61'],
            >= '\uFFA1' and <= '\uFFBE' => (char)(c - '\uFFA1' + '\u3131'),
            >= '\uFFC2' and <= '\uFFDC' => (char)('\u314F' + (c - '\uFFC2') / 8 * 6 + (c - '\uFFC2') % 8),
            >= '\uFFE0' and <= '\uFFE6' => HalfwidthSigns[c - '\uFFE0'],
            _ => c,
        };

    private static char FoldSign(char c)
    {
        switch (c)
        {
            case '\'' or '"' or '`' or '\u00B4' or '\u00AB' or '\u00BB' or '\u02BC' or '\u02BB':
            case >= '\u2018' and <= '\u201F':
            case >= '\u2032' and <= '\u2036':
            case '\u2039' or '\u203A' or (>= '\u3008' and <= '\u300F') or (>= '\u301D' and <= '\u301F'):
                return '\'';
            case (>= '\u2010' and <= '\u2015')
            or '\u2043'
            or '\u2212'
            or '\u2500'
            or '\uFE31'
            or '\uFE32'
            or '\uFE58'
            or '\uFE63':
                return '-';
            case '\u02DC' or '\u223C' or '\u301C':
                return '~';
            case '\u2022' or '\u2027' or '\u2219' or '\u22C5' or '\u30FB' or '\u318D':
                return '\u00B7';
            case < '\u0080':
                return c;
            case '\u00AD' or '\u034F' or '\u115F' or '\u3164' or '\uFFA0' or Omitted:
            case >= '\uFE00' and <= '\uFE0F':
                return Omitted;
            default:
                return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? Omitted : c;
        }
    }
}
