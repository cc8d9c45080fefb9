namespace DealNews;

/// <summary>
/// A hash table of names that keeps their order. It takes about 20 bytes per name, half as much as a
/// <see cref="HashSet{T}"/> and a list. This matters for objects with millions of members.
/// </summary>
internal sealed class NameTable
{
    private string[] _names = new string[64];

    // Open addressing: the number of a name, from 1, or 0 for a free slot. The length is a power of two.
    private int[] _places = new int[128];

    public int Count { get; private set; }

    public string this[int index] => _names[index];

    public bool Contains(string name) => _places[PlaceOf(name)] != 0;

    /// <summary>Adds a name.</summary>
    /// <returns>False if the table already contains the name.</returns>
    public bool Add(string name)
    {
        var place = PlaceOf(name);
        if (_places[place] != 0)
        {
            return false;
        }

        if (Count == _names.Length)
        {
            Grow();
            place = PlaceOf(name);
        }

        _names[Count++] = name;
        _places[place] = Count;
        return true;
    }

    // The hash of strings is seeded, so a document cannot choose names that collide.
    private int PlaceOf(string name)
    {
        var mask = _places.Length - 1;
        var place = name.GetHashCode(StringComparison.Ordinal) & mask;
        while (
            _places[place] is > 0 and var number && !string.Equals(_names[number - 1], name, StringComparison.Ordinal)
        )
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private void Grow()
    {
        Array.Resize(ref _names, Count * 2);
        _places = new int[_names.Length * 2];
        for (var i = 0; i < Count; i++)
        {
            _places[PlaceOf(_names[i])] = i + 1;
        }
    }
}
