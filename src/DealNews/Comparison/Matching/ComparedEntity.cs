namespace DealNews.Comparison;

/// <summary>A reference to an entity: equal in both documents if the entities match.</summary>
/// <param name="Key">What identifies the entity in both documents.</param>
/// <param name="Id">The id in the document.</param>
internal sealed record ComparedEntity(object Key, EntityId Id)
{
    public bool Equals(ComparedEntity? other) => other is not null && Key.Equals(other.Key);

    public override int GetHashCode() => Key.GetHashCode();

    public override string ToString() => Id.Value;
}
