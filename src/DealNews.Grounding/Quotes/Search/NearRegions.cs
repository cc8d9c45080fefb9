namespace DealNews.Grounding;

/// <summary>Finds the regions of a text that can contain an approximate match of a long pattern.</summary>
/// <remarks>
/// Each edit changes at most <c>q</c> of a pattern's <c>q</c>-grams, so a match shares many of them (E. Ukkonen, 1992).
/// One pass counts shared q-grams in a sliding window. Only regions with enough of them need an edit distance.
/// </remarks>
internal static class NearRegions
{
    private const int Gram = 3;

    // Below this number of steps, the filter costs as much as it saves.
    private const long WorthFiltering = 1 << 16;

    /// <summary>Returns the regions, in order and disjoint. They include every match within the limit.</summary>
    public static List<CharSpan> Of(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, int limit)
    {
        var needed = pattern.Length - Gram + 1 - Gram * limit;
        if (needed <= 0 || (long)text.Length * (pattern.Length / 64) < WorthFiltering)
        {
            return [new CharSpan(0, text.Length)];
        }

        HashSet<ulong> grams = [];
        for (var i = 0; i + Gram <= pattern.Length; i++)
        {
            grams.Add(Key(pattern, i));
        }

        List<CharSpan> regions = [];
        int window = pattern.Length + limit,
            shared = 0;
        var hits = new bool[Math.Max(0, text.Length - Gram + 1)];
        for (var at = 0; at < hits.Length; at++)
        {
            hits[at] = grams.Contains(Key(text, at));
            shared += hits[at] ? 1 : 0;
            if (at >= window)
            {
                shared -= hits[at - window] ? 1 : 0;
            }

            if (shared < needed)
            {
                continue;
            }

            CharSpan region = new(Math.Max(0, at - window - Gram), at + Gram);
            if (regions.Count > 0 && region.Start <= regions[^1].End)
            {
                regions[^1] = regions[^1] with { End = region.End };
            }
            else
            {
                regions.Add(region);
            }
        }

        return regions;
    }

    private static ulong Key(ReadOnlySpan<char> text, int at) =>
        (ulong)text[at] << 32 | (ulong)text[at + 1] << 16 | text[at + 2];
}
