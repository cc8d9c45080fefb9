using System.Numerics;

namespace DealNews.Validation;

/// <summary>A hash table that numbers the ids of a document. Its arrays are reused for the next document.</summary>
internal sealed class IdTable
{
    private const int FirstSize = 64;

    private int[] _heads = new int[FirstSize];
    private Entry[] _entries = new Entry[FirstSize];

    public int Count { get; private set; }

    /// <summary>Removes all ids.</summary>
    public void Clear()
    {
        if (Count > FirstSize * FirstSize)
        {
            (_heads, _entries) = (new int[FirstSize], new Entry[FirstSize]);
        }
        else
        {
            Array.Clear(_heads);
            Array.Clear(_entries, 0, Count);
        }

        Count = 0;
    }

    /// <summary>Adds an id, unless the table has it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="position">The number of the id, from 0 in the order of adding.</param>
    /// <returns>Whether the id was added.</returns>
    public bool TryAdd(string id, out int position)
    {
        position = Find(id);
        if (position >= 0)
        {
            return false;
        }

        if (Count == _entries.Length)
        {
            Grow();
        }

        position = Count++;
        Link(position, id);
        return true;
    }

    /// <summary>Returns the id with a number.</summary>
    public string IdAt(int position) => _entries[position].Id;

    /// <summary>Returns the number of an id, or -1 if the table does not have it.</summary>
    public int Find(string id)
    {
        var entries = _entries;
        for (var i = _heads[Slot(id)] - 1; i >= 0; i = entries[i].Next - 1)
        {
            var other = entries[i].Id;
            if (ReferenceEquals(other, id) || string.Equals(other, id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // A cheap hash suffices for few ids. Many ids need the randomized hash, which no producer can attack.
    private int Slot(string id)
    {
        var hash =
            _heads.Length > FirstSize ? unchecked((uint)id.GetHashCode(StringComparison.Ordinal))
            : id.Length == 0 ? 0
            : unchecked(((uint)id.Length * 7) + ((uint)id[0] * 5) + ((uint)id[id.Length / 2] * 3) + id[^1]);
        return (int)(hash & (uint)(_heads.Length - 1));
    }

    private void Link(int position, string id)
    {
        ref var head = ref _heads[Slot(id)];
        _entries[position] = new(id, head);
        head = position + 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, (int)BitOperations.RoundUpToPowerOf2((uint)Count + 1));
        _heads = new int[_entries.Length];
        for (var i = 0; i < Count; i++)
        {
            Link(i, _entries[i].Id);
        }
    }

    private readonly record struct Entry(string Id, int Next);
}
