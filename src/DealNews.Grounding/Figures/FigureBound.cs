namespace DealNews.Grounding;

/// <summary>The kinds of bounds of a figure.</summary>
public enum FigureBound
{
    /// <summary>
    /// No value: the text has no definite value ("tens of billions of dollars"), or was not understood.
    /// </summary>
    None,

    /// <summary>The value itself, exact or approximate.</summary>
    Exact,

    /// <summary>The value or more; only more if the bound is exclusive.</summary>
    AtLeast,

    /// <summary>The value or less; only less if the bound is exclusive.</summary>
    AtMost,

    /// <summary>Between two values.</summary>
    Range,
}
