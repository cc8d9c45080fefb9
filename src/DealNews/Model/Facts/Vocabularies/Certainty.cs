namespace DealNews;

/// <summary>How certain the article is of a fact. An open vocabulary: any other term is kept.</summary>
[Vocabulary(Default = nameof(Unspecified))]
public readonly partial struct Certainty
{
    /// <summary>Reported as a fact.</summary>
    public static partial Certainty Certain { get; }

    /// <summary>Expected, likely.</summary>
    public static partial Certainty Probable { get; }

    /// <summary>Could be or could happen.</summary>
    public static partial Certainty Possible { get; }

    /// <summary>The article does not say; also what an absent value means.</summary>
    public static partial Certainty Unspecified { get; }
}
