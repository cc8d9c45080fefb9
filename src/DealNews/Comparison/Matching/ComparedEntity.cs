namespace DealNews.Comparison;

/// <summary>A reference to an entity: equal in both documents if the entities match.</summary>
/// <param name="Key">The key of the entity, equal for entities that match.</param>
/// <param name="Id">The id in the document.</param>
internal sealed record ComparedEntity(object Key, EntityId Id)
{
    public bool Equals(ComparedEntity? other) => other is not null && Key.Equals(other.Key);

    public override int GetHashCode() => Key.GetHashCode();

    public override string ToString() => Id.Value;
}
