namespace DealNews.Grounding.Tests;

public sealed class QuoteOptionsTests
{
    private const string Text = "Gaon and Narae meet in Seoul. Gaon and Narae meet again.";

    [Fact]
    public void Length_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteOptions { MaxContextLength = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteOptions { MaxCandidates = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteOptions { MaxQuoteLength = -1 });
    }

    [Fact]
    public void Anchor_AmbiguousQuote_ListsNoMoreThanMaximumCandidates()
    {
        var match = new QuoteAnchorer(new(Text), new() { MaxCandidates = 1 }).Anchor("Gaon");

        Assert.Equal((1, 2), (match.Candidates.Count, match.CandidateCount));
    }

    [Fact]
    public void Anchor_ContextBeyondMaximumLength_IsIgnored()
    {
        QuoteSelector selector = new() { Exact = "Gaon", Prefix = "Seoul. " };

        Assert.Equal(QuoteStatus.Exact, new QuoteAnchorer(new(Text)).Anchor(selector).Status);
        Assert.Equal(
            QuoteStatus.Ambiguous,
            new QuoteAnchorer(new(Text), new() { MaxContextLength = 0 }).Anchor(selector).Status
        );
    }
}
