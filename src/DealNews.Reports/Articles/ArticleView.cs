using DealNews.Validation;

namespace DealNews.Reports;

/// <summary>The report of one article.</summary>
internal sealed record ArticleView
{
    public required ReportWords Words { get; init; }
    public required string Title { get; init; }

    /// <summary>The publisher, the authors and the time.</summary>
    public ValueList<string> Byline { get; init; }

    /// <summary>The URL of the article; null if it is missing or not http(s).</summary>
    public string? Link { get; init; }

    /// <summary>The language of the article; null if it is unknown.</summary>
    public string? Language { get; init; }

    public ValueList<FactView> Facts { get; init; }

    /// <summary>The findings that belong to no fact.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>The text; null if there is none.</summary>
    public MarkedText? Text { get; init; }

    public CoverageView? Coverage { get; init; }
}
