using System.Runtime.CompilerServices;

namespace DealNews.Grounding;

/// <summary>
/// Computes the Levenshtein distance between a pattern and the text that ends at the last code unit read.
/// </summary>
/// <remarks>
/// Myers' bit-parallel algorithm in blocks of 64 rows (G. Myers, Journal of the ACM 46, 1999; blocks as in H. Hyyrö,
/// 2003). A step takes the same few operations for each 64 code units of the pattern, for any text.
/// </remarks>
internal sealed class EditDistance
{
    private readonly ushort[] _rows;
    private readonly ulong[] _equal;
    private readonly ulong[] _increases;
    private readonly ulong[] _decreases;
    private readonly int _patternLength;
    private readonly int _lastBit;
    private ulong _carriedIn;
    private int _distance;

    /// <summary>Initializes a new instance for a pattern.</summary>
    /// <param name="pattern">The pattern; not empty.</param>
    /// <param name="rows">
    /// The row of each UTF-16 code unit, from 1 to <paramref name="distinct"/>; 0 if it has none.
    /// </param>
    /// <param name="distinct">The number of rows.</param>
    public EditDistance(ReadOnlySpan<char> pattern, ushort[] rows, int distinct)
    {
        _rows = rows;
        _patternLength = pattern.Length;
        _lastBit = (pattern.Length - 1) & 63;
        var blocks = (pattern.Length + 63) / 64;
        _increases = new ulong[blocks];
        _decreases = new ulong[blocks];
        _equal = new ulong[(distinct + 1) * blocks];
        for (var i = 0; i < pattern.Length; i++)
        {
            _equal[rows[pattern[i]] * blocks + (i >> 6)] |= 1UL << (i & 63);
        }
    }

    /// <summary>Starts over.</summary>
    /// <param name="anchored">
    /// Whether the match must begin with the first code unit read; otherwise it can begin at any.
    /// </param>
    public void Reset(bool anchored)
    {
        _increases.AsSpan().Fill(ulong.MaxValue);
        _decreases.AsSpan().Clear();
        _carriedIn = anchored ? 1UL : 0UL;
        _distance = _patternLength;
    }

    /// <summary>
    /// Reads a code unit and returns the distance between the pattern and the best match that ends there.
    /// </summary>
    public int Step(char c)
    {
        ulong up = _carriedIn,
            down = 0;
        ReadOnlySpan<ulong> matches = _equal.AsSpan(_rows[c] * _increases.Length, _increases.Length);
        Span<ulong> rising = _increases.AsSpan(0, matches.Length),
            falling = _decreases.AsSpan(0, matches.Length);
        var last = matches.Length - 1;
        for (var block = 0; block < last; block++)
        {
            Advance(matches[block], ref rising[block], ref falling[block], ref up, ref down, 63);
        }

        Advance(matches[last], ref rising[last], ref falling[last], ref up, ref down, _lastBit);
        return _distance += (int)up - (int)down;
    }

    // Computes one column of one block: the rows that rise or fall by one, given the carry from the block above.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Advance(ulong match, ref ulong rising, ref ulong falling, ref ulong up, ref ulong down, int top)
    {
        ulong plus = rising,
            minus = falling,
            vertical = match | minus;
        match |= down;
        var horizontal = (unchecked((match & plus) + plus) ^ plus) | match;
        ulong plusRow = minus | ~(horizontal | plus),
            minusRow = plus & horizontal;
        (var plusIn, var minusIn) = (up, down);
        up = (plusRow >> top) & 1;
        down = (minusRow >> top) & 1;
        plusRow = plusRow << 1 | plusIn;
        minusRow = minusRow << 1 | minusIn;
        rising = minusRow | ~(vertical | plusRow);
        falling = plusRow & vertical;
    }
}
