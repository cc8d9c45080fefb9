namespace DealNews.Grounding;

/// <summary>Finds the different words of a quote and a range of a text.</summary>
internal static class WordDifferences
{
    // The table of the longest common subsequence takes the product of the numbers of words.
    private const int MostCells = 250_000;

    /// <summary>
    /// Returns pairs of ranges of the views, in order: the words of the quote, and the words of the text that replace
    /// them. One of the two can be empty.
    /// </summary>
    public static List<(CharSpan Quoted, CharSpan Found)> Between(
        NormalizedText quote,
        NormalizedText text,
        CharSpan range
    )
    {
        var quoted = Words(quote, new CharSpan(0, quote.Length));
        var found = Words(text, range);
        int same = 0,
            sameAtEnd = 0;
        while (same < Math.Min(quoted.Count, found.Count) && AreEqual(quoted[same], found[same]))
        {
            same++;
        }

        while (
            sameAtEnd < Math.Min(quoted.Count, found.Count) - same
            && AreEqual(quoted[^(sameAtEnd + 1)], found[^(sameAtEnd + 1)])
        )
        {
            sameAtEnd++;
        }

        List<(CharSpan, CharSpan)> differences = [];
        var rest = quoted[same..^sameAtEnd];
        var foundRest = found[same..^sameAtEnd];
        if (rest.Count == 0 && foundRest.Count == 0)
        {
            return differences;
        }

        var common = (long)rest.Count * foundRest.Count <= MostCells ? CommonWords(rest, foundRest) : [];
        int i = 0,
            j = 0;
        foreach (var (nextQuoted, nextFound) in common.Append((rest.Count, foundRest.Count)))
        {
            if (i < nextQuoted || j < nextFound)
            {
                differences.Add((Join(rest, i, nextQuoted), Join(foundRest, j, nextFound)));
            }

            (i, j) = (nextQuoted + 1, nextFound + 1);
        }

        return differences;

        bool AreEqual(CharSpan one, CharSpan other) =>
            quote.Characters[one.Start..one.End].SequenceEqual(text.Characters[other.Start..other.End]);

        List<(int, int)> CommonWords(List<CharSpan> one, List<CharSpan> other)
        {
            var width = other.Count + 1;
            var lengths = new int[(one.Count + 1) * width];
            for (var i = one.Count - 1; i >= 0; i--)
            {
                for (var j = other.Count - 1; j >= 0; j--)
                {
                    var cell = i * width + j;
                    lengths[cell] = AreEqual(one[i], other[j])
                        ? lengths[cell + width + 1] + 1
                        : Math.Max(lengths[cell + width], lengths[cell + 1]);
                }
            }

            List<(int, int)> common = [];
            for (int i = 0, j = 0; i < one.Count && j < other.Count; )
            {
                if (AreEqual(one[i], other[j]))
                {
                    common.Add((i++, j++));
                }
                else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            return common;
        }
    }

    private static CharSpan Join(List<CharSpan> words, int from, int to) =>
        from < to ? new CharSpan(words[from].Start, words[to - 1].End) : default;

    private static List<CharSpan> Words(NormalizedText text, CharSpan range)
    {
        List<CharSpan> words = [];
        for (var at = range.Start; at < range.End; )
        {
            var end = Math.Min(range.End, Script.RunEnd(text, at));
            if (text.Characters[at] != ' ')
            {
                words.Add(new CharSpan(at, end));
            }

            at = end;
        }

        return words;
    }
}
