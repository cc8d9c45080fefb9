namespace DealNews;

/// <summary>A figure or feature of a product (capacity, 512 GB).</summary>
[ModelRecord]
[RequiresOneOf(nameof(Name), nameof(Value))]
[SchemaText("A figure or feature of a product (capacity, 512 GB).")]
[ComparedAs(EvidenceCheck.Figure)]
public sealed partial record Specification : Extensible
{
    /// <summary>The name of the figure or feature.</summary>
    [SchemaText("The name of the figure or feature.")]
    [NotCompared(NotComparedReason.Label)]
    public string? Name { get; init; }

    /// <summary>The figure, or a text.</summary>
    [SchemaText("The figure, or a text.")]
    [ComparedAs(EvidenceCheck.Figure)]
    public SpecificationValue? Value { get; init; }

    /// <summary>The unit of the figure as printed.</summary>
    [SchemaText("The unit of the figure as printed.")]
    [ComparedAs(EvidenceCheck.Figure)]
    public string? Unit { get; init; }
}
