using System.Buffers;
using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Schema;

/// <summary>The strict profile: the form of the format that the structured outputs of language models take.</summary>
/// <remarks>
/// Every member is always there, with a value of one type: an absent text, term or number is <c>""</c>, numbers being texts of digits; an
/// absent object is an empty list and one that is there a list of one; what is not said to be so is <c>false</c>. Texts by language are
/// lists of a language and a text; facts stand in a list for each kind; an equivalent has no equivalents of its own.
/// </remarks>
public static partial class DealNewsSchema
{
    private static readonly JsonReading<StrictDocument> s_reading = static (ref input, context) =>
        new StrictReader(context).Read(ref input);

    /// <summary>
    /// The strict profile as a JSON Schema: every object closed, every member required, definitions in <c>$defs</c> alone, nothing
    /// recursive, no alternatives, and no keyword but <c>type</c>, <c>description</c>, <c>properties</c>, <c>required</c>,
    /// <c>additionalProperties</c>, <c>items</c>, <c>enum</c>, <c>$ref</c> and <c>$defs</c>.
    /// </summary>
    /// <returns>JSON, indented by two spaces, lines ended with <c>\n</c>.</returns>
    public static string StrictJsonSchema() => SchemaJson.Of(StrictSchema.Write());

    /// <summary>Reads what a model wrote in the strict profile. What is required and empty is read as such: validation finds it.</summary>
    /// <param name="json">A text that keeps to <see cref="StrictJsonSchema"/>; members that are left out, or null, count as absent.</param>
    /// <returns>The document; its facts follow each other in the order of the lists.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="DealNewsJsonException">The text is not JSON, or not a document of the profile; the place is that in the text.</exception>
    public static ArticleFacts FromStrict(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromStrict(DocumentReader.ToUtf8(json));
    }

    /// <summary>Reads what a model wrote in the strict profile, in UTF-8; a byte order mark before it is passed over.</summary>
    /// <param name="utf8Json">The bytes.</param>
    /// <inheritdoc cref="FromStrict(string)"/>
    public static ArticleFacts FromStrict(ReadOnlySpan<byte> utf8Json)
    {
        var text = WithoutMark(utf8Json);
        var strict = DocumentReader.ReadReporting(text, new(DealNewsJsonOptions.Default), s_reading)!;
        try
        {
            return DealNewsJson.Deserialize(strict.Utf8Json);
        }
        catch (DealNewsJsonException exception) when (exception.Fault is { } fault)
        {
            var moved = strict.Locate(fault);
            throw new DealNewsJsonException(moved, TextPosition.Of(text, moved.Offset), exception);
        }
    }

    /// <summary>
    /// Reads and checks what a model wrote in the strict profile, and finds all that is wrong with it: pointers, lines and columns are
    /// those in the text of the model, to whom they can be shown.
    /// </summary>
    /// <param name="utf8Json">JSON in UTF-8 that keeps to <see cref="StrictJsonSchema"/>; a byte order mark before it is passed over.</param>
    public static Inspection InspectStrict(ReadOnlySpan<byte> utf8Json)
    {
        var text = WithoutMark(utf8Json);
        List<ReadFault> faults = [];
        var strict = DocumentReader.ReadReporting(text, new(DealNewsJsonOptions.Default, faults), s_reading);
        var inspection = strict is null ? new() : DocumentInspector.Inspect(strict.Utf8Json);

        // What was not turned into the format was refused there too, at its place or in what it is a part of.
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
                    .Report.Findings.Select(finding => strict!.Locate(finding))
                    .Where(found => !IsRefusal(found.Finding))
            );
        var findings = new List<Finding>();
        foreach (var (offset, finding) in located.OrderBy(entry => entry.Offset))
        {
            var position = TextPosition.Of(text, offset);
            findings.Add(finding with { Line = position.Line, Column = position.Column });
        }

        return inspection with
        {
            Document = faults.Count == 0 ? inspection.Document : null,
            Report = new() { Findings = [.. findings] },
        };
    }

    /// <summary>Writes a document in the strict profile: an example for a model, or what a model should have written.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether on lines of their own, indented by two spaces.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The document has something for which the profile has no form: a fact of another kind, a term or member that this version does
    /// not know, an empty text where one may be absent, an equivalent of an equivalent, null in a list or for a required object.
    /// </exception>
    public static string ToStrict(ArticleFacts document, bool indented = false)
    {
        var open = DealNewsJson.SerializeToUtf8Bytes(document);
        var buffer = new ArrayBufferWriter<byte>();
        using (
            var writer = new Utf8JsonWriter(
                buffer,
                new()
                {
                    Encoder = VerbatimEncoder.Instance,
                    Indented = indented,
                    NewLine = "\n",
                }
            )
        )
        {
            using var json = JsonDocument.Parse(open);
            new StrictWriter(writer).Write(json.RootElement);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
}
