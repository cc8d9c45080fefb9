namespace DealNews;

/// <summary>How a statement is rendered. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct StatementMode
{
    /// <summary>In the speaker's words.</summary>
    public static partial StatementMode Direct { get; }

    /// <summary>In reported speech.</summary>
    public static partial StatementMode Indirect { get; }

    /// <summary>In the author's words.</summary>
    public static partial StatementMode Paraphrase { get; }
}
