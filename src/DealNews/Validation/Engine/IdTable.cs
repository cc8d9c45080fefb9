using System.Numerics;

namespace DealNews.Validation;

/// <summary>The ids of a document, each with a position of its own, in arrays that are used again for the next document.</summary>
internal sealed class IdTable
{
    private const int FirstSize = 64;

    private int[] _heads = new int[FirstSize];
    private Entry[] _entries = new Entry[FirstSize];

    public int Count { get; private set; }

    /// <summary>Makes it empty, and lets the ids go.</summary>
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

    /// <summary>Adds an id; false where it was there before. Either way its position.</summary>
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

    /// <summary>The position of an id; -1 where it is not there.</summary>
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

    // Few ids need no good spread, and many need one that no producer can know.
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
