using System.Runtime.CompilerServices;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Testing;

/// <summary>
/// Assertions on documents for any test framework: what does not hold is said in a <see cref="DealNewsAssertException"/>, by JSON
/// Pointers and values. Where an application has kinds of fact of its own, it passes its options
/// (<see cref="DealNewsJsonOptions"/>).
/// </summary>
public static partial class DealNewsAssert
{
    /// <summary>Asserts that a document has no error. Warnings do not count: a newer document has them too.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="DealNewsAssertException">The document has an error.</exception>
    public static void Valid(ArticleFacts document, DealNewsJsonOptions? options = null) =>
        RequireNoError(DocumentValidator.Validate(document, Options(options)).Findings);

    /// <summary>Asserts that a JSON text is a document without an error, as it may come from elsewhere.</summary>
    /// <param name="utf8Json">JSON in UTF-8.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <exception cref="DealNewsAssertException">The text cannot be read, or the document has an error.</exception>
    public static void Valid(ReadOnlySpan<byte> utf8Json, DealNewsJsonOptions? options = null) =>
        RequireNoError(DocumentInspector.Inspect(utf8Json, Options(options)).Report.Findings);

    /// <summary>Asserts that a check found something, and gives it.</summary>
    /// <param name="report">What the check found.</param>
    /// <param name="code">The code of the rule (<see cref="RuleCode"/>).</param>
    /// <param name="path">Where in the document (JSON Pointer, RFC 6901); null for anywhere.</param>
    /// <returns>The first such finding.</returns>
    /// <exception cref="ArgumentNullException">The report or the code is null.</exception>
    /// <exception cref="DealNewsAssertException">There is no such finding.</exception>
    public static Finding HasFinding(ValidationReport report, string code, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return HasFinding(report.Findings, code, path);
    }

    /// <summary>Asserts that an inspection of a JSON text found something, and gives it.</summary>
    /// <inheritdoc cref="HasFinding(ValidationReport, string, string?)"/>
    public static Finding HasFinding(Inspection report, string code, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return HasFinding(report.Report.Findings, code, path);
    }

    /// <summary>Asserts that there is a finding among those of any report, and gives it.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="code">The code of the rule.</param>
    /// <param name="path">Where in the document (JSON Pointer, RFC 6901); null for anywhere.</param>
    /// <returns>The first such finding.</returns>
    /// <exception cref="ArgumentNullException">The findings or the code is null.</exception>
    /// <exception cref="DealNewsAssertException">There is no such finding.</exception>
    public static Finding HasFinding(IEnumerable<Finding> findings, string code, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(code);
        Finding[] found = [.. findings];
        return Array.Find(
                found,
                finding => IsSame(finding.Code, code) && (path is null || IsSame(finding.Pointer, path))
            )
            ?? throw new DealNewsAssertException(
                $"Expected a finding {code}{(path is null ? "" : $" at {PlaceOf(path)}")}, found{(found.Length == 0 ? " none." : Lines(found))}"
            );
    }

    /// <summary>Asserts that a check found nothing, information included.</summary>
    /// <param name="report">What the check found.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="DealNewsAssertException">There is a finding.</exception>
    public static void HasNoFinding(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        HasNoFinding(report.Findings);
    }

    /// <summary>Asserts that an inspection of a JSON text found nothing, information included.</summary>
    /// <inheritdoc cref="HasNoFinding(ValidationReport)"/>
    public static void HasNoFinding(Inspection report)
    {
        ArgumentNullException.ThrowIfNull(report);
        HasNoFinding(report.Report.Findings);
    }

    /// <summary>Asserts that there is no finding in any report, information included.</summary>
    /// <param name="findings">What was found.</param>
    /// <exception cref="ArgumentNullException">The findings are null.</exception>
    /// <exception cref="DealNewsAssertException">There is a finding.</exception>
    public static void HasNoFinding(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        RequireNone("finding", findings);
    }

    /// <summary>Asserts that a document is the same after it was written as JSON and read again, and is then written as the same bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="DealNewsAssertException">The document cannot be written, or cannot be read again, or is not the same.</exception>
    public static void RoundTrips(ArticleFacts document, DealNewsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            var written = DealNewsJson.SerializeToUtf8Bytes(document, options: options);
            var read = DealNewsJson.Deserialize(written, options);
            Equal(document, read, options);
            if (!DealNewsJson.SerializeToUtf8Bytes(read, options: options).AsSpan().SequenceEqual(written))
            {
                throw new DealNewsAssertException(
                    "The document that was written and read again is written as other bytes."
                );
            }
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw new DealNewsAssertException(
                $"The document cannot be written and read again: {exception.Message}",
                exception
            );
        }
    }

    /// <summary>
    /// Asserts that a document is the one that a file beside the test has. With the environment variable <c>DEALNEWS_UPDATE=1</c> the
    /// file is written instead: the document's canonical JSON, indented.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="fileName">The file, by its path from the folder of the test's source file.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <param name="sourceFile">The test's source file, which the compiler fills in.</param>
    /// <exception cref="ArgumentNullException">The document, the file's name or the source file is null.</exception>
    /// <exception cref="DealNewsAssertException">There is no such file, it is no document, or it is another one.</exception>
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

    private static ValidationOptions? Options(DealNewsJsonOptions? json) =>
        json is null ? null : new() { Json = json };

    private static void RequireNoError(ValueList<Finding> findings) =>
        RequireNone("error", findings.Where(static finding => finding.Severity == Severity.Error));

    private static void RequireNone(string what, IEnumerable<Finding> findings)
    {
        if (Lines(findings) is { Length: > 0 } lines)
        {
            throw new DealNewsAssertException($"Expected no {what}, found{lines}");
        }
    }

    private static string Lines(IEnumerable<Finding> findings) =>
        string.Concat(
            findings.Select(static finding =>
                $"{Environment.NewLine}  {finding.Severity} {finding.Code} at {PlaceOf(finding.Pointer)}: {finding.Message}"
            )
        );

    private static string PlaceOf(string pointer) => pointer.Length == 0 ? "the whole" : pointer;

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
