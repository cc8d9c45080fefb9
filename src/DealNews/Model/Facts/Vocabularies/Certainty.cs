namespace DealNews;

/// <summary>How certain the article is of a fact. An open vocabulary: any other term is kept.</summary>
[SchemaText("The certainty with which an article reports a fact.")]
[Vocabulary(Default = nameof(Unspecified))]
public readonly partial struct Certainty
{
    /// <summary>Reported as a fact.</summary>
    [SchemaText("Reported as a fact.")]
    public static partial Certainty Certain { get; }

    /// <summary>Expected, likely.</summary>
    [SchemaText("Expected or likely.")]
    public static partial Certainty Probable { get; }

    /// <summary>Could be or could happen.</summary>
    [SchemaText("Possible, not more.")]
    public static partial Certainty Possible { get; }

    /// <summary>The article does not say; also what an absent value means.</summary>
    [SchemaText("The article does not say; the meaning of an absent value.")]
    public static partial Certainty Unspecified { get; }
}
