namespace DealNews.Reports;

/// <summary>A part of a paragraph with the same overlapping quotes.</summary>
internal sealed record TextSegment
{
    public required string Text { get; init; }

    /// <summary>The number of the segment in the article, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The numbers of the first facts that quote it, in ascending order; at most ten.</summary>
    public ValueList<int> Facts { get; init; }

    /// <summary>The number of further facts that quote it.</summary>
    public int MoreFacts { get; init; }

    /// <summary>The numbers of the facts with a quote that ends here; at most ten.</summary>
    public ValueList<int> EndingFacts { get; init; }

    /// <summary>Whether it is a figure that no fact quotes.</summary>
    public bool IsUncovered { get; init; }
}
