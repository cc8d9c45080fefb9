namespace DealNews;

/// <summary>The stage of an acquisition or a merger. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The stage of an acquisition or a merger.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct AcquisitionStatus
{
    /// <summary>Reported only by people who are not involved.</summary>
    [SchemaText("Reported only by people who are not involved.")]
    [Stage]
    [Means(TermMeaning.Rumour)]
    public static partial AcquisitionStatus Rumoured { get; }

    /// <summary>Intended by a party.</summary>
    [SchemaText("Intended by a party.")]
    [Stage]
    public static partial AcquisitionStatus Planned { get; }

    /// <summary>Offered.</summary>
    [SchemaText("Offered.")]
    [Stage]
    public static partial AcquisitionStatus Proposed { get; }

    /// <summary>Under negotiation.</summary>
    [SchemaText("Under negotiation.")]
    [Stage]
    public static partial AcquisitionStatus Negotiating { get; }

    /// <summary>Signed, not yet closed.</summary>
    [SchemaText("Signed, not yet closed.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial AcquisitionStatus Agreed { get; }

    /// <summary>Approved by boards, shareholders or authorities, not yet closed.</summary>
    [SchemaText("Approved by boards, shareholders or authorities, not yet closed.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial AcquisitionStatus Approved { get; }

    /// <summary>Closed.</summary>
    [SchemaText("Closed.")]
    [Stage]
    [Means(TermMeaning.Done)]
    public static partial AcquisitionStatus Completed { get; }

    /// <summary>Abandoned.</summary>
    [SchemaText("Abandoned.")]
    [Means(TermMeaning.Void)]
    public static partial AcquisitionStatus Terminated { get; }

    /// <summary>Denied by a party.</summary>
    [SchemaText("Denied by a party.")]
    [Means(TermMeaning.Void)]
    public static partial AcquisitionStatus Denied { get; }
}
