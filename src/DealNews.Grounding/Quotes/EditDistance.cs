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
        unchecked
        {
            ulong[] plus = increases, minus = decreases;
            ReadOnlySpan<ulong> matches = equal.AsSpan(rows[c] * plus.Length, plus.Length);
            ulong up = carriedIn, down = 0;
            int top = 63;
            for (int block = 0; block < matches.Length && block < plus.Length && block < minus.Length; block++)
            {
                ulong match = matches[block], rising = plus[block], falling = minus[block];
                ulong vertical = match | falling;
                match |= down;
                ulong horizontal = (((match & rising) + rising) ^ rising) | match;
                ulong risingRow = falling | ~(horizontal | rising);
                ulong fallingRow = rising & horizontal;
                if (block == matches.Length - 1)
                    top = lastBit;
                ulong upOut = (risingRow >> top) & 1, downOut = (fallingRow >> top) & 1;
                risingRow = risingRow << 1 | up;
                fallingRow = fallingRow << 1 | down;
                plus[block] = fallingRow | ~(vertical | risingRow);
                minus[block] = risingRow & vertical;
                (up, down) = (upOut, downOut);
            }

            return distance += (int)up - (int)down;
        }
    }
}
