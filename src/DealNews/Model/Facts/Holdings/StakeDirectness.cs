namespace DealNews;

/// <summary>The directness of a holding. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("Whether a share is held directly.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct StakeDirectness
{
    /// <summary>Held directly.</summary>
    [SchemaText("Held directly.")]
    public static partial StakeDirectness Direct { get; }

    /// <summary>Held through other companies or people.</summary>
    [SchemaText("Held through other companies or people.")]
    public static partial StakeDirectness Indirect { get; }
}
