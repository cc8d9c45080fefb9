namespace DealNews;

/// <summary>What a company can make, or is on its way to making.</summary>
[FactKind("productCapability")]
public sealed partial record ProductCapability : Fact
{
    /// <summary>The company.</summary>
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>The product, as named in the article.</summary>
    public required string Product { get; init; }

    /// <summary>What sort of product it is.</summary>
    public string? Category { get; init; }

    /// <summary>The industry standard that it keeps (<c>HBM3E</c>, <c>DDR5</c>).</summary>
    public string? Standard { get; init; }

    /// <summary>Figures and features of the product.</summary>
    public ValueList<Specification> Specifications { get; init; }

    /// <summary>How far the company has come with it.</summary>
    public required CapabilityStage Stage { get; init; }

    /// <summary>The date for which this holds (EDTF).</summary>
    public PartialDate? AsOf { get; init; }
}
