using DealNews.Json;

namespace DealNews.Validation;

/// <summary>Reads and validates a JSON text in one pass, and reports all JSON errors and all broken rules.</summary>
public static class DocumentInspector
{
    /// <summary>Inspects one document.</summary>
    /// <param name="utf8Json">JSON in UTF-8. A byte order mark at the start is skipped.</param>
    /// <param name="options">The options; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The readable parts of the document and all findings.</returns>
    public static Inspection Inspect(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        utf8Json = ByteOrderMark.Skip(utf8Json);
        List<ReadFault> faults = [];
        var document = DocumentReader.Read(utf8Json, options.Json, faults);
        var faulty = new FaultyParts(faults);
        var readable = document is null ? null : faulty.Remove(document);
        List<Finding> broken = [];
        if (document is not null)
        {
            using (var context = RuleContext.Rent(options.Json.Kinds))
            {
                DocumentRules.Check(document, context);
                // A value that cannot be read is reported once, not a second time as missing.
                broken.AddRange(context.Findings.Where(finding => !faulty.Explain(finding)));
            }

            broken.AddRange(
                options
                    .CheckRules(readable!)
                    .Select(finding => finding with { Pointer = faulty.InText(finding.Pointer) })
            );
        }

        return new()
        {
            Document = faults.Count == 0 ? document : null,
            ReadableDocument = readable,
            FactPositions = document is null ? default : faulty.ReadableFacts(document),
            Report = Report(utf8Json, faults, [.. broken.Select(options.Apply).OfType<Finding>()]),
        };
    }

    /// <summary>Inspects the single document of a stream.</summary>
    /// <param name="utf8Json">
    /// JSON in UTF-8. A byte order mark at the start is skipped. The stream stays open and is read up to the size limit
    /// of a document.
    /// </param>
    /// <param name="options">The options; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The readable parts of the document and all findings.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
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

    /// <summary>Inspects the documents of a JSON Lines text while the stream is read.</summary>
    /// <param name="utf8Lines">
    /// JSON Lines in UTF-8. Lines end with <c>\n</c> or <c>\r\n</c>; blank lines are skipped. The stream stays open.
    /// </param>
    /// <param name="options">The options; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the inspection.</param>
    /// <returns>An inspection for each line that is not blank, in the order of the lines.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The inspection was canceled.</exception>
    public static IAsyncEnumerable<InspectedLine> InspectLinesAsync(
        Stream utf8Lines,
        ValidationOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        var chosen = options ?? ValidationOptions.Default;
        return LineScanner.ScanAsync(
            utf8Lines,
            chosen.Json,
            (number, line) => InspectLine(number, line, chosen),
            cancellationToken
        );
    }

    private static InspectedLine InspectLine(long number, ReadOnlySpan<byte> line, ValidationOptions options)
    {
        var inspection = Inspect(line, options);
        var findings = inspection.Report.Findings;
        return new()
        {
            Number = number,
            Inspection = findings.IsEmpty
                ? inspection
                : inspection with
                {
                    Report = new()
                    {
                        Findings = findings.Select(finding => finding with { Line = number }).ToValueList(),
                    },
                },
        };
    }

    private static ValidationReport Report(ReadOnlySpan<byte> utf8Json, List<ReadFault> faults, Finding[] broken)
    {
        if (faults.Count == 0 && broken.Length == 0)
        {
            return ValidationReport.Empty;
        }

        List<(long Offset, Finding Finding)> located = [.. faults.Select(fault => (fault.Offset, ToFinding(fault)))];
        if (broken.Length > 0)
        {
            var offsets = JsonLocator.Locate(utf8Json, broken.Select(finding => finding.Pointer));
            located.AddRange(broken.Select(finding => (offsets[finding.Pointer], finding)));
        }

        return new() { Findings = InOrder(utf8Json, located) };
    }

    internal static Finding ToFinding(ReadFault fault) =>
        new()
        {
            Code = fault.Code,
            Severity = RuleCatalogue.SeverityOf(fault.Code),
            Pointer = fault.Pointer,
            Message = fault.Message,
        };

    private static ValueList<Finding> InOrder(ReadOnlySpan<byte> utf8Json, List<(long Offset, Finding Finding)> located)
    {
        var findings = new List<Finding>(located.Count);
        var (position, end) = (TextPosition.Start, 0);
        foreach (var (offset, finding) in located.OrderBy(entry => entry.Offset))
        {
            // Counting on from the last finding, not from the start of the text, avoids O(n²).
            var next = (int)Math.Clamp(offset, 0, utf8Json.Length);
            position = position.After(utf8Json[end..next]);
            end = next;
            findings.Add(finding with { Line = position.Line, Column = position.Column });
        }

        return [.. findings];
    }
}
