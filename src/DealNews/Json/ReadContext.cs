using System.Buffers;
using System.Text;
using System.Text.Json;
using DealNews.Validation;

namespace DealNews.Json;

/// <summary>
/// What the readers of one document share: where they stand, which kinds of fact there are, and what becomes of a fault.
/// A strict read ends at the first fault; a collecting one notes it and goes on behind the faulty value.
/// </summary>
internal sealed class ReadContext(FactKinds kinds, List<ReadFault>? faults = null)
{
    public PointerPath Path { get; } = new();

    public FactKinds Kinds => kinds;

    public void Report(ref Utf8JsonReader reader, string code, string message) => Report(reader.TokenStartIndex, code, message);

    public void Report(long offset, string code, string message)
    {
        var fault = new ReadFault(code, Path.ToString(), message, offset);
        if (!TryNote(fault))
        {
            throw new DealNewsJsonException(fault);
        }
    }

    /// <summary>Notes a fault; false where the read is strict.</summary>
    public bool TryNote(ReadFault fault)
    {
        faults?.Add(fault);
        return faults is not null;
    }

    /// <summary>Reports that the current value is of another type, and goes behind it.</summary>
    public void ReportShape(ref Utf8JsonReader reader, string expected)
    {
        Report(ref reader, RuleCode.JsonShape, $"Expected {expected}, found {Describe(ref reader)}.");
        reader.TrySkip();
    }

    public bool StartsObject(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        ReportShape(ref reader, $"{expected} (an object)");
        return false;
    }

    public bool StartsArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return true;
        }

        ReportShape(ref reader, "a list (an array)");
        return false;
    }

    public ValueList<T> ReadList<T>(ref Utf8JsonReader reader, Codec<T> codec)
        where T : class
    {
        if (!StartsArray(ref reader))
        {
            return default;
        }

        var items = new List<T>();
        while (NextElement(ref reader, items.Count))
        {
            // A faulty element keeps its place, so that the others keep theirs; the caller of a collecting read knows of it.
            items.Add(IsNull(ref reader) ? null! : codec.Read(ref reader, this)!);
            Path.Leave();
        }

        return new([.. items]);
    }

    public ValueList<T> ReadList<T>(ref Utf8JsonReader reader, Func<string, T> create)
        where T : struct
    {
        if (!StartsArray(ref reader))
        {
            return default;
        }

        var items = new List<T>();
        while (NextElement(ref reader, items.Count))
        {
            items.Add(!IsNull(ref reader) && ReadText(ref reader) is { } text ? create(text) : default);
            Path.Leave();
        }

        return new([.. items]);
    }

    /// <summary>Reads a list of texts; where a single text may stand for a list of one, that too.</summary>
    public ValueList<string> ReadTexts(ref Utf8JsonReader reader, bool mayBeSingle)
    {
        if (mayBeSingle && reader.TokenType == JsonTokenType.String)
        {
            return ReadText(ref reader) is { } single ? [single] : default;
        }

        if (!StartsArray(ref reader))
        {
            return default;
        }

        var items = new List<string>();
        while (NextElement(ref reader, items.Count))
        {
            items.Add(IsNull(ref reader) ? null! : ReadText(ref reader)!);
            Path.Leave();
        }

        return new([.. items]);
    }

    /// <summary>The bytes of a text that needs no decoding; empty where it does or where the value is no text.</summary>
    public static ReadOnlySpan<byte> PlainText(ref Utf8JsonReader reader) =>
        reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false, HasValueSequence: false } ? reader.ValueSpan : default;

    public string? ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            ReportShape(ref reader, "a text");
            return null;
        }

        return Decode(ref reader);
    }

    /// <summary>The name of a member; null where it is not Unicode, behind whose value the reader then stands.</summary>
    public string? ReadName(ref Utf8JsonReader reader)
    {
        var name = Decode(ref reader);
        if (name is null)
        {
            reader.TrySkip();
        }

        return name;
    }

    public decimal? ReadDecimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            ReportShape(ref reader, "a number");
            return null;
        }

        var isExact = ExactDecimal.TryParse(RawValue(ref reader), out var value, out var fault);
        if (!isExact)
        {
            Report(ref reader, RuleCode.JsonShape, fault.Describe(Encoding.UTF8.GetString(RawValue(ref reader)), "a number that can be kept exactly"));
        }

        return isExact ? value : null;
    }

    public int? ReadInteger(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value))
        {
            return value;
        }

        ReportShape(ref reader, $"an integer up to {int.MaxValue}");
        return null;
    }

    public bool ReadBoolean(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return reader.GetBoolean();
        }

        ReportShape(ref reader, "true or false");
        return false;
    }

    public DateTimeOffset? ReadInstant(ref Utf8JsonReader reader)
    {
        if (ReadText(ref reader) is not { } text)
        {
            return null;
        }

        var isInstant = InstantCodec.TryParse(text, out var instant);
        if (!isInstant)
        {
            Report(ref reader, RuleCode.DateImpossible, $"\"{text}\" is not a date and time: expected one of RFC 3339 with its offset, such as 2025-02-04T18:00:00+09:00.");
        }

        return isInstant ? instant : null;
    }

    /// <summary>A value of whatever shape, kept as it is; null where it could not be written back unchanged.</summary>
    public JsonElement? ReadElement(ref Utf8JsonReader reader)
    {
        var offset = reader.TokenStartIndex;
        var element = JsonElement.ParseValue(ref reader);
        if (JsonElements.FirstFault(element) is { } fault)
        {
            Report(offset, RuleCode.JsonShape, fault);
            return null;
        }

        return element;
    }

    public bool NextElement(ref Utf8JsonReader reader, int index)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Path.Enter(index);
            return true;
        }

        return false;
    }

    // Null is a missing element, not one of the wrong type as well.
    private bool IsNull(ref Utf8JsonReader reader)
    {
        var isNull = reader.TokenType == JsonTokenType.Null;
        if (isNull)
        {
            Report(ref reader, RuleCode.RequiredValueMissing, "Found null where a value is required.");
        }

        return isNull;
    }

    public static ReadOnlySpan<byte> RawValue(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    public static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"the text \"{Excerpt(ref reader)}\"",
        JsonTokenType.Number => $"the number {Excerpt(ref reader)}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "the end",
    };

    private static string Excerpt(ref Utf8JsonReader reader)
    {
        var raw = Encoding.UTF8.GetString(RawValue(ref reader));
        return raw.Length <= 64 ? raw : string.Concat(raw.AsSpan(0, char.IsHighSurrogate(raw[60]) ? 60 : 61), "…");
    }

    // A text with half a surrogate pair, or with bytes that are not UTF-8, has no characters that could be kept.
    private string? Decode(ref Utf8JsonReader reader)
    {
        if (JsonName.TryRead(ref reader, out var text))
        {
            return text;
        }

        Report(ref reader, RuleCode.JsonSyntax, "The text is not Unicode: it has half a surrogate pair, or bytes that are not UTF-8.");
        return null;
    }
}
