namespace DealNews;

/// <summary>A source of the money for a deal or project.</summary>
[SchemaText("A source of the money for a deal or project.")]
[ModelRecord]
public sealed partial record FundingSource : Extensible
{
    /// <summary>The form of the money.</summary>
    [SchemaText("The form of the money.")]
    public FinanceKind Form { get; init; }

    /// <summary>The amount.</summary>
    [SchemaText("The amount.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The share of the whole, in percent.</summary>
    [SchemaText("The share of the whole, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The parties that provide the money.</summary>
    [SchemaText("The parties that provide the money.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Lender | EntityRoles.Investor)]
    public ValueList<EntityId> Providers { get; init; }

    /// <summary>The contribution as printed, if it is not money.</summary>
    [SchemaText("The contribution as printed, if it is not money.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Item { get; init; }

    /// <summary>The conditions of this source.</summary>
    [SchemaText("The conditions of this source.")]
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>The quantity for which the amount is given (1 kilowatt-hour).</summary>
    [SchemaText("The quantity for which the amount is given (1 kilowatt-hour).")]
    public Quantity? Per { get; init; }
}
