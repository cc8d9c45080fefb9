namespace DealNews.Grounding;

/// <summary>
/// Finds quotes that omit words and mark the omission with an ellipsis: <c>A … B</c>, <c>A [...] B</c>.
/// </summary>
internal static class Ellipsis
{
    private const string Dots = "...";

    // Keeps the time linear in the text for each quote.
    private const int MostPieces = 16;

    // Words farther apart do not form one statement.
    private const int LongestOmission = 2000;

    /// <summary>
    /// Returns the ranges of a quote between its ellipses; none if it has no ellipsis, or has too many.
    /// </summary>
    public static List<CharSpan> Pieces(NormalizedText quote)
    {
        var characters = quote.Characters;
        List<CharSpan> pieces = [];
        var from = 0;
        for (int at; (at = characters[from..].IndexOf(Dots)) >= 0; )
        {
            int start = from + at,
                end = start + Dots.Length;
            while (end < characters.Length && characters[end] == '.')
            {
                end++;
            }

            if (
                start > 0
                && end < characters.Length
                && (characters[start - 1], characters[end]) is ('[', ']') or ('(', ')')
            )
            {
                (start, end) = (start - 1, end + 1);
            }

            AddPiece(characters, from, start, pieces);
            from = end;
            if (pieces.Count > MostPieces)
            {
                return [];
            }
        }

        if (from > 0)
        {
            AddPiece(characters, from, characters.Length, pieces);
        }

        // Single characters can form any sentence.
        return
            pieces.Count > MostPieces || pieces.Exists(piece => LettersIn(quote.Characters[piece.Start..piece.End]) < 2)
            ? []
            : pieces;
    }

    /// <summary>
    /// Finds the passages that have the pieces of a quote in order within one paragraph, each at the edges of words.
    /// </summary>
    /// <remarks>
    /// The passages are disjoint. If a piece occurs several times, the last occurrence before the next piece is used.
    /// The search ends after a number of passages.
    /// </remarks>
    public static List<Occurrence> FindAll(
        NormalizedText text,
        NormalizedText quote,
        List<CharSpan> pieces,
        QuoteEdges edges,
        QuoteMemo? memo,
        int most
    )
    {
        List<Occurrence> found = [];
        var places = new List<int>[pieces.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var piece = quote.Characters[pieces[i].Start..pieces[i].End].ToString();
            places[i] = memo is null
                ? WholePlaces(text, piece, edges, int.MaxValue)
                : memo.Pieces(piece, () => WholePlaces(text, piece, edges, QuoteMemo.MostPlaces));
            if (places[i].Count == 0)
            {
                return found;
            }
        }

        var next = new int[places.Length];
        var from = 0;
        while (found.Count < most && TryFind(text, pieces, places, next, ref from, out var chain))
        {
            if (chain is not null && KeepsMeaning(text, chain))
            {
                CharSpan view = new(chain[0].Start, chain[^1].End);
                found.Add(new Occurrence(text, text.SourceSpan(view), view, chain));
            }
        }

        return found;
    }

    // What is omitted must not negate the rest, nor join the subject of a sentence to the verb of another one.
    private static bool KeepsMeaning(NormalizedText text, CharSpan[] chain)
    {
        for (var i = 1; i < chain.Length; i++)
        {
            var (start, end) = (chain[i - 1].End, chain[i].Start);
            var sentenceEnd = start;
            while (end - start <= LongestOmission && sentenceEnd < end && !EndsSentence(text, sentenceEnd))
            {
                sentenceEnd++;
            }

            if (
                end - start > LongestOmission
                || (sentenceEnd < end && !EndsSentence(text, SkipBlank(text, end) - 1))
                || Negations.AreIn(text, new CharSpan(start, sentenceEnd))
            )
            {
                return false;
            }
        }

        return true;
    }

    // Returns the end of the characters before a place, without blanks and quotation marks.
    private static int SkipBlank(NormalizedText text, int at)
    {
        while (at > 0 && text.Characters[at - 1] is ' ' or '\'')
        {
            at--;
        }

        return at;
    }

    // Whether a sentence ends with a character. A full stop after a short word can be that of "Inc." or "U.S."
    private static bool EndsSentence(NormalizedText text, int at)
    {
        const int shortWord = 4;
        if (at < 0)
        {
            return true;
        }

        if (text.Characters[at] is '。' or '！' or '？' or '!' or '?')
        {
            return true;
        }

        var next = at + 1 < text.Length && text.Characters[at + 1] == ' ' ? at + 2 : at + 1;
        return text.Characters[at] == '.'
            && (next >= text.Length || next == at + 2 || text.HasSpaceBefore(next))
            && !(next < text.Length && (char.IsLower(text.Characters[next]) || char.IsDigit(text.Characters[next])))
            && !(
                Script.RunStart(text, Math.Max(0, at - 1)) is var word
                && at - word <= shortWord
                && char.IsAsciiLetterUpper(text.Characters[word])
            );
    }

    private static List<int> WholePlaces(NormalizedText text, string piece, QuoteEdges edges, int most) =>
        text
            .Search.FindAll(piece, most)
            .FindAll(at =>
                text.IsBoundary(at)
                && text.IsBoundary(at + piece.Length)
                && edges.AreWhole(new CharSpan(at, at + piece.Length))
            );

    // Finds the first chain from a place on. Returns true with no chain if the paragraph has none, and moves on.
    private static bool TryFind(
        NormalizedText text,
        List<CharSpan> pieces,
        List<int>[] places,
        int[] next,
        ref int from,
        out CharSpan[]? chain
    )
    {
        chain = null;
        int end = from,
            paragraphEnd = int.MaxValue;
        for (var i = 0; i < places.Length; i++)
        {
            while (next[i] < places[i].Count && places[i][next[i]] < end)
            {
                next[i]++;
            }

            if (next[i] == places[i].Count)
            {
                return false;
            }

            var at = places[i][next[i]];
            paragraphEnd = i == 0 ? text.ParagraphEnd(at) : paragraphEnd;
            end = at + pieces[i].Length;
            if (end > paragraphEnd)
            {
                from = paragraphEnd;
                return true;
            }
        }

        from = end;
        chain = new CharSpan[places.Length];
        var last = places[^1][next[^1]];
        for (var i = places.Length - 1; i >= 0; i--)
        {
            while (next[i] + 1 < places[i].Count && places[i][next[i] + 1] <= last)
            {
                next[i]++;
            }

            var at = places[i][next[i]];
            chain[i] = new CharSpan(at, at + pieces[i].Length);
            last = i > 0 ? at - pieces[i - 1].Length : at;
        }

        return true;
    }

    private static int LettersIn(ReadOnlySpan<char> piece)
    {
        var count = 0;
        foreach (var c in piece)
        {
            count += char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? 1 : 0;
        }

        return count;
    }

    private static void AddPiece(ReadOnlySpan<char> quote, int start, int end, List<CharSpan> pieces)
    {
        while (start < end && quote[start] == ' ')
        {
            start++;
        }

        while (start < end && quote[end - 1] == ' ')
        {
            end--;
        }

        if (start < end)
        {
            pieces.Add(new CharSpan(start, end));
        }
    }
}
