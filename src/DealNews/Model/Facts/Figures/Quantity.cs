namespace DealNews;

/// <summary>A number of units.</summary>
[ModelRecord]
[SchemaText("A number of units.")]
[ComparedAs(EvidenceCheck.Figure)]
public sealed partial record Quantity : Extensible
{
    /// <summary>The number of units; greater than zero.</summary>
    [SchemaText("The number of units; greater than zero.")]
    public required decimal? Value { get; init; }

    /// <summary>The unit in the singular, for example token.</summary>
    [SchemaText("The unit in the singular, for example token.")]
    [ComparedAs(EvidenceCheck.Figure)]
    public required string Unit { get; init; }

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(base.GetHashCode(), Value is { } value ? DecimalHash.Of(value) : 0, Unit);
}
