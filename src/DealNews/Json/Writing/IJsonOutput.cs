using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// What the writers of the records ask of a JSON text. They are generated once and run on two outputs: compact JSON straight into
/// a buffer, and the platform's writer, which indents and which an application's own JSON is written by.
/// </summary>
internal interface IJsonOutput
{
    /// <summary>The kinds of fact that the application has added.</summary>
    FactKinds Kinds { get; }

    void StartObject();

    void EndObject();

    void StartArray();

    void EndArray();

    void Name(MemberNames names, int index);

    /// <exception cref="JsonException">The name has half a surrogate pair, which UTF-8 cannot hold.</exception>
    void Name(string name);

    /// <exception cref="JsonException">The text has half a surrogate pair, which UTF-8 cannot hold.</exception>
    void Text(string value);

    /// <summary>Writes a text of ASCII that needs no escapes.</summary>
    void PlainText(scoped ReadOnlySpan<byte> value);

    void Number(decimal value);

    void Number(int value);

    void True();

    void Null();

    /// <summary>Writes JSON that was kept unread.</summary>
    void Element(JsonElement value);
}
