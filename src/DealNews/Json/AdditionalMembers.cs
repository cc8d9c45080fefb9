using System.Text.Json;

namespace DealNews.Json;

/// <summary>Collects the members of an object that this version does not know, each name once.</summary>
internal sealed class AdditionalMembers
{
    // Up to here looking at each is quicker than hashing; beyond it an object of very many would take forever.
    private const int Few = 16;

    private readonly List<KeyValuePair<string, JsonElement>> _members = [];
    private HashSet<string>? _names;

    public bool TryAdd(string name)
    {
        if (_members.Count == Few)
        {
            _names ??= new(_members.Select(member => member.Key), StringComparer.Ordinal);
        }

        var isNew = _names?.Add(name) ?? !_members.Exists(member => string.Equals(member.Key, name, StringComparison.Ordinal));
        if (isNew)
        {
            _members.Add(KeyValuePair.Create(name, default(JsonElement)));
        }

        return isNew;
    }

    public void SetLast(JsonElement value) => _members[^1] = KeyValuePair.Create(_members[^1].Key, value);

    public AdditionalProperties ToProperties() => AdditionalProperties.OfDistinct(_members);
}
