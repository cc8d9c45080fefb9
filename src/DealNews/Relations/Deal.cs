namespace DealNews;

/// <summary>The main members of a fact, in one shape for all kinds.</summary>
public sealed record Deal
{
    /// <summary>The fact.</summary>
    public required Fact Fact { get; init; }

    /// <summary>
    /// Those who act: investors, lenders, acquirers, suppliers, holders, partners or participants; for a figure, its
    /// company.
    /// </summary>
    public ValueList<EntityId> Parties { get; init; }

    /// <summary>Those on the other side: the investee, borrower, target, customer or project.</summary>
    public ValueList<EntityId> Counterparties { get; init; }

    /// <summary>What the fact is about, if it is not an entity: a product, a measure, a market.</summary>
    public string? Item { get; init; }

    /// <summary>The main amount; null if there is none.</summary>
    public ReportedAmount? Amount { get; init; }

    /// <summary>The term of the status, stage or timing; null if the kind has none.</summary>
    public string? Status { get; init; }

    /// <summary>The main date; null if there is none.</summary>
    public PartialDate? Date { get; init; }
}
