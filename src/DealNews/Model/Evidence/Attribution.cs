namespace DealNews;

/// <summary>By whom a fact is vouched for.</summary>
public sealed partial record Attribution : Extensible
{
    /// <summary>What sort of source it is.</summary>
    public required AttributionKind Kind { get; init; }

    /// <summary>The source's name as printed.</summary>
    public string? Name { get; init; }

    /// <summary>The source, where the document lists it.</summary>
    [References(EntitySorts.Any)]
    public EntityId? Entity { get; init; }
}
