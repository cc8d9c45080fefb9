using System.Runtime.CompilerServices;

namespace DealNews.Grounding;

/// <summary>Classifies and folds characters, culture-invariant.</summary>
internal static class Glyph
{
    // More blanks than this separate columns of a table.
    private const int MostBlanks = 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static int DigitValue(char c) => c < '０' ? c - '0' : c - '０';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLatin(char c) => c < 0x80 ? (char)(c | 0x20) is >= 'a' and <= 'z' : IsFurtherLatin(c);

    private static bool IsFurtherLatin(char c) => c is >= 'À' and <= 'ɏ' and not '×' and not '÷';

    public static bool IsHangul(char c) => c is >= '가' and <= '힣';

    public static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';

    /// <summary>Returns the number of the final consonant of a Hangul syllable: 0 for none, 8 for ㄹ.</summary>
    public static int FinalConsonant(char syllable) => IsHangul(syllable) ? (syllable - '가') % 28 : 0;

    /// <summary>
    /// Returns whether two adjacent characters are letters of one alphabet, so that they belong to one word.
    /// </summary>
    public static bool AreOneWord(char left, char right) =>
        (IsLatin(left) && IsLatin(right)) || (IsHangul(left) && IsHangul(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) =>
        c < 0x80 ? c is ' ' or '\t' or '\n' or '\r' : c is <= '\u3000' or '\uFEFF' && IsFurtherBlank(c);

    private static bool IsFurtherBlank(char c) =>
        c is '\u00A0' or '\u3000' or (>= '\u2002' and <= '\u200B') or '\u202F' or '\u205F' or '\uFEFF';

    /// <summary>
    /// Converts to lower case, full width to ASCII, all blanks to a space, and typographic variants to one mark.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) =>
        c < 0x80
            ? c is >= 'A' and <= 'Z'
                ? (char)(c | 0x20)
                : c is '\n' or '\r' or '\t'
                    ? ' '
                    : c
            : IsHangul(c)
                ? c
                : FoldOther(c);

    private static char FoldOther(char c) =>
        c switch
        {
            >= '！' and <= '～' => Fold((char)(c - 0xFEE0)),
            '‐' or '‑' or '−' => '-',
            '∼' or '〜' or '˜' => '~',
            '’' or '‘' => '\'',
            '￥' => '¥',
            '￦' => '₩',
            '￡' => '£',
            '￠' => '¢',
            _ when IsBlank(c) => ' ',
            _ => char.ToLowerInvariant(c),
        };

    /// <summary>
    /// Returns the end of the blanks at <paramref name="at"/>; that place itself if they are too many or have an empty
    /// line.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipBlanks(ReadOnlySpan<char> text, int at) =>
        at < text.Length && IsBlank(text[at]) ? EndOfBlanks(text, at) : at;

    private static int EndOfBlanks(ReadOnlySpan<char> text, int at)
    {
        int i = at,
            lines = 0;
        while (i < text.Length && IsBlank(text[i]))
        {
            if (text[i] == '\n' && ++lines > 1 || ++i - at > MostBlanks)
            {
                return at;
            }
        }

        return i;
    }

    /// <summary>
    /// Returns the start of the blanks that end at <paramref name="at"/>, as <see cref="SkipBlanks"/> backwards.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipBlanksBack(ReadOnlySpan<char> text, int at) =>
        at > 0 && IsBlank(text[at - 1]) ? StartOfBlanks(text, at) : at;

    private static int StartOfBlanks(ReadOnlySpan<char> text, int at)
    {
        int i = at,
            lines = 0;
        while (i > 0 && IsBlank(text[i - 1]))
        {
            if (text[i - 1] == '\n' && ++lines > 1 || at - --i > MostBlanks)
            {
                return at;
            }
        }

        return i;
    }
}
