namespace DealNews.Testing;

/// <summary>Builds a unit price.</summary>
public sealed class UnitPriceBuilder : FactBuilder<UnitPrice, UnitPriceBuilder>
{
    internal UnitPriceBuilder()
        : this(
            new UnitPrice
            {
                Seller = Filler.Company,
                Item = "API",
                Price = ReportedAmount.Exactly(new(10, Currency.USD)),
                Per = new() { Value = 1_000_000, Unit = "token" },
            }
        ) { }

    private UnitPriceBuilder(UnitPrice fact)
        : base(fact) { }

    /// <summary>Says who sells.</summary>
    public UnitPriceBuilder By(EntityId seller) => With(price => price with { Seller = seller });

    /// <summary>Says what is sold.</summary>
    public UnitPriceBuilder Of(string item) => With(price => price with { Item = item });

    /// <summary>Says what it costs.</summary>
    public UnitPriceBuilder At(GivenAmount amount) => With(price => price with { Price = amount.Amount });

    /// <summary>Says how much one gets for that.</summary>
    /// <param name="value">How many units; above 0.</param>
    /// <param name="unit">The unit.</param>
    public UnitPriceBuilder Per(decimal value, string unit) =>
        With(price =>
            price with
            {
                Per = new() { Value = value, Unit = unit },
            }
        );

    /// <summary>Says of when the price is.</summary>
    public UnitPriceBuilder AsOf(PartialDate date) => With(price => price with { AsOf = date });

    private protected override UnitPriceBuilder Holding(UnitPrice fact) => new(fact);
}
