namespace DealNews;

/// <summary>What a stake is a share of. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct StakeKind
{
    /// <summary>The shares (BODS shareholding).</summary>
    public static partial StakeKind Shareholding { get; }

    /// <summary>The votes (BODS votingRights).</summary>
    public static partial StakeKind VotingRights { get; }

    /// <summary>Something else.</summary>
    public static partial StakeKind Other { get; }
}
