namespace DealNews;

/// <summary>
/// The group of investors for which a part of an offering is. An open vocabulary: other terms are kept unchanged.
/// </summary>
[SchemaText("The group of investors for which a part of an offering is.")]
[Vocabulary]
public readonly partial struct TrancheKind
{
    /// <summary>Everyone: the public offer.</summary>
    [SchemaText("Everyone: the public offer.")]
    public static partial TrancheKind Public { get; }

    /// <summary>Institutional investors.</summary>
    [SchemaText("Institutional investors.")]
    public static partial TrancheKind Institutional { get; }

    /// <summary>Investors in other countries.</summary>
    [SchemaText("Investors in other countries.")]
    public static partial TrancheKind International { get; }

    /// <summary>Investors that commit before the offering (cornerstone, anchor).</summary>
    [SchemaText("Investors that commit before the offering (cornerstone, anchor).")]
    public static partial TrancheKind Cornerstone { get; }

    /// <summary>Employees.</summary>
    [SchemaText("Employees.")]
    public static partial TrancheKind Employees { get; }

    /// <summary>Existing shareholders.</summary>
    [SchemaText("Existing shareholders.")]
    public static partial TrancheKind Shareholders { get; }

    /// <summary>Securities that others did not take.</summary>
    [SchemaText("Securities that others did not take.")]
    public static partial TrancheKind Rump { get; }

    /// <summary>Further securities that can be sold (greenshoe).</summary>
    [SchemaText("Further securities that can be sold (greenshoe).")]
    public static partial TrancheKind Overallotment { get; }

    /// <summary>Another group.</summary>
    [SchemaText("Another group.")]
    public static partial TrancheKind Other { get; }
}
