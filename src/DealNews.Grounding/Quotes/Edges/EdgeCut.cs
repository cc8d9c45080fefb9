namespace DealNews.Grounding;

/// <summary>The kind of text that an edge of a quote cuts off.</summary>
internal enum EdgeCut
{
    None,

    /// <summary>A part of a word, or a negation next to the quote.</summary>
    Word,

    /// <summary>A part of a figure, or its bound.</summary>
    Figure,
}
