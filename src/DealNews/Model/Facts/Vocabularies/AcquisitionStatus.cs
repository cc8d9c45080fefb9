namespace DealNews;

/// <summary>How far an acquisition has come. An open vocabulary: any other term is kept.</summary>
[SchemaText("The stage of an acquisition.")]
[Vocabulary]
public readonly partial struct AcquisitionStatus
{
    /// <summary>Talked of, by no one concerned.</summary>
    [SchemaText("Reported only by people who are not involved.")]
    [Stage]
    public static partial AcquisitionStatus Rumoured { get; }

    /// <summary>Offered.</summary>
    [SchemaText("Offered.")]
    [Stage]
    public static partial AcquisitionStatus Proposed { get; }

    /// <summary>The parties talk about it.</summary>
    [SchemaText("Under negotiation.")]
    [Stage]
    public static partial AcquisitionStatus Negotiating { get; }

    /// <summary>Signed, not yet closed.</summary>
    [SchemaText("Signed, not yet closed.")]
    [Stage]
    public static partial AcquisitionStatus Agreed { get; }

    /// <summary>Closed.</summary>
    [SchemaText("Closed.")]
    [Stage]
    public static partial AcquisitionStatus Completed { get; }

    /// <summary>Given up.</summary>
    [SchemaText("Abandoned.")]
    public static partial AcquisitionStatus Terminated { get; }

    /// <summary>A party says that it is not so.</summary>
    [SchemaText("Denied by a party.")]
    public static partial AcquisitionStatus Denied { get; }
}
