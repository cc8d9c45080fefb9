namespace DealNews;

/// <summary>What sort of partnership it is. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct PartnershipKind
{
    /// <summary>A company founded together.</summary>
    public static partial PartnershipKind JointVenture { get; }

    /// <summary>Working together over a field.</summary>
    public static partial PartnershipKind Alliance { get; }

    /// <summary>A declaration of intent.</summary>
    public static partial PartnershipKind MemorandumOfUnderstanding { get; }

    /// <summary>One delivers to the other.</summary>
    public static partial PartnershipKind Supply { get; }

    /// <summary>One uses the other's rights.</summary>
    public static partial PartnershipKind Licensing { get; }

    /// <summary>Developing something together.</summary>
    public static partial PartnershipKind CoDevelopment { get; }

    /// <summary>Another contract.</summary>
    public static partial PartnershipKind Contract { get; }

    /// <summary>Another sort.</summary>
    public static partial PartnershipKind Other { get; }
}
