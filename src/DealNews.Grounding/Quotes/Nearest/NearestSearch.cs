namespace DealNews.Grounding;

/// <summary>Finds the passages most similar to a quote that is not in the text.</summary>
/// <remarks>
/// Sequences of the quote that are rare in the text vote for regions; only the best regions are compared, so the time
/// for a quote does not depend on the length of the text. The result only helps the reader of a message; it never
/// counts as a match.
/// </remarks>
internal sealed class NearestSearch(NormalizedText text)
{
    // Comparing longer quotes would take too long.
    private const int LongestQuote = 20_480;

    private const int MostVotes = 2048;
    private const int MostRegions = 4;

    private readonly SeedIndex _seeds = text.Search.Seeds;

    /// <summary>Returns the best passage in each of the best regions, the most similar first.</summary>
    public List<NearPlace> Find(NormalizedText quote)
    {
        var length = quote.Length;
        if (length is < SeedIndex.Length or > LongestQuote)
        {
            return [];
        }

        List<NearPlace> places = [];
        var limit = length / 2;
        foreach (var start in BestStarts(quote))
        {
            var slack = (length / 2) + SeedIndex.Length;
            var from = Math.Max(0, start - slack);
            var to = Math.Min(text.Length, start + length + slack);
            foreach (
                var found in ApproximateSearch.FindNearest(
                    text.Characters[from..to],
                    quote.Characters,
                    limit,
                    out var edits
                )
            )
            {
                CharSpan view = new(from + found.Start, from + found.End);
                if (!places.Exists(place => place.View.Start < view.End && view.Start < place.View.End))
                {
                    places.Add(new NearPlace(text.WholeCharacters(view), edits));
                }
            }
        }

        // A stable sort: of equally similar passages, the one with more votes is first.
        return [.. places.OrderBy(static place => place.Edits)];
    }

    // For each shared sequence, the position at which the quote would start.
    private List<int> BestStarts(NormalizedText quote)
    {
        var starts = Votes(quote);
        Array.Sort(starts);
        var width = Math.Max(SeedIndex.Length, quote.Length / 3);
        List<(int Votes, int Start)> windows = [];
        for (int first = 0, end = 0; first < starts.Length; first++)
        {
            while (end < starts.Length && starts[end] - starts[first] <= width)
            {
                end++;
            }

            windows.Add((end - first, starts[(first + end) / 2]));
        }

        List<int> best = [];
        foreach (var window in windows.OrderByDescending(static window => window.Votes))
        {
            if (best.TrueForAll(start => Math.Abs(start - window.Start) > quote.Length / 2))
            {
                best.Add(window.Start);
                if (best.Count == MostRegions)
                {
                    break;
                }
            }
        }

        return best;
    }

    private int[] Votes(NormalizedText quote)
    {
        var characters = quote.Characters;
        List<(int Places, int Offset)> rarest = [];
        for (var offset = 0; offset + SeedIndex.Length <= characters.Length; offset++)
        {
            var places = _seeds.PlacesOf(characters[offset..]).Length;
            if (places > 0)
            {
                rarest.Add((places, offset));
            }
        }

        rarest.Sort();
        List<int> starts = [];
        foreach (var (count, offset) in rarest)
        {
            if (starts.Count > 0 && starts.Count + count > MostVotes)
            {
                break;
            }

            var places = _seeds.PlacesOf(characters[offset..]);
            foreach (var place in places[..Math.Min(count, MostVotes)])
            {
                starts.Add(place - offset);
            }
        }

        return [.. starts];
    }
}
