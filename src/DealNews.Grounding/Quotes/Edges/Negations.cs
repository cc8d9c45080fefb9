namespace DealNews.Grounding;

/// <summary>The words that negate the words next to them. Each language has few, and no new ones form.</summary>
internal static class Negations
{
    private static readonly string[] s_precedingWords = ["not", "no", "never", "nor", "cannot", "without", "안", "못"];

    private static readonly string[] s_precedingCharacters = ["不", "没", "沒", "没有", "沒有", "未", "无", "無", "非"];

    private static readonly string[] s_followingWords = ["not", "no", "never"];

    private static readonly string[] s_followingStems = ["않", "못", "없", "아니", "아닌", "아닐"];

    private static readonly string[] s_followingEndings = ["ない", "なか", "なく", "ませ"];

    /// <summary>Returns whether the words that begin at a place of a view directly follow a negation.</summary>
    public static bool Precedes(NormalizedText text, int start)
    {
        var characters = text.Characters[..start].TrimEnd(' ');
        if (EndsWithAny(characters, s_precedingCharacters))
        {
            return true;
        }

        if (start == 0 || !text.HasSpaceBefore(start) || text.StartsParagraph(start))
        {
            return false;
        }

        var word = characters[WordStart(text, characters.Length)..];
        return IsAny(word, s_precedingWords) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Returns whether a negation directly follows the words that end at a place of a view.</summary>
    public static bool Follows(NormalizedText text, int end)
    {
        var characters = text.Characters;
        if (characters[end..].StartsWith("n't") || (end > 0 && characters[(end - 1)..].StartsWith("n't")))
        {
            return true;
        }

        var at = end;
        if (end > 0 && Script.IsHangul(characters[end - 1]))
        {
            // The negation follows the whole word: 투자[하지 않는다].
            at = Script.RunEnd(text, end - 1);
        }
        else if (
            StartsWithAny(characters[SkipHiragana(characters, end)..], s_followingEndings)
            || (end > 0 && StartsWithAny(characters[(end - 1)..], s_followingEndings))
        )
        {
            return true;
        }

        if (at > end && StartsWithAny(characters[end..], s_followingStems))
        {
            return true;
        }

        at += at < characters.Length && characters[at] == ' ' ? 1 : 0;
        if (at >= characters.Length || !text.HasSpaceBefore(at) || text.StartsParagraph(at))
        {
            return false;
        }

        return StartsWithAny(characters[at..], s_followingStems)
            || IsAny(characters[at..Script.RunEnd(text, at)], s_followingWords);
    }

    // One syllable of the verb can be left: 支払[わない].
    private static int SkipHiragana(ReadOnlySpan<char> text, int at) =>
        at < text.Length && Script.IsHiragana(text[at]) && !StartsWithAny(text[at..], s_followingEndings) ? at + 1 : at;

    private static int WordStart(NormalizedText text, int end)
    {
        var start = end;
        const int longest = 10;
        while (
            start > 0
            && end - start < longest
            && (start == end || !text.HasSpaceBefore(start))
            && (char.IsLetter(text.Characters[start - 1]) || text.Characters[start - 1] == '\'')
        )
        {
            start--;
        }

        return start;
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var each in words)
        {
            if (word.Equals(each, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var each in words)
        {
            if (text.StartsWith(each))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var each in words)
        {
            if (text.EndsWith(each))
            {
                return true;
            }
        }

        return false;
    }
}
