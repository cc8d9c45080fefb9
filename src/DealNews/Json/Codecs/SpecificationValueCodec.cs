using System.Text.Json;

namespace DealNews.Json;

/// <summary>Reads and writes the value of a specification: a number or a text.</summary>
internal sealed class SpecificationValueCodec : Codec<SpecificationValue>
{
    public static readonly SpecificationValueCodec Instance = new();

    public override SpecificationValue Read(ref ReportingInput input) => ReadFrom(ref input) ?? default;

    public override void Write(ref PlatformOutput output, SpecificationValue value) => WriteTo(ref output, value);

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

    public static void WriteTo<TOutput>(ref TOutput output, SpecificationValue value)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (value.Number is { } number)
        {
            output.Number(number);
        }
        else
        {
            output.Text(value.Text ?? "");
        }
    }
}
