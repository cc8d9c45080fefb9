using System.Globalization;

namespace DealNews.Grounding;

/// <summary>The characters of numbers.</summary>
internal static class Numerals
{
    private const string HangulDigits = "영일이삼사오육칠팔구";
    private const string IdeographDigits = "零一二三四五六七八九";
    private const string OtherDigits = "〇0两2兩2壹1贰2貳2叁3參3肆4伍5陆6陸6柒7捌8玖9";

    /// <summary>
    /// Returns whether a code unit is a digit of any script, a fraction, a superscript or a Roman numeral sign.
    /// </summary>
    public static bool IsDigit(char c) =>
        char.IsAsciiDigit(c)
        || (
            c > '\u007F'
            && CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.OtherNumber
                    or UnicodeCategory.LetterNumber
            && !IsSino(c)
        );

    /// <summary>
    /// Returns whether a code unit is a digit or power of ten of the Korean, Chinese or Japanese numerals.
    /// </summary>
    public static bool IsSino(char c) => SinoDigit(c) != '\0' || SinoScale(c) > 0;

    /// <summary>Returns the ASCII digit for a Hangul or ideographic numeral, or U+0000.</summary>
    public static char SinoDigit(char c)
    {
        if (c < '\u3007')
        {
            return '\0';
        }

        var value = HangulDigits.IndexOf(c, StringComparison.Ordinal);
        if (value < 0)
        {
            value = IdeographDigits.IndexOf(c, StringComparison.Ordinal);
        }

        if (value >= 0)
        {
            return (char)('0' + value);
        }

        var other = OtherDigits.IndexOf(c, StringComparison.Ordinal);
        return other < 0 ? '\0' : OtherDigits[other + 1];
    }

    /// <summary>Returns the power of ten of a Hangul or ideographic numeral, or 0.</summary>
    public static int SinoScale(char c) =>
        c switch
        {
            '십' or '十' or '拾' => 1,
            '백' or '百' or '佰' => 2,
            '천' or '千' or '仟' => 3,
            '만' or '万' or '萬' => 4,
            '억' or '億' or '亿' => 8,
            '조' or '兆' => 12,
            '경' or '京' => 16,
            _ => 0,
        };

    /// <summary>Returns whether a code unit means "several" before a power of ten: 수천억, 몇 조, 数十億, 几十亿.</summary>
    public static bool IsIndefinite(char c) => c is '수' or '몇' or '数' or '數' or '几' or '幾';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Returns a number in ASCII digits without grouping; the value and the decimals stay the same.</summary>
    public static string Digits(ReadOnlySpan<char> number)
    {
        var grouped = IsGrouped(number);
        return string.Create(
            number.Length - (grouped ? number.Count(',') : 0),
            number,
            (target, source) =>
            {
                var at = 0;
                foreach (var c in source)
                {
                    if (c == ',' && target.Length < source.Length)
                    {
                        continue;
                    }

                    var value = CharUnicodeInfo.GetDecimalDigitValue(c);
                    target[at++] =
                        value >= 0 ? (char)('0' + value)
                        : SinoDigit(c) is var sino and not '\0' ? sino
                        : c;
                }
            }
        );
    }

    // 1,234,567.89: each comma of the whole part has exactly three digits after it, and the first one to three before
    // it.
    private static bool IsGrouped(ReadOnlySpan<char> number)
    {
        if (number.IndexOf(',') is not (>= 1 and <= 4))
        {
            return false;
        }

        var point = number.IndexOf('.');
        var whole = point < 0 ? number : number[..point];
        if (number.Count(',') != whole.Count(','))
        {
            return false;
        }

        for (var fromEnd = 1; fromEnd <= whole.Length; fromEnd++)
        {
            if (fromEnd % 4 == 0 != (whole[^fromEnd] == ','))
            {
                return false;
            }
        }

        return true;
    }
}
