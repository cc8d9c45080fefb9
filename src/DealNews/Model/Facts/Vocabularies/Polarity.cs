namespace DealNews;

/// <summary>Whether the article affirms a fact or denies it. An open vocabulary: any other term is kept.</summary>
[Vocabulary(Default = nameof(Positive))]
public readonly partial struct Polarity
{
    /// <summary>It is so; also what an absent value means.</summary>
    public static partial Polarity Positive { get; }

    /// <summary>It is not so: the article reports that it did not or will not happen.</summary>
    public static partial Polarity Negative { get; }
}
