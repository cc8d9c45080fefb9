using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Reads documents with <see cref="DirectInput"/>, the fast path. If that fails, reads them again with
/// <see cref="ReportingInput"/>, which reports the error and its location.
/// </summary>
internal static class DocumentReader
{
    private const int ReadSize = 16 * 1024;

    private static readonly byte[] s_unpairedSurrogate = [0xED, 0xA0, 0x80];
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = DealNewsJson.MaxDepth };

    /// <summary>Reads one document, which must be all of the JSON.</summary>
    /// <param name="utf8Json">JSON in UTF-8, without a byte order mark.</param>
    /// <param name="options">The options.</param>
    /// <param name="faults">Collects the errors; if null, the first error throws.</param>
    /// <returns>The document; null if no part of it can be read.</returns>
    public static ArticleFacts? Read(
        ReadOnlySpan<byte> utf8Json,
        DealNewsJsonOptions options,
        List<ReadFault>? faults = null
    ) => TryReadDirect(utf8Json, options, out var document) ? document : ReadReporting(utf8Json, new(options, faults));

    /// <summary>Reads a document on the fast path.</summary>
    /// <returns>False if the document has an error, or a feature that the fast path does not handle.</returns>
    public static bool TryReadDirect(
        ReadOnlySpan<byte> utf8Json,
        DealNewsJsonOptions options,
        [NotNullWhen(true)] out ArticleFacts? document
    )
    {
        if (utf8Json.Length > options.Limits.DocumentBytes)
        {
            document = null;
            return false;
        }

        var input = new DirectInput(utf8Json, options);
        document = ArticleFactsCodec.ReadFrom(ref input);
        return input.IsAtEnd() && document is not null;
    }

    /// <summary>Reads a document and reports its errors.</summary>
    public static ArticleFacts? ReadReporting(ReadOnlySpan<byte> utf8Json, ReadContext context) =>
        ReadReporting(utf8Json, context, static (ref input, _) => ArticleFactsCodec.ReadFrom(ref input));

    /// <summary>Reads one value, which must be all of the JSON, and reports its errors.</summary>
    /// <returns>The value; null if no part of it can be read.</returns>
    public static T? ReadReporting<T>(ReadOnlySpan<byte> utf8Json, ReadContext context, JsonReading<T> reading)
        where T : class
    {
        try
        {
            var limit = context.Options.Limits.DocumentBytes;
            if (utf8Json.Length > limit)
            {
                context.Report(
                    0,
                    RuleCode.JsonShape,
                    FormattableString.Invariant($"The document has more than {limit} bytes, the limit of what is read.")
                );
                return null;
            }

            var reader = new Utf8JsonReader(utf8Json, s_options);
            reader.Read();
            var input = new ReportingInput(reader, context, utf8Json);
            var document = reading(ref input, context);
            // Throws if anything but white space follows.
            reader = input.Reader;
            reader.Read();
            return document;
        }
        catch (DealNewsJsonException exception) when (exception.Fault is { } fault)
        {
            if (context.IsCollecting)
            {
                return null;
            }

            throw new DealNewsJsonException(fault, TextPosition.Of(utf8Json, fault.Offset), exception);
        }
        catch (JsonException exception)
        {
            var fault = new ReadFault(
                RuleCode.JsonSyntax,
                context.Path.ToString(),
                JsonSyntax.Describe(utf8Json, exception),
                OffsetOf(utf8Json, exception)
            );
            if (context.TryNote(fault))
            {
                return null;
            }

            throw new DealNewsJsonException(fault, TextPosition.Of(utf8Json, fault.Offset), exception);
        }
    }

    /// <summary>
    /// Reads a stream to its end, or until it exceeds the length limit of a document or its start cannot be JSON.
    /// </summary>
    /// <returns>The bytes, in a pooled buffer that the caller disposes of.</returns>
    public static async Task<PooledBuffer> ReadToEndAsync(
        Stream utf8Json,
        DealNewsJsonOptions options,
        CancellationToken cancellationToken
    )
    {
        var buffer = new PooledBuffer();
        try
        {
            int count;
            do
            {
                count = await utf8Json.ReadAsync(buffer.GetMemory(ReadSize), cancellationToken).ConfigureAwait(false);
                buffer.Advance(count);
            } while (count > 0 && CanContinue(buffer.WrittenSpan, options));
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Encodes JSON as UTF-8. An unpaired surrogate becomes bytes that are not UTF-8, so that the read reports its
    /// location.
    /// </summary>
    public static byte[] ToUtf8(string json)
    {
        var utf8Json = Encoding.UTF8.GetBytes(json);
        var start = 0;
        var offset = 0;
        while (JsonText.IndexOfUnpairedSurrogate(json.AsSpan(start)) is >= 0 and var index)
        {
            // The encoding has written U+FFFD, which also has three bytes.
            offset += Encoding.UTF8.GetByteCount(json.AsSpan(start, index));
            s_unpairedSurrogate.CopyTo(utf8Json, offset);
            start += index + 1;
            offset += 3;
        }

        return utf8Json;
    }

    private static bool CanContinue(ReadOnlySpan<byte> utf8Json, DealNewsJsonOptions options) =>
        utf8Json.Length <= options.Limits.DocumentBytes && JsonStart.IsPossible(utf8Json);

    private static long OffsetOf(ReadOnlySpan<byte> utf8Json, JsonException exception)
    {
        var offset = 0L;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8Json[(int)offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (exception.BytePositionInLine ?? 0);
    }
}
