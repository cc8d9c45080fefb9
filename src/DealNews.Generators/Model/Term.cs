namespace DealNews.Generators;

/// <summary>A term of a vocabulary.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="SchemaText">The description in the JSON Schema.</param>
/// <param name="IsStage">Whether the term is a stage of a process.</param>
internal sealed record Term(string Name, string SchemaText, bool IsStage);
