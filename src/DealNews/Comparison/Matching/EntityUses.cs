using System.Globalization;

namespace DealNews.Comparison;

/// <summary>
/// Describes entities without names by the facts that refer to them: the members with the reference, and the other
/// values of these facts.
/// </summary>
internal sealed class EntityUses
{
    private readonly Dictionary<EntityId, int> _hashes = [];

    public EntityUses(ValueList<Fact> facts)
    {
        foreach (var fact in facts)
        {
            Add(fact);
        }
    }

    /// <summary>Returns the description of an entity; empty if the entity has a name or no fact refers to it.</summary>
    public IEnumerable<string> KeysOf(EntityEntry entity) =>
        EntityTexts.IsNameless(entity) && _hashes.TryGetValue(entity.Id, out var hash)
            ? [string.Create(CultureInfo.InvariantCulture, $"{entity.List}:{hash}")]
            : [];

    private void Add(Fact? fact)
    {
        // The sums do not depend on the order of lists.
        var content = 0;
        List<(EntityId Id, int Role)> entities = [];
        foreach (var value in fact?.EnumerateValues() ?? default)
        {
            if (value.Value is EntityId id)
            {
                entities.Add((id, HashCode.Combine(value.Owner.GetType(), value.Member)));
            }
            else if (value is { Value: not (Extensible or FactId), Owner: not Evidence } && !IsDetail(value, fact!))
            {
                content = unchecked(content + HashCode.Combine(value.Member, SlotValues.HashOf(value.Value)));
            }
        }

        foreach (var (id, role) in entities)
        {
            _hashes[id] = unchecked(_hashes.GetValueOrDefault(id) + HashCode.Combine(fact!.Kind, role, content));
        }
    }

    private static bool IsDetail(FactValue value, Fact fact) =>
        ReferenceEquals(value.Owner, fact) && SlotTree.IsDetail(value.Member);
}
