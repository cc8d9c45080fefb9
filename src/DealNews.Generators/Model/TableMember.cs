namespace DealNews.Generators;

/// <summary>A member of a record whose values become columns and rows of tables.</summary>
/// <param name="Member">The member.</param>
/// <param name="Members">The members of the record that is its value or an element of its list.</param>
internal sealed record TableMember(Member Member, EquatableArray<TableMember> Members);
