namespace DealNews.Grounding;

/// <summary>Compares the signs that the view does not distinguish, but which change a figure.</summary>
internal static class QuoteSigns
{
    /// <summary>
    /// Returns whether a place has the same signs as the quote: a minus is no dash (<c>-3.4%</c>, <c>– 3.4%</c>), and a
    /// foot is no inch (<c>12'</c>, <c>12"</c>).
    /// </summary>
    public static bool Agree(Occurrence place, NormalizedText quote)
    {
        var (text, start) = (place.Text, place.View.Start);
        if (place.View.Length != quote.Length)
        {
            return true;
        }

        var hasMark = false;
        for (var i = 0; i < quote.Length; i++)
        {
            var c = quote.Characters[i];
            if (c == '-' && IsMinus(quote, i) != IsMinus(text, start + i))
            {
                return false;
            }

            if (c == '\'' && !hasMark)
            {
                // After the opening quotation mark, a mark after a number closes the quotation.
                var isUnit = i > 0 && char.IsDigit(quote.Characters[i - 1]) && !quote.HasSpaceBefore(i);
                if (isUnit && IsDouble(quote, i) != IsDouble(text, start + i))
                {
                    return false;
                }

                hasMark = !isUnit;
            }
        }

        return true;
    }

    private static bool IsMinus(NormalizedText text, int at) =>
        at + 1 < text.Length
        && char.IsDigit(text.Characters[at + 1])
        && text.HasSpaceBefore(at)
        && !text.HasSpaceBefore(at + 1);

    private static bool IsDouble(NormalizedText text, int at) =>
        text.SourceSlice(new(at, at + 1)) is { Length: > 0 } mark
        && mark[0]
            is '"'
                or '\u201C'
                or '\u201D'
                or '\u201E'
                or '\u201F'
                or '\u2033'
                or '\u2036'
                or '\u301D'
                or '\u301E';
}
