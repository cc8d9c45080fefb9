namespace DealNews.Json;

/// <summary>
/// What a reading that reports faults keeps: where it stands, which kinds of fact there are, and what becomes of a fault.
/// A strict read ends at the first fault; a collecting one notes it and goes on behind the faulty value.
/// </summary>
internal sealed class ReadContext(DealNewsJsonOptions options, List<ReadFault>? faults = null)
{
    public PointerPath Path { get; } = new();

    public DealNewsJsonOptions Options => options;

    /// <summary>Whether the read goes on after a fault.</summary>
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
            var last = new ReadFault(
                RuleCode.JsonShape,
                "",
                $"There are {faults.Count} faults before; what follows was not read.",
                offset
            );
            faults.Add(last);
            throw new DealNewsJsonException(last);
        }
    }

    /// <summary>Notes a fault; false where the read is strict.</summary>
    public bool TryNote(ReadFault fault)
    {
        faults?.Add(fault);
        return faults is not null;
    }
}
