namespace DealNews;

/// <summary>By whom a fact is vouched for.</summary>
[ModelRecord]
[SchemaText("The source to which the article attributes a fact.")]
public sealed partial record Attribution : Extensible
{
    /// <summary>What sort of source it is.</summary>
    [SchemaText("The kind of source.")]
    public required AttributionKind Kind { get; init; }

    /// <summary>The source's name as printed.</summary>
    [SchemaText("The name of the source as printed.")]
    public string? Name { get; init; }

    /// <summary>The source, where the document lists it.</summary>
    [SchemaText("The source, if the document lists it.")]
    [References(EntitySorts.Any)]
    public EntityId? Entity { get; init; }
}
