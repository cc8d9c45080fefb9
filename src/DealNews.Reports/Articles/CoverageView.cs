namespace DealNews.Reports;

/// <summary>The part of an article that the facts quote.</summary>
/// <param name="Percent">The share of the text in quotes, from 0 to 100.</param>
/// <param name="QuotedFigures">The number of figures in quotes.</param>
/// <param name="Figures">The number of figures.</param>
/// <param name="Uncovered">The figures that no fact quotes, with the segment of each.</param>
/// <param name="MoreUncovered">The number of further figures that are not listed.</param>
internal sealed record CoverageView(
    int Percent,
    int QuotedFigures,
    int Figures,
    ValueList<(int? Segment, string Text)> Uncovered,
    int MoreUncovered
);
