namespace DealNews;

/// <summary>The source to which the article attributes a fact.</summary>
[ModelRecord]
[SchemaText("The source to which the article attributes a fact.")]
public sealed partial record Attribution : Extensible
{
    /// <summary>The kind of source.</summary>
    [SchemaText("The kind of source.")]
    public required AttributionKind Kind { get; init; }

    /// <summary>The name of the source as printed.</summary>
    [SchemaText("The name of the source as printed.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Name { get; init; }

    /// <summary>The source, if the document lists it.</summary>
    [SchemaText("The source, if the document lists it.")]
    [References(EntitySorts.Any)]
    public EntityId? Entity { get; init; }
}
