namespace DealNews.Reports;

/// <summary>An amount on a chart, in pixels.</summary>
/// <param name="X">The day.</param>
/// <param name="From">The lower bound; null if there is none.</param>
/// <param name="To">The upper bound; null if there is none.</param>
/// <param name="Text">The amount, the entity and the day as text.</param>
internal sealed record ChartMark(int X, int? From, int? To, string Text)
{
    /// <summary>The position of the shape: the lower bound, or the upper bound if there is no lower bound.</summary>
    public int Y => From ?? To ?? 0;
}
