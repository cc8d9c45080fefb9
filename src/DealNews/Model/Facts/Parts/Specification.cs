namespace DealNews;

/// <summary>A figure or feature of a product: <c>capacity</c> 512 <c>GB</c>.</summary>
public sealed partial record Specification : Extensible
{
    /// <summary>What is specified.</summary>
    public string? Name { get; init; }

    /// <summary>The figure or the text.</summary>
    public SpecificationValue? Value { get; init; }

    /// <summary>The unit of the figure, as printed.</summary>
    public string? Unit { get; init; }
}
