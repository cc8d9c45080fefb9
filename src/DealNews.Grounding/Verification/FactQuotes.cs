namespace DealNews.Grounding;

/// <summary>Where the quotes of a fact stand in the text.</summary>
internal sealed class FactQuotes(SourceText text)
{
    private readonly List<TextSpan> _spans = [];

    /// <summary>Whether a quote of the fact was not found.</summary>
    public bool HasUnanchored { get; private set; }

    /// <summary>Adds the places of a quote; none where it was not found.</summary>
    public void Add(IReadOnlyCollection<TextSpan> places)
    {
        HasUnanchored |= places.Count == 0;
        _spans.AddRange(places.Select(place => text.ConvertSpan(place, TextUnit.CodePoint, TextUnit.Utf16)));
    }

    /// <summary>
    /// The figures that the quotes show whole. They are read in the whole text, so that a quote cannot cut off what bounds its figure.
    /// </summary>
    public EvidenceFigures Within(IReadOnlyList<Figure> figures) =>
        new(
            [.. figures.Where(figure => _spans.Exists(span => span.Start <= figure.Start && figure.End <= span.End))],
            figures,
            text.Value,
            _spans
        );

    public TextSpan SpanOf(Figure figure) =>
        text.ConvertSpan(new(figure.Start, figure.End), TextUnit.Utf16, TextUnit.CodePoint);
}
