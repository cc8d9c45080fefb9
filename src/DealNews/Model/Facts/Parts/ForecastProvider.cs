namespace DealNews;

/// <summary>Whose figures they are: an entity of the document, or a name; at least one of the two.</summary>
[ModelRecord]
[SchemaText("The source of a forecast: an entity of the document, a name, or both.")]
public sealed partial record ForecastProvider : Extensible
{
    /// <summary>The provider, where the document lists it.</summary>
    [SchemaText("The provider, if the document lists it.")]
    [References(EntitySorts.Any)]
    public EntityId? Entity { get; init; }

    /// <summary>The provider's name as printed.</summary>
    [SchemaText("The name of the provider as printed.")]
    public string? Name { get; init; }
}
