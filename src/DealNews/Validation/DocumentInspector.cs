using DealNews.Json;

namespace DealNews.Validation;

/// <summary>Reads and validates a JSON text in one pass, and reports all JSON errors and all broken rules.</summary>
public static class DocumentInspector
{
    /// <summary>Inspects one document.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="options">The options; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The readable parts of the document and all findings.</returns>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    public static Inspection Inspect(string json, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Inspect(DocumentReader.ToUtf8(json), options);
    }

    /// <summary>Inspects one document in UTF-8.</summary>
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
        // A value that cannot be read is not also reported as missing.
        var consequences = faulty.IsEmpty ? null : faulty;
        using var context = RuleContext.Rent(options, consequences);
        AddFaults(faults, options, context.Findings);
        if (document is not null)
        {
            DocumentRules.Check(document, context);
            options.CheckRules(readable!, context.Findings, consequences);
        }

        return new()
        {
            Document = faulty.IsEmpty ? document : null,
            ReadableDocument = readable,
            FactPositions = document is null ? default : faulty.ReadableFacts(document),
            Report = Report(utf8Json, context.Findings),
        };
    }

    /// <summary>Inspects a document from a stream.</summary>
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

    /// <summary>Inspects documents from a stream of JSON Lines, lazily on the caller's thread.</summary>
    /// <param name="utf8Lines">
    /// JSON Lines in UTF-8. Lines end with <c>\n</c> or <c>\r\n</c>; blank lines are skipped. The stream stays open.
    /// </param>
    /// <param name="options">The options; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>An inspection for each non-blank line, in the order of the lines.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static IEnumerable<InspectedLine> InspectLines(Stream utf8Lines, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        var chosen = options ?? ValidationOptions.Default;
        return LineScanner.Scan(utf8Lines, chosen.Json, (number, line) => InspectLine(number, line, chosen));
    }

    /// <summary>Inspects the documents of a sequence of lines, such as <c>File.ReadLines(path)</c>.</summary>
    /// <param name="lines">The lines, without line ends. Blank lines are skipped, but counted in line numbers.</param>
    /// <param name="options">The options; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>An inspection for each non-blank line, in the order of the lines.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<InspectedLine> InspectLines(IEnumerable<string> lines, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var chosen = options ?? ValidationOptions.Default;
        return LineScanner.Scan(lines, (number, line) => InspectLine(number, line, chosen));
    }

    /// <summary>Inspects the documents of a JSON Lines text while the stream is read.</summary>
    /// <param name="utf8Lines">
    /// JSON Lines in UTF-8. Lines end with <c>\n</c> or <c>\r\n</c>; blank lines are skipped. The stream stays open.
    /// </param>
    /// <param name="options">The options; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the inspection.</param>
    /// <returns>An inspection for each non-blank line, in the order of the lines.</returns>
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

    private static void AddFaults(List<ReadFault> faults, ValidationOptions options, FindingCollector findings)
    {
        if (faults.Count > options.MaxFindings)
        {
            // If reading stopped at the limit of errors, the last error reports the limit and must not be omitted.
            findings.AddFault(ToFinding(faults[^1]), faults[^1].Offset);
            faults.RemoveAt(faults.Count - 1);
        }

        foreach (var fault in faults)
        {
            findings.AddFault(ToFinding(fault), fault.Offset);
        }
    }

    private static ValidationReport Report(ReadOnlySpan<byte> utf8Json, FindingCollector collector)
    {
        if (collector.IsEmpty)
        {
            return ValidationReport.Empty;
        }

        var kept = collector.Kept();
        var rest = collector.Rest();
        List<string> pointers =
        [
            .. kept.Where(static each => each.Offset == FindingCollector.Unlocated)
                .Select(static each => each.Finding.Pointer),
        ];
        // If the text is not JSON, there are only read errors, whose offsets are known.
        var offsets = pointers.Count == 0 ? null : JsonLocator.Locate(utf8Json, pointers);
        var findings = InOrder(
            utf8Json,
            kept.Select(each =>
                each.Offset == FindingCollector.Unlocated
                    ? (offsets![each.Finding.Pointer], each.Finding)
                    : (each.Offset, each.Finding)
            )
        );
        if (rest is not null)
        {
            findings.Add(rest with { Line = TextPosition.Start.Line, Column = TextPosition.Start.Column });
        }

        return new() { Findings = [.. findings] };
    }

    internal static Finding ToFinding(ReadFault fault) =>
        new()
        {
            Code = fault.Code,
            Severity = RuleCatalogue.SeverityOf(fault.Code),
            Pointer = fault.Pointer,
            Message = fault.Message,
        };

    internal static List<Finding> InOrder(
        ReadOnlySpan<byte> utf8Json,
        IEnumerable<(long Offset, Finding Finding)> located
    )
    {
        List<Finding> findings = [];
        var (position, end) = (TextPosition.Start, 0);
        foreach (var (offset, finding) in located.OrderBy(static entry => entry.Offset))
        {
            // Counts lines from the last finding instead of the start of the text, which avoids O(n²).
            var next = (int)Math.Clamp(offset, 0, utf8Json.Length);
            position = position.After(utf8Json[end..next]);
            end = next;
            findings.Add(finding with { Line = position.Line, Column = position.Column });
        }

        return findings;
    }
}
