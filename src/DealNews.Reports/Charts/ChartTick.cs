namespace DealNews.Reports;

/// <summary>A mark on an axis.</summary>
/// <param name="At">The position in pixels.</param>
/// <param name="Label">The label.</param>
internal readonly record struct ChartTick(int At, string Label);
