namespace DealNews.Grounding;

/// <summary>Finds all occurrences of a pattern in a text, including overlapping ones, in time linear in both.</summary>
internal static class OccurrenceSearch
{
    private const int HeadLength = 32;

    /// <summary>Finds all occurrences, in order, by comparing code units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="most">The number of occurrences after which the search ends.</param>
    public static List<int> FindAll(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, int most = int.MaxValue)
    {
        List<int> found = [];
        var head = pattern[..Math.Min(pattern.Length, HeadLength)];

        // Fast path: a vectorized search for the head, then a comparison of the rest. In a periodic text this takes
        // time in the product of the lengths, so after a budget of comparisons it falls back to the linear search.
        var budget = 4L * text.Length + pattern.Length;
        for (var at = 0; pattern.Length > 0 && found.Count < most && at <= text.Length - pattern.Length; at++)
        {
            var next = text[at..].IndexOf(head);
            if (next < 0 || (at += next) > text.Length - pattern.Length)
            {
                break;
            }

            if (text.Slice(at, pattern.Length).SequenceEqual(pattern))
            {
                found.Add(at);
            }

            budget -= pattern.Length;
            if (budget < 0)
            {
                FindWithBorders(text, at + 1, pattern, most, found);
                break;
            }
        }

        return found;
    }

    // The algorithm of Knuth, Morris and Pratt: borders[i] is the length of the longest proper border of the pattern's
    // first i units.
    private static void FindWithBorders(
        ReadOnlySpan<char> text,
        int from,
        ReadOnlySpan<char> pattern,
        int most,
        List<int> found
    )
    {
        var borders = new int[pattern.Length + 1];
        for (int i = 1, border = 0; i < pattern.Length; i++)
        {
            while (border > 0 && pattern[i] != pattern[border])
            {
                border = borders[border];
            }

            if (pattern[i] == pattern[border])
            {
                border++;
            }

            borders[i + 1] = border;
        }

        var matched = 0;
        for (var at = from; at < text.Length && found.Count < most; at++)
        {
            while (matched > 0 && text[at] != pattern[matched])
            {
                matched = borders[matched];
            }

            if (text[at] == pattern[matched])
            {
                matched++;
            }

            if (matched == pattern.Length)
            {
                found.Add(at + 1 - matched);
                matched = borders[matched];
            }
        }
    }
}
