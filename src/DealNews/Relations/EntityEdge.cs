namespace DealNews;

/// <summary>A relation between two entities that a fact reports.</summary>
/// <param name="From">The entity that acts, such as an investor.</param>
/// <param name="To">The other entity, such as the investee.</param>
/// <param name="Role">
/// The role of the other entity: the JSON names of the members that contain the reference (<c>investee</c>).
/// </param>
/// <param name="Fact">The fact.</param>
public readonly record struct EntityEdge(EntityId From, EntityId To, string Role, Fact Fact);
