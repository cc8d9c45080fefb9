namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // The maximum number of words that bound and hedge one amount ("up to an additional estimated …").
    private const int MostWordsAround = 8;

    // "a " or "an ".
    private const int LongestArticle = 3;

    // The maximum distance between the value that a change reaches and its verb.
    private const int ReachedReach = 12;

    /// <summary>The words before an amount.</summary>
    private struct Surroundings
    {
        public Hedge Hedge;

        /// <summary>The start of the words that belong to the amount.</summary>
        public int Head;

        /// <summary>The word that opens a range, or null.</summary>
        public RangeOpenTerm? Opening;

        public PriceBase? Per;

        /// <summary>Whether the words mark the amount as converted from another currency.</summary>
        public bool IsConverted;

        /// <summary>
        /// Whether another amount is compared with this one, so that the verb after it does not bound it.
        /// </summary>
        public bool IsCompared;

        /// <summary>Whether the number is in a heading ("단위: 백만원"), so that it is not an amount.</summary>
        public bool IsHeading;
    }

    private readonly Surroundings ReadBefore(int start)
    {
        const TermRole wanted =
            TermRole.HedgeBefore
            | TermRole.Transparent
            | TermRole.RangeOpen
            | TermRole.PerBefore
            | TermRole.Heading
            | TermRole.Blocker
            | TermRole.Conversion
            | TermRole.Compared;
        var around = new Surroundings { Head = start };
        var isAfterArticle = false;
        for (var i = 0; i < MostWordsAround; i++)
        {
            var at = Glyph.SkipBlanksBack(_text, around.Head);
            var term = _lexicon.EndingAt(_text, at, wanted, out var wordStart);
            switch (term)
            {
                case HedgeTerm when IsMarkup(wordStart):
                    return around;
                // "under a $9 million contract".
                case HedgeTerm { IsPreposition: true }
                    when isAfterArticle && !_lexicon.CanStart(_text[start], TermRole.Numeral):
                    return around;
                case HedgeTerm hedge:
                    around.Hedge.Add(hedge);
                    break;
                case PeriodTerm when wordStart > 0 && Glyph.IsDigit(_text[wordStart - 1]):
                // 今年, 来月.
                case PeriodTerm when at - wordStart == 1 && wordStart > 0 && IsHan(_text[wordStart - 1]):
                    return around;
                case PeriodTerm period:
                    around.Per = new PriceBase(1, period.Name);
                    break;
                case RangeOpenTerm opening:
                    (around.Opening, around.Head) = (opening, wordStart);
                    return around;
                case { Role: TermRole.Compared }:
                    around.IsCompared = true;
                    return around;
                case { Role: TermRole.Heading }:
                    around.IsHeading = true;
                    return around;
                case { Role: TermRole.Conversion }:
                    around.IsConverted = true;
                    break;
                case { Role: TermRole.Transparent }:
                    isAfterArticle = Glyph.Fold(_text[wordStart]) == 'a' && around.Head - wordStart <= LongestArticle;
                    break;
                default:
                    return around;
            }

            around.Head = wordStart;
        }

        return around;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    // "->", "<b>5%": the sign is no bound.
    private readonly bool IsMarkup(int at) =>
        _text[at] is '<' or '>'
        && at > 0
        && (Glyph.IsLatin(_text[at - 1]) || _text[at - 1] is '"' or '/' or '-' or '=');

    // "$3 million more than $10 million", "5% less than last year's $9 million": the second amount has no bound.
    private readonly bool IsComparison(int head, in Amount amount) =>
        !_lexicon.Rules.NegatesAfter
        && !_lexicon.Rules.CountsInSyllables
        && _figures.Count > 0
        && _figures[_figures.Count - 1] is { Kind: not FigureKind.Date } last
        && Glyph.SkipBlanksBack(_text, head) == last.End
        && head < amount.Start;

    private readonly bool HasThan(int head, in Amount amount) =>
        _text[head..amount.Start].Contains("than", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads the hedges after an amount; returns the end of the last one, or <paramref name="at"/> if there is none.
    /// </summary>
    private readonly int ReadAfter(int at, ref Hedge hedge, bool isCompared = false)
    {
        const TermRole wanted = TermRole.HedgeAfter | TermRole.Tail | TermRole.Blocker;
        int tail = at,
            place = at;
        for (var i = 0; i < MostWordsAround; i++)
        {
            var term = MatchAfter(place, wanted, out var end);
            if (term is null && _lexicon.StartingAt(_text, place, TermRole.Particle, out var particleEnd) is not null)
            {
                term = MatchAfter(particleEnd, wanted, out end);
            }

            if (term is HedgeTerm { IsStem: true } && isCompared)
            {
                break;
            }

            if (term is HedgeTerm found)
            {
                if (!(found.MayBeReached && IsBeforeChange(end)))
                {
                    hedge.Add(found);
                }
            }
            else if (term is not { Role: TermRole.Tail })
            {
                break;
            }

            place = end;
            if (term is HedgeTerm)
            {
                tail = place;
            }

            // A verb ends the words of the amount.
            if (term is HedgeTerm { IsStem: true, Bound: not FigureBound.None })
            {
                break;
            }
        }

        return tail;
    }

    private readonly Term? MatchAfter(int at, TermRole wanted, out int end)
    {
        var term = _lexicon.StartingAt(_text, at, wanted, out end);
        var next = at;
        if (term is null)
        {
            next = Glyph.SkipBlanks(_text, at);
            if (next == at)
            {
                return null;
            }

            term = _lexicon.StartingAt(_text, next, wanted, out end);
        }

        var fits = term switch
        {
            // Not a bound but a sum: "5억원+3억원".
            HedgeTerm when _text[next] == '+' && end == next + 1 && IsAmountStart(Glyph.SkipBlanks(_text, end)) =>
                false,
            HedgeTerm hedge => (!hedge.IsGlued || next == at) && (hedge.IsStem || IsWordEnd(end)),
            { Role: TermRole.Tail } => IsWordEnd(end),
            null => false,
            _ => true,
        };
        return fits ? term : null;
    }

    // "6200만 달러까지 낮춘다" gives the value reached.
    private readonly bool IsBeforeChange(int at)
    {
        for (var i = at; i < _text.Length && i < at + ReachedReach && !EndsSentence(i) && _text[i] != ','; i++)
        {
            if (_lexicon.StartingAt(_text, i, TermRole.Change, out _) is ChangeTerm { IsGlued: false })
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsAmountStart(int at) =>
        at < _text.Length && _lexicon.IsStart(_text[at]) && !Glyph.IsHangul(_text[at]) && !Glyph.IsLatin(_text[at]);
}
