namespace DealNews.Grounding.Tests;

public sealed class QuoteAnchorerTests
{
    private const string Article =
        "😀 별빛전자는 3일 최소 150억 달러를 투자한다고 밝혔다. “추가 투자는 없다”는 뜻을 전했다.\n"
        + "별빛전자는 4일 인도에 250억 달러 이상을 투자하지 않는다고 밝혔다.\n"
        + "Harbour Air said it will pay up to $640 million. Harbour Air said it will not pay more.\n";

    private static readonly QuoteAnchorer s_anchorer = new(new SourceText(Article));

    [Theory]
    [InlineData("별빛전자는 3일", QuoteStatus.Exact)]
    [InlineData("“추가 투자는 없다”", QuoteStatus.Exact)]
    [InlineData("\"추가  투자는 없다\"", QuoteStatus.Normalized)]
    [InlineData("4일 인디아에 250억 달러 이상을 투자하지 않는다고", QuoteStatus.Altered)]
    [InlineData("인도에 260억 달러 이상을 투자하지 않는다고 밝혔다", QuoteStatus.FigureConflict)]
    [InlineData("별빛전자는", QuoteStatus.Ambiguous)]
    [InlineData("Harbour Air said it", QuoteStatus.Ambiguous)]
    [InlineData("Harbour Air said it will", QuoteStatus.Exact)]
    [InlineData("달빛제약은 무상증자를 한다", QuoteStatus.NotFound)]
    [InlineData("harbour air said", QuoteStatus.Altered)]
    [InlineData("", QuoteStatus.NotFound)]
    [InlineData(" \u200B\u3000", QuoteStatus.NotFound)]
    [InlineData(" ", QuoteStatus.NotFound)]
    public void Anchor_Quote_ReturnsStatus(string quote, QuoteStatus status) =>
        Assert.Equal(status, Anchor(quote).Status);

    [Fact]
    public void Anchor_FoundQuote_ReturnsSpanAndText()
    {
        var match = Anchor("별빛전자는 3 일");
        Assert.Equal(new TextSpan(2, 10), match.Span);
        Assert.Equal("별빛전자는 3일", match.Text);
        Assert.Equal(match.Text, s_anchorer.Text.Slice(match.Span!.Value));
        Assert.Equal([new QuoteCandidate { Span = new(2, 10), Pieces = [new(2, 10)] }], match.Candidates);
        Assert.Equal([new TextSpan(2, 10)], match.Pieces);
        Assert.True(match.IsAccepted);
        Assert.Null(match.Suggestion);
    }

    [Fact]
    public void Anchor_SimilarQuote_SuggestsTextAndShowsDifferences()
    {
        var match = Anchor("Harbour Airs said it will pay");
        Assert.Equal(
            (QuoteStatus.Altered, false, null, null),
            (match.Status, match.IsAccepted, match.Span, match.Text)
        );
        Assert.Empty(match.Candidates);
        var suggestion = match.Suggestion!;
        Assert.Equal(
            ("Harbour Air said it will pay", true, 1 - 1.0 / 29),
            (suggestion.Text, suggestion.IsClear, suggestion.Similarity)
        );
        Assert.Equal(suggestion.Text, s_anchorer.Text.Slice(suggestion.Span));
        var difference = Assert.Single(suggestion.Differences);
        Assert.Equal(("Airs", "Air", false), (difference.Quoted, difference.Found, difference.IsFigure));
        Assert.Equal("Air", s_anchorer.Text.Slice(difference.Span!.Value));
    }

    [Fact]
    public void Anchor_QuoteWithSeveralDifferences_ShowsEach()
    {
        var match = Anchor("별빛전자는 4일 인도에 260억 달러 넘게 투자하지 못한다고 밝혔다");
        Assert.Equal(QuoteStatus.FigureConflict, match.Status);
        Assert.Equal(
            [("260", "250", true), ("넘게", "이상을", false), ("못한다고", "않는다고", false)],
            match.Suggestion!.Differences.Select(each => (each.Quoted, each.Found, each.IsFigure))
        );
    }

    [Fact]
    public void Anchor_QuoteUnlikeText_SuggestsSentence()
    {
        var match = Anchor("Harbour Air announced that it is going to pay a price of up to $640 million");
        Assert.Equal(QuoteStatus.NotFound, match.Status);
        Assert.Equal("Harbour Air said it will pay up to $640 million.", match.Suggestion?.Text);
        Assert.False(match.Suggestion!.IsClear);
    }

