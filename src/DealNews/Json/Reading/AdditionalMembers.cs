namespace DealNews.Json;

/// <summary>Collects the unknown members of an object, as they are in the JSON text.</summary>
internal sealed class AdditionalMembers : IDisposable
{
    private readonly PooledBuffer _json = new();
    private MemberNameSet _names;

    public bool Contains(string name) => _names.Contains(name, _json.WrittenSpan);

    /// <summary>Adds a member.</summary>
    /// <param name="name">A name that is not yet contained.</param>
    /// <param name="utf8Value">The value: valid JSON.</param>
    public void Add(string name, ReadOnlySpan<byte> utf8Value)
    {
        Append(_json.WrittenSpan.IsEmpty ? "{"u8 : ","u8);
        var place = _json.WrittenSpan.Length;
        var output = new DirectOutput(_json, FactKinds.None);
        output.Name(name);
        output.Flush();
        _names.Add(name, _json.WrittenSpan, place);
        Append(utf8Value);
    }

    /// <summary>Returns the members and clears the collection.</summary>
    public AdditionalProperties ToProperties()
    {
        Append("}"u8);
        var json = _json.WrittenSpan.ToArray();
        Dispose();
        return AdditionalProperties.OfObject(json);
    }

    public void Dispose() => _json.Dispose();

    private void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_json.GetSpan(bytes.Length));
        _json.Advance(bytes.Length);
    }
}
