namespace DealNews;

/// <summary>How far a company has come with a product. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct CapabilityStage
{
    /// <summary>Being explored.</summary>
    public static partial CapabilityStage Research { get; }

    /// <summary>Intended.</summary>
    public static partial CapabilityStage Planned { get; }

    /// <summary>Being developed.</summary>
    public static partial CapabilityStage InDevelopment { get; }

    /// <summary>The technology is there, the product is not said to be.</summary>
    public static partial CapabilityStage TechnologySecured { get; }

    /// <summary>A first piece exists.</summary>
    public static partial CapabilityStage Prototype { get; }

    /// <summary>Samples go to customers.</summary>
    public static partial CapabilityStage Sampling { get; }

    /// <summary>A customer tests it.</summary>
    public static partial CapabilityStage CustomerQualification { get; }

    /// <summary>Made in small numbers.</summary>
    public static partial CapabilityStage PilotProduction { get; }

    /// <summary>Made in large numbers.</summary>
    public static partial CapabilityStage MassProduction { get; }

    /// <summary>Can be bought.</summary>
    public static partial CapabilityStage Available { get; }

    /// <summary>No longer made.</summary>
    public static partial CapabilityStage Discontinued { get; }

    /// <summary>The article does not say.</summary>
    public static partial CapabilityStage Unspecified { get; }
}
