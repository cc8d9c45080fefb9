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
    public EvidenceFigures Within(IReadOnlyList<Figure> figures) =>
        new([.. figures.Where(figure => _spans.Exists(span => span.Contains(figure.Chars)))], figures, text, _spans);
}
