using DealNews.Json;

namespace DealNews.Schema;

/// <summary>An object of the strict profile.</summary>
/// <param name="name">Its name among the definitions.</param>
/// <param name="kind">The kind of a fact; null for other objects.</param>
/// <param name="description">Its description in the schema.</param>
/// <param name="members">Its members, all of which are required.</param>
internal sealed class StrictObject(string name, string? kind, string description, StrictMember[] members)
{
    public string Name => name;

    public string? Kind => kind;

    public string Description => description;

    public StrictMember[] Members => members;

    /// <summary>The names of the members for reading. A missing member counts as absent.</summary>
    public MemberNames Names { get; } = new([.. members.Select(member => member.Name)], 0);
}
