namespace DealNews;

/// <summary>How far a partnership has come. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct PartnershipStatus
{
    /// <summary>Suggested or conceivable.</summary>
    public static partial PartnershipStatus Proposed { get; }

    /// <summary>The parties talk about it.</summary>
    public static partial PartnershipStatus Negotiating { get; }

    /// <summary>Agreed.</summary>
    public static partial PartnershipStatus Signed { get; }

    /// <summary>At work.</summary>
    public static partial PartnershipStatus InForce { get; }

    /// <summary>A party declined.</summary>
    public static partial PartnershipStatus Rejected { get; }

    /// <summary>Has ended.</summary>
    public static partial PartnershipStatus Terminated { get; }
}
