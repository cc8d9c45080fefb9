using System.Runtime.CompilerServices;

namespace DealNews.Grounding;

/// <summary>The least number of edits between a pattern and what ends at the unit last read (Levenshtein's distance).</summary>
/// <remarks>
/// Myers' bit-parallel algorithm in blocks of 64 rows (G. Myers, Journal of the ACM 46, 1999; blocks as in H. Hyyrö, 2003): a
/// step costs the same few operations for each 64 units of the pattern, whatever the text holds.
/// </remarks>
internal sealed class EditDistance
{
    private readonly ushort[] rows;
    private readonly ulong[] equal;
    private readonly ulong[] increases;
    private readonly ulong[] decreases;
    private readonly int patternLength;
    private readonly int lastBit;
    private ulong carriedIn;
    private int distance;

    /// <summary>Prepares for a pattern.</summary>
    /// <param name="pattern">The pattern; not empty.</param>
    /// <param name="rows">For each UTF-16 code unit, 0 or the number of its row: 1 to <paramref name="distinct"/>.</param>
    /// <param name="distinct">How many rows there are.</param>
    public EditDistance(ReadOnlySpan<char> pattern, ushort[] rows, int distinct)
    {
        this.rows = rows;
        patternLength = pattern.Length;
        lastBit = (pattern.Length - 1) & 63;
        int blocks = (pattern.Length + 63) / 64;
        increases = new ulong[blocks];
        decreases = new ulong[blocks];
        equal = new ulong[(distinct + 1) * blocks];
        for (int i = 0; i < pattern.Length; i++)
            equal[rows[pattern[i]] * blocks + (i >> 6)] |= 1UL << (i & 63);
    }

    /// <summary>Forgets what was read.</summary>
    /// <param name="anchored">Whether the stretch compared begins with the first unit read; else it may begin with any.</param>
    public void Reset(bool anchored)
    {
        increases.AsSpan().Fill(ulong.MaxValue);
        decreases.AsSpan().Clear();
        carriedIn = anchored ? 1UL : 0UL;
        distance = patternLength;
    }

    /// <summary>Reads a unit and gives the distance of the pattern to the best stretch that ends with it.</summary>
    public int Step(char c)
    {
        ulong up = carriedIn, down = 0;
        ReadOnlySpan<ulong> matches = equal.AsSpan(rows[c] * increases.Length, increases.Length);
        Span<ulong> rising = increases.AsSpan(0, matches.Length), falling = decreases.AsSpan(0, matches.Length);
        int last = matches.Length - 1;
        for (int block = 0; block < last; block++)
            Advance(matches[block], ref rising[block], ref falling[block], ref up, ref down, 63);
        Advance(matches[last], ref rising[last], ref falling[last], ref up, ref down, lastBit);
        return distance += (int)up - (int)down;
    }

    // One column of one block: what rises or falls by one from row to row, given what the row above it carries in.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Advance(ulong match, ref ulong rising, ref ulong falling, ref ulong up, ref ulong down, int top)
    {
        ulong plus = rising, minus = falling, vertical = match | minus;
        match |= down;
        ulong horizontal = (unchecked((match & plus) + plus) ^ plus) | match;
        ulong plusRow = minus | ~(horizontal | plus), minusRow = plus & horizontal;
        (ulong plusIn, ulong minusIn) = (up, down);
        up = (plusRow >> top) & 1;
        down = (minusRow >> top) & 1;
        plusRow = plusRow << 1 | plusIn;
        minusRow = minusRow << 1 | minusIn;
        rising = minusRow | ~(vertical | plusRow);
        falling = plusRow & vertical;
    }
}
