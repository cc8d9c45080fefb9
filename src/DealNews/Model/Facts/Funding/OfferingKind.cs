namespace DealNews;

/// <summary>The kind of an offering. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of an offering.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct OfferingKind
{
    /// <summary>The first offer to the public, with a listing.</summary>
    [SchemaText("The first offer to the public, with a listing.")]
    public static partial OfferingKind InitialPublicOffering { get; }

    /// <summary>A further offer of a listed company.</summary>
    [SchemaText("A further offer of a listed company.")]
    public static partial OfferingKind FollowOn { get; }

    /// <summary>A private placement with chosen investors.</summary>
    [SchemaText("A private placement with chosen investors.")]
    public static partial OfferingKind Placement { get; }

    /// <summary>An offer to existing shareholders first.</summary>
    [SchemaText("An offer to existing shareholders first.")]
    public static partial OfferingKind RightsIssue { get; }

    /// <summary>The sale of a large holding.</summary>
    [SchemaText("The sale of a large holding.")]
    public static partial OfferingKind BlockTrade { get; }

    /// <summary>A listing through a merger with a listed shell company.</summary>
    [SchemaText("A listing through a merger with a listed shell company.")]
    public static partial OfferingKind SpacListing { get; }

    /// <summary>A listing without an offer.</summary>
    [SchemaText("A listing without an offer.")]
    public static partial OfferingKind DirectListing { get; }

    /// <summary>A listing on a further exchange.</summary>
    [SchemaText("A listing on a further exchange.")]
    public static partial OfferingKind SecondaryListing { get; }

    /// <summary>Sales to one investor over a time, at the request of the company (equity line).</summary>
    [SchemaText("Sales to one investor over a time, at the request of the company (equity line).")]
    public static partial OfferingKind EquityLine { get; }

    /// <summary>Another kind.</summary>
    [SchemaText("Another kind.")]
    public static partial OfferingKind Other { get; }
}
