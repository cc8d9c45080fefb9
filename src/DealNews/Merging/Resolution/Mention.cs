namespace DealNews;

/// <summary>An entity of a document.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Document">The number of the document.</param>
internal readonly record struct Mention(Entity Entity, int Document);
