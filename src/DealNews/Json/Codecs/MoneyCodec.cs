using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Writes money as <c>"USD 15000000000"</c>. Reads that form, the reversed form, and an object with an amount (number
/// or text) and a currency, whose names may start with a capital letter: the forms that versions of NodaMoney write.
/// </summary>
internal sealed class MoneyCodec : Codec<Money>
{
    public static readonly MoneyCodec Instance = new();

    public override Money Read(ref ReportingInput input) => ReadFrom(ref input) ?? default;

    public override void Write(ref PlatformOutput output, Money value) => WriteTo(ref output, value);

    public static Money? ReadFrom<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        if (input.TryRead(out Money known))
        {
            return known;
        }

        switch (input.TokenType)
        {
            case JsonTokenType.String:
                return ReadText(ref input);
            case JsonTokenType.StartObject:
                return ReadObject(ref input);
            default:
                input.ReportShape("an amount of money such as \"USD 15000000000\"");
                return null;
        }
    }

    public static void WriteTo<TOutput>(ref TOutput output, Money value)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        Span<byte> text = stackalloc byte[64];
        if (!value.TryFormat(text, out var length))
        {
            throw new JsonException($"{value} cannot be written.");
        }

        output.PlainText(text[..length]);
    }

    private static Money? ReadText<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        var offset = input.Offset;
        if (input.ReadText() is not { } text)
        {
            return null;
        }

        if (Money.TryParse(text, out var money, out var fault))
        {
            return money;
        }

        input.Report(
            offset,
            RuleCode.JsonShape,
            fault.Describe(text, "an amount of money such as \"USD 15000000000\"")
        );
        return null;
    }

    private static Money? ReadObject<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        var start = input.Offset;
        input.StartObject("an amount of money");
        decimal? amount = null;
        Currency? currency = null;
        var isWhole = true;
        var members = new MemberCursor(start);
        while (input.NextName(ref members, out var name))
        {
            if (name is null)
            {
                isWhole = false;
                continue;
            }

            isWhole &= name switch
            {
                "amount" or "Amount" when amount is null => (amount = ReadAmount(ref input)) is not null,
                "currency" or "Currency" when currency is null => (currency = CurrencyCodec.ReadFrom(ref input))
                    is not null,
                _ => Refuse(ref input),
            };
            input.Leave();
        }

        if (amount is { } value && currency is { } unit)
        {
            return isWhole ? new(value, unit) : null;
        }

        if (isWhole)
        {
            input.Report(
                start,
                RuleCode.JsonShape,
                $"Expected an amount and a currency, but the {(amount is null ? "amount" : "currency")} is missing."
            );
        }

        return null;
    }

    private static bool Refuse<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        input.Report(
            input.Offset,
            RuleCode.JsonShape,
            "Expected no members but one \"amount\" and one \"currency\" in an amount of money."
        );
        input.Skip();
        return false;
    }

    private static decimal? ReadAmount<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        if (input.TokenType != JsonTokenType.String)
        {
            return input.ReadDecimal();
        }

        var offset = input.Offset;
        if (input.ReadText() is not { } text)
        {
            return null;
        }

        var isExact = ExactDecimal.TryParse(text, out var value, out var fault);
        if (!isExact)
        {
            input.Report(offset, RuleCode.JsonShape, fault.Describe(text, "a number that can be kept exactly"));
        }

        return isExact ? value : null;
    }
}
