namespace DealNews.Json;

/// <summary>Reads and writes a currency as its code.</summary>
internal sealed class CurrencyCodec : Codec<Currency>
{
    public static readonly CurrencyCodec Instance = new();

    public override Currency Read(ref ReportingInput input) => ReadFrom(ref input) ?? default;

    public override void Write(ref PlatformOutput output, Currency value) => output.Text(value.Code);

    public static Currency? ReadFrom<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        var offset = input.Offset;
        if (input.ReadText() is not { } text)
        {
            return null;
        }

        if (Currency.TryParse(text, out var currency))
        {
            return currency;
        }

        input.Report(
            offset,
            RuleCode.JsonShape,
            $"\"{Excerpt.Of(text)}\" is not a currency code: expected three letters from A to Z (ISO 4217)."
        );
        return null;
    }
}
