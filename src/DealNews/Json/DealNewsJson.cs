using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Serializes and deserializes documents. There is one format: names in camel case, no absent values, no empty lists
/// unless they are required, minimal escaping, money as <c>"USD 15000000000"</c>, dates as EDTF.
/// </summary>
/// <remarks>
/// Deserialization is strict: it stops at the first error and throws a <see cref="DealNewsJsonException"/> with its
/// position. To get all errors of a document, use <c>DocumentInspector</c> in the namespace DealNews.Validation.
/// </remarks>
public static partial class DealNewsJson
{
    /// <summary>The maximum nesting depth of objects and lists; the default of System.Text.Json.</summary>
    public const int MaxDepth = 64;

    /// <summary>Options of System.Text.Json that read and write the types of the format; read-only.</summary>
    /// <remarks>
    /// To change them, copy them: <c>new JsonSerializerOptions(DealNewsJson.SerializerOptions) { WriteIndented = true
    /// }</c>. To add kinds of fact, call <see cref="AddDealNews"/> on the copy.
    /// </remarks>
    public static JsonSerializerOptions SerializerOptions { get; } = CreateSerializerOptions();

    /// <summary>
    /// Adds the types of the format, and application-defined kinds of fact, to options of System.Text.Json.
    /// </summary>
    /// <param name="serializerOptions">The application's options, which must not be read-only.</param>
    /// <param name="options">The kinds of fact and the limits of reading; the default options if null.</param>
    /// <returns><paramref name="serializerOptions"/>. A second call replaces the options of the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serializerOptions"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="serializerOptions"/> is read-only.</exception>
    public static JsonSerializerOptions AddDealNews(
        this JsonSerializerOptions serializerOptions,
        DealNewsJsonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(serializerOptions);
        var converters = serializerOptions.Converters;
        for (var i = converters.Count - 1; i >= 0; i--)
        {
            if (converters[i] is DealNewsJsonConverter<Fact>)
            {
                converters.RemoveAt(i);
            }
        }

        converters.Add(new DealNewsJsonConverter<Fact>(options ?? DealNewsJsonOptions.Default));
        if (!serializerOptions.TypeInfoResolverChain.Contains(DealNewsTypeInfoResolver.Instance))
        {
            serializerOptions.TypeInfoResolverChain.Add(DealNewsTypeInfoResolver.Instance);
        }

        return serializerOptions;
    }

    /// <summary>Serializes a document to a string.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="DealNewsJsonException">
    /// A text in the document has an unpaired surrogate; <see cref="DealNewsJsonException.Pointer"/> is its location.
    /// </exception>
    /// <exception cref="NotSupportedException">The record of a fact is not registered in the options.</exception>
    public static string Serialize(ArticleFacts document, DealNewsJsonOptions? options = null)
    {
        using var buffer = new PooledBuffer();
        Serialize(buffer, document, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Serializes a document to UTF-8.</summary>
    /// <inheritdoc cref="Serialize(ArticleFacts, DealNewsJsonOptions?)"/>
    public static byte[] SerializeToUtf8Bytes(ArticleFacts document, DealNewsJsonOptions? options = null)
    {
        using var buffer = new PooledBuffer();
        Serialize(buffer, document, options);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Serializes a document as UTF-8 to a buffer.</summary>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <exception cref="ArgumentNullException">The buffer or the document is null.</exception>
    /// <inheritdoc cref="Serialize(ArticleFacts, DealNewsJsonOptions?)" path="/exception"/>
    public static void Serialize(
        IBufferWriter<byte> destination,
        ArticleFacts document,
        DealNewsJsonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(document);
        options ??= DealNewsJsonOptions.Default;
        if (options.WriteIndented)
        {
            DocumentWriter.WriteIndented(destination, document, options);
        }
        else
        {
            DocumentWriter.WriteCompact(destination, document, options);
        }
    }

    /// <summary>Serializes a document as UTF-8 to a stream.</summary>
    /// <param name="destination">The stream to write to; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    /// <exception cref="ArgumentNullException">The stream or the document is null.</exception>
    /// <exception cref="OperationCanceledException">The write was cancelled.</exception>
    /// <inheritdoc cref="Serialize(ArticleFacts, DealNewsJsonOptions?)" path="/exception"/>
    public static async Task SerializeAsync(
        Stream destination,
        ArticleFacts document,
        DealNewsJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var buffer = new PooledBuffer();
        Serialize(buffer, document, options);
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deserializes a document from a string.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    /// <exception cref="DealNewsJsonException">The string is not JSON, or not a document of the format.</exception>
    public static ArticleFacts Deserialize(string json, DealNewsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Deserialize(DocumentReader.ToUtf8(json), options);
    }

    /// <summary>Deserializes a document from UTF-8.</summary>
    /// <param name="utf8Json">JSON in UTF-8; a byte order mark at its start is skipped.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <exception cref="DealNewsJsonException">The bytes are not JSON, or not a document of the format.</exception>
    public static ArticleFacts Deserialize(ReadOnlySpan<byte> utf8Json, DealNewsJsonOptions? options = null) =>
        DocumentReader.Read(ByteOrderMark.Skip(utf8Json), options ?? DealNewsJsonOptions.Default)!;

    /// <summary>Deserializes a document from a stream of UTF-8.</summary>
    /// <param name="utf8Json">
    /// The stream. It is read to its end, or until it exceeds <see cref="JsonLimits.DocumentBytes"/>; it stays open.
    /// </param>
    /// <param name="options">The options; the default options if null.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The read was cancelled.</exception>
    /// <exception cref="DealNewsJsonException">The bytes are not JSON, or not a document of the format.</exception>
    public static async Task<ArticleFacts> DeserializeAsync(
        Stream utf8Json,
        DealNewsJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var buffer = await DocumentReader
            .ReadToEndAsync(utf8Json, options ?? DealNewsJsonOptions.Default, cancellationToken)
            .ConfigureAwait(false);
        return Deserialize(buffer.WrittenSpan, options);
    }

    /// <summary>Tries to deserialize a document from a string.</summary>
    /// <param name="json">The JSON, or null.</param>
    /// <param name="document">The document; null if this method returns false.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <returns>
    /// False if the string is null, not JSON, or not a document of the format, or if a converter of the application
    /// throws any exception.
    /// </returns>
    public static bool TryDeserialize(
        string? json,
        [NotNullWhen(true)] out ArticleFacts? document,
        DealNewsJsonOptions? options = null
    )
    {
        document = null;
        return json is not null && TryDeserialize(DocumentReader.ToUtf8(json), out document, options);
    }

    /// <summary>Tries to deserialize a document from UTF-8.</summary>
    /// <param name="utf8Json">JSON in UTF-8; a byte order mark at its start is skipped.</param>
    /// <param name="document">The document; null if this method returns false.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <returns>
    /// False if the bytes are not JSON, or not a document of the format, or if a converter of the application throws
    /// any exception.
    /// </returns>
    public static bool TryDeserialize(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out ArticleFacts? document,
        DealNewsJsonOptions? options = null
    )
    {
        List<ReadFault> faults = [];
        try
        {
            document = DocumentReader.Read(
                ByteOrderMark.Skip(utf8Json),
                options ?? DealNewsJsonOptions.Default,
                faults
            );
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The exception comes from a converter of the application.
            document = null;
        }

        if (faults.Count > 0)
        {
            document = null;
        }

        return document is not null;
    }

    private static JsonSerializerOptions CreateSerializerOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = VerbatimEncoder.Instance,
            MaxDepth = MaxDepth,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        }.AddDealNews();
        options.MakeReadOnly();
        return options;
    }
}
