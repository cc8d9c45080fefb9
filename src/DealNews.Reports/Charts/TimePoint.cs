namespace DealNews.Reports;

/// <summary>An amount at a day.</summary>
/// <param name="Key">The key of the entity.</param>
/// <param name="Day">The day.</param>
/// <param name="Lower">The lower bound.</param>
/// <param name="Upper">The upper bound.</param>
/// <param name="Text">The amount as text.</param>
internal sealed record TimePoint(string Key, DateOnly Day, decimal? Lower, decimal? Upper, string Text);
