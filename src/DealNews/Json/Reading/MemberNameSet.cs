using System.Runtime.CompilerServices;

namespace DealNews.Json;

/// <summary>
/// The names of the members of one JSON object, compared ordinally. Up to 16 names are compared one by one, without an
/// allocation; of more, only the hashes and the places are kept.
/// </summary>
/// <remarks>
/// Each call gets the JSON text again, which may have become longer. A place is the byte at which a name starts, with
/// its quotation mark.
/// </remarks>
internal struct MemberNameSet
{
    private const int Few = 16;

    private FewNames _few;
    private FewPlaces _places;
    private int _count;
    private NamePlaces? _many;

    public readonly bool Contains(string name, ReadOnlySpan<byte> utf8Json) =>
        _many is null ? IsOneOfFew(name) : _many.Contains(name, utf8Json);

    /// <summary>Adds a name.</summary>
    /// <returns>False if the set already contains the name.</returns>
    public bool Add(string name, ReadOnlySpan<byte> utf8Json, int place)
    {
        if (_many is not null)
        {
            return _many.Add(name, utf8Json, place);
        }

        if (IsOneOfFew(name))
        {
            return false;
        }

        if (_count < Few)
        {
            _places[_count] = place;
            _few[_count++] = name;
            return true;
        }

        _many = new();
        for (var i = 0; i < Few; i++)
        {
            _many.Add(_few[i], utf8Json, _places[i]);
        }

        return _many.Add(name, utf8Json, place);
    }

    private readonly bool IsOneOfFew(string name)
    {
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_few[i], name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    [InlineArray(Few)]
    private struct FewNames
    {
        private string _first;
    }

    [InlineArray(Few)]
    private struct FewPlaces
    {
        private int _first;
    }
}
