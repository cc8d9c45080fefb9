using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace DealNews.Json;

/// <summary>Checks JSON values that the library keeps: writing them back must not change them.</summary>
internal static class JsonValues
{
    private const string NameNotUnicode = "The name of a member is not Unicode.";
    private const string TextNotUnicode = "A text is not Unicode.";

    /// <summary>
    /// Moves a reader from the start of a value to its end. Returns a description of the first duplicate member or text
    /// that is not Unicode; null if there is none.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <param name="utf8Json">All that the reader reads, from its start.</param>
    /// <exception cref="JsonException">The value is not JSON.</exception>
    public static string? Skip(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8Json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return SkipObject(ref reader, utf8Json);
            case JsonTokenType.StartArray:
                string? fault = null;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var found = Skip(ref reader, utf8Json);
                    fault ??= found;
                }

                return fault;
            case JsonTokenType.String:
                return IsUnicode(ref reader) ? null : TextNotUnicode;
            default:
                return null;
        }
    }

    private static string? SkipObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8Json)
    {
        string? fault = null;
        var names = new MemberNameSet();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            // After an error, names are not compared.
            if (fault is null)
            {
                fault =
                    !JsonName.TryRead(ref reader, out var name) ? NameNotUnicode
                    : !names.Add(name, utf8Json, (int)reader.TokenStartIndex)
                        ? $"The object has the member \"{Excerpt.Of(name)}\" twice."
                    : null;
            }

            reader.Read();
            var found = Skip(ref reader, utf8Json);
            fault ??= found;
        }

        return fault;
    }

    private static bool IsUnicode(ref readonly Utf8JsonReader reader)
    {
        var text = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return Utf8.IsValid(text) && (!reader.ValueIsEscaped || HasOnlyPairedSurrogates(text));
    }

    private static bool HasOnlyPairedSurrogates(ReadOnlySpan<byte> escaped)
    {
        while (escaped.IndexOf((byte)'\\') is >= 0 and var at)
        {
            escaped = escaped[at..];
            if (!TryReadUnit(escaped, out var unit))
            {
                escaped = escaped[2..];
            }
            else if (char.IsHighSurrogate(unit))
            {
                if (!TryReadUnit(escaped[6..], out var low) || !char.IsLowSurrogate(low))
                {
                    return false;
                }

                escaped = escaped[12..];
            }
            else if (char.IsLowSurrogate(unit))
            {
                return false;
            }
            else
            {
                escaped = escaped[6..];
            }
        }

        return true;
    }

    // Reads an escape such as \uD83D, whose digits the reader has checked.
    private static bool TryReadUnit(ReadOnlySpan<byte> escape, out char unit)
    {
        var isUnit = escape is [(byte)'\\', (byte)'u', _, _, _, _, ..];
        unit = isUnit
            ? (char)ushort.Parse(escape[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : '\0';
        return isUnit;
    }
}
