namespace DealNews;

/// <summary>The role of an adviser. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The role of an adviser.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct AdviserRole
{
    /// <summary>Financial adviser.</summary>
    [SchemaText("Financial adviser.")]
    public static partial AdviserRole Financial { get; }

    /// <summary>Legal adviser.</summary>
    [SchemaText("Legal adviser.")]
    public static partial AdviserRole Legal { get; }

    /// <summary>Global coordinator.</summary>
    [SchemaText("Global coordinator.")]
    public static partial AdviserRole GlobalCoordinator { get; }

    /// <summary>Bookrunner or lead manager.</summary>
    [SchemaText("Bookrunner or lead manager.")]
    public static partial AdviserRole Bookrunner { get; }

    /// <summary>Underwriter.</summary>
    [SchemaText("Underwriter.")]
    public static partial AdviserRole Underwriter { get; }

    /// <summary>Arranger of a loan or bond.</summary>
    [SchemaText("Arranger of a loan or bond.")]
    public static partial AdviserRole Arranger { get; }

    /// <summary>Agent or trustee.</summary>
    [SchemaText("Agent or trustee.")]
    public static partial AdviserRole Agent { get; }

    /// <summary>Auditor or accountant.</summary>
    [SchemaText("Auditor or accountant.")]
    public static partial AdviserRole Auditor { get; }

    /// <summary>Placement agent.</summary>
    [SchemaText("Placement agent.")]
    public static partial AdviserRole PlacementAgent { get; }

    /// <summary>Sponsor of a listing.</summary>
    [SchemaText("Sponsor of a listing.")]
    public static partial AdviserRole Sponsor { get; }

    /// <summary>Trustee that supervises a remedy for an authority.</summary>
    [SchemaText("Trustee that supervises a remedy for an authority.")]
    public static partial AdviserRole MonitoringTrustee { get; }

    /// <summary>Another role.</summary>
    [SchemaText("Another role.")]
    public static partial AdviserRole Other { get; }
}
