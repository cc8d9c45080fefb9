namespace DealNews.Grounding;

/// <summary>Checks whether a quote cuts off words or figures of the text at its edges.</summary>
/// <remarks>
/// <para>
/// Part of a word, part of a figure, a figure without its bound, or words without an adjacent negation can change the
/// meaning of the text, although the text contains each character.
/// </para>
/// <para>
/// A quote can end inside a word of Hangul, because particles follow words without white space, but cannot start inside
/// one (<c>불[가능]</c>). The figures are those that the figure reader finds in the text. A bound is cut off if the reader
/// reads another one in the quote alone.
/// </para>
/// </remarks>
internal sealed class QuoteEdges(SourceText source, NormalizedText text, TextFigures read)
{
    // The maximum distance of the words that bound a figure.
    private const int BoundReach = 48;

    // Widening a quote adds at most this many words at each side.
    private const int MostWords = 12;

    /// <summary>Returns whether a range of the view cuts off nothing.</summary>
    public bool AreWhole(CharSpan view) => AtStart(view) == EdgeCut.None && AtEnd(view) == EdgeCut.None;

    /// <summary>
    /// Returns the kind of text that a range of the view cuts off; a figure takes precedence over a word.
    /// </summary>
    public EdgeCut Of(CharSpan view)
    {
        var start = AtStart(view);
        return start == EdgeCut.Figure ? start : (EdgeCut)Math.Max((int)start, (int)AtEnd(view));
    }

    /// <summary>
    /// Returns the smallest range that includes the given range and cuts off nothing; null if it would be much longer.
    /// </summary>
    public CharSpan? Widen(CharSpan view)
    {
        for (var words = 0; AtStart(view) != EdgeCut.None; words++)
        {
            if (words == MostWords || view.Start == 0)
            {
                return null;
            }

            var last = view.Start - 1;
            last -= last > 0 && text.Characters[last] == ' ' ? 1 : 0;
            view = view with { Start = Script.RunStart(text, last) };
        }

        for (var words = 0; AtEnd(view) != EdgeCut.None; words++)
        {
            if (words == MostWords || view.End == text.Length)
            {
                return null;
            }

            var next = view.End;
            next += next + 1 < text.Length && text.Characters[next] == ' ' ? 1 : 0;
            view = view with { End = Script.RunEnd(text, next) };
        }

        return view;
    }

    private EdgeCut AtStart(CharSpan view)
    {
        var at = view.Start;
        if (at > 0 && Script.Joins(text, at))
        {
            return char.IsDigit(text.Characters[at]) ? EdgeCut.Figure : EdgeCut.Word;
        }

        var chars = text.SourceSpan(view);
        if (CutsFigure(chars.Start, at) || CutsBoundAtStart(chars))
        {
            return EdgeCut.Figure;
        }

        return IsAfterHyphen(at, chars.Start) || IsAfterLineHyphen(chars.Start) || Negations.Precedes(text, at)
            ? EdgeCut.Word
            : EdgeCut.None;
    }

    private EdgeCut AtEnd(CharSpan view)
    {
        var at = view.End;
        var chars = text.SourceSpan(view);
        if (at < text.Length && Script.Joins(text, at) && !Script.IsHangul(text.Characters[at]))
        {
            return char.IsDigit(text.Characters[at - 1]) ? EdgeCut.Figure : EdgeCut.Word;
        }

        if (CutsFigure(chars.End, at) || CutsBoundAtEnd(chars))
        {
            return EdgeCut.Figure;
        }

        return Negations.Follows(text, at) ? EdgeCut.Word : EdgeCut.None;
    }

    // An em dash without blanks separates words; a hyphen does not: non-[binding].
    private bool IsAfterHyphen(int at, int start) =>
        at > 1
        && start > 0
        && source.Value[start - 1] is '-' or '\u2010' or '\u2011'
        && CharacterFolding.IsSpaced(text.Characters[at])
        && CharacterFolding.IsSpaced(text.Characters[at - 2])
        && !text.HasSpaceBefore(at - 1);

    // A hyphen at the end of a line, before the rest of its word: un-⏎[listed].
    private bool IsAfterLineHyphen(int start)
    {
        var last = source.Value.AsSpan(0, start).TrimEnd().Length - 1;
        return last >= 0
            && last + 1 < start
            && source.Value[last] is '-' or '\u2010' or '\u00AD'
            && NormalizedTextBuilder.LineHyphenEnd(source.Value, last) == start;
    }

    private bool CutsFigure(int offset, int at)
    {
        var figures = read.All;
        var index = read.FirstAfter(offset);
        if (index == figures.Count || figures[index].Chars.Start >= offset)
        {
            return false;
        }

        // A part of a date, such as the month without the year, is a date that the text has.
        return figures[index].Kind != FigureKind.Date || (at < text.Length && !text.HasSpaceBefore(at));
    }

    private bool CutsBoundAtStart(CharSpan quote)
    {
        var figures = read.All;
        var index = read.FirstAfter(quote.Start);
        return index < figures.Count
            && (IsBounded(figures[index]) || IsSigned(figures[index], quote.Start))
            && figures[index].Chars.Start - quote.Start <= BoundReach
            && figures[index].Chars.End <= quote.End
            && IsReadOtherwise(
                figures[index],
                quote.Start,
                Math.Min(source.Value.Length, figures[index].Chars.End + BoundReach)
            );
    }

    private bool CutsBoundAtEnd(CharSpan quote)
    {
        var figures = read.All;
        var index = read.FirstAfter(quote.End) - 1;
        return index >= 0
            && IsBounded(figures[index])
            && quote.End - figures[index].Chars.End <= BoundReach
            && figures[index].Chars.Start >= quote.Start
            && IsReadOtherwise(figures[index], Math.Max(0, figures[index].Chars.Start - BoundReach), quote.End);
    }

    private static bool IsBounded(Figure figure) =>
        !figure.IsUnsure && figure.Bound is not (FigureBound.Exact or FigureBound.None);

    // A sign, in a word too, is before the first figure.
    private static bool IsSigned(Figure figure, int start) =>
        figure is { IsUnsure: false, Minimum: < 0 } && figure.Chars.Start == start;

    private bool IsReadOtherwise(Figure figure, int start, int end)
    {
        CharSpan expected = new(figure.Chars.Start - start, figure.Chars.End - start);
        foreach (var alone in read.Reader.Read(source.Value.AsSpan()[start..end]))
        {
            if (alone.Chars == expected)
            {
                return (alone.Minimum, alone.Maximum, alone.IsMinimumExclusive, alone.IsMaximumExclusive)
                    != (figure.Minimum, figure.Maximum, figure.IsMinimumExclusive, figure.IsMaximumExclusive);
            }
        }

        return true;
    }
}
