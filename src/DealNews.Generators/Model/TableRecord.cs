namespace DealNews.Generators;

/// <summary>A record whose values become columns and rows of tables.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="Members">The members, those of a fact with the members that every fact has.</param>
internal sealed record TableRecord(string Name, EquatableArray<TableMember> Members);
