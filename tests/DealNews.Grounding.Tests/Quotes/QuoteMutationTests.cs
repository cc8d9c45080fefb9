namespace DealNews.Grounding.Tests;

/// <summary>Changes of a quote that are accepted, and changes that are not, over all example sentences.</summary>
public sealed class QuoteMutationTests
{
    // The words of each group replace each other.
    private static readonly string[][] s_scales =
    [
        ["천", "만", "억", "조"],
        ["million", "billion", "trillion"],
        ["m", "bn", "tn"],
        ["万", "億", "兆"],
        ["万", "亿", "万亿"],
        ["十", "百", "千"],
    ];

    private static readonly string[] s_bounds =
    [
        "최소 ",
        " 이상",
        " 미만",
        " 이하",
        "최대 ",
        "까지",
        "를 초과하",
        "을 밑돌",
        "을 넘는",
        "at least ",
        "up to ",
        "more than ",
        "less than ",
        "under ",
        "over ",
        "no more than ",
        ", never exceeding",
        "少なくとも",
        "以上",
        "未満",
        "最大",
        "まで",
        "を上回る",
        "を下回",
        "以下",
        "を超える",
        "至少",
        "超过",
        "不到",
        "高达",
        "最多",
        "低于",
        "不超过",
    ];

    private static readonly (string With, string Without)[] s_negations =
    [
        ("쓰지 않겠다고", "쓰겠다고"),
        ("없다고", "있다고"),
        ("않", ""),
        ("아니라", ""),
        ("사실이 아니라", "사실이라"),
        ("을 부인했다", "을 했다"),
        ("받아들이지 못했다", "받아들였다"),
        ("못", ""),
        ("did not agree", "did agree"),
        ("did not agree", "agreed"),
        ("have no plan", "have a plan"),
        ("have no plan", "have plan"),
        ("won't", "will"),
        ("won't", "wo"),
        ("denied that", "said that"),
        ("denied ", ""),
        ("never ", ""),
        ("without ", "by "),
        ("have not approved", "have approved"),
        ("not ", ""),
        ("no more", "more"),
        ("増やさない", "増やす"),
        ("ない", ""),
        ("ではない", "である"),
        ("を否定", "を締結"),
        ("否定", ""),
        ("負担しない", "負担する"),
        ("できません", "できます"),
        ("没有", "有"),
        ("没", ""),
        ("否认", ""),
        ("不予", "予以"),
        ("不", ""),
        ("并非", "是"),
        ("并非", ""),
        ("不会", "会"),
    ];

    [Fact]
    public void Sentence_Verbatim_IsFoundAtItsPlace()
    {
        foreach (var sentence in ExampleSentences.All)
        {
            AssertFound(sentence, sentence, QuoteStatus.Exact);
        }
    }

    [Fact]
    public void Sentence_OneDigitAltered_IsNeverAccepted() => AssertNoneAccepted(DigitsAltered, 1500);

    [Fact]
    public void Sentence_OneDigitDroppedOrDoubled_IsNeverAccepted() => AssertNoneAccepted(DigitsDroppedOrDoubled, 350);

    [Fact]
    public void Sentence_OneNumeralSyllableAltered_IsNeverAccepted() =>
        AssertNoneAccepted(
            sentence =>
                Replaced(sentence, "三百亿", "四百亿")
                    .Concat(Replaced(sentence, "三百億", "五百億"))
                    .Concat(Replaced(sentence, "이천칠", "삼천칠"))
                    .Concat(Replaced(sentence, "이천칠", "이천팔"))
                    .Concat(Replaced(sentence, "삼백억", "오백억"))
                    .Concat(Replaced(sentence, "五名", "四名"))
                    .Concat(Replaced(sentence, "two people", "six people"))
                    .Concat(Replaced(sentence, "five years", "nine years")),
            8
        );

    [Fact]
    public void Sentence_OneScaleWordSwapped_IsNeverAccepted() => AssertNoneAccepted(ScalesSwapped, 150);

    [Fact]
    public void Sentence_OneBoundDropped_IsNeverAccepted() =>
        AssertNoneAccepted(sentence => s_bounds.SelectMany(bound => Replaced(sentence, bound, "")), 35);

    [Fact]
    public void Sentence_OneNegationDropped_IsNeverAccepted() =>
        AssertNoneAccepted(sentence => s_negations.SelectMany(pair => Replaced(sentence, pair.With, pair.Without)), 40);

    private static IEnumerable<string> DigitsAltered(string sentence) =>
        Enumerable
            .Range(0, sentence.Length)
            .Where(at => char.IsAsciiDigit(sentence[at]))
            .SelectMany(at =>
                "0123456789"
                    .Where(digit => digit != sentence[at])
                    .Select(digit => sentence[..at] + digit + sentence[(at + 1)..])
            );

    private static IEnumerable<string> DigitsDroppedOrDoubled(string sentence) =>
        Enumerable
            .Range(0, sentence.Length)
            .Where(at => char.IsAsciiDigit(sentence[at]))
            .SelectMany(at => new[] { sentence.Remove(at, 1), sentence.Insert(at, sentence[at].ToString()) });

    private static IEnumerable<string> ScalesSwapped(string sentence) =>
        from scales in s_scales
        from scale in scales
        from other in scales
        where other != scale
        from quote in ReplacedAfterFigure(sentence, scale, other)
        select quote;

    private static IEnumerable<string> ReplacedAfterFigure(string sentence, string from, string to) =>
        Places(sentence, from)
            .Where(at =>
                FollowsFigure(sentence[..at].TrimEnd())
                && (!char.IsAsciiLetter(from[0]) || EndsWord(sentence, at + from.Length))
            )
            .Select(at => sentence[..at] + to + sentence[(at + from.Length)..]);

    private static bool FollowsFigure(string before) =>
        before.Length > 0
        && (char.IsAsciiDigit(before[^1]) || "이칠삼수三数천".Contains(before[^1], StringComparison.Ordinal));

    private static bool EndsWord(string sentence, int end) =>
        end == sentence.Length || !char.IsAsciiLetter(sentence[end]);

    private static IEnumerable<string> Replaced(string sentence, string from, string to) =>
        Places(sentence, from).Select(at => sentence[..at] + to + sentence[(at + from.Length)..]);

    private static IEnumerable<int> Places(string sentence, string piece) =>
        Enumerable
            .Range(0, sentence.Length)
            .Where(at => string.CompareOrdinal(sentence, at, piece, 0, piece.Length) == 0);

    private static void AssertNoneAccepted(Func<string, IEnumerable<string>> mutate, int atLeast)
    {
        var tried = 0;
        List<string> accepted = [];
        foreach (var sentence in ExampleSentences.All)
        {
            foreach (var quote in mutate(sentence))
            {
                tried++;
                var match = ExampleSentences.Anchorer.Anchor(quote);
                if (match.IsAccepted)
                {
                    accepted.Add($"{match.Status}: {quote} | {match.Text}");
                }
            }
        }

        Assert.Empty(accepted);
        Assert.True(tried >= atLeast, $"Only {tried} quotes were tried.");
    }

    private static void AssertFound(string sentence, string quote, QuoteStatus status)
    {
        var match = ExampleSentences.Anchorer.Anchor(quote);
        Assert.Equal((status, sentence, ExampleSentences.SpanOf(sentence)), (match.Status, match.Text, match.Span));
    }
}
