namespace DealNews.Grounding;

/// <summary>A place where the article names an entity of the document.</summary>
/// <param name="Entity">The id of the entity.</param>
/// <param name="Place">The place in the text.</param>
/// <param name="IsWhole">Whether it is a whole name or alias, not a part that can mean somebody else.</param>
internal readonly record struct Mention(EntityId Entity, CharSpan Place, bool IsWhole);
