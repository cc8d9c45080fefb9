namespace DealNews.Grounding.Tests;

/// <summary>Any input returns a result in linear time.</summary>
public sealed class QuoteBadInputTests
{
    private static readonly Gen<string> s_anything = AnyText.Joined(
        40,
        "",
        "a",
        "1",
        "1,",
        ".",
        "-",
        "$",
        "US$",
        "억",
        "이천",
        "조",
        "않",
        "not",
        "n't",
        "up to",
        "\u0301",
        "\u1161",
        "\uD83D",
        "\uDE00",
        "😀",
        "\0",
        "\uFFFF",
        " ",
        "\n",
        "…",
        "数",
        "百"
    );

    [Fact]
    public void Anchor_AnySelectorInAnyText_ReturnsMatch() =>
        Gen.Select(s_anything, s_anything, s_anything, Gen.Int[-3, 60], Gen.Int[-3, 60])
            .Sample(
                (text, exact, context, start, end) =>
                {
                    if (!SourceText.TryCreate(text, out var source))
                    {
                        return;
                    }

                    var match = new QuoteAnchorer(source).Anchor(
                        new QuoteSelector
                        {
                            Exact = exact,
                            Prefix = context,
                            Suffix = context,
                            Start = start,
                            End = end,
                        }
                    );
                    Assert.Equal(match.IsAccepted, match.Span is not null);
                    Assert.Equal(match.IsAccepted, match.Pieces.Count > 0);
                    if (match.Span is { } span)
                    {
                        Assert.Equal(match.Text, source.Slice(span));
                        Assert.Equal(span, new TextSpan(match.Pieces[0].Start, match.Pieces[^1].End));
                    }

                    if (match.Suggestion is { } suggestion)
                    {
                        Assert.Equal(suggestion.Text, source.Slice(suggestion.Span));
                        Assert.InRange(suggestion.Similarity, 0, 1);
                        Assert.False(match.IsAccepted);
                    }
                },
                iter: 20_000
            );

    [Fact]
    public void Anchor_QuoteWithLoneSurrogate_IsNotFound()
    {
        QuoteAnchorer anchorer = new(new SourceText("값 😀 끝"));
        Assert.Equal(QuoteStatus.NotFound, anchorer.Anchor("값 \uD83D").Status);
        Assert.Equal(QuoteStatus.NotFound, anchorer.Anchor("\uDE00 끝").Status);
        Assert.Equal(
            QuoteStatus.Exact,
            anchorer
                .Anchor(
                    new QuoteSelector
                    {
                        Exact = "끝",
                        Prefix = "\uDE00 ",
                        Suffix = "\uD83D",
                    }
                )
                .Status
        );
    }

    [Fact]
    public void Anchor_InEmptyText_IsNotFound() =>
        Assert.Equal(
            QuoteStatus.NotFound,
            new QuoteAnchorer(new SourceText(""))
                .Anchor(
                    new QuoteSelector
                    {
                        Exact = "말",
                        Start = 0,
                        End = 0,
                    }
                )
                .Status
        );

    [Fact]
    public void Anchor_CombiningMarksAlone_IsFound()
    {
        string marks = new('\u0301', 200_000);
        QuoteAnchorer anchorer = new(new SourceText(marks));
        Assert.Equal(QuoteStatus.Exact, anchorer.Anchor(marks).Status);
        Assert.Equal(QuoteStatus.NotFound, anchorer.Anchor("e\u0301").Status);
    }

