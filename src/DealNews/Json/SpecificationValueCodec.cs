using System.Text.Json;

namespace DealNews.Json;

/// <summary>The value of a specification in JSON: a number or a text.</summary>
internal sealed class SpecificationValueCodec : Codec<SpecificationValue>
{
    public static readonly SpecificationValueCodec Instance = new();

    public override SpecificationValue Read(ref ReportingInput input) => ReadFrom(ref input) ?? default;

    public override void Write(Utf8JsonWriter writer, SpecificationValue value, FactKinds kinds) => WriteValue(writer, value);

    public static SpecificationValue? ReadFrom<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        switch (input.TokenType)
        {
            case JsonTokenType.String:
                return input.ReadText() is { } text ? new(text) : null;
            case JsonTokenType.Number:
                return input.ReadDecimal() is { } number ? new(number) : null;
            default:
                input.ReportShape("a number or a text");
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
