namespace DealNews;

/// <summary>Whether the article affirms a fact or denies it. An open vocabulary: any other term is kept.</summary>
[SchemaText("Whether an article affirms or denies a fact.")]
[Vocabulary(Default = nameof(Positive))]
public readonly partial struct Polarity
{
    /// <summary>It is so; also what an absent value means.</summary>
    [SchemaText("The article affirms the fact; the meaning of an absent value.")]
    public static partial Polarity Positive { get; }

    /// <summary>It is not so: the article reports that it did not or will not happen.</summary>
    [SchemaText("The article reports that it did not or will not happen.")]
    public static partial Polarity Negative { get; }
}
