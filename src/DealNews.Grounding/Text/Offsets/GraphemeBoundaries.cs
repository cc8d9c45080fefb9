using System.Collections;
using System.Globalization;

namespace DealNews.Grounding;

/// <summary>The boundaries of the extended grapheme clusters of a text (Unicode Standard Annex #29).</summary>
/// <remarks>
/// Clusters can only be found from the start of the text, so the first call that needs them scans the whole text. No
/// scan is needed between two characters that never join (Latin letters, Hangul syllables, ideographs).
/// </remarks>
internal sealed class GraphemeBoundaries(string text)
{
    private BitArray? _starts;

    /// <summary>Returns whether a cluster begins at a UTF-16 offset, or the text ends there.</summary>
    public bool IsBoundary(int offset) =>
        offset == 0
        || offset == text.Length
        || (NeverJoins(text[offset - 1]) && NeverJoins(text[offset]))
        || text[offset] == '\n'
        || (_starts ??= Walk(text))[offset];

    private static bool NeverJoins(char c) =>
        c < '\u0300' || c is (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    private static BitArray Walk(string text)
    {
        BitArray starts = new(text.Length);
        for (var at = 0; at < text.Length; at += StringInfo.GetNextTextElementLength(text, at))
        {
            starts[at] = true;
        }

        return starts;
    }
}
