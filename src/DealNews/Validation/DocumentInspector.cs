using DealNews.Json;

namespace DealNews.Validation;

/// <summary>
/// Reads and checks a JSON text in one go and finds all that is wrong with it: every member that cannot be read, and every rule
/// that is broken in what can.
/// </summary>
public static class DocumentInspector
{
    /// <summary>Inspects one document.</summary>
    /// <param name="utf8Json">JSON in UTF-8; a byte order mark before it is passed over.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <param name="furtherCheck">
    /// A check beside the rules, such as one against the article's text; null where there is none. It gets
    /// <see cref="Inspection.Readable"/>, and what it finds is placed among the other findings: its pointers are turned from that
    /// document into the text.
    /// </param>
    public static Inspection Inspect(
        ReadOnlySpan<byte> utf8Json,
        DealNewsJsonOptions? options = null,
        Func<ArticleFacts, IEnumerable<Finding>>? furtherCheck = null
    )
    {
        utf8Json = JsonText.WithoutByteOrderMark(utf8Json);
        options ??= DealNewsJsonOptions.Default;
        List<ReadFault> faults = [];
        var document = DocumentReader.Read(utf8Json, options, faults);
        var faulty = new FaultyParts(faults);
        ValueList<Finding> broken = default;
        if (document is not null)
        {
            using var context = RuleContext.Rent(options.Kinds);
            DocumentRules.Check(document, context);
            broken = context.Findings;
        }

        var located = new List<(long Offset, Finding Finding)>();
        foreach (var fault in faults)
        {
            located.Add(
                (fault.Offset, new(fault.Code, RuleCatalogue.SeverityOf(fault.Code), fault.Pointer, fault.Message))
            );
        }

        var readable = document is null ? null : faulty.Remove(document);
        var further = readable is null || furtherCheck is null ? [] : furtherCheck(readable);
        Finding[] independent =
        [
            // What could not be read is reported as such; that it is then missing is no second fault.
            .. broken.Where(finding => !faulty.Explain(finding)),
            .. further.Select(finding => finding with { Pointer = faulty.InText(finding.Pointer) }),
        ];
        var offsets =
            independent.Length == 0
                ? null
                : JsonLocator.Locate(utf8Json, independent.Select(finding => finding.Pointer));
        located.AddRange(independent.Select(finding => (offsets![finding.Pointer], finding)));
        return new()
        {
            Document = faults.Count == 0 ? document : null,
            Readable = readable,
            FactPositions = document is null ? default : faulty.ReadableFacts(document),
            Findings = InOrder(utf8Json, located),
        };
    }

    /// <summary>Inspects the one document of a stream, to its end.</summary>
    /// <param name="utf8Json">JSON in UTF-8; a byte order mark before it is passed over. It stays open, and is not read beyond the size that a document may have.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <param name="furtherCheck">A check beside the rules, as for a text; null where there is none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<Inspection> InspectAsync(
        Stream utf8Json,
        DealNewsJsonOptions? options = null,
        Func<ArticleFacts, IEnumerable<Finding>>? furtherCheck = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var buffer = await DocumentReader
            .ReadToEndAsync(utf8Json, options ?? DealNewsJsonOptions.Default, cancellationToken)
            .ConfigureAwait(false);
        return Inspect(buffer.WrittenSpan, options, furtherCheck);
    }

    /// <summary>Inspects the documents of a JSON Lines text as the stream brings them.</summary>
    /// <param name="utf8Lines">JSON Lines in UTF-8; lines end with <c>\n</c> or <c>\r\n</c>, blank ones are passed over. It stays open.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <param name="furtherCheck">A check beside the rules, as for a single document; null where there is none.</param>
    /// <param name="cancellationToken">Ends the inspection.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The inspection was cancelled.</exception>
    public static IAsyncEnumerable<InspectedLine> InspectLinesAsync(
        Stream utf8Lines,
        DealNewsJsonOptions? options = null,
        Func<ArticleFacts, IEnumerable<Finding>>? furtherCheck = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return LineScanner.ScanAsync(
            utf8Lines,
            options ?? DealNewsJsonOptions.Default,
            (number, line) => InspectLine(number, line, options, furtherCheck),
            cancellationToken
        );
    }

    private static InspectedLine InspectLine(
        long number,
        ReadOnlySpan<byte> line,
        DealNewsJsonOptions? options,
        Func<ArticleFacts, IEnumerable<Finding>>? furtherCheck
    )
    {
        var inspection = Inspect(line, options, furtherCheck);
        return new(
            number,
            inspection.Findings.IsEmpty
                ? inspection
                : inspection with
                {
                    Findings = inspection.Findings.Select(finding => finding with { Line = number }).ToValueList(),
                }
        );
    }

    private static ValueList<Finding> InOrder(ReadOnlySpan<byte> utf8Json, List<(long Offset, Finding Finding)> located)
    {
        var findings = new List<Finding>(located.Count);
        var (position, end) = (TextPosition.Start, 0);
        foreach (var (offset, finding) in located.OrderBy(entry => entry.Offset))
        {
            // From one to the next: many findings in a long text would take forever if each were counted from its start.
            var next = (int)Math.Clamp(offset, 0, utf8Json.Length);
            position = position.After(utf8Json[end..next]);
            end = next;
            findings.Add(finding with { Line = position.Line, Column = position.Column });
        }

        return [.. findings];
    }
}
