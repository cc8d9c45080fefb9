using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>
/// Maps the references and amounts of a record. The generated <c>Map</c> of each record calls it for every member that
/// has or contains one. A map that returns its arguments unchanged only visits the values, without copies.
/// </summary>
internal abstract class ValueMap
{
    public EntityId Entity(EntityId id, string member, ref bool changed)
    {
        Enter(member);
        var mapped = Map(id);
        Leave();
        changed |= mapped != id;
        return mapped;
    }

    public EntityId? Entity(EntityId? id, string member, ref bool changed) =>
        id is { } known ? Entity(known, member, ref changed) : null;

    public FactId? Fact(FactId? id, string member, ref bool changed)
    {
        if (id is not { } known)
        {
            return null;
        }

        Enter(member);
        var mapped = Map(known);
        Leave();
        changed |= mapped != id;
        return mapped;
    }

    [return: NotNullIfNotNull(nameof(amount))]
    public ReportedAmount? Amount(ReportedAmount? amount, string member, ref bool changed)
    {
        if (amount is null)
        {
            return null;
        }

        Enter(member);
        var mapped = Map(amount);
        Leave();
        changed |= !ReferenceEquals(mapped, amount);
        return mapped;
    }

    [return: NotNullIfNotNull(nameof(record))]
    public T? Record<T>(T? record, string member, ref bool changed)
        where T : Extensible
    {
        if (record is null)
        {
            return null;
        }

        Enter(member);
        var mapped = Map(record);
        Leave();
        changed |= !ReferenceEquals(mapped, record);
        return (T)mapped;
    }

    public ValueList<EntityId> Entities(ValueList<EntityId> ids, string member, ref bool changed)
    {
        if (ids.IsEmpty)
        {
            return ids;
        }

        EntityId[]? mapped = null;
        Enter(member);
        for (var i = 0; i < ids.Count; i++)
        {
            Enter(i);
            var id = Map(ids[i]);
            Leave();
            if (id != ids[i])
            {
                (mapped ??= ids.AsSpan().ToArray())[i] = id;
            }
        }

        Leave();
        changed |= mapped is not null;
        // If two ids map to the same id, the list has it once.
        return mapped is null ? ids : [.. mapped.Distinct()];
    }

    public ValueList<FactId> Facts(ValueList<FactId> ids, string member, ref bool changed)
    {
        if (ids.IsEmpty)
        {
            return ids;
        }

        List<FactId> mapped = new(ids.Count);
        Enter(member);
        for (var i = 0; i < ids.Count; i++)
        {
            Enter(i);
            if (Map(ids[i]) is { } id)
            {
                mapped.Add(id);
            }

            Leave();
        }

        Leave();
        if (ids.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(mapped)))
        {
            return ids;
        }

        changed = true;
        return [.. mapped.Distinct()];
    }

    public ValueList<ReportedAmount> Amounts(ValueList<ReportedAmount> amounts, string member, ref bool changed) =>
        Records(amounts, member, ref changed);

    public ValueList<T> Records<T>(ValueList<T> records, string member, ref bool changed)
        where T : Extensible
    {
        if (records.IsEmpty)
        {
            return records;
        }

        T[]? mapped = null;
        Enter(member);
        for (var i = 0; i < records.Count; i++)
        {
            // A list of an invalid document can have null elements.
            if (records[i] is not { } record)
            {
                continue;
            }

            Enter(i);
            var result = record is ReportedAmount amount ? Map(amount) : Map(record);
            Leave();
            if (!ReferenceEquals(result, record))
            {
                (mapped ??= records.AsSpan().ToArray())[i] = (T)result;
            }
        }

        Leave();
        changed |= mapped is not null;
        return mapped is null ? records : new(mapped);
    }

    /// <summary>Maps a reference to an entity.</summary>
    public virtual EntityId Map(EntityId id) => id;

    /// <summary>Maps a reference to a fact; null removes it.</summary>
    public virtual FactId? Map(FactId id) => id;

    /// <summary>Maps an amount, with its equivalents.</summary>
    public virtual ReportedAmount Map(ReportedAmount amount) => amount;

    /// <summary>Maps the members of a record.</summary>
    public virtual Extensible Map(Extensible record) => record.Map(this);

    /// <summary>Enters a member, for maps that need the path.</summary>
    public virtual void Enter(string member) { }

    /// <summary>Enters an element of the current list.</summary>
    public virtual void Enter(int index) { }

    /// <summary>Leaves the current member or element.</summary>
    public virtual void Leave() { }
}
