namespace DealNews.Testing;

/// <summary>The relation of a reported amount to the true amount of a claim.</summary>
public enum KnownReport
{
    /// <summary>The true amount.</summary>
    Same,

    /// <summary>A less exact amount: a bound or a range that contains the true amount.</summary>
    Compatible,

    /// <summary>A wrong amount.</summary>
    Contradicting,
}
