namespace DealNews;

/// <summary>Whether a share is held directly. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("Whether a share is held directly.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct StakeDirectness
{
    /// <summary>Held directly.</summary>
    [SchemaText("Held directly.")]
    public static partial StakeDirectness Direct { get; }

    /// <summary>Held through others.</summary>
    [SchemaText("Held through others.")]
    public static partial StakeDirectness Indirect { get; }
}
