namespace DealNews;

/// <summary>The stage of a partnership. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The stage of a partnership.")]
[Vocabulary]
public readonly partial struct PartnershipStatus
{
    /// <summary>Suggested or conceivable.</summary>
    [SchemaText("Suggested or conceivable.")]
    [Stage]
    public static partial PartnershipStatus Proposed { get; }

    /// <summary>Under negotiation.</summary>
    [SchemaText("Under negotiation.")]
    [Stage]
    public static partial PartnershipStatus Negotiating { get; }

    /// <summary>Agreed.</summary>
    [SchemaText("Agreed.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial PartnershipStatus Signed { get; }

    /// <summary>In force.</summary>
    [SchemaText("In force.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial PartnershipStatus InForce { get; }

    /// <summary>Rejected by a party.</summary>
    [SchemaText("Rejected by a party.")]
    [Means(TermMeaning.Void)]
    public static partial PartnershipStatus Rejected { get; }

    /// <summary>Ended.</summary>
    [SchemaText("Ended.")]
    public static partial PartnershipStatus Terminated { get; }
}
