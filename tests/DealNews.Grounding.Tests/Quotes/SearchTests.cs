namespace DealNews.Grounding.Tests;

/// <summary>The searches agree with naive implementations.</summary>
public sealed class SearchTests
{
    private static readonly Gen<string> s_fewLetters = Gen.Char["ab"]
        .Array[0, 120]
        .Select(letters => new string(letters));

    private static readonly Gen<string> s_pattern = Gen.OneOf(
        Gen.Char["ab"].Array[1, 60].Select(letters => new string(letters)),
        Gen.Int[1, 60].Select(length => new string('a', length))
    );

    [Fact]
    public void FindAll_AnyTextAndPattern_AgreesWithNaiveSearch() =>
        Gen.Select(s_fewLetters, s_pattern)
            .Sample(
                (text, pattern) =>
                    Assert.Equal(
                        Enumerable
                            .Range(0, Math.Max(0, text.Length - pattern.Length + 1))
                            .Where(at => string.CompareOrdinal(text, at, pattern, 0, pattern.Length) == 0),
                        OccurrenceSearch.FindAll(text, pattern)
                    ),
                iter: 20_000
            );

    [Fact]
    public void SubstringIndex_ManySearches_AgreesWithFirstOnes() =>
        Gen.Select(Gen.Char["abcd"].Array[0, 400], Gen.Char["abcd"].Array[1, 12].Array[60], Gen.Int[1, 5])
            .Sample(
                (letters, patterns, most) =>
                {
                    string text = new(letters);
                    SubstringIndex index = new(text.AsMemory());
                    foreach (var pattern in patterns)
                    {
                        Assert.Equal(OccurrenceSearch.FindAll(text, pattern).Take(most), index.FindAll(pattern, most));
                        Assert.Equal(
                            text.Contains(new string(pattern), StringComparison.Ordinal),
                            index.Contains(pattern)
                        );
                    }
                },
                iter: 1000
            );

    [Fact]
    public void MultiSearch_NestedWords_FindsLongestAtEachEnd()
    {
        var words = Enumerable.Range(1, 20).Select(length => new string('中', length)).ToList();
        var found = new MultiSearch(words).Find(new string('中', 30), static _ => true);
        Assert.All(found, hit => Assert.Equal(hit.Word + 1, hit.Place.Length));
        Assert.Contains(found, hit => hit.Place == new CharSpan(10, 30));
        Assert.True(found.Count <= 30 * 8);
    }

    [Fact]
    public void FindAll_PeriodicTextAndLongPattern_FindsAll()
    {
        string text = new('a', 3000);
        Assert.Equal(Enumerable.Range(0, 2001), OccurrenceSearch.FindAll(text, text.AsSpan(0, 1000)));
        string half = new('a', 500);
        Assert.Empty(OccurrenceSearch.FindAll(text, $"{half}b{half}"));
        Assert.Equal(
            [1500],
            OccurrenceSearch.FindAll($"{text[..2000]}b{text[..2000]}", $"{text[..500]}b{text[..1700]}")
        );
    }

    [Fact]
    public void FindNearest_AnyTextAndPattern_FindsLeastDistance() =>
        Gen.Select(Gen.Char["abcd"].Array[0, 150], Gen.Char["abcd"].Array[1, 140], Gen.Double[0, 0.99])
            .Sample(
                (letters, quoted, share) =>
                {
                    string text = new(letters),
                        pattern = new(quoted);
                    int limit = (int)(share * pattern.Length),
                        least = LeastDistance(text, pattern, anchored: false);
                    var found = ApproximateSearch.FindNearest(text, pattern, limit, out var edits);
                    if (least > limit || text.Length == 0)
                    {
                        Assert.Empty(found);
                        return;
                    }

                    Assert.Equal(least, edits);
                    Assert.NotEmpty(found);
                    Assert.All(
                        found,
                        span => Assert.Equal(least, LeastDistance(text[span.Start..span.End], pattern, anchored: true))
                    );
                },
                iter: 3000
            );

    [Fact]
    public void Distance_AnyTexts_IsLeastNumberOfEdits() =>
        Gen.Select(Gen.Char["abcd"].Array[0, 150], Gen.Char["abcd"].Array[1, 140])
            .Sample(
                (text, pattern) =>
                    Assert.Equal(
                        text.Length == 0 ? pattern.Length : WholeDistance(new(text), new(pattern)),
                        ApproximateSearch.Distance(text, pattern)
                    ),
                iter: 3000
            );

    [Fact]
    public void NearestSearch_LongQuoteWithEdits_FindsItsPlace()
    {
        var words = ExampleSentences.Article.Split(' ', '\n');
        var filler = string.Concat(Enumerable.Range(0, 2000).Select(i => words[(i * 31 + i / 7) % words.Length]));
        var planted = string.Concat(ExampleSentences.Korean);
        var text = NormalizedText.Of(filler[..6000] + planted + filler[..6000]);
        var edited = planted.ToCharArray();
        for (var at = 5; at < edited.Length; at += 9)
        {
            edited[at] = '※';
        }

        var place = new NearestSearch(text).Find(NormalizedText.Of(new(edited)))[0];
        var found = text.SourceSpan(place.View);
        Assert.Equal(new CharSpan(6000, 6000 + planted.Length), found);
    }

    [Theory]
    [InlineData("xx abcdef yy", "abcdXf", 3, 9)]
    [InlineData("xx abcdef yy", "abcdeX", 3, 9)]
    [InlineData("xx abcdef yy", "Xbcdef", 3, 9)]
    [InlineData("xx abcdef yy", "acdef", 3, 9)]
    [InlineData("xx abcdef yy", "abcdXef", 3, 9)]
    public void FindNearest_SeveralEqualEdges_KeepsEndsOfPattern(string text, string pattern, int start, int end)
    {
        var found = ApproximateSearch.FindNearest(text, pattern, 1, out var edits);
        Assert.Equal([new CharSpan(start, end)], found);
        Assert.Equal(1, edits);
    }

    private static int WholeDistance(string text, string pattern)
    {
        int[][] rows = [.. Enumerable.Range(0, text.Length + 1).Select(_ => new int[pattern.Length + 1])];
        for (var i = 0; i <= text.Length; i++)
        {
            for (var j = 0; j <= pattern.Length; j++)
            {
                rows[i][j] =
                    i == 0 ? j
                    : j == 0 ? i
                    : Math.Min(
                        Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1,
                        rows[i - 1][j - 1] + (text[i - 1] == pattern[j - 1] ? 0 : 1)
                    );
            }
        }

        return rows[text.Length][pattern.Length];
    }

    // Sellers' algorithm, cell by cell.
    private static int LeastDistance(string text, string pattern, bool anchored)
    {
        int[] column = [.. Enumerable.Range(0, pattern.Length + 1)];
        var least = anchored ? int.MaxValue : pattern.Length;
        for (var at = 0; at < text.Length; at++)
        {
            var diagonal = column[0];
            column[0] = anchored ? at + 1 : 0;
            for (var row = 1; row <= pattern.Length; row++)
            {
                var edited = Math.Min(
                    Math.Min(column[row], column[row - 1]) + 1,
                    diagonal + (text[at] == pattern[row - 1] ? 0 : 1)
                );
                (diagonal, column[row]) = (column[row], edited);
            }

            least = anchored ? column[^1] : Math.Min(least, column[^1]);
        }

        return least;
    }
}
