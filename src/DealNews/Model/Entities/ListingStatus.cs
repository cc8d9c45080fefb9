namespace DealNews;

/// <summary>Whether the shares of a company are listed. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("Whether the shares of a company are listed.")]
[Vocabulary]
public readonly partial struct ListingStatus
{
    /// <summary>Listed on an exchange.</summary>
    [SchemaText("Listed on an exchange.")]
    public static partial ListingStatus Listed { get; }

    /// <summary>Not listed.</summary>
    [SchemaText("Not listed.")]
    public static partial ListingStatus Unlisted { get; }

    /// <summary>No longer listed.</summary>
    [SchemaText("No longer listed.")]
    public static partial ListingStatus Delisted { get; }

    /// <summary>A listing is planned.</summary>
    [SchemaText("A listing is planned.")]
    public static partial ListingStatus Planned { get; }
}
