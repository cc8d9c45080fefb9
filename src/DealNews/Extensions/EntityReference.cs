namespace DealNews;

/// <summary>A reference from a fact of an application's own kind to an entity of the document.</summary>
/// <param name="Member">The JSON member of the fact that holds it.</param>
/// <param name="Id">The id that it refers to.</param>
/// <param name="Sorts">Of which sorts the entity may be.</param>
public readonly record struct EntityReference(string Member, EntityId Id, EntitySorts Sorts = EntitySorts.Any);
