namespace DealNews.Grounding;

/// <summary>Where the quotes of a fact stand in the text.</summary>
internal sealed class FactQuotes(SourceText text)
{
    private readonly List<TextSpan> _spans = [];

    /// <summary>Whether a quote of the fact was not found.</summary>
    public bool HasUnanchored { get; private set; }

    public void Add(TextSpan? span)
    {
        if (span is { } known)
        {
            _spans.Add(text.ConvertSpan(known, TextUnit.CodePoint, TextUnit.Utf16));
        }
        else
        {
            HasUnanchored = true;
        }
    }

    /// <summary>
    /// The figures that the quotes show whole. They are read in the whole text, so that a quote cannot cut off what bounds its figure.
    /// </summary>
    public IReadOnlyList<Figure> Within(IReadOnlyList<Figure> figures) =>
        [.. figures.Where(figure => _spans.Exists(span => span.Start <= figure.Start && figure.End <= span.End))];

    public TextSpan SpanOf(Figure figure) => text.ConvertSpan(new(figure.Start, figure.End), TextUnit.Utf16, TextUnit.CodePoint);
}