    [Fact]
    public void Anchor_AmbiguousQuote_ReturnsAllCandidates()
    {
        var match = Anchor("별빛전자는");
        Assert.Null(match.Span);
        Assert.Null(match.Text);
        Assert.False(match.IsAccepted);
        Assert.Equal(2, match.CandidateCount);
        Assert.Equal(
            ["별빛전자는", "별빛전자는"],
            match.Candidates.Select(candidate => s_anchorer.Text.Slice(candidate.Span))
        );
    }

    [Theory]
    [InlineData("별빛전자는", "전했다. ", null, null, 55)]
    [InlineData("별빛전자는", null, " 3일", null, 2)]
    [InlineData("별빛전자는", null, "4일", null, 55)]
    [InlineData("별빛전자는", "아무 말", "아닌 말", 50, 55)]
    [InlineData("별빛전자는", null, null, 10, 2)]
    [InlineData("별빛전자는", "뜻을 전했다.", null, 2, 55)]
    [InlineData("별빛전자는", "😀", null, null, 2)]
    public void Anchor_SeveralPlaces_SelectsByContextThenStart(
        string quote,
        string? prefix,
        string? suffix,
        int? start,
        int found
    )
    {
        var match = s_anchorer.Anchor(Selector(quote, prefix, suffix, start));
        Assert.Equal((QuoteStatus.Exact, found, 2), (match.Status, match.Span?.Start, match.CandidateCount));
    }

    [Theory]
    [InlineData("별빛전자는", 55, 60, QuoteStatus.Exact, QuotePositionStatus.SelectsQuote)]
    [InlineData("별빛전자는 3 일", 2, 10, QuoteStatus.Normalized, QuotePositionStatus.SelectsQuote)]
    [InlineData("별빛전자는 3일", 2, 10, QuoteStatus.Exact, QuotePositionStatus.SelectsQuote)]
    [InlineData("별빛전자는 3일", 3, 11, QuoteStatus.Exact, QuotePositionStatus.SelectorMismatch)]
    [InlineData("별빛전자는 3일", 3, 9, QuoteStatus.Exact, QuotePositionStatus.SelectorMismatch)]
    [InlineData("별빛전자는 3일", 2, 9000, QuoteStatus.Exact, QuotePositionStatus.OutsideText)]
    [InlineData("별빛전자는 3일", -1, 9, QuoteStatus.Exact, QuotePositionStatus.OutsideText)]
    [InlineData("별빛전자는 3일", 10, 2, QuoteStatus.Exact, QuotePositionStatus.OutsideText)]
    [InlineData("별빛전자는 3일", int.MinValue, int.MaxValue, QuoteStatus.Exact, QuotePositionStatus.OutsideText)]
    [InlineData("별빛전자는 3일", 3, null, QuoteStatus.Exact, QuotePositionStatus.NotGiven)]
    [InlineData("별빛전자는 3일", null, 9999, QuoteStatus.Exact, QuotePositionStatus.OutsideText)]
    [InlineData("달빛제약은 무상증자를 한다", 2, 10, QuoteStatus.NotFound, QuotePositionStatus.SelectorMismatch)]
    [InlineData("별빛전자는 3일", null, null, QuoteStatus.Exact, QuotePositionStatus.NotGiven)]
    public void Anchor_Position_HasStatusOfItsOwn(
        string quote,
        int? start,
        int? end,
        QuoteStatus status,
        QuotePositionStatus position
    )
    {
        var match = s_anchorer.Anchor(Selector(quote, start: start, end: end));
        Assert.Equal((status, position), (match.Status, match.Position));
    }

    [Fact]
    public void Anchor_PositionInsideCharacter_HasStatus()
    {
        QuoteAnchorer anchorer = new(new SourceText("Ne\u0301stle\u0301 pays"));
        Assert.Equal(QuotePositionStatus.InsideCharacter, anchorer.Anchor(Selector("Ne", start: 0, end: 2)).Position);
        Assert.Equal(QuotePositionStatus.InsideCharacter, anchorer.Anchor(Selector(null, start: 0, end: 2)).Position);
        Assert.Equal(QuotePositionStatus.SelectsQuote, anchorer.Anchor(Selector("Néstlé", start: 0, end: 8)).Position);
    }

