using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace DealNews;

/// <summary>
/// The members of a JSON object that this version of the format does not know (additionalProperties of JSON Schema).
/// They are kept as they were read and written back unchanged. Immutable; two values are equal if they have the same
/// names with equal JSON values, in any order.
/// </summary>
public readonly struct AdditionalProperties
    : IReadOnlyDictionary<string, JsonElement>,
        IEquatable<AdditionalProperties>,
        IEqualityOperators<AdditionalProperties, AdditionalProperties, bool>
{
    // A JSON object with the members; null if there are none. Parsed values would take 20 times as much memory.
    private readonly byte[]? _utf8Json;

    /// <summary>Creates a value with the members, in their order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentException">A name occurs twice or has an unpaired surrogate.</exception>
    public AdditionalProperties(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var names = new NameSet();
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in members)
            {
                if (!names.Add(name))
                {
                    throw new ArgumentException($"The member \"{Excerpt.Of(name)}\" occurs twice.", nameof(members));
                }

                if (!Utf8Text.CanEncode(name))
                {
                    throw new ArgumentException(
                        PrintableText.Of($"The name \"{Excerpt.Of(name)}\" has an unpaired surrogate."),
                        nameof(members)
                    );
                }

                writer.WritePropertyName(name);
                writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        _utf8Json = names.Count == 0 ? null : json.WrittenSpan.ToArray();
    }

    private AdditionalProperties(byte[] utf8Json) => _utf8Json = utf8Json;

    /// <summary>The number of members.</summary>
    public int Count => Places().Count();

    /// <summary>The names of the members, in the order of the JSON text.</summary>
    public IEnumerable<string> Keys => Places().Select(static member => member.Name);

    /// <summary>The values of the members, in the order of the JSON text.</summary>
    public IEnumerable<JsonElement> Values => this.Select(static member => member.Value);

    /// <summary>Gets the value of a member.</summary>
    /// <exception cref="KeyNotFoundException">There is no member with that name.</exception>
    public JsonElement this[string key] =>
        TryGetValue(key, out var value)
            ? value
            : throw new KeyNotFoundException(
                PrintableText.Of($"No member \"{key}\"; known members: {string.Join(", ", Keys)}.")
            );

    /// <summary>Whether there are no members.</summary>
    internal bool IsEmpty => _utf8Json is null;

    /// <summary>The members as a JSON object in UTF-8; empty if there are none.</summary>
    internal ReadOnlySpan<byte> Utf8Json => _utf8Json;

    /// <summary>Creates a value with the members of a JSON object, whose names are distinct and Unicode.</summary>
    internal static AdditionalProperties OfObject(byte[] utf8Json) => new(utf8Json);

    /// <summary>Whether there is a member with that name (case-sensitive).</summary>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Gets the value of a member, if there is one.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        foreach (var (name, start, length) in Places())
        {
            if (string.Equals(name, key, StringComparison.Ordinal))
            {
                value = JsonElements.Parse(_utf8Json.AsSpan(start, length));
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Enumerates the members in the order of the JSON text.</summary>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator()
    {
        if (_utf8Json is not null)
        {
            foreach (var member in JsonElements.Parse(_utf8Json).EnumerateObject())
            {
                yield return new(member.Name, member.Value);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both have the same names with equal JSON values.</summary>
    public bool Equals(AdditionalProperties other) =>
        _utf8Json is null || other._utf8Json is null
            ? _utf8Json == other._utf8Json
            : JsonElements.AreSame(_utf8Json, other._utf8Json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AdditionalProperties other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _utf8Json is null ? 0 : JsonElements.HashOf(_utf8Json);

    /// <summary>Returns the members as JSON, for logs and test failures.</summary>
    public override string ToString() =>
        $"{{{string.Join(", ", this.Select(static member => $"\"{member.Key}\": {member.Value.GetRawText()}"))}}}";

    /// <summary>Whether both have the same members.</summary>
    public static bool operator ==(AdditionalProperties left, AdditionalProperties right) => left.Equals(right);

    /// <summary>Whether the members differ in a name or a value.</summary>
    public static bool operator !=(AdditionalProperties left, AdditionalProperties right) => !left.Equals(right);

    private IEnumerable<(string Name, int Start, int Length)> Places()
    {
        if (_utf8Json is null)
        {
            yield break;
        }

        var at = 0;
        var state = new JsonReaderState(JsonElements.ReaderOptions);
        while (Next(ref at, ref state) is { } member)
        {
            yield return member;
        }
    }

    // A reader cannot be kept between two members.
    private (string Name, int Start, int Length)? Next(ref int at, ref JsonReaderState state)
    {
        var reader = new Utf8JsonReader(_utf8Json.AsSpan(at), isFinalBlock: true, state);
        if (at == 0)
        {
            reader.Read();
        }

        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        var name = JsonElements.TextOf(ref reader)!;
        reader.Read();
        var start = at + (int)reader.TokenStartIndex;
        reader.Skip();
        at += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return (name, start, at - start);
    }
}
