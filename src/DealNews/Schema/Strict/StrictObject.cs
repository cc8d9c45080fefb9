using DealNews.Json;

namespace DealNews.Schema;

/// <summary>An object of the strict profile.</summary>
/// <param name="name">Its name among the definitions.</param>
/// <param name="kind">The kind, where it is a fact.</param>
/// <param name="description">What it is.</param>
/// <param name="members">Its members, all of which are always there.</param>
internal sealed class StrictObject(string name, string? kind, string description, StrictMember[] members)
{
    public string Name => name;

    public string? Kind => kind;

    public string Description => description;

    public StrictMember[] Members => members;

    /// <summary>The names of the members for reading; a member that is left out counts as absent.</summary>
    public MemberNames Names { get; } = new([.. members.Select(member => member.Name)], 0);
}
