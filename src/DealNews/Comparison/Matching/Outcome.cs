namespace DealNews.Comparison;

/// <summary>The result of the comparison of two values.</summary>
internal enum Outcome
{
    /// <summary>The values agree.</summary>
    Correct,

    /// <summary>The values agree partly.</summary>
    Partial,

    /// <summary>The values differ.</summary>
    Incorrect,

    /// <summary>The values cannot be compared, for example texts in different languages.</summary>
    NotScored,
}
