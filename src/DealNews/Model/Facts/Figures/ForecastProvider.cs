namespace DealNews;

/// <summary>The source of a forecast: an entity of the document, a name, or both.</summary>
[ModelRecord]
[RequiresOneOf(nameof(Entity), nameof(Name))]
[SchemaText("The source of a forecast: an entity of the document, a name, or both.")]
public sealed partial record ForecastProvider : Extensible
{
    /// <summary>The provider, if the document lists it.</summary>
    [SchemaText("The provider, if the document lists it.")]
    [References(EntitySorts.Any)]
    public EntityId? Entity { get; init; }

    /// <summary>The name of the provider as printed.</summary>
    [SchemaText("The name of the provider as printed.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Name { get; init; }
}
