namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // The maximum distance between an amount and the same in another currency: "(우리 돈으로 약 …".
    private const int RestatementReach = 32;

    /// <summary>Returns the index of the figure that this one restates in another currency, or null.</summary>
    private readonly int? RestatedBy(string? currency, in Surroundings before)
    {
        int head = before.Head,
            at = _lastMoneyTail;
        if (_lastMoney < 0 || head < at || head - at > RestatementReach || currency is null)
        {
            return null;
        }

        ref var last = ref _figures[_lastMoney];
        var original = last.EquivalentIndex ?? _lastMoney;
        if (_figures[original].Currency is not { } restated || restated == currency || last.Currency == currency)
        {
            return null;
        }

        bool mayEnumerate = before.IsConverted || last.EquivalentIndex is not null,
            isLinked = before.IsConverted;
        if (
            _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.Particle | TermRole.Tail, out var end)
            is not null
        )
        {
            at = end;
        }

        while (true)
        {
            at = Glyph.SkipBlanks(_text, at);
            if (at >= head)
            {
                return isLinked && at == head ? original : null;
            }

            if (_lexicon.StartingAt(_text, at, TermRole.Restatement, out end) is not null)
            {
                isLinked = true;
            }
            else if (mayEnumerate && _text[at] is (',' or ';'))
            {
                (isLinked, end) = (true, at + 1);
            }
            else
            {
                return null;
            }

            at = end;
        }
    }

    // A bound after the brackets applies to the amount before them: "5000억 달러(약 732조원) 이상".
    private readonly int HedgeOriginal(int original, int tail)
    {
        if (tail >= _text.Length || _text[tail] is not (')' or ']' or '）'))
        {
            return tail;
        }

        Hedge hedge = default;
        var end = ReadAfter(tail + 1, ref hedge);
        if (end > tail + 1)
        {
            _figures[original].Apply(hedge);
        }

        return Math.Max(end, tail);
    }
}
