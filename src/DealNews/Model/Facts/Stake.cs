namespace DealNews;

/// <summary>Someone holds a share of a company.</summary>
[FactKind("stake")]
public sealed partial record Stake : Fact
{
    /// <summary>Who holds it.</summary>
    [References(EntitySorts.Any)]
    public required EntityId Holder { get; init; }

    /// <summary>The company that it is a share of.</summary>
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>What it is a share of.</summary>
    public StakeKind? StakeKind { get; init; }

    /// <summary>How large it is, in percent.</summary>
    public ReportedPercentage? Share { get; init; }

    /// <summary>The holder's place among all holders; 1 is the largest.</summary>
    public int? Rank { get; init; }

    /// <summary>The date for which this holds (EDTF).</summary>
    public PartialDate? AsOf { get; init; }
}
