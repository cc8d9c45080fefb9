namespace DealNews.Testing;

/// <summary>Builds a <see cref="UnitPrice"/>.</summary>
public sealed class UnitPriceBuilder : FactBuilder<UnitPrice, UnitPriceBuilder>
{
    internal UnitPriceBuilder(UnitPrice fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the seller.</summary>
    public UnitPriceBuilder By(EntityId seller) => With(price => price with { Seller = seller });

    /// <summary>Sets the product or service.</summary>
    public UnitPriceBuilder Of(string item) => With(price => price with { Item = item });

    /// <summary>Sets the price.</summary>
    public UnitPriceBuilder At(GivenAmount amount) => With(price => price with { Price = amount.Amount });

    /// <summary>Sets the quantity to which the price applies.</summary>
    /// <param name="value">The number of units, above 0.</param>
    /// <param name="unit">The unit: <c>"token"</c>.</param>
    public UnitPriceBuilder Per(decimal value, string unit) =>
        With(price =>
            price with
            {
                Per = new() { Value = value, Unit = unit },
            }
        );

    /// <summary>Sets the date of the price.</summary>
    public UnitPriceBuilder AsOf(PartialDate date) => With(price => price with { AsOf = date });
}
