using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Schema;

/// <summary>
/// Serializes and deserializes documents in the strict profile: the form of the format for the structured outputs of
/// language models.
/// </summary>
/// <remarks>
/// Every member is present, with a value of one type. An absent text, term or number is <c>""</c>; numbers are texts of
/// digits. An optional object is a list of one object, or an empty list. A flag that is not set is <c>false</c>. Texts
/// by language are lists of objects with a language and a text. Facts are in one list for each kind. An equivalent has
/// no equivalents of its own. The profile does not support application-defined kinds of fact.
/// </remarks>
public static class DealNewsStrictJson
{
    private static readonly JsonReading<StrictDocument> s_reading = static (ref input, context) =>
        new StrictReader(context).Read(ref input);

    private static readonly JsonWriterOptions s_compact = new() { Encoder = VerbatimEncoder.Instance, NewLine = "\n" };

    private static readonly JsonWriterOptions s_indented = s_compact with { Indented = true };

    /// <summary>Serializes a document to a string, for example as an example or expected answer for a model.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="JsonException">A text in the document has an unpaired surrogate.</exception>
    /// <exception cref="NotSupportedException">
    /// The profile has no form for a part of the document: a fact of another kind, an unknown term or member, an empty
    /// text where a text can be absent, an equivalent of an equivalent, or null in a list or for a required object.
    /// </exception>
    public static string Serialize(ArticleFacts document, DealNewsJsonOptions? options = null) =>
        Encoding.UTF8.GetString(Write(document, options).Span);

    /// <summary>Serializes a document to UTF-8.</summary>
    /// <inheritdoc cref="Serialize(ArticleFacts, DealNewsJsonOptions?)"/>
    public static byte[] SerializeToUtf8Bytes(ArticleFacts document, DealNewsJsonOptions? options = null) =>
        Write(document, options).ToArray();

