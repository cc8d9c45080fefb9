namespace DealNews;

/// <summary>A product that a company makes or develops.</summary>
[SchemaText("A product that a company makes or develops.")]
[FactKind("productCapability")]
public sealed partial record ProductCapability : Fact
{
    /// <summary>The company.</summary>
    [SchemaText("The company.")]
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>The product as named in the article.</summary>
    [SchemaText("The product as named in the article.")]
    [ComparedAs(EvidenceCheck.Name)]
    public required string Product { get; init; }

    /// <summary>The product category.</summary>
    [SchemaText("The product category.")]
    [NotCompared(NotComparedReason.Label)]
    public string? Category { get; init; }

    /// <summary>The industry standard of the product (HBM3E, DDR5).</summary>
    [SchemaText("The industry standard of the product (HBM3E, DDR5).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Standard { get; init; }

    /// <summary>The figures and features of the product.</summary>
    [SchemaText("The figures and features of the product.")]
    public ValueList<Specification> Specifications { get; init; }

    /// <summary>The stage of development or production.</summary>
    [SchemaText("The stage of development or production.")]
    public required CapabilityStage Stage { get; init; }

    /// <summary>The date to which the fact applies (EDTF).</summary>
    [SchemaText("The date to which the fact applies (EDTF).")]
    [Inferred]
    public PartialDate? AsOf { get; init; }
}
