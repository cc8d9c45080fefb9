namespace DealNews;

/// <summary>An adviser, underwriter or arranger of a deal.</summary>
[SchemaText("An adviser, underwriter or arranger of a deal.")]
[ModelRecord]
public sealed partial record Adviser : Extensible
{
    /// <summary>The person or company that advises.</summary>
    [SchemaText("The person or company that advises.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Adviser)]
    public required EntityId Entity { get; init; }

    /// <summary>The role.</summary>
    [SchemaText("The role.")]
    public AdviserRole? Role { get; init; }

    /// <summary>The side that is advised.</summary>
    [SchemaText("The side that is advised.")]
    public DealSide? Side { get; init; }

    /// <summary>The party that is advised.</summary>
    [SchemaText("The party that is advised.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Client)]
    public EntityId? Client { get; init; }
}
