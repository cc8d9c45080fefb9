namespace DealNews.Testing;

/// <summary>What a document says about the amount of a claim of which the truth is known.</summary>
public enum KnownReport
{
    /// <summary>The true amount.</summary>
    Same,

    /// <summary>Less exactly, but not against the truth: a bound or a range that contains the true amount.</summary>
    Compatible,

    /// <summary>Another amount.</summary>
    Contradicting,
}