    /// <summary>Serializes a document as UTF-8 to a stream.</summary>
    /// <param name="destination">The stream to write to; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    /// <exception cref="ArgumentNullException">The stream or the document is null.</exception>
    /// <exception cref="OperationCanceledException">The write was canceled.</exception>
    /// <inheritdoc cref="Serialize(ArticleFacts, DealNewsJsonOptions?)" path="/exception"/>
    public static async Task SerializeAsync(
        Stream destination,
        ArticleFacts document,
        DealNewsJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(destination);
        await destination.WriteAsync(Write(document, options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deserializes a document from a string.</summary>
    /// <param name="json">
    /// JSON that conforms to <see cref="DealNewsSchema.StrictJsonSchema"/>. A member that is missing or null counts as
    /// absent.
    /// </param>
    /// <param name="options">The options, whose limits apply; the default options if null.</param>
    /// <returns>
    /// The document, with its facts in the order of the lists. An empty required value stays empty, and validation
    /// reports it.
    /// </returns>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    /// <exception cref="DealNewsJsonException">
    /// The string is not JSON, or not a document of the profile. The location refers to the string.
    /// </exception>
    public static ArticleFacts Deserialize(string json, DealNewsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Deserialize(DocumentReader.ToUtf8(json), options);
    }

    /// <summary>Deserializes a document from UTF-8.</summary>
    /// <param name="utf8Json">
    /// JSON in UTF-8 that conforms to <see cref="DealNewsSchema.StrictJsonSchema"/>. A byte order mark at its start is
    /// skipped. A member that is missing or null counts as absent.
    /// </param>
    /// <param name="options">The options, whose limits apply; the default options if null.</param>
    /// <returns>
    /// The document, with its facts in the order of the lists. An empty required value stays empty, and validation
    /// reports it.
    /// </returns>
    /// <exception cref="DealNewsJsonException">
    /// The bytes are not JSON, or not a document of the profile. The location refers to the bytes.
    /// </exception>
    public static ArticleFacts Deserialize(ReadOnlySpan<byte> utf8Json, DealNewsJsonOptions? options = null)
    {
        options ??= DealNewsJsonOptions.Default;
        var text = ByteOrderMark.Skip(utf8Json);
        var strict = DocumentReader.ReadReporting(text, new(options), s_reading)!;
        try
        {
            return DealNewsJson.Deserialize(strict.Utf8Json, options);
        }
        catch (DealNewsJsonException exception) when (exception.Fault is { } fault)
        {
            var moved = strict.Locate(fault);
            throw new DealNewsJsonException(moved, TextPosition.Of(text, moved.Offset), exception);
        }
    }

    /// <summary>Deserializes a document from a stream of UTF-8.</summary>
    /// <param name="utf8Json">
    /// The stream. It is read to its end, or until it exceeds <see cref="JsonLimits.DocumentBytes"/>; it stays open.
    /// </param>
    /// <param name="options">The options, whose limits apply; the default options if null.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The read was canceled.</exception>
    /// <inheritdoc cref="Deserialize(ReadOnlySpan{byte}, DealNewsJsonOptions?)" path="/returns|/exception"/>
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
    /// <param name="options">The options, whose limits apply; the default options if null.</param>
    /// <returns>False if the string is null, not JSON, or not a document of the profile.</returns>
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
    /// <param name="options">The options, whose limits apply; the default options if null.</param>
    /// <returns>False if the bytes are not JSON, or not a document of the profile.</returns>
    public static bool TryDeserialize(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out ArticleFacts? document,
        DealNewsJsonOptions? options = null
    )
    {
        document = null;
        List<ReadFault> faults = [];
        ReadContext context = new(options ?? DealNewsJsonOptions.Default, faults);
        var strict = DocumentReader.ReadReporting(ByteOrderMark.Skip(utf8Json), context, s_reading);
        return strict is not null
            && faults.Count == 0
            && DealNewsJson.TryDeserialize(strict.Utf8Json, out document, options);
    }

    /// <summary>Deserializes and validates a document, and reports all findings.</summary>
    /// <param name="json">JSON that conforms to <see cref="DealNewsSchema.StrictJsonSchema"/>.</param>
    /// <param name="options">The options; the default options if null.</param>
    /// <returns>The readable parts of the document and all findings.</returns>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    public static Inspection Inspect(string json, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Inspect(DocumentReader.ToUtf8(json), options);
    }

    /// <summary>
    /// Deserializes and validates a document, and reports all findings. Their pointers, lines and columns are those in
    /// the input, so that the application can return them to the model.
    /// </summary>
    /// <param name="utf8Json">
    /// JSON in UTF-8 that conforms to <see cref="DealNewsSchema.StrictJsonSchema"/>. A byte order mark at its start is
    /// skipped.
    /// </param>
    /// <param name="options">The options; the default options if null.</param>
    /// <returns>The readable parts of the document and all findings.</returns>
    public static Inspection Inspect(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var text = ByteOrderMark.Skip(utf8Json);
        List<ReadFault> faults = [];
        var strict = DocumentReader.ReadReporting(text, new(options.Json, faults), s_reading);
        var inspection = strict is null ? new() : DocumentInspector.Inspect(strict.Utf8Json, options);

        // Each placeholder causes a second finding, at the value or at an object that contains it.
        // Only the first is reported.
        bool IsRefusal(Finding finding) =>
            finding.Code == RuleCode.JsonShape
            && faults.Any(fault =>
                fault.Pointer == finding.Pointer
                || fault.Pointer.StartsWith(finding.Pointer + "/", StringComparison.Ordinal)
            );
        var located = faults
            .Select(fault => (fault.Offset, Finding: DocumentInspector.ToFinding(fault)))
            .Concat(
                inspection
                    .Report.Findings.Where(static finding => finding.Code != RuleCode.FindingsOmitted)
                    .Select(finding => strict!.Locate(finding))
                    .Where(found => !IsRefusal(found.Finding))
            );
        var findings = DocumentInspector.InOrder(text, located);
        // The last finding is the one with the number of omitted findings.
        findings.AddRange(inspection.Report.Findings.Where(static finding => finding.Code == RuleCode.FindingsOmitted));
        return inspection with
        {
            Document = faults.Count == 0 ? inspection.Document : null,
            Report = new() { Findings = [.. findings] },
        };
    }

    /// <summary>Deserializes and validates a document from a stream of UTF-8, and reports all findings.</summary>
    /// <param name="utf8Json">
    /// The stream. It is read to its end, or until it exceeds <see cref="JsonLimits.DocumentBytes"/>; it stays open.
    /// </param>
    /// <param name="options">The options; the default options if null.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <returns>The readable parts of the document and all findings.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The read was canceled.</exception>
    public static async Task<Inspection> InspectAsync(
        Stream utf8Json,
        ValidationOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        options ??= ValidationOptions.Default;
        using var buffer = await DocumentReader
            .ReadToEndAsync(utf8Json, options.Json, cancellationToken)
            .ConfigureAwait(false);
        return Inspect(buffer.WrittenSpan, options);
    }

    private static ReadOnlyMemory<byte> Write(ArticleFacts document, DealNewsJsonOptions? options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options?.WriteIndented == true ? s_indented : s_compact))
        {
            using var json = JsonDocument.Parse(DealNewsJson.SerializeToUtf8Bytes(document, options));
            new StrictWriter(writer).Write(json.RootElement);
        }

        return buffer.WrittenMemory;
    }
}
