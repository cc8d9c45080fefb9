namespace DealNews.Json;

/// <summary>
/// The state of a read that reports errors: the current path, the options, and the errors. A strict read throws at the
/// first error; a collecting read records it and continues after the invalid value.
/// </summary>
internal sealed class ReadContext(DealNewsJsonOptions options, List<ReadFault>? faults = null)
{
    private int _records;

    public PointerPath Path { get; } = new();

    public DealNewsJsonOptions Options => options;

    /// <summary>Whether the read continues after an error.</summary>
    public bool IsCollecting => faults is not null;

    public void Report(long offset, string code, string message)
    {
        var fault = new ReadFault(code, Path.ToString(), message, offset);
        if (!TryNote(fault))
        {
            throw new DealNewsJsonException(fault);
        }

        if (faults!.Count >= options.Limits.Faults)
        {
            Stop(
                offset,
                $"Stopped reading after {faults.Count} faults, the limit; the rest of the document was not read."
            );
        }
    }

    /// <summary>Counts the records of a list. Stops reading if there are more than the limit.</summary>
    public void CountRecords(int count, long offset)
    {
        _records += count;
        if (_records > options.Limits.Records)
        {
            Stop(
                offset,
                FormattableString.Invariant(
                    $"The lists of the document have more than {options.Limits.Records} records, the limit; "
                ) + "the rest of the document was not read."
            );
        }
    }

    /// <summary>Records an error. Returns false if the read is strict.</summary>
    public bool TryNote(ReadFault fault)
    {
        faults?.Add(fault);
        return faults is not null;
    }

    private void Stop(long offset, string message)
    {
        var last = new ReadFault(RuleCode.JsonShape, "", message, offset);
        faults?.Add(last);
        throw new DealNewsJsonException(last);
    }
}
