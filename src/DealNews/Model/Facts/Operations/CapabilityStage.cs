namespace DealNews;

/// <summary>
/// The stage that a company has reached with a product. An open vocabulary: other terms are kept unchanged.
/// </summary>
[SchemaText("The stage that a company has reached with a product.")]
[Vocabulary]
public readonly partial struct CapabilityStage
{
    /// <summary>In research.</summary>
    [SchemaText("In research.")]
    [Stage]
    public static partial CapabilityStage Research { get; }

    /// <summary>Planned.</summary>
    [SchemaText("Planned.")]
    [Stage]
    public static partial CapabilityStage Planned { get; }

    /// <summary>In development.</summary>
    [SchemaText("In development.")]
    [Stage]
    public static partial CapabilityStage InDevelopment { get; }

    /// <summary>The company has the technology; the article mentions no product yet.</summary>
    [SchemaText("The company has the technology; the article mentions no product yet.")]
    [Stage]
    public static partial CapabilityStage TechnologySecured { get; }

    /// <summary>A first sample exists.</summary>
    [SchemaText("A first sample exists.")]
    [Stage]
    public static partial CapabilityStage Prototype { get; }

    /// <summary>Samples are sent to customers.</summary>
    [SchemaText("Samples are sent to customers.")]
    [Stage]
    public static partial CapabilityStage Sampling { get; }

    /// <summary>A customer tests the product.</summary>
    [SchemaText("A customer tests the product.")]
    [Stage]
    public static partial CapabilityStage CustomerQualification { get; }

    /// <summary>Produced in small numbers.</summary>
    [SchemaText("Produced in small numbers.")]
    [Stage]
    public static partial CapabilityStage PilotProduction { get; }

    /// <summary>Mass-produced.</summary>
    [SchemaText("Mass-produced.")]
    [Stage]
    public static partial CapabilityStage MassProduction { get; }

    /// <summary>On sale.</summary>
    [SchemaText("On sale.")]
    [Stage]
    public static partial CapabilityStage Available { get; }

    /// <summary>Tested before trials with people.</summary>
    [SchemaText("Tested before trials with people.")]
    public static partial CapabilityStage Preclinical { get; }

    /// <summary>In phase 1 of clinical trials.</summary>
    [SchemaText("In phase 1 of clinical trials.")]
    public static partial CapabilityStage Phase1 { get; }

    /// <summary>In phase 2 of clinical trials.</summary>
    [SchemaText("In phase 2 of clinical trials.")]
    public static partial CapabilityStage Phase2 { get; }

    /// <summary>In phase 3 of clinical trials.</summary>
    [SchemaText("In phase 3 of clinical trials.")]
    public static partial CapabilityStage Phase3 { get; }

    /// <summary>Filed with an authority for approval.</summary>
    [SchemaText("Filed with an authority for approval.")]
    public static partial CapabilityStage FiledForApproval { get; }

    /// <summary>Approved by an authority.</summary>
    [SchemaText("Approved by an authority.")]
    public static partial CapabilityStage Approved { get; }

    /// <summary>No longer produced.</summary>
    [SchemaText("No longer produced.")]
    public static partial CapabilityStage Discontinued { get; }

    /// <summary>The article does not say.</summary>
    [SchemaText("The article does not say.")]
    public static partial CapabilityStage Unspecified { get; }
}
