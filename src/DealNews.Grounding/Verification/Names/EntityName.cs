namespace DealNews.Grounding;

/// <summary>A form of an entity's name that an article may use.</summary>
/// <param name="Form">The letters of the name, without white space and in lower case.</param>
/// <param name="IsWhole">
/// Whether it is a whole name or alias. A part of a name ("Halvard", 손 회장) can refer to another person.
/// </param>
internal sealed record EntityName(string Form, bool IsWhole);
