namespace DealNews;

/// <summary>
/// The stage of a pledge, a funding round or a debt. An open vocabulary: other terms are kept unchanged.
/// </summary>
[SchemaText("The stage of a pledge, a funding round or a debt.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct PledgeStatus
{
    /// <summary>Reported only by people who are not involved.</summary>
    [SchemaText("Reported only by people who are not involved.")]
    [Stage]
    [Means(TermMeaning.Rumour)]
    public static partial PledgeStatus Rumoured { get; }

    /// <summary>The investor considers the pledge.</summary>
    [SchemaText("The investor considers the pledge.")]
    [Stage]
    public static partial PledgeStatus Exploring { get; }

    /// <summary>The parties discuss the pledge.</summary>
    [SchemaText("The parties discuss the pledge.")]
    [Stage]
    public static partial PledgeStatus Discussing { get; }

    /// <summary>The investor intends the pledge.</summary>
    [SchemaText("The investor intends the pledge.")]
    [Stage]
    public static partial PledgeStatus Planned { get; }

    /// <summary>Announced by a party.</summary>
    [SchemaText("Announced by a party.")]
    [Stage]
    public static partial PledgeStatus Announced { get; }

    /// <summary>Binding.</summary>
    [SchemaText("Binding.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial PledgeStatus Committed { get; }

    /// <summary>Part of the money has been paid.</summary>
    [SchemaText("Part of the money has been paid.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial PledgeStatus PartlyDisbursed { get; }

    /// <summary>The money has been paid.</summary>
    [SchemaText("The money has been paid.")]
    [Stage]
    [Means(TermMeaning.Done)]
    public static partial PledgeStatus Disbursed { get; }

    /// <summary>The money has been paid back.</summary>
    [SchemaText("The money has been paid back.")]
    [Stage]
    [Means(TermMeaning.Settled)]
    public static partial PledgeStatus Repaid { get; }

    /// <summary>Paid, and not yet paid back.</summary>
    [SchemaText("Paid, and not yet paid back.")]
    [Means(TermMeaning.Settled)]
    public static partial PledgeStatus Outstanding { get; }

    /// <summary>The borrower does not pay, or breaks a covenant.</summary>
    [SchemaText("The borrower does not pay, or breaks a covenant.")]
    [Means(TermMeaning.Settled)]
    public static partial PledgeStatus InDefault { get; }

    /// <summary>On hold.</summary>
    [SchemaText("On hold.")]
    public static partial PledgeStatus Suspended { get; }

    /// <summary>Abandoned.</summary>
    [SchemaText("Abandoned.")]
    [Means(TermMeaning.Void)]
    public static partial PledgeStatus Cancelled { get; }

    /// <summary>Denied by a party.</summary>
    [SchemaText("Denied by a party.")]
    [Means(TermMeaning.Void)]
    public static partial PledgeStatus Denied { get; }
}
