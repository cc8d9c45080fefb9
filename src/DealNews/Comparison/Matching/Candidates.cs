namespace DealNews.Comparison;

/// <summary>Finds candidates for a match: records that share a value with the given record.</summary>
internal sealed class Candidates
{
    private const int MostShared = 16;
    private const int MostNear = 4;

    private readonly Dictionary<int, List<int>> _byValue = [];
    private readonly int _count;

    public Candidates(Slot[] slots)
    {
        _count = slots.Length;
        for (var i = 0; i < slots.Length; i++)
        {
            foreach (var value in ValuesOf(slots[i]))
            {
                if (!_byValue.TryGetValue(value, out var having))
                {
                    _byValue.Add(value, having = []);
                }

                having.Add(i);
            }
        }
    }

    /// <summary>Returns the candidates for a value, at most a fixed number for each value in it.</summary>
    /// <param name="slot">The value.</param>
    /// <param name="at">
    /// The relative position in its list, from 0 to 1; candidates near this position come first.
    /// </param>
    public IEnumerable<int> For(Slot slot, double at)
    {
        HashSet<int> found = [];
        var near = (int)(at * _count);
        for (var i = Math.Max(near - MostNear, 0); i < Math.Min(near + MostNear, _count); i++)
        {
            found.Add(i);
        }

        // Rare values distinguish best.
        foreach (
            var having in ValuesOf(slot)
                .Select(value => _byValue.GetValueOrDefault(value))
                .OfType<List<int>>()
                .OrderBy(static having => having.Count)
                .Take(MostShared)
        )
        {
            var place = having.BinarySearch(near);
            var middle = place >= 0 ? place : ~place;
            var start = Math.Clamp(middle - (MostShared / 2), 0, Math.Max(having.Count - MostShared, 0));
            found.UnionWith(having.Skip(start).Take(MostShared));
        }

        return found;
    }

    private static IEnumerable<int> ValuesOf(Slot slot)
    {
        if (slot.IsLeaf && SlotValues.WeightOf(slot.Value) >= 1)
        {
            yield return HashCode.Combine(slot.Member, SlotValues.HashOf(slot.Value));
        }

        foreach (var inner in slot.Groups.SelectMany(static group => group.Slots))
        {
            foreach (var value in inner.IsDetail ? [] : ValuesOf(inner))
            {
                yield return value;
            }
        }
    }
}
