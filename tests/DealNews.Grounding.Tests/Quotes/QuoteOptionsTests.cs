namespace DealNews.Grounding.Tests;

public sealed class QuoteOptionsTests
{
    private const string Text = "Gaon and Narae meet in Seoul. Gaon and Narae meet again.";

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void MaximumEditShare_OutOfRange_Throws(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteOptions { MaximumEditShare = share });

    [Fact]
    public void Length_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteOptions { MaximumApproximateLength = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteOptions { MaximumContextLength = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteOptions { MaximumCandidates = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteOptions { MaximumQuoteLength = -1 });
    }

    [Theory]
    [InlineData(0.2, QuoteStatus.Approximate)]
    [InlineData(0, QuoteStatus.NotFound)]
    [InlineData(1, QuoteStatus.Approximate)]
    public void Anchor_SimilarQuote_DependsOnEditShare(double share, QuoteStatus status) =>
        Assert.Equal(
            status,
            new QuoteAnchorer(new(Text), new() { MaximumEditShare = share })
                .Anchor("Gaon and Narae met in Seoul")
                .Status
        );

    [Fact]
    public void Anchor_TooLongForApproximateSearch_IsNotFound() =>
        Assert.Equal(
            QuoteStatus.NotFound,
            new QuoteAnchorer(new(Text), new() { MaximumApproximateLength = 10 })
                .Anchor("Gaon and Narae met in Seoul")
                .Status
        );

    [Fact]
    public void Anchor_AmbiguousQuote_ListsNoMoreThanMaximumCandidates()
    {
        var match = new QuoteAnchorer(new(Text), new() { MaximumCandidates = 1 }).Anchor("Gaon");

        Assert.Equal((1, 2), (match.Candidates.Count, match.CandidateCount));
    }

    [Fact]
    public void Anchor_ContextBeyondMaximumLength_IsIgnored()
    {
        QuoteSelector selector = new() { Exact = "Gaon", Prefix = "Seoul. " };

        Assert.Equal(QuoteStatus.Exact, new QuoteAnchorer(new(Text)).Anchor(selector).Status);
        Assert.Equal(
            QuoteStatus.Ambiguous,
            new QuoteAnchorer(new(Text), new() { MaximumContextLength = 0 }).Anchor(selector).Status
        );
    }
}
