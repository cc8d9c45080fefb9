namespace DealNews.Grounding;

/// <summary>A clause that says which roles two entities have.</summary>
/// <param name="First">The first entity of the text.</param>
/// <param name="FirstRoles">The roles that it can have.</param>
/// <param name="Second">The second one.</param>
/// <param name="SecondRoles">The roles that it can have.</param>
internal readonly record struct SideClause(
    Mention First,
    EntityRoles FirstRoles,
    Mention Second,
    EntityRoles SecondRoles
)
{
    /// <summary>The place of the clause in the text.</summary>
    public CharSpan Place => new(First.Place.Start, Second.Place.End);

    /// <summary>The same clause, read from the second entity.</summary>
    public SideClause Turned => new(Second, SecondRoles, First, FirstRoles);
}
