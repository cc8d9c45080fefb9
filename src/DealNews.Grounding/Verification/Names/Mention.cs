namespace DealNews.Grounding;

/// <summary>A place where the article has a name of entities of the document.</summary>
/// <param name="Names">The entities that have the name.</param>
/// <param name="Place">The place in the text.</param>
/// <param name="IsWhole">Whether it is a whole name or alias, not a part that can mean somebody else.</param>
internal readonly record struct Mention(Namesakes Names, CharSpan Place, bool IsWhole)
{
    /// <summary>The first entity that has the name, in the order of the document; none in the default value.</summary>
    public EntityId Entity => Names is null ? default : Names.First;

    /// <summary>Returns whether an entity has the name.</summary>
    public bool IsOf(EntityId entity) => Names.Contain(entity);

    /// <summary>Returns whether one of several entities has the name.</summary>
    public bool IsOfAny(HashSet<EntityId> entities) => Names.Overlap(entities);
}
