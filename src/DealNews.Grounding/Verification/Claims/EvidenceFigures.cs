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
    public bool IsRestated(Figure figure) =>
        figure.EquivalentTo is not null
        || InText.Any(other => other.EquivalentTo is { } index && InText[index] == figure);

    /// <summary>Returns the same amount in another currency, for a restated figure.</summary>
    public Figure Counterpart(Figure figure) =>
        figure.EquivalentTo is null
            ? InText.First(other => other.EquivalentTo is { } index && InText[index] == figure)
            : Original(figure);

    private Figure Original(Figure figure)
    {
        while (figure.EquivalentTo is { } index)
        {
            figure = InText[index];
        }

        return figure;
    }
}
