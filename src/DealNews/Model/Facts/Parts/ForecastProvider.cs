namespace DealNews;

/// <summary>Whose figures they are: an entity of the document, or a name; at least one of the two.</summary>
public sealed partial record ForecastProvider : Extensible
{
    /// <summary>The provider, where the document lists it.</summary>
    [References(EntitySorts.Any)]
    public EntityId? Entity { get; init; }

    /// <summary>The provider's name as printed.</summary>
    public string? Name { get; init; }
}
