using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;

namespace DealNews;

/// <summary>
/// The members of a JSON object that this version of the format does not know (additionalProperties of JSON Schema).
/// They are kept and written back unchanged. Immutable; two values are equal if they have the same names with equal
/// JSON values, in any order.
/// </summary>
public readonly struct AdditionalProperties
    : IReadOnlyDictionary<string, JsonElement>,
        IEquatable<AdditionalProperties>,
        IEqualityOperators<AdditionalProperties, AdditionalProperties, bool>
{
    private const int Few = 16;

    private readonly KeyValuePair<string, JsonElement>[]? _entries;

    /// <summary>Creates a value with the members, in their order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public AdditionalProperties(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        // A clone does not depend on the lifetime of the JsonDocument.
        var entries = members.Select(member => KeyValuePair.Create(member.Key, member.Value.Clone())).ToArray();
        var names = new NameSet();
        foreach (var (name, _) in entries)
        {
            if (!names.Add(name))
            {
                throw new ArgumentException($"The member \"{Excerpt.Of(name)}\" occurs twice.", nameof(members));
            }
        }

        _entries = entries;
    }

    private AdditionalProperties(KeyValuePair<string, JsonElement>[] owned) => _entries = owned;

    /// <summary>The number of members.</summary>
    public int Count => _entries?.Length ?? 0;

    /// <summary>The names of the members, in the order of the JSON text.</summary>
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    /// <summary>The values of the members, in the order of the JSON text.</summary>
    public IEnumerable<JsonElement> Values => Entries.Select(entry => entry.Value);

    /// <summary>Gets the value of a member.</summary>
    /// <exception cref="KeyNotFoundException">There is no member with that name.</exception>
    public JsonElement this[string key] =>
        TryGetValue(key, out var value)
            ? value
            : throw new KeyNotFoundException(
                PrintableText.Of($"No member \"{key}\"; known members: {string.Join(", ", Keys)}.")
            );

    private KeyValuePair<string, JsonElement>[] Entries => _entries ?? [];

    /// <summary>Creates a value with members whose names are distinct and whose values are already cloned.</summary>
    internal static AdditionalProperties OfDistinct(KeyValuePair<string, JsonElement>[] members) => new(members);

    /// <summary>Whether there is a member with that name (case-sensitive).</summary>
    public bool ContainsKey(string key) => IndexOf(Entries, key) >= 0;

    /// <summary>Gets the value of a member, if there is one.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        var index = IndexOf(Entries, key);
        value = index < 0 ? default : Entries[index].Value;
        return index >= 0;
    }

    /// <summary>Returns the members as a span, without copying.</summary>
    public ReadOnlySpan<KeyValuePair<string, JsonElement>> AsSpan() => _entries;

    /// <summary>Enumerates the members in the order of the JSON text.</summary>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, JsonElement>>)Entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both have the same names with equal JSON values.</summary>
    public bool Equals(AdditionalProperties other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        var theirs = other.AsSpan();
        Dictionary<string, JsonElement>? many = null;
        for (var i = 0; i < Count; i++)
        {
            // Fast path: most have the same order. Otherwise, few members are compared in pairs; for many, a dictionary
            // avoids O(n²).
            var (name, value) = Entries[i];
            if (
                string.Equals(name, theirs[i].Key, StringComparison.Ordinal)
                    ? !JsonElements.AreSame(value, theirs[i].Value)
                    : !(
                        Count <= Few
                            ? other.TryGetValue(name, out var its)
                            : (many ??= new(other.Entries, StringComparer.Ordinal)).TryGetValue(name, out its)
                    ) || !JsonElements.AreSame(value, its)
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AdditionalProperties other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The order of the members does not matter.
        var hash = 0;
        foreach (var (name, value) in AsSpan())
        {
            hash ^= HashCode.Combine(name, JsonElements.HashOf(value));
        }

        return hash;
    }

    /// <summary>Returns the members as JSON, for logs and test failures.</summary>
    public override string ToString() =>
        $"{{{string.Join(", ", Entries.Select(entry => $"\"{entry.Key}\": {entry.Value.GetRawText()}"))}}}";

    /// <summary>Whether both have the same members.</summary>
    public static bool operator ==(AdditionalProperties left, AdditionalProperties right) => left.Equals(right);

    /// <summary>Whether the members differ in a name or a value.</summary>
    public static bool operator !=(AdditionalProperties left, AdditionalProperties right) => !left.Equals(right);

    private static int IndexOf(ReadOnlySpan<KeyValuePair<string, JsonElement>> entries, string name)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (string.Equals(entries[i].Key, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
