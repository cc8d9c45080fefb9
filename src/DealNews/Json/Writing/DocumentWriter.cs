using System.Buffers;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Writes documents: compact JSON by <see cref="DirectOutput"/>, indented JSON by the writer of System.Text.Json.
/// </summary>
internal static class DocumentWriter
{
    /// <summary>The options of the writer of System.Text.Json for compact JSON.</summary>
    public static readonly JsonWriterOptions CompactOptions = new()
    {
        Encoder = VerbatimEncoder.Instance,
        SkipValidation = true,
    };

    private static readonly JsonWriterOptions s_indentedOptions = CompactOptions with
    {
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes a document on one line, without white space.</summary>
    public static void WriteCompact(IBufferWriter<byte> destination, ArticleFacts document, DealNewsJsonOptions options)
    {
        var output = new DirectOutput(destination, options.Kinds);
        ArticleFactsCodec.WriteTo(ref output, document);
        output.Flush();
    }

    /// <summary>Writes a document with each member and element on a line of its own, indented by two spaces.</summary>
    public static void WriteIndented(
        IBufferWriter<byte> destination,
        ArticleFacts document,
        DealNewsJsonOptions options
    )
    {
        using var writer = new Utf8JsonWriter(destination, s_indentedOptions);
        var output = new PlatformOutput(writer, options.Kinds);
        ArticleFactsCodec.WriteTo(ref output, document);
    }
}
