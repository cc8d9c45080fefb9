namespace DealNews;

/// <summary>The stage of a contract. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The stage of a contract.")]
[Vocabulary]
public readonly partial struct ContractStatus
{
    /// <summary>Reported only by people who are not involved.</summary>
    [SchemaText("Reported only by people who are not involved.")]
    [Stage]
    [Means(TermMeaning.Rumour)]
    public static partial ContractStatus Rumoured { get; }

    /// <summary>Expected or planned.</summary>
    [SchemaText("Expected or planned.")]
    [Stage]
    public static partial ContractStatus Planned { get; }

    /// <summary>The customer asks for offers.</summary>
    [SchemaText("The customer asks for offers.")]
    [Stage]
    public static partial ContractStatus Tender { get; }

    /// <summary>Offered by the supplier.</summary>
    [SchemaText("Offered by the supplier.")]
    [Stage]
    public static partial ContractStatus Bid { get; }

    /// <summary>Under negotiation.</summary>
    [SchemaText("Under negotiation.")]
    [Stage]
    public static partial ContractStatus Negotiating { get; }

    /// <summary>The customer has chosen the supplier.</summary>
    [SchemaText("The customer has chosen the supplier.")]
    [Stage]
    public static partial ContractStatus Selected { get; }

    /// <summary>Agreed in principle: a letter of intent.</summary>
    [SchemaText("Agreed in principle: a letter of intent.")]
    [Stage]
    public static partial ContractStatus Intended { get; }

    /// <summary>Signed.</summary>
    [SchemaText("Signed.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial ContractStatus Signed { get; }

    /// <summary>Under way.</summary>
    [SchemaText("Under way.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial ContractStatus InForce { get; }

    /// <summary>Delivered or completed.</summary>
    [SchemaText("Delivered or completed.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial ContractStatus Delivered { get; }

    /// <summary>Awarded to another supplier.</summary>
    [SchemaText("Awarded to another supplier.")]
    [Means(TermMeaning.Void)]
    public static partial ContractStatus Lost { get; }

    /// <summary>Cancelled.</summary>
    [SchemaText("Cancelled.")]
    [Means(TermMeaning.Void)]
    public static partial ContractStatus Cancelled { get; }

    /// <summary>Denied by a party.</summary>
    [SchemaText("Denied by a party.")]
    [Means(TermMeaning.Void)]
    public static partial ContractStatus Denied { get; }
}
