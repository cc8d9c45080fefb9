namespace DealNews.Json;

/// <summary>Read helpers shared by all inputs.</summary>
internal static class JsonInputs
{
    /// <summary>Reads a term of a vocabulary. A known term needs no new string.</summary>
    public static T? ReadTerm<T, TInput>(ref TInput input)
        where T : struct, IUtf8Known<T>, ITextValue<T>
        where TInput : struct, IJsonInput, allows ref struct =>
        input.TryRead(out T known) ? known : ReadValue<T, TInput>(ref input);

    /// <summary>Reads a text as a value of its type, well-formed or not.</summary>
    public static T? ReadValue<T, TInput>(ref TInput input)
        where T : struct, ITextValue<T>
        where TInput : struct, IJsonInput, allows ref struct => input.ReadText() is { } text ? T.Of(text) : null;

    /// <summary>Reads the <c>kind</c> of a fact and checks that it is the kind of the record.</summary>
    public static void ReadKind<TInput>(ref TInput input, string expected)
        where TInput : struct, IJsonInput, allows ref struct
    {
        var offset = input.Offset;
        if (input.ReadText() is { } kind && !string.Equals(kind, expected, StringComparison.Ordinal))
        {
            input.Report(
                offset,
                RuleCode.JsonShape,
                $"Expected the kind \"{expected}\", found \"{Excerpt.Of(kind)}\"."
            );
        }
    }

    public static ValueList<T> ReadRecords<T, TCodec, TInput>(ref TInput input)
        where T : Extensible
        where TCodec : struct, IRecordCodec<T>
        where TInput : struct, IJsonInput, allows ref struct
    {
        if (!input.StartArray())
        {
            return default;
        }

        var items = new ListBuilder<T>();
        while (input.NextElement(items.Count))
        {
            // An invalid element becomes null, so that the other elements keep their positions.
            items.Add(input.IsNull() ? null! : TCodec.ReadFrom(ref input)!);
            input.Leave();
        }

        input.CountRecords(items.Count);
        return items.ToValueList();
    }

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

    /// <summary>Reads a list of texts, or a single text as a list of one if that is allowed.</summary>
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
                $"\"{Excerpt.Of(text)}\" is not a date and time with an offset from UTC (RFC 3339); "
                    + "expected a value such as 2025-02-04T18:00:00+09:00."
            );
        }

        return isInstant ? instant : null;
    }
}
