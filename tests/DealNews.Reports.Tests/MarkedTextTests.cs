namespace DealNews.Reports.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void Of_OverlappingQuotes_SplitsIntoSegmentsThatHaveAllFacts()
    {
        var marked = MarkedText.Of("abcdef", [(new(0, 4), 1), (new(2, 6), 2), (new(3, 4), 3)], []);

        var paragraph = Assert.Single(marked.Paragraphs);
        Assert.Equal(["ab", "c", "d", "ef"], paragraph.Select(static each => each.Text));
        Assert.Equal(["1", "1 2", "1 2 3", "2"], paragraph.Select(static each => string.Join(' ', each.Facts)));
        Assert.Equal(["", "", "1 3", "2"], paragraph.Select(static each => string.Join(' ', each.EndingFacts)));
    }

    [Fact]
    public void Of_TwoQuotesOfOneFact_StayMarkedUntilBothEnd()
    {
        var marked = MarkedText.Of("abcdef", [(new(0, 3), 1), (new(1, 5), 1)], []);

        Assert.Equal(
            ["a:1", "bc:1", "de:1", "f:"],
            marked.Paragraphs[0].Select(static each => $"{each.Text}:{string.Join(' ', each.Facts)}")
        );
    }

    [Fact]
    public void Of_QuoteOverALineBreak_IsMarkedInBothParagraphs()
    {
        var marked = MarkedText.Of("ab\r\n\r\n \ncd", [(new(1, 9), 7)], []);

        Assert.Equal(2, marked.Paragraphs.Count);
        Assert.Equal([0, 7], marked.Paragraphs[0].Select(static each => each.Facts is [var fact, ..] ? fact : 0));
        Assert.Equal([7, 0], marked.Paragraphs[1].Select(static each => each.Facts is [var fact, ..] ? fact : 0));
        Assert.Equal(2, marked.SegmentAt(1));
    }

    [Fact]
    public void Of_FigureThatNoFactQuotes_IsUncovered()
    {
        var marked = MarkedText.Of("ab 30 times", [(new(0, 2), 1)], [new(3, 11)]);

        Assert.Equal([false, false, true], marked.Paragraphs[0].Select(static each => each.IsUncovered));
        Assert.Equal("30 times", marked.Paragraphs[0][2].Text);
    }

    [Fact]
    public void Of_MoreFactsThanFit_CountsTheRest()
    {
        var marked = MarkedText.Of(
            "abc",
            [.. Enumerable.Range(1, 25).Select(static fact => (new CharRange(0, 3), fact))],
            []
        );

        var segment = Assert.Single(marked.Paragraphs[0]);
        Assert.Equal((10, 15), (segment.Facts.Count, segment.MoreFacts));
    }

    [Fact]
    public void Of_AnyQuotes_KeepsTheText() =>
        Gen.Select(Gen.String[Gen.Char["ab\n\r "], 0, 40], Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40]).List[0, 8])
            .Sample(static input =>
            {
                var (text, places) = input;
                List<(CharRange Place, int Fact)> quotes =
                [
                    .. places
                        .Select(place => (Math.Min(place.Item1, text.Length), Math.Min(place.Item2, text.Length)))
                        .Where(static place => place.Item1 < place.Item2)
                        .Select(static (place, i) => (new CharRange(place.Item1, place.Item2), i + 1)),
                ];

                var marked = MarkedText.Of(text, quotes, []);

                Assert.Equal(
                    text.Split(['\n', '\r']).Where(static line => !string.IsNullOrWhiteSpace(line)),
                    marked.Paragraphs.Select(static each => string.Concat(each.Select(static segment => segment.Text)))
                );
            });
}
