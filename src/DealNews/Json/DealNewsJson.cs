using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Reads and writes documents. The format is one: camelCase names, absent values and empty lists left out unless they are required,
/// text as it is, money as <c>"USD 15000000000"</c>, dates as EDTF. Reading is strict: it ends at the first fault with a
/// <see cref="DealNewsJsonException"/> that says where; <see cref="Validation.DocumentInspector"/> finds all faults.
/// </summary>
public static partial class DealNewsJson
{
    /// <summary>How deep objects and lists may be nested: what System.Text.Json allows by default.</summary>
    public const int MaxDepth = 64;

    internal static JsonWriterOptions CompactWriter { get; } =
        new() { Encoder = VerbatimEncoder.Instance, SkipValidation = true };

    private static readonly JsonWriterOptions s_indentedWriter = CompactWriter with { Indented = true, NewLine = "\n" };

    private const int ReadSize = 16 * 1024;

    private static readonly JsonReaderOptions s_reader = new() { MaxDepth = MaxDepth };

    /// <summary>Options for the types of the format; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = ReadOnlyOptions();

    /// <summary>Options for the types of the format and for facts of the application's own kinds.</summary>
    /// <param name="ownKinds">The kinds of fact that the application adds.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A kind or a record is there twice.</exception>
    public static JsonSerializerOptions CreateOptions(params IEnumerable<FactKind> ownKinds) =>
        CreateOptions(JsonLimits.Default, ownKinds);

