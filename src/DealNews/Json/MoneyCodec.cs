using System.Text.Json;
using DealNews.Validation;

namespace DealNews.Json;

/// <summary>
/// Money in JSON: written as <c>"USD 15000000000"</c>; read from that, from the reversed form, and from an object with an
/// amount (number or text) and a currency, whose names may start with a capital: what NodaMoney has written over time.
/// </summary>
internal sealed class MoneyCodec : Codec<Money>
{
    public static readonly MoneyCodec Instance = new();

    public override Money Read(ref Utf8JsonReader reader, ReadContext context) => ReadMoney(ref reader, context) ?? default;

    public override void Write(Utf8JsonWriter writer, Money value, FactKinds kinds) => WriteValue(writer, value);

    public static Money? ReadMoney(ref Utf8JsonReader reader, ReadContext context)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return ReadText(ref reader, context);
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, context);
            default:
                context.ReportShape(ref reader, "an amount of money such as \"USD 15000000000\"");
                return null;
        }
    }

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, Money value)
    {
        writer.WritePropertyName(name);
        WriteValue(writer, value);
    }

    private static void WriteValue(Utf8JsonWriter writer, Money value)
    {
        Span<byte> text = stackalloc byte[64];
        if (!value.TryFormat(text, out var length))
        {
            throw new JsonException($"{value} cannot be written.");
        }

        writer.WriteStringValue(text[..length]);
    }

    private static Money? ReadText(ref Utf8JsonReader reader, ReadContext context)
    {
        var plain = ReadContext.PlainText(ref reader);
        if (!plain.IsEmpty && Money.TryParse(plain, out var money, out _))
        {
            return money;
        }

        if (context.ReadText(ref reader) is not { } text)
        {
            return null;
        }

        if (Money.TryParse<char>(text, out money, out var fault))
        {
            return money;
        }

        context.Report(ref reader, RuleCode.JsonShape, fault.Describe(text, "an amount of money such as \"USD 15000000000\""));
        return null;
    }

    private static Money? ReadObject(ref Utf8JsonReader reader, ReadContext context)
    {
        var start = reader.TokenStartIndex;
        decimal? amount = null;
        Currency? currency = null;
        var isWhole = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (context.ReadName(ref reader) is not { } name)
            {
                isWhole = false;
                continue;
            }

            context.Path.Enter(name);
            reader.Read();
            isWhole &= name switch
            {
                "amount" or "Amount" when amount is null => (amount = ReadAmount(ref reader, context)) is not null,
                "currency" or "Currency" when currency is null => (currency = CurrencyCodec.ReadCurrency(ref reader, context)) is not null,
                _ => Refuse(ref reader, context),
            };
            context.Path.Leave();
        }

        if (amount is { } value && currency is { } unit)
        {
            return isWhole ? new(value, unit) : null;
        }

        if (isWhole)
        {
            context.Report(start, RuleCode.JsonShape, $"Expected an amount and a currency, found no {(amount is null ? "amount" : "currency")}.");
        }

        return null;
    }

    private static bool Refuse(ref Utf8JsonReader reader, ReadContext context)
    {
        context.Report(ref reader, RuleCode.JsonShape, "Expected one amount and one currency and nothing else in an amount of money.");
        reader.TrySkip();
        return false;
    }

    private static decimal? ReadAmount(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return context.ReadDecimal(ref reader);
        }

        if (context.ReadText(ref reader) is not { } text)
        {
            return null;
        }

        var isExact = ExactDecimal.TryParse(text, out var value, out var fault);
        if (!isExact)
        {
            context.Report(ref reader, RuleCode.JsonShape, fault.Describe(text, "a number that can be kept exactly"));
        }

        return isExact ? value : null;
    }
}
