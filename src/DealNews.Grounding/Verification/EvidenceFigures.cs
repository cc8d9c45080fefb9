namespace DealNews.Grounding;

/// <summary>The figures that the evidence of a fact shows, among those of the whole text.</summary>
/// <param name="Shown">Those that stand whole in a quote of the fact.</param>
/// <param name="InText">Those of the text, in its order.</param>
/// <param name="Text">The text.</param>
/// <param name="Quotes">Where the quotes stand, in UTF-16 code units.</param>
internal sealed record EvidenceFigures(
    IReadOnlyList<Figure> Shown,
    IReadOnlyList<Figure> InText,
    string Text,
    IReadOnlyList<TextSpan> Quotes
)
{
    /// <summary>Whether the text gives one figure and the other in brackets behind it as the same amount.</summary>
    public bool AreSame(Figure one, Figure other) => Original(one) == Original(other);

    /// <summary>Whether the text gives the figure in another currency as well.</summary>
    public bool IsRestated(Figure figure) =>
        figure.EquivalentTo is not null
        || InText.Any(other => other.EquivalentTo is { } index && InText[index] == figure);

    /// <summary>The same amount in another currency, where the figure is restated.</summary>
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