    /// <summary>Options for the types of the format, for facts of the application's own kinds, and with limits of the application's own.</summary>
    /// <param name="limits">How much is read.</param>
    /// <param name="ownKinds">The kinds of fact that the application adds.</param>
    /// <exception cref="ArgumentNullException">The limits or the list are null.</exception>
    /// <exception cref="ArgumentException">A kind or a record is there twice.</exception>
    public static JsonSerializerOptions CreateOptions(JsonLimits limits, params IEnumerable<FactKind> ownKinds)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(ownKinds);
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = VerbatimEncoder.Instance,
            MaxDepth = MaxDepth,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        };
        Add(options, new FactKinds(ownKinds, limits));
        return options;
    }

    /// <summary>Adds the types of the format, and facts of the application's own kinds, to an application's options.</summary>
    /// <param name="options">Options that have not been used yet.</param>
    /// <param name="ownKinds">The kinds of fact that the application adds.</param>
    /// <exception cref="ArgumentNullException">The options or the list are null.</exception>
    /// <exception cref="ArgumentException">A kind or a record is there twice.</exception>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    public static void AddDealNews(this JsonSerializerOptions options, params IEnumerable<FactKind> ownKinds)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ownKinds);
        Add(options, new FactKinds(ownKinds));
    }

    /// <summary>Writes a document as JSON text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether on lines of their own, indented by two spaces.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="JsonException">A text in the document has half a surrogate pair.</exception>
    /// <exception cref="NotSupportedException">A fact is of a record that the options do not know.</exception>
    public static string Serialize(ArticleFacts document, bool indented = false, JsonSerializerOptions? options = null)
    {
        using var buffer = new PooledBuffer();
        Serialize(buffer, document, indented, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a document as JSON in UTF-8.</summary>
    /// <inheritdoc cref="Serialize(ArticleFacts, bool, JsonSerializerOptions?)"/>
    public static byte[] SerializeToUtf8Bytes(
        ArticleFacts document,
        bool indented = false,
        JsonSerializerOptions? options = null
    )
    {
        using var buffer = new PooledBuffer();
        Serialize(buffer, document, indented, options);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a document as JSON in UTF-8 to a buffer.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether on lines of their own, indented by two spaces.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <inheritdoc cref="Serialize(ArticleFacts, bool, JsonSerializerOptions?)"/>
    public static void Serialize(
        IBufferWriter<byte> destination,
        ArticleFacts document,
        bool indented = false,
        JsonSerializerOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(document);
        var kinds = KindsOf(options);
        if (indented)
        {
            using var writer = new Utf8JsonWriter(destination, s_indentedWriter);
            var output = new PlatformOutput(writer, kinds);
            ArticleFactsCodec.WriteTo(ref output, document);
        }
        else
        {
            var output = new DirectOutput(destination, kinds);
            ArticleFactsCodec.WriteTo(ref output, document);
            output.Flush();
        }
    }

    /// <summary>Writes a document as JSON in UTF-8 to a stream.</summary>
    /// <param name="destination">Where to write; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether on lines of their own, indented by two spaces.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <inheritdoc cref="Serialize(ArticleFacts, bool, JsonSerializerOptions?)"/>
    public static async Task SerializeAsync(
        Stream destination,
        ArticleFacts document,
        bool indented = false,
        JsonSerializerOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var buffer = new PooledBuffer();
        Serialize(buffer, document, indented, options);
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a document from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="DealNewsJsonException">The text is not JSON, or not a document of the format.</exception>
    public static ArticleFacts Deserialize(string json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Deserialize(Encoding.UTF8.GetBytes(JsonText.Whole(json)), options);
    }

    /// <summary>Reads a document from JSON in UTF-8; a byte order mark before it is passed over.</summary>
    /// <param name="utf8Json">The bytes.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions?)"/>
    public static ArticleFacts Deserialize(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options = null) =>
        Read(JsonText.WithoutByteOrderMark(utf8Json), KindsOf(options))!;

    /// <summary>Reads a document from a stream of JSON in UTF-8, to its end.</summary>
    /// <param name="utf8Json">The stream; it stays open.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions?)"/>
    public static async Task<ArticleFacts> DeserializeAsync(
        Stream utf8Json,
        JsonSerializerOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var buffer = await ReadToEndAsync(utf8Json, options, cancellationToken).ConfigureAwait(false);
        return Deserialize(buffer.WrittenSpan, options);
    }

    private static void Add(JsonSerializerOptions options, FactKinds kinds)
    {
        options.Converters.Add(new DealNewsJsonConverter<Fact>(kinds));
        options.TypeInfoResolverChain.Add(DealNewsTypeInfoResolver.Instance);
    }

    /// <summary>The bytes of a stream to its end, or to where they are more than a document may have.</summary>
    internal static async Task<PooledBuffer> ReadToEndAsync(
        Stream utf8Json,
        JsonSerializerOptions? options,
        CancellationToken cancellationToken
    )
    {
        var buffer = new PooledBuffer();
        try
        {
            var limit = KindsOf(options).Limits.DocumentBytes;
            int count;
            do
            {
                count = await utf8Json.ReadAsync(buffer.GetMemory(ReadSize), cancellationToken).ConfigureAwait(false);
                buffer.Advance(count);
            } while (count > 0 && buffer.WrittenMemory.Length <= limit);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    internal static FactKinds KindsOf(JsonSerializerOptions? options) =>
        options is null ? FactKinds.None : DealNewsJsonConverter<Fact>.RegisteredKinds(options);

    /// <summary>Reads one document and nothing behind it. A list of faults collects them; null then where there is nothing that could be kept.</summary>
    internal static ArticleFacts? Read(ReadOnlySpan<byte> utf8Json, FactKinds kinds, List<ReadFault>? faults = null) =>
        TryReadDirect(utf8Json, kinds, out var document) ? document : ReadReporting(utf8Json, new(kinds, faults));

    /// <summary>Reads a document in which nothing is wrong; false where something is or may be.</summary>
    internal static bool TryReadDirect(
        ReadOnlySpan<byte> utf8Json,
        FactKinds kinds,
        [NotNullWhen(true)] out ArticleFacts? document
    )
    {
        if (utf8Json.Length > kinds.Limits.DocumentBytes)
        {
            document = null;
            return false;
        }

        var input = new DirectInput(utf8Json, kinds);
        document = ArticleFactsCodec.ReadFrom(ref input);
        return input.IsAtEnd() && document is not null;
    }

    /// <summary>Reads a document and says what is wrong in it.</summary>
    internal static ArticleFacts? ReadReporting(ReadOnlySpan<byte> utf8Json, ReadContext context) =>
        ReadReporting(utf8Json, context, static (ref input, _) => ArticleFactsCodec.ReadFrom(ref input));

    /// <summary>Reads one value and nothing behind it. A collecting context notes faults; null then where there is nothing that could be kept.</summary>
    internal static T? ReadReporting<T>(ReadOnlySpan<byte> utf8Json, ReadContext context, JsonReading<T> reading)
        where T : class
    {
        try
        {
            if (utf8Json.Length > context.Kinds.Limits.DocumentBytes)
            {
                context.Report(
                    0,
                    RuleCode.JsonShape,
                    FormattableString.Invariant(
                        $"The document has more than {context.Kinds.Limits.DocumentBytes} bytes, the limit of what is read."
                    )
                );
                return null;
            }

            var reader = new Utf8JsonReader(utf8Json, s_reader);
            reader.Read();
            var input = new ReportingInput(reader, context);
            var document = reading(ref input, context);
            // Whatever but white space follows is an error of the reader's.
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
                JsonSyntax.Describe(exception),
                OffsetOf(utf8Json, exception)
            );
            if (context.TryNote(fault))
            {
                return null;
            }

            throw new DealNewsJsonException(fault, TextPosition.Of(utf8Json, fault.Offset), exception);
        }
    }

    private static long OffsetOf(ReadOnlySpan<byte> utf8Json, JsonException exception)
    {
        var offset = 0L;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8Json[(int)offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (exception.BytePositionInLine ?? 0);
    }

    private static JsonSerializerOptions ReadOnlyOptions()
    {
        var options = CreateOptions();
        options.MakeReadOnly();
        return options;
    }
}
