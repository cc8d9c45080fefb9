namespace DealNews.Grounding.Tests.Repair;

public sealed class EvidenceRepairTests
{
    private const string Text =
        "🏭 Gaon and Narae met in Seoul on Monday. Gaon will pay at least $15 billion for the mill. "
        + "Kim said so. Hanbit did not comment. Kim said so twice.";

    private static readonly SourceText s_text = new(Text);
    private static readonly EvidenceRepair s_repair = new(s_text);

    [Theory]
    [InlineData("Gaon and Narae meet in Seoul on Monday", "Gaon and Narae met in Seoul on Monday")]
    [InlineData("Gaon will pay at least $16 billion for the mill", "Gaon will pay at least $15 billion for the mill")]
    [InlineData("Gaon will pay at most $15 billion for the mill", "Gaon will pay at least $15 billion for the mill")]
    [InlineData("$15 billion for the mill", "at least $15 billion for the mill")]
    public void Repair_QuoteNearOnePlace_IsReplacedByText(string quote, string expected)
    {
        var result = s_repair.Repair(Document(new Evidence { Exact = quote }));

        var evidence = EvidenceOf(result);
        TextSpan span = new(evidence.Start!.Value, evidence.End!.Value);
        Assert.Equal((expected, expected), (evidence.Exact, s_text.Slice(span)));
        var repaired = Assert.Single(result.Repaired);
        Assert.Equal(
            ("/facts/0/evidence/0", quote, expected, span),
            (repaired.Pointer, repaired.OldQuote, repaired.NewQuote, repaired.Span)
        );
        Assert.Empty(result.Unrepaired);
        Assert.DoesNotContain(
            new GroundingVerifier(s_text).Verify(result.Document).Findings,
            finding => finding.Code.StartsWith("DN4", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Gaon and Narae met in Seoul", null, null)]
    [InlineData("Gaon  and Narae … on Monday", null, null)]
    [InlineData("Gaon and Narae met", 2, 20)]
    [InlineData("Gaon and Narae met", 2, null)]
    public void Repair_QuoteOfText_StaysAsItIs(string quote, int? start, int? end)
    {
        var document = Document(
            new Evidence
            {
                Exact = quote,
                Start = start,
                End = end,
            }
        );
        var result = s_repair.Repair(document);

        Assert.Same(document, result.Document);
        Assert.Empty(result.Repaired);
        Assert.Empty(result.Unrepaired);
    }

    [Theory]
    [InlineData("The board of Orvane approved the merger", RepairObstacle.NoSimilarText)]
    [InlineData("", RepairObstacle.NoSimilarText)]
    [InlineData("Kim said so", RepairObstacle.SeveralPlaces)]
    [InlineData("Kim says so", RepairObstacle.NoClearPlace)]
    // The words of the text reverse the quote.
    [InlineData("Hanbit did comment", RepairObstacle.NoClearPlace)]
    [InlineData("comment", RepairObstacle.NoClearPlace)]
    [InlineData("anbit did", RepairObstacle.NoClearPlace)]
    [InlineData("Narae would pay at most $12 billion for the plant", RepairObstacle.NoClearPlace)]
    public void Repair_QuoteWithoutClearPlace_IsLeft(string quote, RepairObstacle obstacle)
    {
        var result = s_repair.Repair(Document(new Evidence { Exact = quote }));

        Assert.Empty(result.Repaired);
        var left = Assert.Single(result.Unrepaired);
        Assert.Equal(("/facts/0/evidence/0", quote, obstacle), (left.Pointer, left.Quote, left.Obstacle));
        Assert.Equal(quote, EvidenceOf(result).Exact);
    }

    [Theory]
    [InlineData(1, 19)]
    [InlineData(2, 900)]
    [InlineData(-5, 3)]
    public void Repair_WrongPosition_IsCorrected(int start, int end)
    {
        var result = s_repair.Repair(
            Document(
                new Evidence
                {
                    Exact = "Gaon and Narae met",
                    Start = start,
                    End = end,
                }
            )
        );

        Assert.Equal((2, 20), (EvidenceOf(result).Start, EvidenceOf(result).End));
        Assert.Equal("Gaon and Narae met", Assert.Single(result.Repaired).NewQuote);
    }

    [Fact]
    public void Repair_StartGiven_SelectsNearestOfEqualPlaces()
    {
        var result = s_repair.Repair(Document(new Evidence { Exact = "Kim says so", Start = 130 }));

        Assert.Equal("Kim said so", EvidenceOf(result).Exact);
        Assert.Equal(Text.LastIndexOf("Kim", StringComparison.Ordinal) - 1, EvidenceOf(result).Start);
    }

    [Fact]
    public void Repair_ContextOfOldQuote_IsRemovedIfItDisagrees()
    {
        Evidence evidence = new()
        {
            Exact = "Narae meet in Seoul",
            Prefix = "Gaon and ",
            Suffix = " on Tuesday",
        };
        var repaired = EvidenceOf(s_repair.Repair(Document(evidence)));

        Assert.Equal(("Narae met in Seoul", "Gaon and ", null), (repaired.Exact, repaired.Prefix, repaired.Suffix));
    }

    [Fact]
    public void Repair_FigureOfFact_StaysAndIsReported()
    {
        var fact = new InvestmentPledge
        {
            Investors = ["gaon"],
            Investee = "narae",
            Status = PledgeStatus.Planned,
            Amount = ReportedAmount.Exactly(Money.Parse("USD 16000000000")),
            Evidence = [new() { Exact = "Gaon will pay at least $16 billion" }],
        };
        var result = s_repair.Repair(new ArticleFacts { Facts = [fact] });

        var repaired = Assert.IsType<InvestmentPledge>(Assert.Single(result.Document.Facts));
        Assert.Equal(fact.Amount, repaired.Amount);
        Assert.Contains(
            new GroundingVerifier(s_text).Verify(result.Document).Findings,
            finding => finding.Code == RuleCode.FigureUnsupported && finding.Pointer == "/facts/0/amount"
        );
    }

    [Fact]
    public void Repair_OtherText_ChangesNothing()
    {
        var document = Document(new Evidence { Exact = "Gaon and Narae meet in Seoul" }) with
        {
            Article = new() { TextSha256 = new SourceText("Other").Sha256 },
        };
        var result = s_repair.Repair(document);

        Assert.Same(document, result.Document);
        Assert.Equal(RepairObstacle.OtherText, Assert.Single(result.Unrepaired).Obstacle);
    }

    [Fact]
    public void Repair_AnyChangeOfQuote_RepairedDocumentNeedsNoRepair() =>
        Gen.Select(
                AnyText.OneOf(ExampleSentences.All),
                Gen.Int[0, 200],
                Gen.Int[0, 3],
                AnyText.OneOf("", "x", "7", "않", "not ", "…", " ")
            )
            .Sample(
                (sentence, place, removed, added) =>
                {
                    var at = place % sentence.Length;
                    var rest = sentence[Math.Min(sentence.Length, at + removed)..];
                    var repair = new EvidenceRepair(ExampleSentences.Anchorer.Text);
                    var result = repair.Repair(Document(new Evidence { Exact = sentence[..at] + added + rest }));
                    var again = repair.Repair(result.Document);
                    Assert.Same(result.Document, again.Document);
                    Assert.Equal(result.Unrepaired, again.Unrepaired);
                },
                iter: 500
            );

    [Fact]
    public void Repair_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new EvidenceRepair(null!));
        Assert.Throws<ArgumentNullException>(() => s_repair.Repair(null!));
    }

    [Fact]
    public void Repair_NullFactsAndEvidence_AreKept()
    {
        var document = new ArticleFacts
        {
            Facts = [null!, Fact(null!, new Evidence { Exact = "Gaon and Narae meet in Seoul on Monday" })],
        };
        var result = s_repair.Repair(document);

        Assert.Equal("/facts/1/evidence/1", Assert.Single(result.Repaired).Pointer);
        Assert.Null(result.Document.Facts[0]);
        Assert.Null(result.Document.Facts[1].Evidence[0]);
    }

    private static ArticleFacts Document(Evidence evidence) => new() { Facts = [Fact(evidence)] };

    private static Meeting Fact(params Evidence[] evidence) =>
        new()
        {
            Participants = [],
            Status = MeetingStatus.Held,
            Evidence = [.. evidence],
        };

    private static Evidence EvidenceOf(RepairedDocument result) => result.Document.Facts[0].Evidence[0];
}
