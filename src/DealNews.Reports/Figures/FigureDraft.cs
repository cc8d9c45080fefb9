namespace DealNews.Reports;

/// <summary>A figure without a position on a scale.</summary>
/// <param name="Axis">The key of the figures on the same axis.</param>
/// <param name="Label">The member, with its date.</param>
/// <param name="Text">The figure as text.</param>
/// <param name="Equivalents">The same amount in other currencies.</param>
/// <param name="Lower">The lower bound.</param>
/// <param name="Upper">The upper bound.</param>
internal sealed record FigureDraft(
    string Axis,
    string Label,
    string Text,
    string? Equivalents,
    decimal? Lower,
    decimal? Upper
)
{
    public static string PercentAxis => "%";

    /// <summary>The currency of an amount.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The text that follows a number on the axis.</summary>
    public string? Unit { get; init; }
}
