namespace DealNews.Grounding;

/// <summary>All places where a pattern stands in a text, overlapping ones included, in time linear in both.</summary>
internal static class OccurrenceSearch
{
    private const int HeadLength = 32;

    /// <summary>Finds every occurrence, in order, comparing code units.</summary>
    public static List<int> FindAll(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        List<int> found = [];
        var head = pattern[..Math.Min(pattern.Length, HeadLength)];

        // The vectorised search for the head and a comparison of the rest is fastest on any real text. On a periodic one the
        // comparisons add up to the product of the lengths: the budget hands the rest over before that.
        var budget = 4L * text.Length + pattern.Length;
        for (var at = 0; pattern.Length > 0 && at <= text.Length - pattern.Length; at++)
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
                FindWithBorders(text, at + 1, pattern, found);
                break;
            }
        }

        return found;
    }

    // Knuth, Morris and Pratt: borders[i] is the length of the longest proper border of the pattern's first i units.
    private static void FindWithBorders(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> pattern, List<int> found)
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
        for (var at = from; at < text.Length; at++)
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
