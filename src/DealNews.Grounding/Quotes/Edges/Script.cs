namespace DealNews.Grounding;

/// <summary>Finds the boundaries of words in a normalized view.</summary>
internal static class Script
{
    // No word has this length, but a run of digits can.
    private const int LongestRun = 1000;

    public static bool IsHangul(char c) => c is >= '가' and <= '힣';

    public static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';

    public static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー';

    /// <summary>Returns whether two adjacent characters without white space between them belong to one word.</summary>
    public static bool IsOneWord(char first, char second) =>
        (IsOfAlphabet(first) && IsOfAlphabet(second))
        || (IsHangul(first) && IsHangul(second))
        || (IsKatakana(first) && IsKatakana(second));

    /// <summary>Returns whether a character is a digit, or a letter of a script that separates words.</summary>
    public static bool IsOfAlphabet(char c) => CharacterFolding.IsSpaced(c) || char.IsDigit(c);

    /// <summary>Returns the end of the word that contains a character.</summary>
    public static int RunEnd(NormalizedText text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < LongestRun && (Joins(text, end) || IsHiraganaRun(text, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// Returns the start of the word that contains a character: didn't and non-binding are one word each.
    /// </summary>
    public static int RunStart(NormalizedText text, int at)
    {
        var start = at;
        while (
            start > 0
            && at - start < LongestRun
            && (Joins(text, start) || IsHiraganaRun(text, start) || IsNextToConnector(text, start))
        )
        {
            start--;
        }

        return start;
    }

    private static bool IsHiraganaRun(NormalizedText text, int at) =>
        IsHiragana(text.Characters[at - 1]) && IsHiragana(text.Characters[at]) && !text.HasSpaceBefore(at);

    private static bool IsNextToConnector(NormalizedText text, int at) =>
        IsNextToMark(text, at, static c => c is '\'' or '-', CharacterFolding.IsSpaced);

    /// <summary>
    /// Returns whether a character continues the word or number of the previous one, or is not a character of its own.
    /// </summary>
    public static bool Joins(NormalizedText text, int at)
    {
        if (!text.IsBoundary(at))
        {
            return true;
        }

        if (text.HasSpaceBefore(at))
        {
            return false;
        }

        var characters = text.Characters;
        return IsOneWord(characters[at - 1], characters[at]) || IsWithinNumber(text, at);
    }

    /// <summary>Returns whether an index is next to a mark within a number: 1|,5 and 1,|5.</summary>
    public static bool IsWithinNumber(NormalizedText text, int at) =>
        IsNextToMark(text, at, static c => c is ',' or '.', char.IsDigit);

    // A mark counts only if digits directly precede and follow it.
    private static bool IsNextToMark(NormalizedText text, int at, Func<char, bool> isMark, Func<char, bool> isPart)
    {
        var characters = text.Characters;
        var mark = isMark(characters[at]) ? at : at - 1;
        return mark > 0
            && mark + 1 < characters.Length
            && isMark(characters[mark])
            && isPart(characters[mark - 1])
            && isPart(characters[mark + 1])
            && !text.HasSpaceBefore(mark)
            && !text.HasSpaceBefore(mark + 1);
    }
}
