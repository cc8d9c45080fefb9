namespace DealNews.Grounding;

/// <summary>How a figure limits the value that it reports.</summary>
public enum FigureBound
{
    /// <summary>No value could be read, or none is given ("tens of billions of dollars").</summary>
    None,

    /// <summary>The value itself, exactly or about.</summary>
    Exact,

    /// <summary>The value or more; more, where the bound is exclusive.</summary>
    AtLeast,

    /// <summary>The value or less; less, where the bound is exclusive.</summary>
    AtMost,

    /// <summary>Between two values.</summary>
    Range,
}
