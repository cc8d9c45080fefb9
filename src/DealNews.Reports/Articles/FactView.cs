using DealNews.Validation;

namespace DealNews.Reports;

/// <summary>The card of a fact.</summary>
internal sealed record FactView
{
    /// <summary>The number of the fact in the document, from 1.</summary>
    public required int Number { get; init; }

    public required string Kind { get; init; }
    public required string Sentence { get; init; }
    public string? Status { get; init; }

    /// <summary>The certainty; null if the article is certain.</summary>
    public string? Certainty { get; init; }

    /// <summary>Whether the article denies the fact.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The source of the fact; null if the article itself asserts the fact.</summary>
    public string? Source { get; init; }

    public ValueList<FigureView> Figures { get; init; }
    public ValueList<QuoteView> Quotes { get; init; }
    public ValueList<Finding> Findings { get; init; }
    public string? Note { get; init; }
}
