namespace DealNews;

/// <summary>A reference from a fact of an application-defined kind to an entity of the document.</summary>
/// <param name="Member">The JSON name of the member that has the id.</param>
/// <param name="Id">The id of the entity.</param>
/// <param name="Sorts">The types of entity that the member allows.</param>
public readonly record struct EntityReference(string Member, EntityId Id, EntitySorts Sorts = EntitySorts.Any);
