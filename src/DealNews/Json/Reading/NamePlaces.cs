using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// A hash table of the places of names in a JSON text. It takes about 16 bytes for a name of any length; an object with
/// millions of members is the reason.
/// </summary>
internal sealed class NamePlaces
{
    // The place is that of the name, from 1, or 0 for a free slot. The length is a power of two.
    private (int Hash, int Place)[] _slots = new (int, int)[64];
    private int _count;

    public bool Contains(string name, ReadOnlySpan<byte> utf8Json) =>
        _slots[SlotOf(name, HashOf(name), utf8Json)].Place != 0;

    /// <summary>Adds a name.</summary>
    /// <returns>False if the table already contains the name.</returns>
    public bool Add(string name, ReadOnlySpan<byte> utf8Json, int place)
    {
        var hash = HashOf(name);
        ref var slot = ref _slots[SlotOf(name, hash, utf8Json)];
        if (slot.Place != 0)
        {
            return false;
        }

        slot = (hash, place + 1);
        _count++;
        // Up to three quarters are taken.
        if (_count * 4L > _slots.Length * 3L)
        {
            Grow();
        }

        return true;
    }

    // The hash of strings is seeded, so a document cannot choose names that collide.
    private static int HashOf(string name) => name.GetHashCode(StringComparison.Ordinal);

    private int SlotOf(string name, int hash, ReadOnlySpan<byte> utf8Json)
    {
        var slot = hash & (_slots.Length - 1);
        while (
            _slots[slot] is (var other, > 0 and var place) && !(other == hash && IsAt(utf8Json[(place - 1)..], name))
        )
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    // Only names with the same hash are compared.
    private static bool IsAt(ReadOnlySpan<byte> utf8Json, string name)
    {
        var reader = new Utf8JsonReader(utf8Json, isFinalBlock: false, default);
        return reader.Read() && JsonName.TryRead(ref reader, out var other) && other == name;
    }

    private void Grow()
    {
        var slots = new (int Hash, int Place)[_slots.Length * 2];
        foreach (var entry in _slots)
        {
            if (entry.Place == 0)
            {
                continue;
            }

            var slot = entry.Hash & (slots.Length - 1);
            while (slots[slot].Place != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = entry;
        }

        _slots = slots;
    }
}
