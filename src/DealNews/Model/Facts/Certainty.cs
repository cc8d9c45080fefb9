namespace DealNews;

/// <summary>
/// The certainty with which an article reports a fact. An open vocabulary: other terms are kept unchanged.
/// </summary>
[SchemaText("The certainty with which an article reports a fact.")]
[Vocabulary(Default = nameof(Unspecified))]
public readonly partial struct Certainty
{
    /// <summary>Reported as a fact.</summary>
    [SchemaText("Reported as a fact.")]
    public static partial Certainty Certain { get; }

    /// <summary>Expected or likely.</summary>
    [SchemaText("Expected or likely.")]
    public static partial Certainty Probable { get; }

    /// <summary>Possible, but not expected.</summary>
    [SchemaText("Possible, but not expected.")]
    public static partial Certainty Possible { get; }

    /// <summary>The article does not say; the meaning of an absent value.</summary>
    [SchemaText("The article does not say; the meaning of an absent value.")]
    public static partial Certainty Unspecified { get; }
}
