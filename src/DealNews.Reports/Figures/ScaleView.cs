namespace DealNews.Reports;

/// <summary>A drawing of bounds on an axis. Positions are from 0 to 1000.</summary>
/// <param name="From">The lower bound; null if there is none.</param>
/// <param name="To">The upper bound; null if there is none.</param>
/// <param name="Others">The bounds of the other figures on the axis.</param>
/// <param name="Low">The label of the left end.</param>
/// <param name="High">The label of the right end.</param>
/// <param name="IsLogarithmic">Whether the axis is logarithmic.</param>
internal sealed record ScaleView(int? From, int? To, ValueList<int> Others, string Low, string High, bool IsLogarithmic)
{
    /// <summary>The start of the band of possible values; without a lower bound, the start of the axis.</summary>
    public int BandStart => From ?? 0;

    /// <summary>The width of the band; without an upper bound, it reaches the end of the axis.</summary>
    public int BandWidth => Math.Max(0, (To ?? 1000) - BandStart);
}
