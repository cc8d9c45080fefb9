using System.Text.Json;

namespace DealNews.Json;

/// <summary>Collects the members of an object that this version does not know.</summary>
internal sealed class AdditionalMembers
{
    // Up to here looking at each is quicker than hashing; beyond it an object of very many would take forever.
    private const int Few = 16;

    private readonly List<KeyValuePair<string, JsonElement>> _members = [];
    private HashSet<string>? _names;

    public bool Contains(string name) =>
        _names?.Contains(name) ?? _members.Exists(member => string.Equals(member.Key, name, StringComparison.Ordinal));

    public void Add(string name, JsonElement value)
    {
        _members.Add(KeyValuePair.Create(name, value));
        if (_names is not null)
        {
            _names.Add(name);
        }
        else if (_members.Count > Few)
        {
            _names = new(_members.Select(member => member.Key), StringComparer.Ordinal);
        }
    }

    public AdditionalProperties ToProperties() => AdditionalProperties.OfDistinct(_members);
}
