namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    private const int MostNegatedWords = 5;

    // The maximum distance between a bound and a negation after it.
    private const int NegationReach = 12;

    // "never exceeded $5 million" is at most; a negation that is further away leaves the bound open.
    private readonly void TakeNegation(ref Hedge hedge, int head, int tail, bool isBoundAfter)
    {
        if (hedge.Bound == FigureBound.None || hedge.IsContradictory)
        {
            return;
        }

        var isFound = _lexicon.Rules.NegatesAfter
            ? IsNegatedAfter(tail, out var isDirect)
            : IsNegatedBefore(head, out isDirect);
        if (!isFound)
        {
            return;
        }

        if (isDirect)
        {
            hedge.Invert();
        }
        else if (isBoundAfter || !_lexicon.Rules.NegatesAfter)
        {
            hedge.IsContradictory = true;
        }
    }

    private readonly bool IsNegatedBefore(int head, out bool isDirect)
    {
        isDirect = true;
        var at = head;
        for (var i = 0; i < MostNegatedWords; i++)
        {
            at = Glyph.SkipBlanksBack(_text, at);
            switch (_lexicon.EndingAt(_text, at, TermRole.Negation, out var start))
            {
                case NegationTerm { IsEnd: true }:
                    return false;
                case NegationTerm { IsBridge: true }:
                    at = start;
                    continue;
                case NegationTerm:
                    return true;
            }

            start = at;
            while (start > 0 && Glyph.IsLatin(_text[start - 1]))
            {
                start--;
            }

            if (start == at)
            {
                return false;
            }

            (at, isDirect) = (start, false);
        }

        return false;
    }

    private readonly bool IsNegatedAfter(int tail, out bool isDirect)
    {
        isDirect = true;
        // "이상을 투자하지 않는다" denies the deal and not the bound.
        if (
            tail < _text.Length
            && _text[tail] is '을' or '를' or 'を'
            && (_lexicon.StartingAt(_text, tail, TermRole.Negation, out var bridgeEnd) is null || bridgeEnd == tail + 1)
        )
        {
            return false;
        }

        for (var at = tail; at < _text.Length && at < tail + NegationReach && !EndsClause(at); )
        {
            switch (_lexicon.StartingAt(_text, at, TermRole.Negation, out var end))
            {
                case NegationTerm { IsEnd: true }:
                    return false;
                case NegationTerm { IsBridge: true }:
                    at = end;
                    continue;
                case NegationTerm:
                    return true;
            }

            isDirect &= Glyph.IsBlank(_text[at]);
            at++;
        }

        return false;
    }

    // Also after a Korean connective ending: 넘겼지만, 넘었으나.
    private readonly bool EndsClause(int at) =>
        EndsSentence(at)
        || _text[at] is ',' or '、' or '，' or '“' or '”' or '"' or '(' or '「' or '」'
        || Glyph.IsDigit(_text[at])
        || (
            _text[at] is '만' or '나' or '고' or '며' or '데'
            && at + 2 < _text.Length
            && Glyph.IsBlank(_text[at + 1])
            && _text[at + 2] != '있'
        );
}
