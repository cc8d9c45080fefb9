namespace DealNews.Grounding;

/// <summary>The figures in the evidence of a fact, and in the whole text.</summary>
/// <param name="Shown">The figures that are completely inside a quote of the fact.</param>
/// <param name="InText">The figures of the text, in its order.</param>
/// <param name="Text">The text.</param>
/// <param name="Quotes">The places of the quotes.</param>
internal sealed record EvidenceFigures(
    IReadOnlyList<Figure> Shown,
    IReadOnlyList<Figure> InText,
    SourceText Text,
    IReadOnlyList<CharSpan> Quotes
)
{
    /// <summary>Returns whether the text gives two figures as the same amount in two currencies.</summary>
    public bool AreSame(Figure one, Figure other) => Original(one) == Original(other);

    /// <summary>Returns whether the text also gives the figure in another currency.</summary>
    public bool IsRestated(Figure figure) => figure.EquivalentTo is not null || Restatement(figure) is not null;

    /// <summary>Returns the same amount in another currency, for a restated figure.</summary>
    public Figure Counterpart(Figure figure) => figure.EquivalentTo is null ? Restatement(figure)! : Original(figure);

    // An amount is restated directly after it, at most a few figures further on.
    private Figure? Restatement(Figure figure)
    {
        int low = 0,
            high = InText.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (InText[middle].Chars.Start <= figure.Chars.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        const int furthest = 16;
        for (var i = low; i < Math.Min(InText.Count, low + furthest); i++)
        {
            if (InText[i].EquivalentTo == low - 1)
            {
                return InText[i];
            }
        }

        return null;
    }

    private Figure Original(Figure figure)
    {
        while (figure.EquivalentTo is { } index)
        {
            figure = InText[index];
        }

        return figure;
    }
}
