namespace DealNews.Grounding.Tests;

/// <summary>Quotes that differ from the text only in typography are found at the right place.</summary>
public sealed class QuoteNormalizationTests
{
    private static readonly Gen<string> s_space = AnyText.OneOf(
        "  ",
        "\u00A0",
        "\u3000",
        "\n",
        "\r\n",
        "\t",
        "\u2009",
        " \u00A0 ",
        "\u202F"
    );

    private static readonly Gen<string> s_invisible = AnyText.OneOf(
        "\u200B",
        "\u00AD",
        "\uFEFF",
        "\u2060",
        "\u200D",
        "\uFE0F"
    );

    private static readonly Gen<string> s_sentence = AnyText.OneOf(ExampleSentences.All);

    [Fact]
    public void Quote_OtherWhiteSpace_IsFound() =>
        Gen.Select(s_sentence, s_space.Array[80])
            .Sample(
                (sentence, spaces) =>
                {
                    var next = 0;
                    AssertFound(
                        sentence,
                        string.Concat(sentence.Select(c => c == ' ' ? spaces[next++ % spaces.Length] : c.ToString()))
                    );
                }
            );

    [Fact]
    public void Quote_WithoutBlanksBetweenWordsAndSigns_IsFound()
    {
        foreach (var sentence in ExampleSentences.All)
        {
            for (var at = sentence.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(' ', at + 1))
            {
                if (!char.IsAsciiLetter(sentence[at - 1]) || !char.IsAsciiLetter(sentence[at + 1]))
                {
                    AssertFound(sentence, sentence.Remove(at, 1));
                }
            }
        }
    }

    [Theory]
    [InlineData("The plan is not able to pay.", "plan is notable")]
    [InlineData("The plan is notable.", "The plan is not able")]
    [InlineData("Gaon may be first.", "Gaon maybe first")]
    [InlineData("By 2024, 500 people left.", "2024,500 people")]
    [InlineData("It costs 3 500 won.", "costs 3500 won")]
    public void Quote_WithOtherWordsByWhiteSpace_IsNotAccepted(string text, string quote) =>
        Assert.False(new QuoteAnchorer(new SourceText(text)).Anchor(quote).IsAccepted);

    [Fact]
    public void Quote_WithAddedWhiteSpace_IsFoundUnlessInWordOrNumber() =>
        Gen.Select(s_sentence, Gen.Int[1, 100])
            .Sample(
                (sentence, place) =>
                {
                    var at = 1 + place % (sentence.Length - 1);
                    if (!PartsNumber(sentence, at) && !PartsWord(sentence, at))
                    {
                        AssertFound(sentence, sentence.Insert(at, " "));
                    }
                }
            );

    [Fact]
    public void Quote_WithWhiteSpaceAround_IsFoundWithoutIt()
    {
        foreach (var sentence in ExampleSentences.All)
        {
            AssertFound(sentence, $"\u3000\n{sentence} \t");
        }
    }

    [Fact]
    public void Quote_OtherQuotationMarks_IsFound()
    {
        foreach (var sentence in ExampleSentences.All.Where(text => text.IndexOfAny(['“', '”', '「', '」', '\'']) >= 0))
        {
            foreach (
                (var open, var close) in new[]
                {
                    ("\"", "\""),
                    ("‘", "’"),
                    ("「", "」"),
                    ("『", "』"),
                    ("«", "»"),
                    ("＂", "＂"),
                }
            )
            {
                AssertFound(
                    sentence,
                    sentence
                        .Replace("“", open, StringComparison.Ordinal)
                        .Replace("”", close, StringComparison.Ordinal)
                        .Replace("「", open, StringComparison.Ordinal)
                        .Replace("」", close, StringComparison.Ordinal)
                        .Replace('\'', '’')
                );
            }
        }
    }

    [Fact]
    public void Quote_Decomposed_IsFound()
    {
        foreach (var sentence in ExampleSentences.All)
        {
            AssertFound(sentence, Decomposed.Of(sentence));
        }
    }

    [Fact]
    public void Quote_ComposedInDecomposedText_IsFound()
    {
        var text = Decomposed.Of(ExampleSentences.Article);
        QuoteAnchorer anchorer = new(new SourceText(text));
        foreach (var sentence in ExampleSentences.All)
        {
            var match = anchorer.Anchor(sentence);
            Assert.True(match.IsAccepted, sentence);
            Assert.Equal(Decomposed.Of(sentence), match.Text);
            Assert.False(match.SplitsGrapheme);
        }
    }

    [Fact]
    public void Quote_FullWidth_IsFound()
    {
        foreach (var sentence in ExampleSentences.All)
        {
            AssertFound(sentence, string.Concat(sentence.Select(Widened)));
        }
    }

