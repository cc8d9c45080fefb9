namespace DealNews;

/// <summary>How far a pledge of money, or a round of it, has come. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct PledgeStatus
{
    /// <summary>Talked of, by no one concerned.</summary>
    public static partial PledgeStatus Rumoured { get; }

    /// <summary>The investor looks into it.</summary>
    public static partial PledgeStatus Exploring { get; }

    /// <summary>The parties talk about it.</summary>
    public static partial PledgeStatus Discussing { get; }

    /// <summary>The investor intends it.</summary>
    public static partial PledgeStatus Planned { get; }

    /// <summary>Made public by a party.</summary>
    public static partial PledgeStatus Announced { get; }

    /// <summary>Binding.</summary>
    public static partial PledgeStatus Committed { get; }

    /// <summary>Some of the money has been paid.</summary>
    public static partial PledgeStatus PartlyDisbursed { get; }

    /// <summary>The money has been paid.</summary>
    public static partial PledgeStatus Disbursed { get; }

    /// <summary>On hold.</summary>
    public static partial PledgeStatus Suspended { get; }

    /// <summary>Given up.</summary>
    public static partial PledgeStatus Cancelled { get; }

    /// <summary>A party says that it is not so.</summary>
    public static partial PledgeStatus Denied { get; }
}