    [Fact]
    public void Anchor_PositionAlone_SelectsText()
    {
        var match = s_anchorer.Anchor(Selector(null, start: 0, end: 7));
        Assert.Equal(
            (QuoteStatus.Exact, QuotePositionStatus.SelectsQuote, "😀 별빛전자는"),
            (match.Status, match.Position, match.Text)
        );
        Assert.Equal(QuoteStatus.NotFound, s_anchorer.Anchor(Selector(null, start: 7, end: 7)).Status);
        Assert.Equal(QuoteStatus.NotFound, s_anchorer.Anchor(new QuoteSelector()).Status);
        Assert.Equal(QuotePositionStatus.OutsideText, s_anchorer.Anchor(Selector(null, start: 7, end: 9999)).Position);
    }

    [Theory]
    [InlineData("150억 달러를 투자한다고", QuoteStatus.FigureConflict, "최소 150억 달러를 투자한다고")]
    [InlineData("50억 달러를 투자한다고", QuoteStatus.FigureConflict, "최소 150억 달러를 투자한다고")]
    [InlineData("최소 150", QuoteStatus.FigureConflict, "최소 150억 달러를")]
    [InlineData("최소 150억", QuoteStatus.FigureConflict, "최소 150억 달러를")]
    [InlineData("인도에 250억 달러", QuoteStatus.FigureConflict, "인도에 250억 달러 이상을")]
    [InlineData("이상을 투자하지", QuoteStatus.Altered, "이상을 투자하지 않는다고")]
    [InlineData("추가 투자는", QuoteStatus.Altered, "추가 투자는 없다")]
    [InlineData("pay up to $640", QuoteStatus.FigureConflict, "pay up to $640 million")]
    [InlineData("pay more", QuoteStatus.Altered, "not pay more")]
    [InlineData("said it will not pay", QuoteStatus.Exact, null)]
    [InlineData("bour Air said it will not", QuoteStatus.Altered, "Harbour Air said it will not")]
    [InlineData("전자는 4일", QuoteStatus.Altered, "별빛전자는 4일")]
    public void Anchor_QuoteThatCutsOffPart_IsNotAccepted(string quote, QuoteStatus status, string? suggested)
    {
        var match = Anchor(quote);
        Assert.Equal((status, suggested), (match.Status, match.Suggestion?.Text));
        Assert.All(
            match.Suggestion?.Differences ?? [],
            difference => Assert.Contains(difference.Found!, Article, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("It pays up to $640 million.", "$640 million", "up to $640 million")]
    [InlineData("It sold more than 20 per cent of it.", "20 per cent of it", "more than 20 per cent of it")]
    [InlineData("It sold 2 to 5 percent of it.", "5 percent of it", "2 to 5 percent of it")]
    [InlineData("It pays HK$640 million.", "$640 million", "HK$640 million")]
    [InlineData("It pays 640 million dollars.", "pays 640 million", "pays 640 million dollars")]
    [InlineData("It fell to a loss of -5% in May.", "5% in May", "-5% in May")]
    [InlineData("It is a non-binding offer of the group.", "binding offer", "non-binding offer")]
    [InlineData("It didn't pay for the shares.", "pay for the", "didn't pay for the")]
    [InlineData("합병은 불가능하다고 밝혔다.", "가능하다고 밝혔다", "불가능하다고 밝혔다")]
    [InlineData("다온은 나래를 인수하지 않는다.", "다온은 나래를 인수", "다온은 나래를 인수하지 않는다")]
    [InlineData("다온은 안 판다.", "판다", "안 판다")]
    [InlineData("青葉は株を売らない。", "青葉は株を売", "青葉は株を売らない")]
    [InlineData("公司不会出售。", "会出售", "不会出售")]
    public void Anchor_QuoteThatCutsOffPart_SuggestsWhole(string text, string quote, string suggested)
    {
        var match = new QuoteAnchorer(new SourceText(text)).Anchor(quote);
        Assert.Equal((false, suggested), (match.IsAccepted, match.Suggestion?.Text));
    }

    [Theory]
    [InlineData("150억 달러를 투자한다고", "최소 ", null)]
    [InlineData("50억 달러를 투자한다고", "최소 1", null)]
    [InlineData("인도에 250억 달러", null, " 이상을")]
    [InlineData("pay more", "will not ", ".")]
    public void Anchor_CutOffPartInContext_IsNotConflict(string quote, string? prefix, string? suffix) =>
        Assert.Equal(QuoteStatus.Exact, s_anchorer.Anchor(Selector(quote, prefix, suffix)).Status);

    [Theory]
    [InlineData("It pays $15 billion. Later it pays $5 billion.", "$5 billion", 35)]
    [InlineData("최소 5조 원이다. 그리고 5조 원이다.", "5조 원", 15)]
    public void Anchor_OnePlaceWithoutCutOff_SelectsThatPlace(string text, string quote, int start)
    {
        var match = new QuoteAnchorer(new SourceText(text)).Anchor(quote);
        Assert.Equal((QuoteStatus.Exact, start), (match.Status, match.Span?.Start));
    }

    [Theory]
    [InlineData("각오", "가")]
    [InlineData("né", "ne")]
    [InlineData("そのガス", "そのカ")]
    [InlineData("값 😀", "값 \uD83D\uDE01")]
    public void Anchor_PartOfCharacter_IsNotFound(string text, string quote)
    {
        QuoteAnchorer anchorer = new(new SourceText(Decomposed.Of(text)));
        Assert.Equal(QuoteStatus.NotFound, anchorer.Anchor(Decomposed.Of(quote)).Status);
    }

    [Fact]
    public void Anchor_PartOfEmojiSequence_SplitsGrapheme()
    {
        var match = new QuoteAnchorer(new SourceText("가족 👩‍👧 사진")).Anchor("가족 👩");
        Assert.Equal((QuoteStatus.Exact, true), (match.Status, match.SplitsGrapheme));
    }

    [Fact]
    public void Anchor_SameQuoteTwice_ReturnsEqualMatches()
    {
        Assert.Equal(Anchor("별빛전자는"), Anchor("별빛전자는"));
        Assert.NotEqual(Anchor("별빛전자는"), Anchor("별빛전자는 3 일"));
    }

    [Fact]
    public void AnchorAll_ManyQuotes_ReturnsMatchesInOrder()
    {
        QuoteSelector[] selectors =
        [
            .. ExampleSentences.All.Select(sentence => Selector(sentence)),
            Selector("없는 말이다"),
        ];
        QuoteMatch[] matches = [.. ExampleSentences.Anchorer.AnchorAll(selectors)];
        Assert.Equal([.. ExampleSentences.All, null], matches.Select(match => match.Text));
    }

    [Fact]
    public void Anchor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new QuoteAnchorer(null!));
        Assert.Throws<ArgumentNullException>(() => s_anchorer.AnchorAll(null!));
        Assert.Throws<ArgumentNullException>(() => s_anchorer.AnchorAll([null!]));
        Assert.Throws<ArgumentNullException>(() => s_anchorer.Anchor((string)null!));
        Assert.Throws<ArgumentNullException>(() => s_anchorer.Anchor((QuoteSelector)null!));
    }

