using System.Text.Json;

namespace DealNews.Cli;

/// <summary>Writes large JSON to a stream in parts.</summary>
internal static class StreamedJson
{
    private const int FlushedAt = 32 * 1024;

    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = PrintableJsonEncoder.Instance,
    };

    public static Utf8JsonWriter Open(Stream output) => new(output, s_options);

    /// <summary>Flushes if more than 32 KB are pending.</summary>
    public static void FlushSome(this Utf8JsonWriter writer)
    {
        if (writer.BytesPending >= FlushedAt)
        {
            writer.Flush();
        }
    }

    /// <summary>Flushes the rest and ends the last line.</summary>
    public static void Close(this Utf8JsonWriter writer, Stream output)
    {
        writer.Flush();
        output.Write("\n"u8);
        output.Flush();
    }

    /// <summary>Writes a number, if there is one.</summary>
    public static void WriteOptional(this Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    /// <summary>Writes a text, if there is one.</summary>
    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
