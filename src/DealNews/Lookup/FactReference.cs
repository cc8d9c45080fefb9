namespace DealNews;

/// <summary>A reference from a fact to an entity or to another fact.</summary>
/// <param name="Fact">The fact that refers.</param>
/// <param name="Role">
/// The role of the reference: the JSON names of the members that contain it, joined by points (<c>investors</c>,
/// <c>participants.entity</c>).
/// </param>
/// <param name="Entity">The id of the entity; null if the reference is to a fact.</param>
/// <param name="Other">The id of the other fact; null if the reference is to an entity.</param>
public readonly record struct FactReference(Fact Fact, string Role, EntityId? Entity, FactId? Other);
