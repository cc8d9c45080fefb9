namespace DealNews;

/// <summary>Whether the shares of a company are listed. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("Whether the shares of a company are listed.")]
[Vocabulary]
public readonly partial struct ListingStatus
{
    /// <summary>A listing is planned.</summary>
    [SchemaText("A listing is planned.")]
    [Stage]
    public static partial ListingStatus Planned { get; }

    /// <summary>Listed on an exchange.</summary>
    [SchemaText("Listed on an exchange.")]
    [Stage]
    public static partial ListingStatus Listed { get; }

    /// <summary>No longer listed.</summary>
    [SchemaText("No longer listed.")]
    [Stage]
    public static partial ListingStatus Delisted { get; }

    /// <summary>Not listed.</summary>
    [SchemaText("Not listed.")]
    public static partial ListingStatus Unlisted { get; }
}
