using System.Runtime.CompilerServices;

namespace DealNews;

/// <summary>
/// A set of names in the order in which they were added, compared ordinally. Up to 16 names are compared one by one,
/// without an allocation; more are hashed, which avoids O(n²).
/// </summary>
internal struct NameSet
{
    private const int Few = 16;

    private FewNames _few;
    private int _count;
    private NameTable? _many;

    public readonly int Count => _many?.Count ?? _count;

    public string this[int index] => _many is null ? _few[index] : _many[index];

    public readonly bool Contains(string name)
    {
        if (_many is not null)
        {
            return _many.Contains(name);
        }

        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_few[i], name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a name.</summary>
    /// <returns>False if the set already contains the name.</returns>
    public bool Add(string name)
    {
        if (_many is not null)
        {
            return _many.Add(name);
        }

        if (Contains(name))
        {
            return false;
        }

        if (_count < Few)
        {
            _few[_count++] = name;
            return true;
        }

        _many = new();
        foreach (var each in _few)
        {
            _many.Add(each);
        }

        return _many.Add(name);
    }

    [InlineArray(Few)]
    private struct FewNames
    {
        private string _first;
    }
}
