namespace DealNews.Grounding;

/// <summary>The figures of a text.</summary>
/// <param name="reader">The reader that has read them.</param>
/// <param name="all">The figures in the order of the text.</param>
internal sealed class TextFigures(FigureReader reader, ValueList<Figure> all)
{
    /// <summary>The reader that has read the figures.</summary>
    public FigureReader Reader => reader;

    /// <summary>The figures in the order of the text.</summary>
    public ValueList<Figure> All => all;

    /// <summary>Returns the index of the first figure that ends after a UTF-16 offset, or their number.</summary>
    public int FirstAfter(int offset)
    {
        int low = 0,
            high = all.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = all[middle].Range.End.Value <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
