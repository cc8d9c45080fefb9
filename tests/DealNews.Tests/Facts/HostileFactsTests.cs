using DealNews.Comparison;
using DealNews.Json;
using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>Works with documents that no application should have.</summary>
public sealed class HostileFactsTests
{
    private static readonly ArticleFacts s_hostile = new()
    {
        Companies =
        [
            new() { Id = "twice", Names = [new(new("en"), "One")] },
            new() { Id = "twice", Names = [new(new("en"), "Two")] },
            null!,
        ],
        People = [new() { Id = "twice" }],
        Facts =
        [
            new Valuation
            {
                Id = new FactId("f"),
                Company = "nobody",
                Amount = new(),
                Timing = ValuationTiming.Current,
            },
            new InvestmentPledge
            {
                Id = new FactId("f"),
                Investors = [],
                Status = PledgeStatus.Planned,
                PartOf = new FactId("f"),
            },
            new Meeting { Participants = [null!], Status = MeetingStatus.Held },
            null!,
        ],
    };

    [Fact]
    public void Lookup_DuplicatesDanglingReferencesAndNulls_Works()
    {
        var index = DocumentIndex.Of(s_hostile);

        Assert.Equal("One", index.NameOf("twice", "en"));
        Assert.Equal("nobody", index.NameOf("nobody", "en"));
        Assert.Single(index.FactsAbout("nobody"));
        Assert.Single(index.ReferencesTo("f"));
        Assert.Equal(3, s_hostile.Deals().Count);
        Assert.Empty(s_hostile.Edges());
        Assert.All(
            s_hostile.Facts.Where(static fact => fact is not null),
            fact => Assert.NotEqual("", index.Describe(fact, "en") + index.Describe(fact, "ko"))
        );
        Assert.Equal(s_hostile.Facts.Count - 2, s_hostile.WithoutFact("f").Facts.Count);
    }

    [Fact]
    public void Merge_DuplicatesDanglingReferencesAndNulls_IsIdempotent()
    {
        var merged = DocumentMerger.Merge([s_hostile, new()], EntityResolver.Of([s_hostile, new()])).Document;

        Assert.Equal(3, merged.Facts.Count);
        Assert.Equal(merged, DocumentMerger.Merge([merged], EntityResolver.Of([merged])).Document);
        Assert.Equal(new(), DocumentMerger.Merge([], EntityResolver.Of([])).Document);
    }

    [Fact]
    public void TotalPledged_PartsInACircle_CountsEach()
    {
        InvestmentPledge Part(string id, string whole) =>
            new()
            {
                Id = new FactId(id),
                Investors = ["a"],
                Status = PledgeStatus.Planned,
                Amount = ReportedAmount.Exactly(Sample.Usd(1)),
                PartOf = new FactId(whole),
            };
        var circle = new ArticleFacts { Facts = [Part("a", "b"), Part("b", "c"), Part("c", "a")] };

        var total = circle.TotalPledged(Currency.USD);

        Assert.True(total.Exact is { Amount: > 0 });
        Assert.Equal(
            total,
            (circle with { Facts = [Part("a", "b"), Part("b", "c"), Part("c", "a")] }).TotalPledged(Currency.USD)
        );
    }

    [Fact]
    public void Sum_UnboundedAndMixedAmounts_NeverClaimsMoreThanIsKnown()
    {
        var atLeast = ReportedAmount.AtLeast(Sample.Usd(15));
        var atMost = ReportedAmount.AtMost(Sample.Usd(5));
        var won = ReportedAmount.Exactly(new(1000, Currency.KRW));

        Assert.Null((atLeast + ReportedAmount.Exactly(Sample.Usd(1))).Upper);
        Assert.Equal(Sample.Usd(16), (atLeast + ReportedAmount.Exactly(Sample.Usd(1))).Lower);
        Assert.Null((atMost + ReportedAmount.Exactly(Sample.Usd(1))).Lower);
        Assert.Throws<CurrencyMismatchException>(() => atLeast + won);
        Assert.Throws<CurrencyMismatchException>(() => ReportedAmount.Sum([atLeast, won], Currency.USD));
    }

    [Fact]
    public void Compare_WithEmptyDocument_MissesOrAddsEverything()
    {
        var gold = Samples.AiAlliance.Document;

        var missed = DocumentComparer.Compare(gold, new()).Scores;
        var added = DocumentComparer.Compare(new(), gold).Scores;

        Assert.Equal((0, 0, 0), (missed.Facts.F1, missed.Facts.Recall, missed.MatchedFactCount));
        Assert.Equal((0, 0, 0), (added.Facts.F1, added.Facts.Precision, added.MatchedFactCount));
        Assert.Equal(1, DocumentComparer.Compare(new(), new()).Scores.Facts.F1);
        Assert.Equal(1, DocumentComparer.Compare(s_hostile, s_hostile).Scores.Facts.F1);
        Assert.Empty(DocumentComparer.Diff(s_hostile, s_hostile));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Matches_MinimumOutOfRange_Throws(double minimum) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DealNewsAssert.Matches(new(), new(), minimumF1: minimum));
}
