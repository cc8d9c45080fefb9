namespace DealNews.Reports;

/// <summary>A half-open range of a text in UTF-16 code units.</summary>
internal readonly record struct CharRange(int Start, int End)
{
    public static CharRange Of(Range range) => new(range.Start.Value, range.End.Value);

    /// <summary>Returns the union of ranges, in the order of the text. Adjacent ranges are joined.</summary>
    public static List<CharRange> Union(IEnumerable<CharRange> ranges)
    {
        List<CharRange> union = [];
        foreach (var range in ranges.Where(static each => each.Start < each.End).OrderBy(static each => each.Start))
        {
            if (union is [.., var last] && range.Start <= last.End)
            {
                union[^1] = last with { End = Math.Max(last.End, range.End) };
            }
            else
            {
                union.Add(range);
            }
        }

        return union;
    }
}
