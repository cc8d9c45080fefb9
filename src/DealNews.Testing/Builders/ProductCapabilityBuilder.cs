namespace DealNews.Testing;

/// <summary>Builds what a company can make.</summary>
public sealed class ProductCapabilityBuilder : FactBuilder<ProductCapability, ProductCapabilityBuilder>
{
    internal ProductCapabilityBuilder()
        : this(
            new ProductCapability
            {
                Company = Filler.Company,
                Product = "memory",
                Stage = CapabilityStage.Planned,
            }
        ) { }

    private ProductCapabilityBuilder(ProductCapability fact)
        : base(fact) { }

    /// <summary>Says which company can make it.</summary>
    public ProductCapabilityBuilder By(EntityId company) => With(capability => capability with { Company = company });

    /// <summary>Says what it can make.</summary>
    public ProductCapabilityBuilder Of(string product) => With(capability => capability with { Product = product });

    /// <summary>Says of which category the product is.</summary>
    public ProductCapabilityBuilder In(string category) => With(capability => capability with { Category = category });

    /// <summary>Says which standard the product meets.</summary>
    public ProductCapabilityBuilder Meeting(string standard) =>
        With(capability => capability with { Standard = standard });

    /// <summary>Adds what the product does.</summary>
    /// <param name="name">What is specified.</param>
    /// <param name="value">The number or text.</param>
    /// <param name="unit">The unit of a number.</param>
    public ProductCapabilityBuilder Specified(string name, SpecificationValue value, string? unit = null) =>
        With(capability =>
            capability with
            {
                Specifications =
                [
                    .. capability.Specifications,
                    new()
                    {
                        Name = name,
                        Value = value,
                        Unit = unit,
                    },
                ],
            }
        );

    /// <summary>Says how far it has come.</summary>
    public ProductCapabilityBuilder Is(CapabilityStage stage) => With(capability => capability with { Stage = stage });

    /// <summary>Says of when that is.</summary>
    public ProductCapabilityBuilder AsOf(PartialDate date) => With(capability => capability with { AsOf = date });

    private protected override ProductCapabilityBuilder Holding(ProductCapability fact) => new(fact);
}
