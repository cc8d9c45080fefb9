using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// The token sink for the generated codecs. It has two implementations: <see cref="DirectOutput"/>, which writes
/// compact JSON to a buffer, and <see cref="PlatformOutput"/>, which uses Utf8JsonWriter for indented JSON and inside
/// an application's own JSON.
/// </summary>
internal interface IJsonOutput
{
    /// <summary>The application-defined kinds of fact.</summary>
    FactKinds Kinds { get; }

    void StartObject();

    void EndObject();

    void StartArray();

    void EndArray();

    void Name(MemberNames names, int index);

    /// <exception cref="JsonException">The name has an unpaired surrogate.</exception>
    void Name(string name);

    /// <exception cref="JsonException">The text has an unpaired surrogate.</exception>
    void Text(string value);

    /// <summary>Writes an ASCII text that needs no escapes.</summary>
    void PlainText(scoped ReadOnlySpan<byte> value);

    void Number(decimal value);

    void Number(int value);

    void True();

    void Null();

    /// <summary>Writes a value that was kept as JSON.</summary>
    void Element(JsonElement value);

    /// <summary>Writes the members of an object that were kept as JSON.</summary>
    void Members(AdditionalProperties members);
}
