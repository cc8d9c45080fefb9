namespace DealNews.Grounding;

/// <summary>Recognizes the first value of "from A to B".</summary>
internal static class EarlierValue
{
    // The other words between the two values are few.
    private const int Longest = 60;

    /// <summary>Returns the later value, if a figure is the earlier one of a change; otherwise null.</summary>
    public static Figure? Later(Figure figure, FactEvidence evidence)
    {
        if (figure.Bound == FigureBound.Range || !IsMarked(figure, evidence))
        {
            return null;
        }

        return Same(evidence.Figures.After, figure)
            ?? (evidence.Context.Words.EarlierBefore.Length > 0 ? Same(evidence.Figures.Before, figure) : null);
    }

    private static bool IsMarked(Figure figure, FactEvidence evidence)
    {
        var words = evidence.Context.Words;
        var before = evidence.Text.AsSpan(0, figure.Chars.Start).TrimEnd();
        var after = evidence.Text.AsSpan(figure.Chars.End);
        foreach (var word in words.EarlierBefore)
        {
            if (
                before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (before.Length == word.Length || !char.IsAsciiLetter(before[^(word.Length + 1)]))
            )
            {
                return true;
            }
        }

        foreach (var word in words.EarlierAfter)
        {
            if (after.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The nearest figure of the same kind and unit, without a restatement in another currency.
    private static Figure? Same(Func<Figure, Figure?> next, Figure figure)
    {
        for (var other = next(figure); other is not null; other = next(other))
        {
            var distance = Math.Max(other.Chars.Start - figure.Chars.End, figure.Chars.Start - other.Chars.End);
            if (distance > Longest)
            {
                return null;
            }

            if (
                other.Kind == figure.Kind
                && !other.IsUnsure
                && other.Unit == figure.Unit
                && other.Currency == figure.Currency
            )
            {
                return other;
            }
        }

        return null;
    }
}
