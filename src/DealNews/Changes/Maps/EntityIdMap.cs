namespace DealNews;

/// <summary>Maps the ids of entities.</summary>
/// <param name="map">The function.</param>
/// <param name="kinds">The application's fact kinds.</param>
/// <param name="withOwnIds">Whether the ids of the entities are mapped, not only the references to them.</param>
internal sealed class EntityIdMap(Func<EntityId, EntityId> map, FactKinds kinds, bool withOwnIds = false)
    : FactMap(kinds)
{
    /// <inheritdoc/>
    public override EntityId Map(EntityId id) => map(id);

    /// <inheritdoc/>
    public override Extensible Map(Extensible record)
    {
        var mapped = base.Map(record);
        return withOwnIds && mapped is Entity entity && map(entity.Id) is var id && id != entity.Id
            ? entity with
            {
                Id = id,
            }
            : mapped;
    }
}
