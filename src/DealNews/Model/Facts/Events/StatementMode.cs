namespace DealNews;

/// <summary>How an article renders a statement. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("How an article renders a statement.")]
[Vocabulary]
public readonly partial struct StatementMode
{
    /// <summary>In the words of the speaker.</summary>
    [SchemaText("In the words of the speaker.")]
    public static partial StatementMode Direct { get; }

    /// <summary>In reported speech.</summary>
    [SchemaText("In reported speech.")]
    public static partial StatementMode Indirect { get; }

    /// <summary>In the words of the author.</summary>
    [SchemaText("In the words of the author.")]
    public static partial StatementMode Paraphrase { get; }
}
