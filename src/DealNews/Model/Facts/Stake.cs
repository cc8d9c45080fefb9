namespace DealNews;

/// <summary>Someone holds a share of a company.</summary>
[SchemaText("A share of a company that someone holds.")]
[FactKind("stake")]
public sealed partial record Stake : Fact
{
    /// <summary>Who holds it.</summary>
    [SchemaText("The holder of the share.")]
    [References(EntitySorts.Any)]
    public required EntityId Holder { get; init; }

    /// <summary>The company that it is a share of.</summary>
    [SchemaText("The company.")]
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>What it is a share of.</summary>
    [SchemaText("The kind of share.")]
    public StakeKind? StakeKind { get; init; }

    /// <summary>How large it is, in percent.</summary>
    [SchemaText("The size of the share, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The holder's place among all holders; 1 is the largest.</summary>
    [SchemaText("The rank of the holder among all holders; 1 is the largest.")]
    public int? Rank { get; init; }

    /// <summary>The date for which this holds (EDTF).</summary>
    [SchemaText("The date to which the fact applies (EDTF).")]
    [Inferred]
    public PartialDate? AsOf { get; init; }
}
