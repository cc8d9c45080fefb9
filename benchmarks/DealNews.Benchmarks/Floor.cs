using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DealNews.Benchmarks;

/// <summary>The lower bound: Utf8JsonReader and Utf8JsonWriter alone, without building objects.</summary>
internal sealed class Floor
{
    private static readonly JsonWriterOptions s_writer = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly List<(JsonTokenType Type, byte[] Name, string Text, decimal Number)> _tokens = [];

    public Floor(byte[] utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        while (reader.Read())
        {
            _tokens.Add(
                (
                    reader.TokenType,
                    reader.TokenType == JsonTokenType.PropertyName ? reader.ValueSpan.ToArray() : [],
                    reader.TokenType == JsonTokenType.String ? reader.GetString()! : "",
                    reader.TokenType == JsonTokenType.Number ? reader.GetDecimal() : 0
                )
            );
        }
    }

    /// <summary>Reads all tokens and returns their number, so that the JIT cannot remove the loop.</summary>
    public static int Walk(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    /// <summary>Writes the same tokens.</summary>
    public void Replay(IBufferWriter<byte> destination)
    {
        using var writer = new Utf8JsonWriter(destination, s_writer);
        foreach (var (type, name, text, number) in _tokens)
        {
            switch (type)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(name);
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(text);
                    break;
                case JsonTokenType.Number:
                    writer.WriteNumberValue(number);
                    break;
                case JsonTokenType.True:
                    writer.WriteBooleanValue(true);
                    break;
                case JsonTokenType.False:
                    writer.WriteBooleanValue(false);
                    break;
                default:
                    writer.WriteNullValue();
                    break;
            }
        }
    }
}
