namespace DealNews.Grounding;

/// <summary>Which parts of a text can hold a stretch near to a long pattern at all.</summary>
/// <remarks>
/// Each edit spoils at most <c>q</c> of a pattern's <c>q</c>-grams, so a near stretch shares many of them (E. Ukkonen, 1992). One
/// pass over the text counts those in a sliding window; only where there are enough is the distance itself worth its cost.
/// </remarks>
internal static class NearRegions
{
    private const int Gram = 3;

    // Below this many steps the filter would cost as much as it saves.
    private const long WorthFiltering = 1 << 16;

    /// <summary>The regions, in order and apart from each other; never leaves out a stretch within the limit.</summary>
    public static List<TextSpan> Of(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, int limit)
    {
        var needed = pattern.Length - Gram + 1 - Gram * limit;
        if (needed <= 0 || (long)text.Length * (pattern.Length / 64) < WorthFiltering)
        {
            return [new TextSpan(0, text.Length)];
        }

        HashSet<ulong> grams = [];
        for (var i = 0; i + Gram <= pattern.Length; i++)
        {
            grams.Add(Key(pattern, i));
        }

        List<TextSpan> regions = [];
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

            TextSpan region = new(Math.Max(0, at - window - Gram), at + Gram);
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
