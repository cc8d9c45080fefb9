using System.Runtime.CompilerServices;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Testing;

/// <summary>
/// Assertions on documents for any test framework. A failed assertion throws a <see cref="DealNewsAssertException"/>
/// whose message has the expected and actual values and their locations as JSON Pointers (RFC 6901).
/// </summary>
/// <remarks>
/// Pass <see cref="DealNewsJsonOptions"/> with <see cref="DealNewsJsonOptions.FactKinds"/> if documents have
/// application-defined kinds of fact.
/// </remarks>
public static partial class DealNewsAssert
{
    /// <summary>Asserts that validation finds no error in a document. Warnings and information are allowed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">The options of the validation; null for the default.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="DealNewsAssertException">The document has an error.</exception>
    public static void Valid(ArticleFacts document, ValidationOptions? options = null) =>
        RequireNoErrors(DocumentValidator.Validate(document, options));

    /// <summary>Asserts that JSON is a document without errors. Warnings and information are allowed.</summary>
    /// <param name="utf8Json">The JSON in UTF-8.</param>
    /// <param name="options">The options of the validation; null for the default.</param>
    /// <exception cref="DealNewsAssertException">
    /// The JSON cannot be deserialized, or the document has an error.
    /// </exception>
    public static void Valid(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null) =>
        RequireNoErrors(DocumentInspector.Inspect(utf8Json, options).Report);

    /// <summary>Asserts that a report has a finding with a code, and returns the first one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="code">The expected code (<see cref="RuleCode"/>).</param>
    /// <param name="pointer">
    /// The expected location as a JSON Pointer (RFC 6901); empty for the document itself, null for any location.
    /// </param>
    /// <exception cref="ArgumentNullException">The report or the code is null.</exception>
    /// <exception cref="DealNewsAssertException">The report has no such finding.</exception>
    public static Finding HasFinding(ValidationReport report, string code, string? pointer = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(code);
        return report.Findings.FirstOrDefault(finding =>
                IsSame(finding.Code, code) && (pointer is null || IsSame(finding.Pointer, pointer))
            ) ?? throw Fail($"a finding {code}{PlaceOf(pointer)}", report.Findings);
    }

    /// <summary>Asserts that a report has no findings, not even information.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="DealNewsAssertException">The report has a finding.</exception>
    public static void HasNoFindings(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!report.Findings.IsEmpty)
        {
            throw Fail("no findings", report.Findings);
        }
    }

    /// <summary>
    /// Asserts that a document round-trips: serializing and deserializing it returns an equal document, which
    /// serializes to the same bytes.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="options">The options with the application's fact kinds; null for the default.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="DealNewsAssertException">
    /// The document cannot be serialized or deserialized, or it differs afterwards.
    /// </exception>
    public static void RoundTrips(ArticleFacts document, DealNewsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            var written = DealNewsJson.SerializeToUtf8Bytes(document, options);
            var read = DealNewsJson.Deserialize(written, options);
            Equal(document, read, options?.FactKinds ?? default);
            if (!DealNewsJson.SerializeToUtf8Bytes(read, options).AsSpan().SequenceEqual(written))
            {
                throw AssertionFailure.Of("The deserialized document serializes to different bytes.");
            }
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw AssertionFailure.Of(
                "Expected a document that round-trips, but it cannot be (de)serialized: "
                    + PrintableText.Of(exception.Message),
                exception
            );
        }
    }

    /// <summary>
    /// Asserts that a document equals the one in a golden file. If the environment variable <c>DEALNEWS_UPDATE</c> is
    /// 1, writes the document to the file as indented JSON instead.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="fileName">The path of the file, relative to the folder of the test's source file.</param>
    /// <param name="options">The options with the application's fact kinds; null for the default.</param>
    /// <param name="sourceFile">The test's source file; the compiler supplies it.</param>
    /// <exception cref="ArgumentNullException">The document, the file name or the source file is null.</exception>
    /// <exception cref="DealNewsAssertException">
    /// The file does not exist, cannot be deserialized, or has a different document.
    /// </exception>
    public static void MatchesGolden(
        ArticleFacts document,
        string fileName,
        DealNewsJsonOptions? options = null,
        [CallerFilePath] string sourceFile = ""
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(sourceFile);
        new GoldenFile(fileName, sourceFile).Match(document, options, GoldenFile.IsUpdating);
    }

    private static void RequireNoErrors(ValidationReport report)
    {
        if (report.HasErrors)
        {
            throw Fail("no errors", report.Findings.Where(static finding => finding.Severity == Severity.Error));
        }
    }

    private static Exception Fail(string expected, IEnumerable<Finding> findings)
    {
        var found = string.Concat(findings.Select(static finding => $"{Environment.NewLine}  {finding}"));
        return AssertionFailure.Of(
            $"Expected {expected}, but found{(found.Length == 0 ? " no findings." : $":{found}")}"
        );
    }

    private static string PlaceOf(string? pointer) =>
        pointer switch
        {
            null => "",
            "" => " at the document",
            _ => $" at {pointer}",
        };

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