    [Fact]
    public void Anchor_AnyPartWithItsPosition_IsFoundThere()
    {
        var text = s_anchorer.Text;
        var length = text.Length;
        Gen.Select(Gen.Int[0, length], Gen.Int[0, length])
            .Sample(
                (one, other) =>
                {
                    TextSpan span = new(Math.Min(one, other), Math.Max(one, other));
                    var exact = text.Slice(span);
                    if (string.IsNullOrWhiteSpace(exact))
                    {
                        return;
                    }

                    var match = s_anchorer.Anchor(Selector(exact, start: span.Start, end: span.End));
                    if (match.IsAccepted)
                    {
                        Assert.Equal(
                            (QuoteStatus.Exact, QuotePositionStatus.SelectsQuote, span, exact),
                            (match.Status, match.Position, match.Span, match.Text)
                        );
                        return;
                    }

                    // It cuts something off, and the suggestion adds it.
                    Assert.True(match.Status is QuoteStatus.Altered or QuoteStatus.FigureConflict);
                    var suggestion = match.Suggestion!;
                    Assert.True(suggestion.Span.Start <= span.End && span.Start <= suggestion.Span.End);
                    Assert.Contains(exact.Trim(), suggestion.Text, StringComparison.Ordinal);
                    Assert.True(
                        s_anchorer
                            .Anchor(Selector(suggestion.Text, start: suggestion.Span.Start, end: suggestion.Span.End))
                            .IsAccepted
                    );
                }
            );
    }

    private static QuoteSelector Selector(
        string? exact,
        string? prefix = null,
        string? suffix = null,
        int? start = null,
        int? end = null
    ) =>
        new()
        {
            Exact = exact,
            Prefix = prefix,
            Suffix = suffix,
            Start = start,
            End = end,
        };

    private static QuoteMatch Anchor(string quote) => s_anchorer.Anchor(quote);
}
