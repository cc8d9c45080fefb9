namespace DealNews;

/// <summary>What a seller asks for a quantity of something.</summary>
[SchemaText("The price that a seller asks for a quantity of an item.")]
[FactKind("unitPrice")]
public sealed partial record UnitPrice : Fact
{
    /// <summary>Who sells.</summary>
    [SchemaText("The seller.")]
    [References(EntitySorts.Any)]
    public required EntityId Seller { get; init; }

    /// <summary>What is sold, as named in the article.</summary>
    [SchemaText("The item as named in the article.")]
    public required string Item { get; init; }

    /// <summary>The price of the quantity <see cref="Per"/>, as reported; zero is free of charge.</summary>
    [SchemaText("The price of the quantity in per, as reported; zero means free of charge.")]
    [MayBeZero]
    public required ReportedAmount Price { get; init; }

    /// <summary>The quantity that is priced: 1000000 <c>token</c>.</summary>
    [SchemaText("The quantity to which the price applies (1000000 token).")]
    public required Quantity Per { get; init; }

    /// <summary>The date for which this holds (EDTF).</summary>
    [SchemaText("The date to which the price applies (EDTF).")]
    [Inferred]
    public PartialDate? AsOf { get; init; }
}
