namespace DealNews.Generators;

/// <summary>A record whose values become columns and rows of tables.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="Members">The members; for a fact, including the members inherited from <c>Fact</c>.</param>
internal sealed record TableRecord(string Name, EquatableArray<TableMember> Members);
