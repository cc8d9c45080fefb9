namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // As far as an amount and the same in another currency stand apart: "(우리 돈으로 약 …".
    private const int RestatementReach = 32;

    /// <summary>Index of the figure that the one beginning at <paramref name="head"/> says again in another currency, or null.</summary>
    private readonly int? RestatedBy(Figure figure, int head)
    {
        if (lastMoney < 0 || head < lastMoneyTail || head - lastMoneyTail > RestatementReach || figure.Currency is null)
            return null;
        Figure last = figures[lastMoney];
        int original = last.EquivalentTo ?? lastMoney;
        if (figures[original].Currency is not { } currency || currency == figure.Currency || last.Currency == figure.Currency)
            return null;
        int at = lastMoneyTail;
        bool isLinked = false;
        while (true)
        {
            at = Glyph.SkipBlanks(text, at);
            if (at >= head)
                return isLinked && at == head ? original : null;
            if (lexicon.Ahead(text, at, TermRole.Restatement, out int end) is not null)
                isLinked = true;
            else if (last.EquivalentTo is not null && text[at] is ',' or ';')
                (isLinked, end) = (true, at + 1);
            else if (at != lastMoneyTail || lexicon.Ahead(text, at, TermRole.Particle | TermRole.Tail, out end) is null)
                return null;
            at = end;
        }
    }

    // "5000억 달러(약 732조원) 이상": what follows the brackets bounds the amount before them.
    private readonly int HedgeOriginal(int original, int tail)
    {
        if (tail >= text.Length || text[tail] is not (')' or ']' or '）'))
            return tail;
        Hedge hedge = default;
        int end = ReadAfter(tail + 1, ref hedge);
        figures[original] = hedge.ApplyTo(figures[original]);
        return Math.Max(end, tail);
    }
}
