using FluentValidation;

namespace DealNews.Validation;

/// <summary>
/// Collects the findings of one document, up to the limit of the options. If there are more, errors are kept before
/// warnings and warnings before information, each in the order in which they were found; the others are counted.
/// </summary>
internal sealed class FindingCollector
{
    /// <summary>The offset of a finding that is located by its pointer.</summary>
    public const long Unlocated = -1;

    // By severity. Each list has the limit as its maximum length.
    private readonly List<Entry>[] _kept =
    [
        [],
        [],
        [],
    ];
    private readonly long[] _counts = new long[3];
    private ValidationOptions _options = ValidationOptions.Default;
    private int _number;

    /// <summary>The number of items that the lists have room for.</summary>
    public int Capacity => _kept[0].Capacity + _kept[1].Capacity + _kept[2].Capacity;

    public bool IsEmpty => _number == 0;

    private long Count => _counts[0] + _counts[1] + _counts[2];

    public void Open(ValidationOptions options) => _options = options;

    public void Clear()
    {
        foreach (var list in _kept)
        {
            list.Clear();
        }

        Array.Clear(_counts);
        _options = ValidationOptions.Default;
        _number = 0;
    }

    /// <summary>
    /// Returns whether to create and add a finding of a rule. If the list is full, counts the finding instead. If the
    /// options turn the rule off, ignores it.
    /// </summary>
    public bool Wants(string code, Severity severity)
    {
        if (_options.SeverityOf(code, severity) is not { } applied)
        {
            return false;
        }

        // Finding.Severity rejects an undefined severity.
        if (applied is < Severity.Error or > Severity.Info || _kept[(int)applied].Count < _options.MaxFindings)
        {
            return true;
        }

        _counts[(int)applied]++;
        return false;
    }

    /// <summary>Adds a finding with the severity that the options give its rule.</summary>
    public void Add(Finding finding)
    {
        if (_options.SeverityOf(finding.Code, finding.Severity) is { } severity)
        {
            Keep(severity == finding.Severity ? finding : finding with { Severity = severity }, Unlocated);
        }
    }

    /// <summary>Adds a finding that the options cannot change: a value that cannot be read.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="offset">The byte at which it is.</param>
    public void AddFault(Finding finding, long offset) => Keep(finding, offset);

    /// <summary>Returns the kept findings, in the order in which they were found, with their offsets.</summary>
    public List<(Finding Finding, long Offset)> Kept()
    {
        var left = _options.MaxFindings;
        List<Entry> kept = [];
        foreach (var list in _kept)
        {
            kept.AddRange(list.Take(left));
            left = _options.MaxFindings - kept.Count;
        }

        kept.Sort(static (one, other) => one.Number.CompareTo(other.Number));
        return kept.ConvertAll(static entry => (entry.Finding, entry.Offset));
    }

    /// <summary>Returns the finding with the number of omitted findings; null if none is omitted.</summary>
    public Finding? Rest()
    {
        if (Count <= _options.MaxFindings)
        {
            return null;
        }

        Span<long> omitted = stackalloc long[3];
        var left = (long)_options.MaxFindings;
        for (var severity = 0; severity < omitted.Length; severity++)
        {
            var kept = Math.Min(left, _counts[severity]);
            omitted[severity] = _counts[severity] - kept;
            left -= kept;
        }

        return FindingLimitRule.Report(omitted, _options.MaxFindings);
    }

    /// <summary>Returns the kept findings; if findings are omitted, the last one has their number.</summary>
    public ValueList<Finding> ToValueList()
    {
        if (IsEmpty)
        {
            return default;
        }

        var findings = Kept().ConvertAll(static kept => kept.Finding);
        if (Rest() is { } rest)
        {
            findings.Add(rest);
        }

        return [.. findings];
    }

    private void Keep(Finding finding, long offset)
    {
        var severity = (int)finding.Severity;
        _counts[severity]++;
        if (_kept[severity].Count < _options.MaxFindings)
        {
            _kept[severity].Add(new(_number++, WithShortMessage(finding), offset));
        }
    }

    private static Finding WithShortMessage(Finding finding) =>
        Excerpt.OfMessage(finding.Message) is var message && ReferenceEquals(message, finding.Message)
            ? finding
            : finding with
            {
                Message = message,
            };

    private readonly record struct Entry(int Number, Finding Finding, long Offset);
}
