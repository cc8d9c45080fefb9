namespace DealNews.Grounding;

/// <summary>Searches one text for many strings.</summary>
/// <remarks>
/// A search that reads the whole text is the fastest for a few strings. After a number of them, an index of short
/// sequences finds the few places that can have a string.
/// </remarks>
internal sealed class SubstringIndex(ReadOnlyMemory<char> text)
{
    // Building the index takes as long as about this number of searches.
    private const int MostScans = 20;

    // Of the sequences of a long string, the rarest of the first ones is rare enough.
    private const int MostSeeds = 64;

    private SeedIndex? _seeds;
    private int _scans;

    /// <summary>The index of short sequences; created on first use.</summary>
    public SeedIndex Seeds => _seeds ??= new(text.Span);

    /// <summary>Returns whether the text has a string.</summary>
    public bool Contains(ReadOnlySpan<char> value) =>
        IsScanned(value) ? text.Span.Contains(value, StringComparison.Ordinal) : FindAll(value, 1).Count > 0;

    /// <summary>Finds the first occurrences of a string, in order, including overlapping ones.</summary>
    /// <param name="value">The string.</param>
    /// <param name="most">The maximum number of occurrences to find.</param>
    public List<int> FindAll(ReadOnlySpan<char> value, int most)
    {
        var all = text.Span;
        if (IsScanned(value))
        {
            return OccurrenceSearch.FindAll(all, value, most);
        }

        var places = Rarest(value, out var offset);
        // In a text of few different sequences, comparing all their places takes longer than reading the text.
        if (places.Length > all.Length / MostScans)
        {
            return OccurrenceSearch.FindAll(all, value, most);
        }

        List<int> found = [];
        foreach (var place in places)
        {
            var start = place - offset;
            if (start >= 0 && start + value.Length <= all.Length && all.Slice(start, value.Length).SequenceEqual(value))
            {
                found.Add(start);
                if (found.Count == most)
                {
                    break;
                }
            }
        }

        return found;
    }

    private bool IsScanned(ReadOnlySpan<char> value) =>
        value.Length < SeedIndex.Length || (_seeds is null && _scans++ < MostScans);

    private ReadOnlySpan<int> Rarest(ReadOnlySpan<char> value, out int offset)
    {
        offset = 0;
        var rarest = Seeds.PlacesOf(value);
        var last = Math.Min(value.Length - SeedIndex.Length, MostSeeds);
        for (var at = 1; at <= last && rarest.Length > 1; at++)
        {
            var places = Seeds.PlacesOf(value[at..]);
            if (places.Length < rarest.Length)
            {
                rarest = places;
                offset = at;
            }
        }

        return rarest;
    }
}
