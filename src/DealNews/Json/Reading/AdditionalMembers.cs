using System.Text.Json;

namespace DealNews.Json;

/// <summary>Collects the unknown members of an object.</summary>
internal sealed class AdditionalMembers
{
    private readonly List<KeyValuePair<string, JsonElement>> _members = [];
    private NameSet _names;

    public bool Contains(string name) => _names.Contains(name);

    public void Add(string name, JsonElement value)
    {
        _names.Add(name);
        _members.Add(KeyValuePair.Create(name, value));
    }

    public AdditionalProperties ToProperties() => AdditionalProperties.OfDistinct(_members);
}
