namespace DealNews.Grounding;

/// <summary>The words that negate adjacent words. Each language has few of them, and no new ones appear.</summary>
internal static class Negations
{
    private static readonly string[] s_precedingWords =
    [
        "not",
        "no",
        "never",
        "nor",
        "cannot",
        "without",
        "neither",
        "nothing",
        "hardly",
        "barely",
        "scarcely",
        "seldom",
        "rarely",
        "안",
        "못",
    ];

    private static readonly string[] s_precedingPhrases =
    [
        "none of",
        "no longer",
        "refused to",
        "refuses to",
        "refusing to",
        "declined to",
        "declines to",
        "failed to",
        "fails to",
        "denied that",
        "denies that",
        "denied it",
        "instead of",
        "rather than",
    ];

    // A verb before a noun: 사지 않을 계획, 買わない方針.
    private static readonly string[] s_precedingEndings = ["않을", "않는", "않은", "않던", "못할", "못하는", "못한"];

    private static readonly string[] s_precedingCharacters =
    [
        "不",
        "没",
        "沒",
        "没有",
        "沒有",
        "未",
        "无",
        "無",
        "非",
        "不会",
        "不會",
        "不能",
        "不再",
        "不想",
        "不愿",
        "不願",
        "不可",
        "不得",
        "不应",
        "不應",
        "无法",
        "無法",
        "没能",
        "沒能",
        "未能",
        "难以",
        "難以",
        "并非",
        "並非",
        "拒绝",
        "拒絕",
        "否认",
        "否認",
        "しない",
        "わない",
        "らない",
        "さない",
        "かない",
        "たない",
        "まない",
        "えない",
        "れない",
        "けない",
        "てない",
        "いない",
        "なかった",
    ];

    private static readonly string[] s_followingWords = ["not", "no", "never"];

    // 팔 수 없다, 낸 적이 없다. The view has no blanks between syllables.
    private static readonly string[] s_impossible =
    [
        "수없",
        "수는없",
        "수도없",
        "적이없",
        "적은없",
        "적없",
        "바없",
        "바가없",
        "리없",
        "리가없",
    ];

    private static readonly string[] s_followingStems = ["않", "못", "없", "아니", "아닌", "아닐", .. s_impossible];

    private static readonly string[] s_followingEndings = ["ない", "なか", "なく", "ませ", "まい"];

    // After the end of a verb or noun: 払う[つもりはない].
    private static readonly string[] s_followingPhrases =
    [
        "ていない",
        "していない",
        "ていなか",
        "していなか",
        "ていませ",
        "していませ",
        "ておらず",
        "しておらず",
        "ておりませ",
        "しておりませ",
        "つもりはな",
        "ことはな",
        "わけではな",
        "わけでな",
        "ではな",
        "でない",
        "はずがな",
        "はずはな",
        "予定はな",
        "計画はな",
        "とは限ら",
        "ず、",
        "ず。",
        "ずに",
    ];

    // 不 and 非 alone are parts of many words: 不動産, 非常.
    private static readonly string[] s_omittedStems =
    [
        "않",
        "못하",
        "못한",
        "못했",
        "없",
        "아니",
        "아닌",
        "ない",
        "なか",
        "ませ",
        "断念",
        "否定",
        "没有",
        "沒有",
        "不具",
        "不会",
        "不會",
        "不能",
        "不再",
        "不得",
        "不收",
        "不出",
        "不是",
        "不可",
        "未能",
        "未有",
        "未就",
        "未获",
        "未獲",
        "无法",
        "無法",
        "无意",
        "無意",
        "拒绝",
        "拒絕",
        "否认",
        "否認",
        "放弃",
        "放棄",
        "取消",
        "终止",
        "終止",
    ];

    private static readonly string[] s_omittedWords =
    [
        "none",
        "unlikely",
        "unable",
        "against",
        "failed",
        "fails",
        "refused",
        "refuses",
        "declined",
        "declines",
        "denied",
        "denies",
        "rejected",
        "abandoned",
        "cancelled",
        "canceled",
    ];

    /// <summary>Returns whether a negation directly precedes an index of the text.</summary>
    public static bool Precedes(NormalizedText text, int start)
    {
        if (start == 0 || text.StartsParagraph(start))
        {
            return false;
        }

        var characters = text.Characters[..start].TrimEnd(' ');
        if (EndsWithAny(characters, s_precedingCharacters))
        {
            return true;
        }

        if (!text.HasSpaceBefore(start))
        {
            return false;
        }

        var word = characters[WordStart(text, characters.Length)..];
        return IsAny(word, s_precedingWords)
            || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
            || EndsWithAny(word, s_precedingEndings)
            || EndsWithPhrase(characters);
    }

    /// <summary>Returns whether a range of a view has a negation. Without it, the rest can say the opposite.</summary>
    public static bool AreIn(NormalizedText text, CharSpan range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            var rest = text.Characters[at..range.End];
            if (StartsWithAny(rest, s_omittedStems))
            {
                return true;
            }

            if (
                CharacterFolding.IsSpaced(text.Characters[at])
                && (at == 0 || !CharacterFolding.IsSpaced(text.Characters[at - 1]))
            )
            {
                var word = rest[..Math.Min(rest.Length, Script.RunEnd(text, at) - at)];
                if (
                    IsAny(word, s_precedingWords)
                    || IsAny(word, s_omittedWords)
                    || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Returns whether a negation directly follows an index of the text.</summary>
    public static bool Follows(NormalizedText text, int end)
    {
        var characters = text.Characters;
        if (EndsSentence(text, end))
        {
            return false;
        }

        if (StartsWithAny(characters[end..], s_followingPhrases))
        {
            return true;
        }

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

    // "It costs $11 million. No buyer came.": another sentence follows, but not in "U.S. not".
    private static bool EndsSentence(NormalizedText text, int end) =>
        end > 0
        && text.Characters[end - 1] is '.' or '!' or '?' or '。' or '！' or '？'
        && !(
            end < text.Length
            && char.IsLower(
                text.Characters[end] == ' ' && end + 1 < text.Length ? text.Characters[end + 1] : text.Characters[end]
            )
        );

    private static bool EndsWithPhrase(ReadOnlySpan<char> text)
    {
        foreach (var phrase in s_precedingPhrases)
        {
            if (
                text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == phrase.Length || !char.IsLetter(text[^(phrase.Length + 1)]))
            )
            {
                return true;
            }
        }

        return false;
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
