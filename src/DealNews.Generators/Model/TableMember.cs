namespace DealNews.Generators;

/// <summary>A member of a record whose values become columns and rows of tables.</summary>
/// <param name="Member">The member.</param>
/// <param name="Members">The members of the nested record, if the value or list element is a record.</param>
internal sealed record TableMember(Member Member, EquatableArray<TableMember> Members);