    [Fact]
    public void Quote_WithInvisibleCharacters_IsFound() =>
        Gen.Select(s_sentence, s_invisible, Gen.Int[1, 100])
            .Sample(
                (sentence, invisible, place) =>
                    AssertFound(sentence, sentence.Insert(1 + place % (sentence.Length - 1), invisible))
            );

    [Fact]
    public void Quote_WithAllVariants_IsFoundUnlessDigitAltered() =>
        Gen.Select(s_sentence, s_space, s_invisible, Gen.Int[0, 100])
            .Sample(
                (sentence, space, invisible, place) =>
                {
                    string Changed(string text) =>
                        Decomposed.Of(string.Concat(text.Select(c => c == ' ' ? space : Widened(c) + invisible)));
                    AssertFound(sentence, Changed(sentence));
                    int[] digits =
                    [
                        .. Enumerable.Range(0, sentence.Length).Where(at => char.IsAsciiDigit(sentence[at])),
                    ];
                    if (digits.Length == 0)
                    {
                        return;
                    }

                    var at = digits[place % digits.Length];
                    var altered = $"{sentence[..at]}{(sentence[at] - '0' + 1 + place % 9) % 10}{sentence[(at + 1)..]}";
                    Assert.False(ExampleSentences.Anchorer.Anchor(Changed(altered)).IsAccepted);
                }
            );

    [Theory]
    [InlineData("2026–2031년", "2026-2031년")]
    [InlineData("15−25억 — 최대", "15-25억 ― 최대")]
    [InlineData("150억∼250억 달러", "150억~250억 달러")]
    [InlineData("AI·로봇ㆍ칩", "AI・로봇·칩")]
    [InlineData("협력한다…", "협력한다...")]
    [InlineData("Société Générale", "Socie\u0301te\u0301 Ge\u0301ne\u0301rale")]
    [InlineData("￥100", "¥100")]
    [InlineData("ﾄﾖﾀが", "トヨタが")]
    [InlineData("the ﬁrst oﬀer of the oﬃce", "the first offer of the office")]
    [InlineData("“We’re sure,” said O’Neill of A&B", "&quot;We&#39;re sure,&#8221; said O&#x2019;Neill of A&amp;B")]
    [InlineData("&ldquo;AT&amp;T&rdquo; pays&nbsp;5&nbsp;million", "“AT&T” pays 5 million")]
    [InlineData("&#147;Gaon&#148; &mdash; the buyer", "“Gaon” — the buyer")]
    [InlineData("an invest-\nment of $5 billion", "an investment of $5 billion")]
    [InlineData("a long-\nterm loan", "a long-term loan")]
    [InlineData("an invest\u00AD\r\nment of $5 billion", "an investment of $5 billion")]
    [InlineData("the deal -- its largest -- closes", "the deal — its largest — closes")]
    [InlineData("Société", "Socie&#769;te&#769;")]
    [InlineData("公司称……已签约", "公司称…已签约")]
    public void Quote_OtherSigns_IsFound(string text, string quote)
    {
        var match = new QuoteAnchorer(new SourceText($"앞 문장. {text} 뒤")).Anchor(quote);
        Assert.Equal((QuoteStatus.Normalized, text), (match.Status, match.Text));
    }

    [Fact]
    public void Quote_AtPlacesWithOtherSpacing_PrefersItsOwnSpacing()
    {
        var match = new QuoteAnchorer(new SourceText("별빛 게임즈와 별빛게임즈")).Anchor(
            new QuoteSelector { Exact = "별빛  게임즈" }
        );
        Assert.Equal((QuoteStatus.Normalized, new TextSpan(0, 6)), (match.Status, match.Span));
    }

    private static char Widened(char c) =>
        c is > ' ' and <= '~' ? (char)(c + 0xFEE0)
        : c == ' ' ? '\u3000'
        : c;

    private static bool PartsWord(string sentence, int at) =>
        char.IsAsciiLetter(sentence[at]) && char.IsAsciiLetter(sentence[at - 1]);

    private static bool PartsNumber(string sentence, int at) =>
        (char.IsAsciiDigit(sentence[at]) && (char.IsAsciiDigit(sentence[at - 1]) || sentence[at - 1] is ',' or '.'))
        || (sentence[at] is ',' or '.' && char.IsAsciiDigit(sentence[at - 1]));

    private static void AssertFound(string sentence, string quote)
    {
        var match = ExampleSentences.Anchorer.Anchor(quote);
        Assert.True(match.Status is QuoteStatus.Exact or QuoteStatus.Normalized, $"{match.Status}: {quote}");
        Assert.Equal((sentence, ExampleSentences.SpanOf(sentence)), (match.Text, match.Span));
    }
}
