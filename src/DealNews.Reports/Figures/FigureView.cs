namespace DealNews.Reports;

/// <summary>A figure of a fact, with its bounds on a scale.</summary>
internal sealed record FigureView
{
    public required string Label { get; init; }
    public required string Text { get; init; }

    /// <summary>The same amount in other currencies.</summary>
    public string? Equivalents { get; init; }

    /// <summary>The drawing; null without a figure to compare with.</summary>
    public ScaleView? Scale { get; init; }
}
