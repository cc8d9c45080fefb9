namespace DealNews;

/// <summary>The price that a seller asks for a quantity of an item.</summary>
[SchemaText("The price that a seller asks for a quantity of an item.")]
[FactKind("unitPrice")]
public sealed partial record UnitPrice : Fact
{
    /// <summary>The seller.</summary>
    [SchemaText("The seller.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Supplier)]
    public required EntityId Seller { get; init; }

    /// <summary>The item as named in the article.</summary>
    [SchemaText("The item as named in the article.")]
    [ComparedAs(EvidenceCheck.Name)]
    public required string Item { get; init; }

    /// <summary>The price of the quantity in <c>per</c>, as reported; zero means free of charge.</summary>
    [SchemaText("The price of the quantity, as reported; zero means free of charge.")]
    [MayBeZero]
    public required ReportedAmount Price { get; init; }

    /// <summary>The quantity to which the price applies (1000000 token).</summary>
    [SchemaText("The quantity to which the price applies (1000000 token).")]
    public required Quantity Per { get; init; }

    /// <summary>The date to which the price applies (EDTF).</summary>
    [SchemaText("The date to which the price applies (EDTF).")]
    [Inferred]
    public PartialDate? AsOf { get; init; }
}
