namespace DealNews;

/// <summary>The kind of share of a stake. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of share of a stake.")]
[Vocabulary]
public readonly partial struct StakeKind
{
    /// <summary>A share of the capital (BODS shareholding).</summary>
    [SchemaText("A share of the capital (BODS shareholding).")]
    public static partial StakeKind Shareholding { get; }

    /// <summary>A share of the votes (BODS votingRights).</summary>
    [SchemaText("A share of the votes (BODS votingRights).")]
    public static partial StakeKind VotingRights { get; }

    /// <summary>Another kind of share.</summary>
    [SchemaText("Another kind of share.")]
    public static partial StakeKind Other { get; }
}
