namespace DealNews.Validation;

/// <summary>
/// Values in one currency that contradict each other if their bounds do not overlap but their dates do. Finds the
/// contradictions in O(n log n).
/// </summary>
internal sealed class ComparableValues
{
    private readonly List<Entry> _entries = [];

    /// <summary>Adds the value of a fact, in the order of the facts.</summary>
    /// <param name="fact">The index of the fact.</param>
    /// <param name="bounds">The bounds of the value.</param>
    /// <param name="date">The date of the value; null if it is unknown, so that it can be any date.</param>
    /// <param name="isMain">Whether the currency is the main currency of the amount.</param>
    /// <param name="isOnly">Whether the currency is the only currency of the amount.</param>
    public void Add(int fact, Bounds bounds, PartialDate? date, bool isMain, bool isOnly)
    {
        var (first, last) = date?.CertainDays() ?? default;
        _entries.Add(
            new(
                fact,
                bounds,
                (first ?? DateOnly.MinValue).DayNumber,
                (last ?? DateOnly.MaxValue).DayNumber,
                isMain,
                isOnly
            )
        );
    }

    /// <summary>
    /// Adds each fact whose value contradicts that of an earlier fact, with the index of an earlier fact.
    /// </summary>
    public void FindContradictions(IDictionary<int, int> contradicted)
    {
        if (_entries.Count < 2)
        {
            return;
        }

        // The trees need dates as small numbers.
        int[] days = [.. _entries.Select(entry => entry.First).Concat(_entries.Select(entry => entry.Last)).Distinct()];
        Array.Sort(days);
        var all = new Tree(_entries, days.Length);
        var only = new Tree(_entries, days.Length);
        for (var i = 0; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            var (first, last) = (Array.BinarySearch(days, entry.First), Array.BinarySearch(days, entry.Last));
            if ((entry.IsMain ? all : only).FindContradiction(entry.Bounds, first, last) is >= 0 and var earlier)
            {
                contradicted.TryAdd(entry.Fact, _entries[earlier].Fact);
            }

            all.Insert(i, first, last);
            if (entry.IsOnly)
            {
                only.Insert(i, first, last);
            }
        }
    }

    private readonly record struct Entry(int Fact, Bounds Bounds, int First, int Last, bool IsMain, bool IsOnly);

    /// <summary>
    /// A segment tree over dates. It finds, among the entries of a period, the one with the lowest upper bound and the
    /// one with the highest lower bound: if a value contradicts any entry, it contradicts one of these.
    /// </summary>
    private sealed class Tree(List<Entry> entries, int size)
    {
        // The extremes of the entries whose period starts within the dates of a node.
        private readonly Extremes[] _starting = CreateNodes(size);

        // The extremes of the entries whose period covers the dates of a node.
        private readonly Extremes[] _covering = CreateNodes(size);

        public void Insert(int entry, int first, int last)
        {
            for (var node = first + size; node > 0; node /= 2)
            {
                Add(ref _starting[node], entry);
            }

            for (int left = first + size, right = last + size + 1; left < right; left /= 2, right /= 2)
            {
                if (left % 2 != 0)
                {
                    Add(ref _covering[left++], entry);
                }

                if (right % 2 != 0)
                {
                    Add(ref _covering[--right], entry);
                }
            }
        }

        /// <summary>Returns an entry of the period that contradicts these bounds; -1 if there is none.</summary>
        public int FindContradiction(Bounds bounds, int first, int last)
        {
            // An entry of the period starts in it or covers its first day.
            var found = Extremes.None;
            for (int left = first + size, right = last + size + 1; left < right; left /= 2, right /= 2)
            {
                if (left % 2 != 0)
                {
                    Add(ref found, _starting[left++]);
                }

                if (right % 2 != 0)
                {
                    Add(ref found, _starting[--right]);
                }
            }

            for (var node = first + size; node > 0; node /= 2)
            {
                Add(ref found, _covering[node]);
            }

            return Contradicts(found.LowestUpper) ? found.LowestUpper
                : Contradicts(found.HighestLower) ? found.HighestLower
                : -1;

            bool Contradicts(int entry) => entry >= 0 && !entries[entry].Bounds.Overlaps(bounds);
        }

        private static Extremes[] CreateNodes(int size)
        {
            var nodes = new Extremes[2 * size];
            Array.Fill(nodes, Extremes.None);
            return nodes;
        }

        private void Add(ref Extremes extremes, int entry) => Add(ref extremes, new Extremes(entry, entry));

        private void Add(ref Extremes extremes, Extremes other)
        {
            if (other.LowestUpper >= 0)
            {
                extremes = new(
                    IsBetter(other.LowestUpper, extremes.LowestUpper, CompareUpper)
                        ? other.LowestUpper
                        : extremes.LowestUpper,
                    IsBetter(other.HighestLower, extremes.HighestLower, CompareLower)
                        ? other.HighestLower
                        : extremes.HighestLower
                );
            }
        }

        // If bounds are equal, the earlier fact is kept.
        private bool IsBetter(int entry, int than, Comparison<Bounds> compare)
        {
            var order = than < 0 ? -1 : compare(entries[entry].Bounds, entries[than].Bounds);
            return order < 0 || (order == 0 && entry < than);
        }
    }

    /// <summary>The indexes of two entries; -1 for none.</summary>
    private readonly record struct Extremes(int LowestUpper, int HighestLower)
    {
        public static readonly Extremes None = new(-1, -1);
    }

    // Sorts lower upper bounds first; an exclusive bound is below an inclusive one, and no bound is above all.
    private static int CompareUpper(Bounds one, Bounds other) =>
        (one.Upper is null, one.Upper ?? 0, !one.ExcludesUpper).CompareTo(
            (other.Upper is null, other.Upper ?? 0, !other.ExcludesUpper)
        );

    // Sorts higher lower bounds first.
    private static int CompareLower(Bounds one, Bounds other) =>
        (one.Lower is null, -(one.Lower ?? 0), !one.ExcludesLower).CompareTo(
            (other.Lower is null, -(other.Lower ?? 0), !other.ExcludesLower)
        );
}
