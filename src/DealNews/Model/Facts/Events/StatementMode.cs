namespace DealNews;

/// <summary>The form of a statement in an article. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The form of a statement in an article.")]
[Vocabulary]
public readonly partial struct StatementMode
{
    /// <summary>Direct speech, in the words of the speaker.</summary>
    [SchemaText("Direct speech, in the words of the speaker.")]
    public static partial StatementMode Direct { get; }

    /// <summary>Indirect (reported) speech.</summary>
    [SchemaText("Indirect (reported) speech.")]
    public static partial StatementMode Indirect { get; }

    /// <summary>A paraphrase in the words of the article's author.</summary>
    [SchemaText("A paraphrase in the words of the article's author.")]
    public static partial StatementMode Paraphrase { get; }
}
