using System.Text.Json;

namespace DealNews.Json;

/// <summary>The value of a specification in JSON: a number or a text.</summary>
internal sealed class SpecificationValueCodec : Codec<SpecificationValue>
{
    public static readonly SpecificationValueCodec Instance = new();

    public override SpecificationValue Read(ref Utf8JsonReader reader, ReadContext context) => ReadValue(ref reader, context) ?? default;

    public override void Write(Utf8JsonWriter writer, SpecificationValue value, FactKinds kinds) => WriteValue(writer, value);

    public static SpecificationValue? ReadValue(ref Utf8JsonReader reader, ReadContext context)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return context.ReadText(ref reader) is { } text ? new(text) : null;
            case JsonTokenType.Number:
                return context.ReadDecimal(ref reader) is { } number ? new(number) : null;
            default:
                context.ReportShape(ref reader, "a number or a text");
                return null;
        }
    }

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, SpecificationValue value)
    {
        writer.WritePropertyName(name);
        WriteValue(writer, value);
    }

    private static void WriteValue(Utf8JsonWriter writer, SpecificationValue value)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            JsonText.WriteValue(writer, value.Text ?? "");
        }
    }
}
