namespace DealNews;

/// <summary>What sort of partnership it is. An open vocabulary: any other term is kept.</summary>
[SchemaText("The kind of a partnership.")]
[Vocabulary]
public readonly partial struct PartnershipKind
{
    /// <summary>A company founded together.</summary>
    [SchemaText("A jointly founded company.")]
    public static partial PartnershipKind JointVenture { get; }

    /// <summary>Working together over a field.</summary>
    [SchemaText("A cooperation across a field.")]
    public static partial PartnershipKind Alliance { get; }

    /// <summary>A declaration of intent.</summary>
    [SchemaText("A declaration of intent.")]
    public static partial PartnershipKind MemorandumOfUnderstanding { get; }

    /// <summary>One delivers to the other.</summary>
    [SchemaText("One party supplies the other.")]
    public static partial PartnershipKind Supply { get; }

    /// <summary>One uses the other's rights.</summary>
    [SchemaText("One party uses the rights of the other.")]
    public static partial PartnershipKind Licensing { get; }

    /// <summary>Developing something together.</summary>
    [SchemaText("A joint development.")]
    public static partial PartnershipKind CoDevelopment { get; }

    /// <summary>Another contract.</summary>
    [SchemaText("Another contract.")]
    public static partial PartnershipKind Contract { get; }

    /// <summary>Another sort.</summary>
    [SchemaText("Another kind of partnership.")]
    public static partial PartnershipKind Other { get; }
}
