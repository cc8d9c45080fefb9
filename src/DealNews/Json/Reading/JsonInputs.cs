using DealNews.Validation;

namespace DealNews.Json;

/// <summary>What is read alike from every input.</summary>
internal static class JsonInputs
{
    /// <summary>A term of a vocabulary: one that is known costs no text.</summary>
    public static T? ReadTerm<T, TInput>(ref TInput input)
        where T : struct, IUtf8Known<T>, ITextValue<T>
        where TInput : struct, IJsonInput, allows ref struct =>
        input.TryRead(out T known) ? known : ReadValue<T, TInput>(ref input);

    /// <summary>A text as a value of its type, whatever its form.</summary>
    public static T? ReadValue<T, TInput>(ref TInput input)
        where T : struct, ITextValue<T>
        where TInput : struct, IJsonInput, allows ref struct => input.ReadText() is { } text ? T.Of(text) : null;

    public static ValueList<T> ReadValues<T, TInput>(ref TInput input)
        where T : struct, ITextValue<T>
        where TInput : struct, IJsonInput, allows ref struct
    {
        if (!input.StartArray())
        {
            return default;
        }

        var items = new ListBuilder<T>();
        while (input.NextElement(items.Count))
        {
            items.Add(input.IsNull() ? default : ReadValue<T, TInput>(ref input) ?? default);
            input.Leave();
        }

        return items.ToValueList();
    }

    /// <summary>Reads a list of texts; where a single text may stand for a list of one, that too.</summary>
    public static ValueList<string> ReadTexts<TInput>(ref TInput input, bool mayBeSingle)
        where TInput : struct, IJsonInput, allows ref struct
    {
        if (mayBeSingle && input.TokenType == System.Text.Json.JsonTokenType.String)
        {
            return input.ReadText() is { } single ? [single] : default;
        }

        if (!input.StartArray())
        {
            return default;
        }

        var items = new ListBuilder<string>();
        while (input.NextElement(items.Count))
        {
            items.Add(input.IsNull() ? null! : input.ReadText()!);
            input.Leave();
        }

        return items.ToValueList();
    }

    public static DateTimeOffset? ReadInstant<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        var offset = input.Offset;
        if (input.ReadText() is not { } text)
        {
            return null;
        }

        var isInstant = InstantCodec.TryParse(text, out var instant);
        if (!isInstant)
        {
            input.Report(
                offset,
                RuleCode.DateImpossible,
                $"\"{text}\" is not a date and time: expected one of RFC 3339 with its offset, such as 2025-02-04T18:00:00+09:00."
            );
        }

        return isInstant ? instant : null;
    }
}
