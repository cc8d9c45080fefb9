namespace DealNews.Testing;

/// <summary>Builds a <see cref="ProductCapability"/>.</summary>
public sealed class ProductCapabilityBuilder : FactBuilder<ProductCapability, ProductCapabilityBuilder>
{
    internal ProductCapabilityBuilder(ProductCapability fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the company.</summary>
    public ProductCapabilityBuilder By(EntityId company) => With(capability => capability with { Company = company });

    /// <summary>Sets the product.</summary>
    public ProductCapabilityBuilder Of(string product) => With(capability => capability with { Product = product });

    /// <summary>Sets the category of the product.</summary>
    public ProductCapabilityBuilder In(string category) => With(capability => capability with { Category = category });

    /// <summary>Sets the standard that the product meets: <c>"HBM3E"</c>.</summary>
    public ProductCapabilityBuilder WithStandard(string standard) =>
        With(capability => capability with { Standard = standard });

    /// <summary>Adds a specification.</summary>
    /// <param name="name">The name of the property: <c>"capacity"</c>.</param>
    /// <param name="value">The number or text.</param>
    /// <param name="unit">The unit, if the value is a number.</param>
    public ProductCapabilityBuilder WithSpecification(string name, SpecificationValue value, string? unit = null) =>
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

    /// <summary>Sets the stage.</summary>
    public ProductCapabilityBuilder Is(CapabilityStage stage) => With(capability => capability with { Stage = stage });

    /// <summary>Sets the date at which the capability is in its stage.</summary>
    public ProductCapabilityBuilder AsOf(PartialDate date) => With(capability => capability with { AsOf = date });
}
