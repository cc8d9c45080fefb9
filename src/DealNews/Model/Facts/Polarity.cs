namespace DealNews;

/// <summary>
/// The polarity of a fact: affirmed or denied by the article. An open vocabulary: other terms are kept unchanged.
/// </summary>
[SchemaText("The polarity of a fact: affirmed or denied by the article.")]
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
