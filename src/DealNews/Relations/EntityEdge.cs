namespace DealNews;

/// <summary>A relation between two entities that a fact reports.</summary>
/// <param name="From">The entity that acts, such as an investor.</param>
/// <param name="To">The other entity, such as the company that is invested in.</param>
/// <param name="Role">
/// The role in which the fact names the other entity: the JSON names of the members that lead to it (<c>investee</c>).
/// </param>
/// <param name="Fact">The fact.</param>
public readonly record struct EntityEdge(EntityId From, EntityId To, string Role, Fact Fact);
