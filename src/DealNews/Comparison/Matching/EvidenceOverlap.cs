namespace DealNews.Comparison;

/// <summary>Compares the passages that two facts quote.</summary>
internal static class EvidenceOverlap
{
    // Enough to distinguish facts; avoids O(n²) for facts with very many quotes.
    private const int MostQuotes = 8;

    // The overlap if one quote contains the other.
    private const double Contained = 0.5;

    /// <summary>Returns the largest overlap of two quotes, from 0 to 1.</summary>
    public static double Of(Fact gold, Fact predicted)
    {
        var best = 0.0;
        foreach (var mine in gold.Evidence.Take(MostQuotes))
        {
            foreach (var theirs in predicted.Evidence.Take(MostQuotes))
            {
                best = Math.Max(best, mine is null || theirs is null ? 0 : Of(mine, theirs));
            }
        }

        return best;
    }

    private static double Of(Evidence gold, Evidence predicted)
    {
        if (
            (gold.Start, gold.End, predicted.Start, predicted.End) is ({ } start, { } end, { } otherStart, { } otherEnd)
        )
        {
            var common = (long)Math.Min(end, otherEnd) - Math.Max(start, otherStart);
            var union = (long)Math.Max(end, otherEnd) - Math.Min(start, otherStart);
            return common > 0 ? (double)common / union : 0;
        }

        return gold.Exact is not { Length: > 0 } quote || predicted.Exact is not { Length: > 0 } other ? 0
            : string.Equals(quote, other, StringComparison.Ordinal) ? 1
            : quote.Contains(other, StringComparison.Ordinal) || other.Contains(quote, StringComparison.Ordinal)
                ? Contained
            : 0;
    }
}