    [Fact]
    public void Anchor_HundredThousandDigits_AreOneNumber()
    {
        var same = new QuoteAnchorer(new SourceText(new string('1', 100_000))).Anchor("11");
        Assert.Equal((QuoteStatus.FigureConflict, null), (same.Status, same.Suggestion));
        var digits = string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)('0' + (i * 7919L + i / 13) % 10)));
        QuoteAnchorer anchorer = new(new SourceText(digits));
        Assert.Equal(QuoteStatus.Exact, anchorer.Anchor(digits).Status);
        Assert.Equal(QuoteStatus.FigureConflict, anchorer.Anchor(digits[..50_000]).Status);
        var altered = "7" + digits[1..6_000].Replace("77", "78", StringComparison.Ordinal);
        Assert.Equal(QuoteStatus.NotFound, anchorer.Anchor(altered).Status);
    }

    [Theory]
    [InlineData("조")]
    [InlineData("京")]
    [InlineData("일")]
    [InlineData("이천")]
    [InlineData("수")]
    [InlineData("no ")]
    [InlineData("'")]
    [InlineData("…")]
    [InlineData("1,")]
    [InlineData("- ")]
    [InlineData("$")]
    [InlineData("\u200B")]
    [InlineData("가\u0301\u0323")]
    [InlineData("\u1100\u1161")]
    public void Anchor_RepeatedText_ReturnsMatch(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        QuoteAnchorer anchorer = new(new SourceText($"앞 말. {text}\n뒷말이다."));
        Assert.Equal(QuoteStatus.Exact, anchorer.Anchor("뒷말이다.").Status);
        Assert.Equal(QuoteStatus.NotFound, anchorer.Anchor("여기에는 있지 아니한 말이다").Status);
        Assert.True(anchorer.Anchor($"앞 말. {text}\n뒷말이다.").IsAccepted);
    }

    [Fact]
    public void Anchor_LongQuoteWithMistakes_IsAltered()
    {
        var text = string.Join(
            '\n',
            Enumerable
                .Range(1000, 60)
                .Select(i => ExampleSentences.Article.Replace("한빛", $"한빛{i}", StringComparison.Ordinal))
        );
        var quote = text[(text.IndexOf('\n', 20_000) + 1)..text.IndexOf('\n', 40_000)];
        var slipped = quote.Replace("밝혔다", "발켰다", StringComparison.Ordinal);
        var match = new QuoteAnchorer(new SourceText(text)).Anchor(slipped);
        Assert.Equal((false, quote), (match.IsAccepted, match.Suggestion?.Text));
        var longer = text.Replace("밝혔다", "발켰다", StringComparison.Ordinal)[..50_000];
        Assert.False(new QuoteAnchorer(new SourceText(text)).Anchor(longer).IsAccepted);
    }

    [Fact]
    public void Anchor_InTenMillionCharacters_FindsQuote()
    {
        var text = string.Concat(Enumerable.Repeat(ExampleSentences.Article, 2000)) + "새로운 문장이 하나 끝에 있다.";
        QuoteAnchorer anchorer = new(new SourceText(text));
        Assert.Equal(QuoteStatus.Exact, anchorer.Anchor("새로운 문장이 하나 끝에 있다.").Status);
        var altered = anchorer.Anchor("새로운 문장이 하나 끄테 있다.");
        Assert.Equal(
            (QuoteStatus.Altered, "새로운 문장이 하나 끝에 있다."),
            (altered.Status, altered.Suggestion?.Text)
        );
        var everywhere = anchorer.Anchor("밝혔다");
        Assert.Equal(
            (QuoteStatus.Ambiguous, QuoteOptions.Default.MaxCandidates),
            (everywhere.Status, everywhere.Candidates.Count)
        );
        Assert.True(everywhere.CandidateCount >= 4000);
    }

    [Fact]
    public void AnchorAll_TenThousandQuotes_ReturnsMatches()
    {
        var article = ExampleSentences.Article;
        var quotes = Enumerable.Range(0, 10_000).Select(i => article.Substring(i * 7 % (article.Length - 80), 80));
        Assert.All(
            ExampleSentences.Anchorer.AnchorAll(quotes.Select(quote => new QuoteSelector { Exact = quote })),
            match =>
                Assert.True(match.Status is QuoteStatus.Exact or QuoteStatus.Ambiguous || match.Suggestion is not null)
        );
    }

    [Fact]
    public void Anchor_PeriodicTextAndQuote_IsLinear()
    {
        static string Repeated(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
        QuoteAnchorer anchorer = new(new SourceText(Repeated("가 ", 150_000)));
        Assert.Equal(150_000 - 24_999, anchorer.Anchor(Repeated("가 ", 25_000)).CandidateCount);
        var half = Repeated("가 ", 12_500);
        Assert.Equal(QuoteStatus.NotFound, anchorer.Anchor($"{half}나{half}").Status);
        Assert.Equal(
            1,
            new QuoteAnchorer(new SourceText(Repeated("가", 300_000)))
                .Anchor(half.Replace(" ", "", StringComparison.Ordinal))
                .CandidateCount
        );
    }

    [Fact]
    public void Anchor_FromSeveralThreads_ReturnsSameMatches()
    {
        QuoteAnchorer shared = new(new SourceText(ExampleSentences.Article));
        string[] quotes =
        [
            .. ExampleSentences.All,
            .. ExampleSentences.All.Select(sentence => sentence.Replace('의', '이')),
        ];
        Assert.Equal(
            quotes.Select(quote => ExampleSentences.Anchorer.Anchor(quote)),
            quotes.AsParallel().AsOrdered().Select(quote => shared.Anchor(quote))
        );
    }
}
