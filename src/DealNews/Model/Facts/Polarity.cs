namespace DealNews;

/// <summary>Whether an article affirms or denies a fact. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("Whether an article affirms or denies a fact.")]
[Vocabulary(Default = nameof(Positive))]
public readonly partial struct Polarity
{
    /// <summary>The article affirms the fact; the meaning of an absent value.</summary>
    [SchemaText("The article affirms the fact; the meaning of an absent value.")]
    public static partial Polarity Positive { get; }

    /// <summary>The article denies the fact or reports that it will not happen.</summary>
    [SchemaText("The article denies the fact or reports that it will not happen.")]
    public static partial Polarity Negative { get; }
}
