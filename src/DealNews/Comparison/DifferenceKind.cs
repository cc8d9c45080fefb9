namespace DealNews.Comparison;

/// <summary>The kind of difference between a value of a prediction and the gold document.</summary>
public enum DifferenceKind
{
    /// <summary>
    /// The values agree partly: figures in the same currency or unit whose bounds overlap, a date that contains the
    /// other, texts with most words in common.
    /// </summary>
    Partial,

    /// <summary>The values differ.</summary>
    Incorrect,

    /// <summary>Only the gold document has the value.</summary>
    Missing,

    /// <summary>Only the prediction has the value.</summary>
    Spurious,
}
