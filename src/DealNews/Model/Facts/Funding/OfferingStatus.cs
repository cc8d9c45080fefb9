namespace DealNews;

/// <summary>The stage of an offering. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The stage of an offering.")]
[Vocabulary]
public readonly partial struct OfferingStatus
{
    /// <summary>Reported only by people who are not involved.</summary>
    [SchemaText("Reported only by people who are not involved.")]
    [Stage]
    [Means(TermMeaning.Rumour)]
    public static partial OfferingStatus Rumoured { get; }

    /// <summary>Planned.</summary>
    [SchemaText("Planned.")]
    [Stage]
    public static partial OfferingStatus Planned { get; }

    /// <summary>Filed with an authority or an exchange.</summary>
    [SchemaText("Filed with an authority or an exchange.")]
    [Stage]
    public static partial OfferingStatus Filed { get; }

    /// <summary>Approved by an authority or an exchange.</summary>
    [SchemaText("Approved by an authority or an exchange.")]
    [Stage]
    public static partial OfferingStatus Approved { get; }

    /// <summary>Open to orders.</summary>
    [SchemaText("Open to orders.")]
    [Stage]
    public static partial OfferingStatus Launched { get; }

    /// <summary>The price is set.</summary>
    [SchemaText("The price is set.")]
    [Stage]
    public static partial OfferingStatus Priced { get; }

    /// <summary>Sold, or listed.</summary>
    [SchemaText("Sold, or listed.")]
    [Stage]
    [Means(TermMeaning.Done)]
    public static partial OfferingStatus Completed { get; }

    /// <summary>Postponed.</summary>
    [SchemaText("Postponed.")]
    public static partial OfferingStatus Postponed { get; }

    /// <summary>Abandoned.</summary>
    [SchemaText("Abandoned.")]
    [Means(TermMeaning.Void)]
    public static partial OfferingStatus Withdrawn { get; }

    /// <summary>Denied by a party.</summary>
    [SchemaText("Denied by a party.")]
    [Means(TermMeaning.Void)]
    public static partial OfferingStatus Denied { get; }
}
