using System.Text.Json;

namespace DealNews.Json;

/// <summary>Writes with Utf8JsonWriter.</summary>
internal readonly struct PlatformOutput(Utf8JsonWriter writer, FactKinds kinds) : IJsonOutput
{
    public FactKinds Kinds => kinds;

    public void StartObject() => writer.WriteStartObject();

    public void EndObject() => writer.WriteEndObject();

    public void StartArray() => writer.WriteStartArray();

    public void EndArray() => writer.WriteEndArray();

    public void Name(MemberNames names, int index) => writer.WritePropertyName(names[index]);

    public void Name(string name) => writer.WritePropertyName(JsonText.Whole(name));

    public void Text(string value) => writer.WriteStringValue(JsonText.Whole(value));

    public void PlainText(scoped ReadOnlySpan<byte> value) => writer.WriteStringValue(value);

    public void Number(decimal value) => writer.WriteNumberValue(value);

    public void Number(int value) => writer.WriteNumberValue(value);

    public void True() => writer.WriteBooleanValue(true);

    public void Null() => writer.WriteNullValue();

    public void Element(JsonElement value) => value.WriteTo(writer);

    public void Members(AdditionalProperties members)
    {
        foreach (var (name, value) in members)
        {
            Name(name);
            Element(value);
        }
    }
}
