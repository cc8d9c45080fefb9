namespace DealNews;

/// <summary>What a stake is a share of. An open vocabulary: any other term is kept.</summary>
[SchemaText("The kind of share that a stake is.")]
[Vocabulary]
public readonly partial struct StakeKind
{
    /// <summary>The shares (BODS shareholding).</summary>
    [SchemaText("A share of the capital (BODS shareholding).")]
    public static partial StakeKind Shareholding { get; }

    /// <summary>The votes (BODS votingRights).</summary>
    [SchemaText("A share of the votes (BODS votingRights).")]
    public static partial StakeKind VotingRights { get; }

    /// <summary>Something else.</summary>
    [SchemaText("Another kind of share.")]
    public static partial StakeKind Other { get; }
}
