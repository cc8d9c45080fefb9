namespace DealNews;

/// <summary>What a seller asks for a quantity of something.</summary>
[FactKind("unitPrice")]
public sealed partial record UnitPrice : Fact
{
    /// <summary>Who sells.</summary>
    [References(EntitySorts.Any)]
    public required EntityId Seller { get; init; }

    /// <summary>What is sold, as named in the article.</summary>
    public required string Item { get; init; }

    /// <summary>The price of the quantity <see cref="Per"/>, as reported; zero is free of charge.</summary>
    [MayBeZero]
    public required ReportedAmount Price { get; init; }

    /// <summary>The quantity that is priced: 1000000 <c>token</c>.</summary>
    public required Quantity Per { get; init; }

    /// <summary>The date for which this holds (EDTF).</summary>
    public PartialDate? AsOf { get; init; }
}
