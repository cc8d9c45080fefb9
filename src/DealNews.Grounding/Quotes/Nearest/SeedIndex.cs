using System.Numerics;

namespace DealNews.Grounding;

/// <summary>The positions of all sequences of three code units of a text, by their hash.</summary>
/// <remarks>
/// An altered quote shares some sequences with the passage, so one lookup per sequence finds the regions to compare.
/// </remarks>
internal sealed class SeedIndex
{
    /// <summary>The length of a sequence.</summary>
    public const int Length = 3;

    private const int FewestBits = 8;
    private const int MostBits = 20;

    private readonly int _shift;
    private readonly int[] _first;
    private readonly int[] _places;

    public SeedIndex(ReadOnlySpan<char> text)
    {
        _shift = 32 - Math.Clamp(BitOperations.Log2((uint)text.Length + 1) + 1, FewestBits, MostBits);
        _first = new int[(1 << (32 - _shift)) + 1];
        var count = Math.Max(0, text.Length - Length + 1);
        _places = new int[count];
        for (var at = 0; at < count; at++)
        {
            _first[Hash(text[at..]) + 1]++;
        }

        for (var hash = 1; hash < _first.Length; hash++)
        {
            _first[hash] += _first[hash - 1];
        }

        var next = _first.AsSpan(0, _first.Length - 1).ToArray();
        for (var at = 0; at < count; at++)
        {
            _places[next[Hash(text[at..])]++] = at;
        }
    }

    /// <summary>Returns the positions, in order, at which the first sequence of a text can occur.</summary>
    public ReadOnlySpan<int> PlacesOf(ReadOnlySpan<char> sequence)
    {
        var hash = Hash(sequence);
        return _places.AsSpan(_first[hash], _first[hash + 1] - _first[hash]);
    }

    // Multiplicative hashing; the upper bits depend on all of the input.
    private int Hash(ReadOnlySpan<char> text)
    {
        unchecked
        {
            var key = text[0] * 0x9E3779B1u;
            key = (key ^ text[1]) * 0x85EBCA6Bu;
            key = (key ^ text[2]) * 0xC2B2AE35u;
            return (int)(key >>> _shift);
        }
    }
}
