namespace DealNews.Grounding;

/// <summary>The places of a fact's quotes in the text.</summary>
internal sealed class FactQuotes(SourceText text)
{
    private readonly List<CharSpan> _spans = [];

    /// <summary>Whether a quote of the fact was not found.</summary>
    public bool HasUnanchored { get; private set; }

    /// <summary>Adds the places of a quote; none if it was not found.</summary>
    public void Add(IReadOnlyCollection<TextSpan> places)
    {
        HasUnanchored |= places.Count == 0;
        _spans.AddRange(places.Select(text.ToChars));
    }

    /// <summary>
    /// Returns the figures that are completely inside a quote. They were read in the whole text, so a quote cannot cut
    /// off the bound of its figure.
    /// </summary>
    public EvidenceFigures Within(IReadOnlyList<Figure> figures)
    {
        List<Figure> shown = [];
        var next = 0;
        foreach (var span in _spans.OrderBy(static span => span.Start).ThenBy(static span => span.End))
        {
            // Quotes can overlap, but a figure counts once.
            next = Math.Max(next, FirstFrom(figures, span.Start));
            for (; next < figures.Count && figures[next].Chars.Start < span.End; next++)
            {
                if (span.Contains(figures[next].Chars))
                {
                    shown.Add(figures[next]);
                }
                else
                {
                    // A longer quote can have it.
                    break;
                }
            }
        }

        return new(shown, figures, text, _spans);
    }

    // Figures are in the order of the text and disjoint.
    private static int FirstFrom(IReadOnlyList<Figure> figures, int offset)
    {
        int low = 0,
            high = figures.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (figures[middle].Chars.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
