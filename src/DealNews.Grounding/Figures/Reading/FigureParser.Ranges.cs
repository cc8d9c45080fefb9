namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // In a wider range, the lower number was complete without the scale of the upper one: "8~900억".
    private const decimal WidestRange = 100;

    // A wider one can be a range or a change: "$19 billion to $500 billion".
    private const decimal WidestPlainRange = 10;

    // The maximum distance between a word of change and the amounts.
    private const int ChangeReach = 60;
    private const int ChangeReachWithoutFrom = 24;

    private readonly bool TryReadRange(
        in Amount lower,
        in Surroundings before,
        out Amount upper,
        out Hedge hedge,
        out decimal low,
        out decimal high
    )
    {
        (upper, hedge, low, high) = (default, default, 0, 0);
        var at = Glyph.SkipBlanks(_text, lower.End);
        if (_lexicon.StartingAt(_text, at, TermRole.RangeMark, out var end) is not RangeMarkTerm mark)
        {
            return false;
        }

        // "between -1.5 and 2 percent": the sign is between the opening and the number.
        var opening =
            before.Opening
            ?? (lower.Start > 0 && IsSign(_text[lower.Start - 1]) ? ReadBefore(lower.Start - 1).Opening : null);
        if (mark.NeedsOpening && opening is null)
        {
            return false;
        }

        var isApart = at > lower.End;
        var next = Glyph.SkipBlanks(_text, end);
        var isLoose = isApart != next > end;
        if (mark.IsDash && (next > end ? !isApart || mark.IsLong : isApart && mark.IsLong))
        {
            return false;
        }

        next = ReadHedgesAhead(next, ref hedge);
        var upperSign = TakeSign(ref next);
        // "$3.2-3.4 bn": a scale follows the upper end as it follows an amount.
        var place = lower is { Currency: not null, IsClosed: false } ? NumeralPlace.AfterCurrency : NumeralPlace.Free;
        if (next >= _text.Length || !TryReadAmount(next, place, out upper, out _))
        {
            return false;
        }

        if (!AreEnds(lower, upper, mark, opening is not null) || GoesOn(mark, upper.End))
        {
            return false;
        }

        // "compared to 2021 to $42,780".
        var mayBeYear = lower is { HasMeasure: false, Number.LooksLikeYear: true } && upper.Currency is not null;
        if (mayBeYear && before.Opening is null && IsAfterYearWord(lower.Start))
        {
            return false;
        }

        if (mark.IsEnumeration && (!AreConsecutive(lower, upper.Number) || IsListed(lower.Start)))
        {
            return false;
        }

        var isDoubtful = false;
        if (mark.MayBeChange && IsChange(mark, before, hedge, upper.End, out isDoubtful))
        {
            // "up 5 to 6 percent" is a range.
            if (
                _lexicon.Rules.TellsChangeAfter
                || lower.HasMeasure
                || lower.Number.HasScale
                || before.Opening is not null
                || upper.Unit is not { IsPercentage: true }
            )
            {
                return false;
            }
        }

        isDoubtful |= IsChangeOfAmount(mark, lower, upper) || MayShareMore(mark, lower, upper);

        if (!TryLendScale(lower, upper.Number, out low))
        {
            // A year can end a clause: "in 2023 to up to $990 billion".
            if (lower.Number.LooksLikeYear && !lower.HasMeasure)
            {
                return false;
            }

            upper.IsUnsure = true;
        }

        high = upper.Number.Value;
        // The currency once, before the first number, and a scale after the last: "$15 - 25 billion".
        var sharesCurrency =
            lower is { Currency: not null, IsClosed: false } && !upper.HasMeasure && upper.Number.HasScale;
        // A dash between blanks can also separate two clauses.
        if (mark.IsDash && isApart && lower.HasMeasure && ((!upper.HasMeasure && !sharesCurrency) || low >= high))
        {
            return false;
        }

        // "EUR 0.8 -1.2 million".
        if (mark.IsDash && isLoose && (!sharesCurrency || lower.Number.HasScale))
        {
            return false;
        }

        // A long dash can also separate two amounts that are complete.
        upper.IsUnsure |= mark.IsLong && upper.HasMeasure && lower.HasMeasure && before.Opening is null;

        if (!TrySignEnds(lower, before.Head, upperSign, ref low, ref high))
        {
            upper.IsUnsure = true;
        }

        var isPlain = mark.MayBeChange && before.Opening is null && !_lexicon.Rules.TellsChangeAfter;
        upper.IsUnsure |= isDoubtful || low >= high || (isPlain && low > 0 && high / WidestPlainRange > low);
        return true;
    }

    // The sign before the upper end: 1, -1 or 0 for none.
    private readonly int TakeSign(ref int at)
    {
        if (
            at + 1 >= _text.Length
            || Glyph.Fold(_text[at]) is not ('+' or '-' or '–')
            || !(Glyph.IsDigit(_text[at + 1]) || _lexicon.CanStart(_text[at + 1], TermRole.CurrencyBefore))
        )
        {
            return 0;
        }

        return Glyph.Fold(_text[at++]) == '+' ? 1 : -1;
    }

    // Returns false if the signs leave open what the range is.
    private readonly bool TrySignEnds(in Amount lower, int head, int upperSign, ref decimal low, ref decimal high)
    {
        var isLowerSigned = TryReadSign(lower, head, out var isClear);
        if (isLowerSigned)
        {
            // 마이너스 5~3% leaves open whether the sign applies to both.
            isClear &= upperSign != 0 || IsHyphen(lower.Start - 1) || lower.Number.IsNegative;
            low = -low;
        }

        if (upperSign < 0)
        {
            high = -high;
        }

        // "-3 to -5 percent".
        if (low > high && high < 0 && upperSign < 0)
        {
            (low, high) = (high, low);
        }

        return !isLowerSigned || isClear;
    }

    private readonly bool IsHyphen(int at) => at >= 0 && Glyph.Fold(_text[at]) is '-' or '–';

    // The lower number of "1、2、3亿元" follows another one.
    private readonly bool IsListed(int start) =>
        start > 1 && _text[start - 1] is '、' or ',' or '·' or 'ㆍ' or '・' && Glyph.IsDigit(_text[start - 2]);

    // 增加5亿元至30亿元: by the first amount to the second one.
    private readonly bool IsChangeOfAmount(RangeMarkTerm mark, in Amount lower, in Amount upper) =>
        _lexicon.Rules.TellsChangeAfter
        && !Glyph.IsHangul(_text[lower.Start - 1 < 0 ? 0 : lower.Start - 1])
        && mark is { IsDash: false }
        && _text[Glyph.SkipBlanks(_text, lower.End)] is '至' or '到'
        && _lexicon.EndingAt(_text, Glyph.SkipBlanksBack(_text, lower.Start), TermRole.Change, out _)
            is ChangeTerm { IsGlued: false } change
        && !(change.MayGiveRange && upper.Unit is { IsPercentage: true });

    // "$10-15,000" can be 10,000 to 15,000, and "1.2710-15" a rate with its last digits.
    private static bool MayShareMore(RangeMarkTerm mark, in Amount lower, in Amount upper)
    {
        const int thousand = 1000;
        var (low, high) = (lower.Number, upper.Number);
        if (!mark.IsDash || low.IsGrouped || low.HasScale || high.HasScale || low.HasMultiplier)
        {
            return false;
        }

        return (
                high.IsGrouped
                && low is { Decimals: 0, Value: < thousand }
                && low.Value * thousand < high.Value
                && low.Value * thousand * WidestRange >= high.Value
            ) || (low.Decimals > 1 && high is { Decimals: 0 } && high.WholeDigits <= low.Decimals);
    }

    private readonly int ReadHedgesAhead(int at, ref Hedge hedge)
    {
        for (var i = 0; i < MostWordsAround; i++)
        {
            var term = _lexicon.StartingAt(
                _text,
                at,
                TermRole.HedgeBefore | TermRole.Transparent | TermRole.Conversion,
                out var end
            );
            if (term is null)
            {
                break;
            }

            if (term is HedgeTerm found)
            {
                hedge.Add(found);
            }

            at = Glyph.SkipBlanks(_text, end);
        }

        return at;
    }

    // Both ends must have the same currency or unit; one of them can omit it.
    private static bool AreEnds(in Amount lower, in Amount upper, RangeMarkTerm mark, bool isOpened)
    {
        if (!lower.HasMeasure && !upper.HasMeasure)
        {
            return lower.Number.HasScale && upper.Number.HasScale;
        }

        if (lower.Unit is not null || upper.Unit is not null)
        {
            return lower.Unit is null ? lower.Currency is null : lower.Unit.Name == upper.Unit?.Name;
        }

        if (lower.CurrencyCode != upper.CurrencyCode && lower.Currency is not null && upper.Currency is not null)
        {
            return false;
        }
        // "$15-20" is a range, "$15 to 20 people" is not.
        return upper.Currency is not null || mark.IsDash || mark.IsSymbol || isOpened || upper.Number.HasScale;
    }

    // "5, 6백억원": one digit and the next.
    private static bool AreConsecutive(in Amount lower, in Numeral upper) =>
        lower is { HasMeasure: false, Number: { IsPlain: true, WholeDigits: 1 } number }
        && upper is { HasDigits: true, IsUnderstood: true, WholeDigits: 1, LeadExponent: > 0 }
        && PowersOfTen.TryShift(number.Value + 1, upper.LeadExponent, out var next)
        && next == upper.Value;

    // A third number after a second dash makes it a date or a telephone number.
    private readonly bool GoesOn(RangeMarkTerm mark, int at) =>
        mark.IsDash && at + 1 < _text.Length && Glyph.Fold(_text[at]) is '-' or '–' && Glyph.IsDigit(_text[at + 1]);

    /// <summary>
    /// Gives the lower end the scale of the upper one; returns false if that is ambiguous.
    /// </summary>
    private static bool TryLendScale(in Amount lower, in Numeral upper, out decimal low)
    {
        var number = lower.Number;
        low = number.Value;
        if (number.HasScale || lower.IsClosed)
        {
            return true;
        }

        if (!upper.HasScale)
        {
            // 2~3천원 means thousands for both; 500~1000원 does not.
            var mayLend = upper.HasMultiplier && !number.HasMultiplier;
            if (mayLend && PowersOfTen.TryShift(number.Value, upper.LeadExponent, out var lent) && lent < upper.Value)
            {
                low = lent;
            }

            return true;
        }

        return (!number.HasMultiplier && IsPlausible(number.Value, upper.LeadExponent, upper.Value, out low))
            || IsPlausible(number.Value, upper.FirstScale, upper.Value, out low);
    }

    private static bool IsPlausible(decimal value, int exponent, decimal high, out decimal low) =>
        PowersOfTen.TryShift(value, exponent, out low) && low < high && high / WidestRange <= low;

    /// <summary>Returns whether one amount changed to the other, so that the two are not the ends of a range.</summary>
    private readonly bool IsChange(
        RangeMarkTerm mark,
        in Surroundings before,
        in Hedge upperHedge,
        int upperEnd,
        out bool isDoubtful
    )
    {
        isDoubtful = false;
        if (_lexicon.Rules.TellsChangeAfter)
        {
            var isBounded = before.Hedge.Bound == FigureBound.AtLeast && upperHedge.Bound == FigureBound.AtMost;
            return !isBounded && IsChangeAfter(mark, upperEnd);
        }

        return before.Opening is not { IsCertain: true } && IsChangeBefore(before.Head, before.Opening, out isDoubtful);
    }

    // A change: "A에서 B로 늘었다"; a range: "A에서 B로 추산된다".
    private readonly bool IsChangeAfter(RangeMarkTerm mark, int at)
    {
        Hedge ignored = default;
        var start = ReadAfter(at, ref ignored);
        bool isClosed = false,
            isGlued = _lexicon.StartingAt(_text, start, TermRole.Change, out _) is ChangeTerm { IsGlued: true };
        for (var i = at; i < _text.Length && i < at + ChangeReachWithoutFrom && !EndsSentence(i); i++)
        {
            if (_lexicon.StartingAt(_text, i, TermRole.Change, out _) is ChangeTerm { IsGlued: false })
            {
                return true;
            }

            if (_lexicon.StartingAt(_text, i, TermRole.RangeClose, out _) is null)
            {
                continue;
            }

            if (i > at + 1)
            {
                return mark.NeedsClosing && !isClosed;
            }

            isClosed = true;
        }

        return !isClosed && (mark.NeedsClosing || isGlued);
    }

    // A change: "rose from A to B", "gained A to B"; ambiguous: "cut by A to B".
    private readonly bool IsChangeBefore(int head, RangeOpenTerm? opening, out bool isDoubtful)
    {
        var isFound = false;
        isDoubtful = false;
        for (var i = Math.Max(0, head - (opening is not null ? ChangeReach : ChangeReachWithoutFrom)); i < head; i++)
        {
            if (EndsSentence(i))
            {
                isFound = isDoubtful = false;
            }
            else if (
                (i == 0 || !Glyph.IsLatin(_text[i - 1]))
                && _lexicon.StartingAt(_text, i, TermRole.Change | TermRole.HedgeBefore, out _) is ChangeTerm change
            )
            {
                isFound |= !change.NeedsOpening || opening is { IsDoubtful: false };
                isDoubtful |= opening is { IsDoubtful: true } || (opening is null && change.IsDoubtfulAlone);
            }
        }

        isDoubtful &= !isFound;
        return isFound;
    }

    private readonly bool EndsSentence(int at) =>
        _text[at] is '\n' or '。'
        || (_text[at] is '.' or '!' or '?' or ';' && (at + 1 == _text.Length || Glyph.IsBlank(_text[at + 1])));

    // Each amount has a bound: "2조원 이상 3조원 미만".
    private readonly bool TryReadUpperBound(
        in Amount lower,
        in Hedge lowerHedge,
        int at,
        out FigureDraft range,
        out int tail
    )
    {
        (range, tail) = (default, at);
        var next = Glyph.SkipBlanks(_text, at);
        if (next < _text.Length && _text[next] == ',')
        {
            next = Glyph.SkipBlanks(_text, next + 1);
        }
        else if (_lexicon.StartingAt(_text, next, TermRole.RangeMark, out var end) is RangeMarkTerm { IsSymbol: true })
        {
            next = Glyph.SkipBlanks(_text, end);
        }

        if (next >= _text.Length || !_lexicon.IsStart(_text[next]) || !TryReadAmount(next, out var upper, out _))
        {
            return false;
        }

        Hedge hedge = default;
        tail = ReadAfter(upper.End, ref hedge);
        var isSameMeasure = lower.CurrencyCode == upper.CurrencyCode && lower.Unit?.Name == upper.Unit?.Name;
        if (hedge.Bound != FigureBound.AtMost || !isSameMeasure || lower.Number.Value >= upper.Number.Value)
        {
            return false;
        }

        range = new FigureDraft(lower, upper, lower.Number.Value, upper.Number.Value)
        {
            IsMinimumExclusive = lowerHedge.IsExclusive,
            IsMaximumExclusive = hedge.IsExclusive,
        };
        return true;
    }
}
