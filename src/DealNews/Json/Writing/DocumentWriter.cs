using System.Buffers;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Writes documents: compact JSON with <see cref="DirectOutput"/>, indented JSON with the writer of System.Text.Json.
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
        try
        {
            var output = new DirectOutput(destination, options.Kinds);
            ArticleFactsCodec.WriteTo(ref output, document);
            output.Flush();
        }
        catch (JsonException exception)
        {
            if (Locate(exception, document, options) is { } located)
            {
                throw located;
            }

            throw;
        }
    }

    /// <summary>Writes a document with each member and element on a separate line, indented by two spaces.</summary>
    public static void WriteIndented(
        IBufferWriter<byte> destination,
        ArticleFacts document,
        DealNewsJsonOptions options
    )
    {
        try
        {
            using var writer = new Utf8JsonWriter(destination, s_indentedOptions);
            var output = new PlatformOutput(writer, options.Kinds);
            ArticleFactsCodec.WriteTo(ref output, document);
        }
        catch (JsonException exception)
        {
            if (Locate(exception, document, options) is { } located)
            {
                throw located;
            }

            throw;
        }
    }

    // Writes the document again, without the text that cannot be written, to find the location of that text.
    private static DealNewsJsonException? Locate(
        JsonException exception,
        ArticleFacts document,
        DealNewsJsonOptions options
    )
    {
        using var buffer = new PooledBuffer();
        var output = new DirectOutput(buffer, options.Kinds, replacesFaults: true);
        ArticleFactsCodec.WriteTo(ref output, document);
        output.Flush();
        return output.FaultOffset < 0
            ? null
            : new(
                new ReadFault(
                    RuleCode.JsonSyntax,
                    JsonLocator.PointerAt(buffer.WrittenSpan, output.FaultOffset),
                    exception.Message,
                    output.FaultOffset
                ),
                exception
            );
    }
}
