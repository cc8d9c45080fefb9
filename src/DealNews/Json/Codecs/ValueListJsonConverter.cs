using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DealNews.Json;

/// <summary>
/// Reads and writes a <see cref="ValueList{T}"/> as an array, for members of application-defined records.
/// </summary>
/// <typeparam name="T">The type of the elements. The options must have type information for it.</typeparam>
public sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
{
    /// <summary>Reads an array.</summary>
    /// <exception cref="JsonException">The JSON is not an array of such elements, or an element is null.</exception>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = ElementInfo(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new DealNewsJsonException(
                $"Expected a list (an array), found {ReportingInput.Describe(ref reader)}."
            );
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(
                JsonSerializer.Deserialize(ref reader, element)
                    ?? throw new DealNewsJsonException(
                        $"Found null at index {items.Count} of a list; expected a value."
                    )
            );
        }

        return items.ToValueList();
    }

    /// <summary>Writes an array.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var element = ElementInfo(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, element);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> ElementInfo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
