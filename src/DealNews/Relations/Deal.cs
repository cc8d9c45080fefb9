namespace DealNews;

/// <summary>
/// A fact flattened into a row: the parties, the amount, the status and the date, with the same columns for all kinds.
/// </summary>
public sealed record Deal
{
    /// <summary>The fact.</summary>
    public required Fact Fact { get; init; }

    /// <summary>
    /// The acting entities: investors, lenders, acquirers, suppliers, holders, partners or participants; for a figure,
    /// the company.
    /// </summary>
    public ValueList<EntityId> Parties { get; init; }

    /// <summary>
    /// The entities on the other side of the deal: the investee, borrower, target, customer or project.
    /// </summary>
    public ValueList<EntityId> Counterparties { get; init; }

    /// <summary>The subject of the fact, if it is not an entity: a product, a measure, a market.</summary>
    public string? Item { get; init; }

    /// <summary>The main amount; null if there is none.</summary>
    public ReportedAmount? Amount { get; init; }

    /// <summary>The term of the status, stage or timing; null if the kind has none.</summary>
    public string? Status { get; init; }

    /// <summary>The main date; null if there is none.</summary>
    public PartialDate? Date { get; init; }
}
