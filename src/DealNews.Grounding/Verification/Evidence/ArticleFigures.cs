namespace DealNews.Grounding;

/// <summary>The figures of the text, indexed by position.</summary>
internal sealed class ArticleFigures
{
    private readonly Dictionary<Figure, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Figure, Figure> _restatements = new(ReferenceEqualityComparer.Instance);

    public ArticleFigures(TextFigures read)
    {
        Read = read;
        var figures = read.All;
        for (var i = 0; i < figures.Count; i++)
        {
            _places.Add(figures[i], i);
            if (figures[i].EquivalentIndex is { } index)
            {
                _restatements.TryAdd(figures[index], figures[i]);
            }
        }
    }

    /// <summary>The figures as they were read.</summary>
    public TextFigures Read { get; }

    /// <summary>The figures in the order of the text.</summary>
    public ValueList<Figure> All => Read.All;

    /// <summary>Returns the figures that are completely inside one of the spans, in the order of the text.</summary>
    public List<Figure> Within(IEnumerable<CharSpan> spans)
    {
        var found = new SortedSet<int>();
        foreach (var span in spans)
        {
            for (var i = FirstFrom(span.Start); i < All.Count && All[i].Chars.Start < span.End; i++)
            {
                if (span.Contains(All[i].Chars))
                {
                    found.Add(i);
                }
            }
        }

        return [.. found.Select(index => All[index])];
    }

    /// <summary>Returns the figure after another one; null after the last.</summary>
    public Figure? After(Figure figure) => All.ElementAtOrDefault(_places[figure] + 1);

    /// <summary>Returns the figure before another one; null before the first.</summary>
    public Figure? Before(Figure figure) => _places[figure] is var place and > 0 ? All[place - 1] : null;

    /// <summary>Returns whether the text gives two figures as the same amount in two currencies.</summary>
    public bool AreSame(Figure one, Figure other) => Original(one) == Original(other);

    /// <summary>Returns whether the text also gives the figure in another currency.</summary>
    public bool IsRestated(Figure figure) => figure.EquivalentIndex is not null || _restatements.ContainsKey(figure);

    /// <summary>Returns the same amount in another currency, for a restated figure.</summary>
    public Figure Counterpart(Figure figure) =>
        figure.EquivalentIndex is null ? _restatements[figure] : Original(figure);

    private Figure Original(Figure figure)
    {
        while (figure.EquivalentIndex is { } index)
        {
            figure = All[index];
        }

        return figure;
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, All.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = All[middle].Chars.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
