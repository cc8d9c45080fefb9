namespace DealNews.Generators;

/// <summary>A term of a vocabulary.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="SchemaText">The description in the JSON Schema.</param>
/// <param name="IsStage">Whether the term is a stage of a process.</param>
/// <param name="Meaning">The value of <c>TermMeaning</c>; 0 for none.</param>
internal sealed record Term(string Name, string SchemaText, bool IsStage, int Meaning);
