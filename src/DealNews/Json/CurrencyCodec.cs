using System.Text.Json;

namespace DealNews.Json;

/// <summary>A currency in JSON: its code.</summary>
internal sealed class CurrencyCodec : Codec<Currency>
{
    public static readonly CurrencyCodec Instance = new();

    public override Currency Read(ref Utf8JsonReader reader, ReadContext context) => ReadCurrency(ref reader, context) ?? default;

    public override void Write(Utf8JsonWriter writer, Currency value, FactKinds kinds) => writer.WriteStringValue(value.Code);

    public static Currency? ReadCurrency(ref Utf8JsonReader reader, ReadContext context)
    {
        if (context.ReadText(ref reader) is not { } text)
        {
            return null;
        }

        if (Currency.TryParse(text, out var currency))
        {
            return currency;
        }

        context.Report(ref reader, Validation.RuleCode.JsonShape, $"\"{text}\" is not a currency code: expected three letters from A to Z (ISO 4217).");
        return null;
    }
}
