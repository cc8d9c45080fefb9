namespace DealNews;

/// <summary>The kind of a partnership. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a partnership.")]
[Vocabulary]
public readonly partial struct PartnershipKind
{
    /// <summary>A jointly founded company.</summary>
    [SchemaText("A jointly founded company.")]
    public static partial PartnershipKind JointVenture { get; }

    /// <summary>A strategic cooperation in a whole field.</summary>
    [SchemaText("A strategic cooperation in a whole field.")]
    public static partial PartnershipKind Alliance { get; }

    /// <summary>A declaration of intent.</summary>
    [SchemaText("A declaration of intent.")]
    public static partial PartnershipKind MemorandumOfUnderstanding { get; }

    /// <summary>One party supplies the other.</summary>
    [SchemaText("One party supplies the other.")]
    public static partial PartnershipKind Supply { get; }

    /// <summary>One party uses the rights of the other.</summary>
    [SchemaText("One party uses the rights of the other.")]
    public static partial PartnershipKind Licensing { get; }

    /// <summary>A joint development.</summary>
    [SchemaText("A joint development.")]
    public static partial PartnershipKind CoDevelopment { get; }

    /// <summary>Another contract.</summary>
    [SchemaText("Another contract.")]
    public static partial PartnershipKind Contract { get; }

    /// <summary>One party sells the products of the other.</summary>
    [SchemaText("One party sells the products of the other.")]
    public static partial PartnershipKind Distribution { get; }

    /// <summary>One party makes the products of the other.</summary>
    [SchemaText("One party makes the products of the other.")]
    public static partial PartnershipKind Manufacturing { get; }

    /// <summary>Another kind of partnership.</summary>
    [SchemaText("Another kind of partnership.")]
    public static partial PartnershipKind Other { get; }
}
