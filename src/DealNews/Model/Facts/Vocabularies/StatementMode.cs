namespace DealNews;

/// <summary>How a statement is rendered. An open vocabulary: any other term is kept.</summary>
[SchemaText("How an article renders a statement.")]
[Vocabulary]
public readonly partial struct StatementMode
{
    /// <summary>In the speaker's words.</summary>
    [SchemaText("In the words of the speaker.")]
    public static partial StatementMode Direct { get; }

    /// <summary>In reported speech.</summary>
    [SchemaText("In reported speech.")]
    public static partial StatementMode Indirect { get; }

    /// <summary>In the author's words.</summary>
    [SchemaText("In the words of the author.")]
    public static partial StatementMode Paraphrase { get; }
}
