using DealNews.Validation;

namespace DealNews.Testing;

/// <summary>
/// Repairs a drawn record: draws a value again if it has a finding, and drops the value if it still has one.
/// </summary>
/// <param name="records">Draws values again.</param>
/// <param name="validate">Returns the findings of the record, with pointers relative to it.</param>
internal sealed class Mending(RecordDraw records, Func<Extensible, IEnumerable<Finding>> validate)
{
    private const int RoundsWithoutLoss = 6;
    private const int Rounds = 12;

    // Whether a value is drawn again; otherwise it is dropped.
    private bool _isRedrawn;

    // Whether to drop a record if one of its required members is dropped; otherwise that member is drawn again.
    private bool _isFinal;

    /// <summary>Repairs a record as far as possible.</summary>
    public Extensible Mend(Extensible record)
    {
        for (var round = 0; round < Rounds && PointersOf(record) is { Count: > 0 } pointers; round++)
        {
            _isFinal = round >= RoundsWithoutLoss;
            _isRedrawn = !_isFinal && round % 2 == 0;
            // From the last to the first, so that a removed element does not shift the others.
            record = pointers
                .Reverse()
                .Aggregate(record, (mended, pointer) => Change(mended, JsonPointer.Segments(pointer)) ?? mended);
        }

        return record;
    }

    /// <summary>Returns the pointers of the findings in the order of the document.</summary>
    public IReadOnlyList<string> PointersOf(Extensible record) =>
        [.. validate(record).Select(static finding => finding.Pointer).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Changes the value at the end of a path, as far as it exists. Returns null if the whole record must be dropped.
    /// </summary>
    private Extensible? Change(Extensible record, ReadOnlySpan<string> path)
    {
        var shape = RecordShape.Of(record);
        if (path.IsEmpty || shape.Find(path[0]) is not { } member || member.Get(record) is not { } value)
        {
            return _isRedrawn ? Redraw(record) : null;
        }

        var changed =
            path.Length > 1 && member.IsList && JsonPointer.TryIndex(path[1], out var index)
                ? ChangeElement(member, member.Items(value), index, path[2..])
            : path.Length > 1 && value is Extensible part ? Change(part, path[1..])
            : _isRedrawn ? records.Value(member)
            : null;
        if (changed is null && member.IsRequired)
        {
            changed = _isFinal ? null : records.Value(member);
            return changed is null ? null : RecordShape.With(record, member, changed);
        }

        return RecordShape.With(record, member, changed);
    }

    private object? ChangeElement(MemberShape member, IReadOnlyList<object> items, int index, ReadOnlySpan<string> path)
    {
        if (index >= items.Count)
        {
            return member.Of(items);
        }

        if (items[index] is Fact)
        {
            records.Earlier = [.. items.Take(index).Cast<Fact>()];
        }

        var changed =
            member.IsOfItsOwnType ? null
            : items[index] is Extensible part ? Change(part, path)
            : _isRedrawn && records.Value(member) is { } redrawn ? member.Items(redrawn)[0]
            : null;
        object[] others =
        [
            .. items.Take(index),
            .. changed is null ? [] : (object[])[changed],
            .. items.Skip(index + 1),
        ];
        return others.Length > 0 ? member.Of(others) : null;
    }

    // Facts and entities keep their ids, because others refer to them.
    private Extensible Redraw(Extensible record)
    {
        var redrawn = records.Record(record.GetType());
        return RecordShape.Of(record).Find("id") is { } id ? RecordShape.With(redrawn, id, id.Get(record)) : redrawn;
    }
}
