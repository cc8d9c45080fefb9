namespace DealNews;

/// <summary>How far a partnership has come. An open vocabulary: any other term is kept.</summary>
[SchemaText("The stage of a partnership.")]
[Vocabulary]
public readonly partial struct PartnershipStatus
{
    /// <summary>Suggested or conceivable.</summary>
    [SchemaText("Suggested or conceivable.")]
    [Stage]
    public static partial PartnershipStatus Proposed { get; }

    /// <summary>The parties talk about it.</summary>
    [SchemaText("Under negotiation.")]
    [Stage]
    public static partial PartnershipStatus Negotiating { get; }

    /// <summary>Agreed.</summary>
    [SchemaText("Agreed.")]
    [Stage]
    public static partial PartnershipStatus Signed { get; }

    /// <summary>At work.</summary>
    [SchemaText("In force.")]
    [Stage]
    public static partial PartnershipStatus InForce { get; }

    /// <summary>A party declined.</summary>
    [SchemaText("Rejected by a party.")]
    public static partial PartnershipStatus Rejected { get; }

    /// <summary>Has ended.</summary>
    [SchemaText("Ended.")]
    public static partial PartnershipStatus Terminated { get; }
}
