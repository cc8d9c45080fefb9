namespace DealNews;

/// <summary>A share of a company held by a person or company.</summary>
[SchemaText("A share of a company held by a person or company.")]
[FactKind("stake")]
public sealed partial record Stake : Fact
{
    /// <summary>The holder of the share.</summary>
    [SchemaText("The holder of the share.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Holder)]
    public required EntityId Holder { get; init; }

    /// <summary>The company.</summary>
    [SchemaText("The company.")]
    [References(EntitySorts.Company)]
    [Role(EntityRoles.Held)]
    public required EntityId Company { get; init; }

    /// <summary>The kind of share.</summary>
    [SchemaText("The kind of share.")]
    public StakeKind? StakeKind { get; init; }

    /// <summary>The size of the share, in percent.</summary>
    [SchemaText("The size of the share, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The rank of the holder among all holders; 1 is the largest.</summary>
    [SchemaText("The rank of the holder among all holders; 1 is the largest.")]
    [ComparedAs(EvidenceCheck.Rank)]
    public int? Rank { get; init; }

    /// <summary>The date to which the fact applies (EDTF).</summary>
    [SchemaText("The date to which the fact applies (EDTF).")]
    [Inferred]
    public PartialDate? AsOf { get; init; }

    /// <summary>The share before a transaction, in percent.</summary>
    [SchemaText("The share before a transaction, in percent.")]
    [ComparedAs(EvidenceCheck.EarlierFigure)]
    public ReportedPercentage? Before { get; init; }

    /// <summary>The share after a transaction that is not completed, in percent.</summary>
    [SchemaText("The share after a transaction that is not completed, in percent.")]
    public ReportedPercentage? After { get; init; }

    /// <summary>The securities that are held.</summary>
    [SchemaText("The securities that are held.")]
    public Securities? Securities { get; init; }

    /// <summary>Direct or indirect holding.</summary>
    [SchemaText("Direct or indirect holding.")]
    public StakeDirectness? Directness { get; init; }

    /// <summary>The value of the share.</summary>
    [SchemaText("The value of the share.")]
    public ReportedAmount? Amount { get; init; }
}
