namespace DealNews.Grounding;

/// <summary>What an edge of a quote cuts off.</summary>
internal enum EdgeCut
{
    None,

    /// <summary>A part of a word, or a negation next to the quote.</summary>
    Word,

    /// <summary>A part of a figure, or its bound.</summary>
    Figure,
}
