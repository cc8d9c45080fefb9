namespace DealNews.Grounding;

/// <summary>Finds the ranges of a text that are most similar to a pattern.</summary>
internal static class ApproximateSearch
{
    // The row of each code unit of the current pattern, from 1; all zero between uses.
    [ThreadStatic]
    private static ushort[]? s_rowsOfThread;

    /// <summary>Finds the ranges with the fewest edits (insertions, deletions, substitutions of a code unit).</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">The pattern; not empty.</param>
    /// <param name="limit">The maximum number of edits, less than the length of the pattern.</param>
    /// <param name="edits">The number of edits of the ranges found.</param>
    /// <returns>The ranges, in order; empty if all need more edits than the limit.</returns>
    /// <remarks>The time is proportional to the length of the text times the pattern's length divided by 64.</remarks>
    public static List<CharSpan> FindNearest(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> pattern,
        int limit,
        out int edits
    )
    {
        var rows = RowsOf(pattern, out var distinct);
        try
        {
            var ends = FindEnds(text, new EditDistance(pattern, rows, distinct), limit, out edits);
            return ends.Count == 0 ? [] : FindMatches(text, pattern, ends, edits, rows, distinct);
        }
        finally
        {
            Clear(rows, pattern);
        }
    }

    /// <summary>Returns the number of edits between a text and a pattern, which must not be empty.</summary>
    public static int Distance(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        var rows = RowsOf(pattern, out var count);
        try
        {
            EditDistance distance = new(pattern, rows, count);
            distance.Reset(anchored: true);
            var edits = pattern.Length;
            foreach (var c in text)
            {
                edits = distance.Step(c);
            }

            return edits;
        }
        finally
        {
            Clear(rows, pattern);
        }
    }

    private static ushort[] RowsOf(ReadOnlySpan<char> pattern, out int distinct)
    {
        var rows = s_rowsOfThread ??= new ushort[char.MaxValue + 1];
        distinct = 0;
        foreach (var c in pattern)
        {
            if (rows[c] == 0)
            {
                rows[c] = (ushort)++distinct;
            }
        }

        return rows;
    }

    private static void Clear(ushort[] rows, ReadOnlySpan<char> pattern)
    {
        foreach (var c in pattern)
        {
            rows[c] = 0;
        }
    }

    private static List<int> FindEnds(ReadOnlySpan<char> text, EditDistance distance, int limit, out int edits)
    {
        List<int> ends = [];
        distance.Reset(anchored: false);
        for (var at = 0; at < text.Length; at++)
        {
            var reached = distance.Step(text[at]);
            if (reached > limit)
            {
                continue;
            }

            if (reached < limit)
            {
                ends.Clear();
                limit = reached;
            }

            ends.Add(at + 1);
        }

        edits = limit;
        return ends;
    }

    // Ends too close for two separate matches belong to one match with several possible edges.
    private static List<CharSpan> FindMatches(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> pattern,
        List<int> ends,
        int edits,
        ushort[] rows,
        int distinct
    )
    {
        var reversed = pattern.ToArray();
        Array.Reverse(reversed);
        EditDistance backwards = new(reversed, rows, distinct);
        List<CharSpan> matches = [];
        for (int first = 0, next; first < ends.Count; first = next)
        {
            var reach = ends[first] + Math.Max(1, pattern.Length - edits);
            for (next = first + 1; next < ends.Count && ends[next] < reach; )
            {
                next++;
            }

            var start = FindStart(text, pattern, ends[first], edits, backwards);
            var end = NearestEnd(text, pattern, start, ends, first, next, edits);
            matches.Add(
                new CharSpan(end == ends[first] ? start : FindStart(text, pattern, end, edits, backwards), end)
            );
        }

        return matches;
    }

    private static int NearestEnd(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> pattern,
        int start,
        List<int> ends,
        int first,
        int next,
        int edits
    )
    {
        int best = ends[first],
            bestRank = int.MaxValue;
        for (var i = first; i < next && ends[i] <= ends[first] + 2 * edits; i++)
        {
            var rank = Rank(text[ends[i] - 1] == pattern[^1], ends[i] - start, pattern.Length);
            if (rank < bestRank)
            {
                (best, bestRank) = (ends[i], rank);
            }
        }

        return best;
    }

    private static int FindStart(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> pattern,
        int end,
        int edits,
        EditDistance backwards
    )
    {
        int best = end,
            bestRank = int.MaxValue;
        backwards.Reset(anchored: true);
        for (var at = end - 1; at >= Math.Max(0, end - pattern.Length - edits); at--)
        {
            if (backwards.Step(text[at]) != edits)
            {
                continue;
            }

            var rank = Rank(text[at] == pattern[0], end - at, pattern.Length);
            if (rank < bestRank)
            {
                (best, bestRank) = (at, rank);
            }
        }

        return best;
    }

    // Of edges with equal edits, prefers one on a character of the pattern, then the one that keeps the length.
    private static int Rank(bool edgeAgrees, int length, int patternLength) =>
        2 * Math.Abs(length - patternLength) + (edgeAgrees ? 0 : 2 * patternLength);
}
