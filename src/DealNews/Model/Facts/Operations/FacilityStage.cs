namespace DealNews;

/// <summary>The stage of a facility. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The stage of a facility.")]
[Vocabulary]
public readonly partial struct FacilityStage
{
    /// <summary>Reported only by people who are not involved.</summary>
    [SchemaText("Reported only by people who are not involved.")]
    [Stage]
    [Means(TermMeaning.Rumour)]
    public static partial FacilityStage Rumoured { get; }

    /// <summary>Planned or considered.</summary>
    [SchemaText("Planned or considered.")]
    [Stage]
    public static partial FacilityStage Planned { get; }

    /// <summary>Announced.</summary>
    [SchemaText("Announced.")]
    [Stage]
    public static partial FacilityStage Announced { get; }

    /// <summary>Approved.</summary>
    [SchemaText("Approved.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial FacilityStage Approved { get; }

    /// <summary>The final investment decision is made.</summary>
    [SchemaText("The final investment decision is made.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial FacilityStage FinalInvestmentDecision { get; }

    /// <summary>Under construction.</summary>
    [SchemaText("Under construction.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial FacilityStage UnderConstruction { get; }

    /// <summary>Completed, not yet in operation.</summary>
    [SchemaText("Completed, not yet in operation.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial FacilityStage Completed { get; }

    /// <summary>In operation.</summary>
    [SchemaText("In operation.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial FacilityStage Operating { get; }

    /// <summary>On hold.</summary>
    [SchemaText("On hold.")]
    public static partial FacilityStage Suspended { get; }

    /// <summary>Abandoned.</summary>
    [SchemaText("Abandoned.")]
    [Means(TermMeaning.Void)]
    public static partial FacilityStage Cancelled { get; }

    /// <summary>Closed.</summary>
    [SchemaText("Closed.")]
    public static partial FacilityStage Closed { get; }
}
