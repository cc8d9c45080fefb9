using System.Buffers;

namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    private const TermRole Measures =
        TermRole.CurrencyAfter | TermRole.Subunit | TermRole.Unit | TermRole.Blocker | TermRole.Fraction;

    // The maximum distance between a number and a word that shows what it counts.
    private const int ContextReach = 60;
    private const int LongestName = 24;

    private readonly bool TryReadAmount(int at, out Amount amount, out bool isFraction) =>
        TryReadAmount(at, NumeralPlace.Free, out amount, out isFraction);

    private readonly bool TryReadAmount(int at, NumeralPlace place, out Amount amount, out bool isFraction)
    {
        NumeralReader.TryRead(_lexicon, _text, at, place, out var number);
        return TryReadAmount(number, out amount, out isFraction);
    }

    // The number at the place of the amount is read already; it can be empty because a currency begins there.
    private readonly bool TryReadAmount(in Numeral number, out Amount amount, out bool isFraction)
    {
        var at = number.Start;
        amount = new Amount { Start = at, End = at };
        isFraction = false;
        const TermRole openings = TermRole.Blocker | TermRole.CurrencyBefore;
        if (!Glyph.IsDigit(_text[at]) && _lexicon.StartingAt(_text, at, openings, out _) is { Role: TermRole.Blocker })
        {
            return false;
        }

        var prefix = ReadPrefix(at, out var numberAt);
        var isNegative = prefix is not null && IsMinusBeforeDigit(numberAt);
        if (isNegative)
        {
            numberAt++;
        }

        if (
            prefix is not null
            && !NumeralReader.TryRead(_lexicon, _text, numberAt, NumeralPlace.AfterCurrency, out amount.Number)
        )
        {
            prefix = null;
        }

        amount.Number.IsNegative = isNegative && prefix is not null;
        if (prefix is null)
        {
            amount.Number = number;
            if (!number.IsRead)
            {
                return false;
            }
        }

        if (prefix is { Trust: not CurrencyTrust.Always } && !amount.Number.IsLarge)
        {
            return false;
        }

        amount.End = amount.Number.End;
        var measureAt = Joined(amount.End);
        var measure = _lexicon.StartingAt(_text, measureAt, Measures, out var end);
        switch (measure)
        {
            case { Role: TermRole.Fraction } and not PartOfTerm:
                amount.End = end;
                isFraction = true;
                return false;
            case CurrencyTerm currency when IsMeant(currency, amount.Number, prefix, measureAt, end):
                TakeCurrency(ref amount, currency, prefix, end);
                return true;
            case UnitTerm unit when prefix is null && IsMeant(unit, amount.Number, measureAt, end):
                (amount.Unit, amount.End, amount.IsClosed) = (unit, end, true);
                // "3M shares" can be those of the company.
                amount.IsUnsure |= _text[at..amount.Number.End] is "3M" && unit.Name == "share";
                return true;
        }

        var runsOn = amount.End < _text.Length && Glyph.IsLatin(_text[amount.End]) && amount.Number.HasDigits;
        if (prefix is null)
        {
            return !runsOn && !IsDenied(measure, amount.Number);
        }

        SetCurrency(ref amount, prefix);
        if (!runsOn && (!amount.Number.HasScale || _lexicon.Rules.ComposesDigits))
        {
            TakeSubunit(ref amount, prefix);
        }
        else if (runsOn)
        {
            // An unknown suffix can be a scale, so the digits alone could be another amount.
            amount.IsUnsure = true;
            while (amount.End < _text.Length && Glyph.IsLatin(_text[amount.End]))
            {
                amount.End++;
            }
        }

        amount.IsUnsure |= IsFollowedByLoneScale(amount) || IsFollowedByMore(amount) || IsAfterOther(prefix, at);
        return true;
    }

    private static bool IsDenied(Term? measure, in Numeral number) =>
        measure is { Role: TermRole.Blocker } && !number.HasScale;

    private readonly bool IsMinusBeforeDigit(int at) =>
        at + 1 < _text.Length && Glyph.Fold(_text[at]) == '-' && Glyph.IsDigit(_text[at + 1]);

    // Letters and a sign can name the currency together: "미화 $5", "USD $ 5".
    private readonly CurrencyTerm? ReadPrefix(int at, out int numberAt)
    {
        numberAt = at;
        if (_lexicon.StartingAt(_text, at, TermRole.CurrencyBefore, out var end) is not CurrencyTerm prefix)
        {
            return null;
        }

        numberAt = Glyph.SkipBlanks(_text, end);
        var second = prefix.IsSymbol ? null : _lexicon.StartingAt(_text, numberAt, TermRole.CurrencyBefore, out end);
        if (second is CurrencyTerm { IsSymbol: true, IsAssumed: true })
        {
            numberAt = Glyph.SkipBlanks(_text, end);
        }

        return prefix;
    }

    // It is unclear whether the letter is a scale: "$5 k", "£3 b".
    private readonly bool IsFollowedByLoneScale(in Amount amount)
    {
        var at = Glyph.SkipBlanks(_text, amount.End);
        return at > amount.End
            && !amount.Number.HasScale
            && amount.Number.HasDigits
            && _lexicon.StartingAt(_text, at, TermRole.Scale, out var end) is ScaleTerm { IsAbbreviation: true }
            && !(end < _text.Length && (_text[end] is '&' or '\'' or '-' || IsInitial(at, end)));
    }

    // "$5 B. Riley".
    private readonly bool IsInitial(int at, int end) =>
        _text[end] == '.' && char.IsAsciiLetterUpper(_text[at]) && !IsAtLineEnd(end + 1);

    private readonly bool IsAtLineEnd(int at) => at >= _text.Length || _text[at] is '\n' or '\r';

    // The number can continue: "$100 and fifty".
    private readonly bool IsFollowedByMore(in Amount amount)
    {
        var next = PastJoint(Glyph.SkipBlanks(_text, amount.End));
        // "$2 million 300 thousand".
        if (
            amount.Number.HasScale
            && !_lexicon.Rules.ComposesDigits
            && next > amount.End
            && next < _text.Length
            && Glyph.IsDigit(_text[next])
            && NumeralReader.TryRead(_lexicon, _text, next, NumeralPlace.Free, out var rest)
            && rest.HasScale
            && rest.Value < amount.Number.Value
            && !amount.IsClosed
        )
        {
            return true;
        }

        return next > amount.End
            && !amount.Number.HasScale
            && _lexicon.StartingAt(_text, next, TermRole.Numeral, out _)
                is NumeralTerm { NeedsScale: false, Value: >= 10 };
    }

    // Returns the place after "and" and its blanks, or the given place if there is none.
    private readonly int PastJoint(int at)
    {
        if (
            _lexicon.Rules.HundredJoint is not { } joint
            || !_text[at..].StartsWith(joint, StringComparison.OrdinalIgnoreCase)
        )
        {
            return at;
        }

        var next = Glyph.SkipBlanks(_text, at + joint.Length);
        return next > at + joint.Length ? next : at;
    }

    private readonly bool IsMeant(CurrencyTerm currency, in Numeral number, CurrencyTerm? prefix, int at, int end)
    {
        if (currency.OnlyAfterWhole)
        {
            return false;
        }

        if (currency.Trust == CurrencyTrust.AfterAssumed)
        {
            return prefix is { IsAssumed: true } && prefix.MayMean(currency.Code) && !IsBeforeNoun(end);
        }

        if (
            IsOfNext(currency, number, at, end, prefix) || (currency.MayBeWeight && prefix is null && IsWeight(at, end))
        )
        {
            return false;
        }

        if (!IsWordEnd(end))
        {
            return false;
        }

        return currency.Trust switch
        {
            CurrencyTrust.Always => true,
            CurrencyTrust.WithPer => number.HasDigits
                && (TryReadPer(end, out _, out _) is not null || (at == number.End && IsPriceOfShare(number))),
            CurrencyTrust.WithLargeNumber => (number.IsLarge && !number.LooksLikeYear)
                || IsBeforeSubunit(currency, end),
            _ when number.IsLarge && !IsFollowedByClause(end) => true,
            _ => IsAtClauseEnd(end) || IsFollowedByEnd(end) || TryReadPer(end, out _, out _) is not null,
        };
    }

    // "a $6 million Canadian plant" does not name the currency.
    private readonly bool IsBeforeNoun(int at) =>
        _text[at - 1] != ')'
        && !IsAtClauseEnd(at)
        && _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.YearBefore | TermRole.Per, out _) is null;

    // "1 pound 20 pence".
    private readonly bool IsBeforeSubunit(CurrencyTerm currency, int at) =>
        NumeralReader.TryRead(_lexicon, _text, Glyph.SkipBlanks(_text, at), NumeralPlace.Free, out var part)
        && _lexicon.StartingAt(_text, Joined(part.End), TermRole.Subunit, out _) is CurrencyTerm subunit
        && subunit.MayMean(currency.Code);

    private readonly bool IsMeant(UnitTerm unit, in Numeral number, int at, int end)
    {
        if (unit.IsGlued && at > number.End)
        {
            return false;
        }

        // "a three-quarter-point cut", "1,243.5대 1".
        if (
            (unit.Name == "quarter" && end < _text.Length && Glyph.Fold(_text[end]) == '-')
            || (
                unit.MayBeBand
                && Glyph.SkipBlanks(_text, end) is var odds
                && odds < _text.Length
                && Glyph.IsDigit(_text[odds])
            )
        )
        {
            return false;
        }

        var isSmall = !number.HasScale && !number.HasMultiplier && number.Value < 100;
        var isBare = end >= _text.Length || !Glyph.IsHangul(_text[end]);
        if (!IsWordEnd(end) || (unit.NeedsLargeNumber && isSmall && isBare) || number.Value <= unit.NeedsMoreThan)
        {
            return false;
        }

        // 오후 3시 30분.
        if (
            unit.Name == "minute"
            && Glyph.SkipBlanksBack(_text, number.Start) is var hour and > 0
            && _text[hour - 1] == '시'
        )
        {
            return false;
        }

        // 5000억대 is a band of amounts, 30대 a decade of age.
        if (unit.MayBeBand && (number.FirstScale > 4 || (isSmall && number.Value % 10 == 0)))
        {
            return false;
        }

        // "the 2B company".
        if (unit.Name == "company" && number is { IsAbbreviated: true } && _text[end - 1] == 'y')
        {
            return false;
        }

        var isThing = unit is { IsPercentage: false, IsPeriod: false } && char.IsAsciiLetterLower(_text[at]);
        if (isThing && number is { IsPlain: true, Value: < 100 } && IsAfterName(number.Start))
        {
            return false;
        }

        // The heading of a column: "2,411,909 Year Shr".
        return !(
            unit.IsPeriod
            && char.IsAsciiLetterUpper(_text[at])
            && char.IsAsciiLetterLower(_text[end - 1])
            && _text[end - 1] != 's'
            && _text[at - 1] != '-'
            && number.Value != 1
        );
    }

    // "Windows 11 users": the number belongs to the name, unless the sentence begins there or it is a headline.
    private readonly bool IsAfterName(int at)
    {
        if (!_lexicon.Rules.JoinsWithHyphen || at < 2 || _text[at - 1] != ' ')
        {
            return false;
        }

        var start = at - 1;
        while (start > 0 && at - start < LongestName && Glyph.IsLatin(_text[start - 1]))
        {
            start--;
        }

        var before = Glyph.SkipBlanksBack(_text, start);
        return start < at - 2
            && char.IsAsciiLetterUpper(_text[start])
            && !char.IsAsciiLetterUpper(_text[at - 2])
            && before > 0
            && before < start
            && !EndsSentence(before - 1)
            && char.IsAsciiLetterLower(_text[before - 1])
            && _lexicon.EndingAt(_text, at - 1, TermRole.HedgeBefore | TermRole.YearBefore, out _) is null;
    }

    // "5 pounds of beef" is a weight, "5 million pounds of debt" is money.
    private readonly bool IsWeight(int at, int end)
    {
        const int reach = 40;
        var of = Glyph.SkipBlanks(_text, end);
        return of > end && _text[of..].StartsWith("of ", StringComparison.OrdinalIgnoreCase)
            ? _lexicon.Rules.MoneyWords is not { } words
                || !_text[of..Math.Min(_text.Length, of + reach)].ContainsAny(words)
            : IsNear(_lexicon.Rules.WeightWords, at, at);
    }

    // "at 925p": a price of shares in pence, not lines of a screen.
    private readonly bool IsPriceOfShare(in Numeral number) =>
        !(number.IsPlain && number.Value is 480 or 720 or 1080 or 1440 or 2160)
        && IsNear(_lexicon.Rules.ShareWords, number.Start, number.End);

    // Whether one of the words is in the same sentence, nearby.
    private readonly bool IsNear(SearchValues<string>? words, int start, int end)
    {
        if (words is null)
        {
            return false;
        }

        int from = start,
            to = end;
        while (from > 0 && start - from < ContextReach && !EndsSentence(from - 1))
        {
            from--;
        }

        while (to < _text.Length && to - end < ContextReach && !EndsSentence(to))
        {
            to++;
        }

        return _text[from..to].ContainsAny(words);
    }

    // A currency between two numbers belongs to the one that it touches. If it touches neither, a sign belongs to the
    // next number, unless that has a currency after it, and letters belong to the last number, unless that is a year.
    private readonly bool IsOfNext(CurrencyTerm currency, in Numeral number, int at, int end, CurrencyTerm? prefix)
    {
        var next = Glyph.SkipBlanks(_text, end);
        if ((currency.Role & TermRole.CurrencyBefore) == 0 || next >= _text.Length || !Glyph.IsDigit(_text[next]))
        {
            return false;
        }

        if (prefix is not null)
        {
            return true;
        }

        bool touchesLast = at > 0 && !Glyph.IsBlank(_text[at - 1]),
            touchesNext = next == end;
        if (touchesLast != touchesNext)
        {
            return touchesNext;
        }

        var after = Glyph.SkipBlanks(_text, DigitString.Read(_text, next, _lexicon.Rules).End);
        var hasNextItsOwn =
            _lexicon.StartingAt(_text, after, TermRole.CurrencyAfter | TermRole.Subunit, out _) is CurrencyTerm own
            && (own.IsSymbol || own.Role == TermRole.Subunit || !currency.IsSymbol);
        return !hasNextItsOwn && (currency.IsSymbol || number.LooksLikeYear);
    }

    // An unknown letter before a sign names another country ("E£5m", "J$5m"); another code contradicts ("USD EUR 5").
    private readonly bool IsAfterOther(CurrencyTerm prefix, int at)
    {
        if (prefix.IsSymbol)
        {
            return at > 0 && Glyph.IsLatin(_text[at - 1]);
        }

        var before = Glyph.SkipBlanksBack(_text, at);
        return before < at
            && before != _lastMoneyEnd
            && _lexicon.EndingAt(_text, before, TermRole.CurrencyAfter, out _)
                is CurrencyTerm { Trust: CurrencyTrust.Always, IsSymbol: false } other
            && (other.Role & TermRole.CurrencyBefore) != 0
            && !other.MayMean(prefix.Code);
    }

    // The first amount can have the scale of the last: "$4 or $5 million".
    private readonly bool MayShareScale(in Amount amount)
    {
        if (
            amount.Currency is null
            || amount.IsClosed
            || amount.Number.HasScale
            || amount.Number.IsLarge
            || !amount.Number.HasDigits
        )
        {
            return false;
        }

        // "$20, $30 or $40 million".
        const int most = 4;
        var at = amount.End;
        for (var i = 0; i < most; i++)
        {
            if (_lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.Enumeration, out var end) is null)
            {
                return false;
            }

            var next = Glyph.SkipBlanks(_text, end);
            if (
                next >= _text.Length
                || ReadPrefix(next, out _) is not { IsSymbol: true }
                || !TryReadAmount(next, out var other, out _)
            )
            {
                return false;
            }

            if (other.Number.HasScale)
            {
                return true;
            }

            at = other.End;
        }

        return false;
    }

    private readonly void TakeCurrency(ref Amount amount, CurrencyTerm currency, CurrencyTerm? prefix, int end)
    {
        SetCurrency(ref amount, currency);
        (amount.End, amount.IsClosed) = (end, true);
        if (prefix is not null)
        {
            var before = _currencies.Resolve(prefix, _text);
            // The more specific currency counts ("$5 million Canadian"). Two different ones make the amount unsure.
            if (before != amount.CurrencyCode)
            {
                if (currency.IsAssumed && currency.MayMean(before))
                {
                    SetCurrency(ref amount, prefix);
                }
                else if (!prefix.IsAssumed || !prefix.MayMean(amount.CurrencyCode))
                {
                    amount.IsUnsure = true;
                }
            }
            else if (currency.IsAssumed && !prefix.IsAssumed)
            {
                SetCurrency(ref amount, prefix);
            }

            amount.IsUnsure |= currency.Exponent != 0 || prefix.Exponent != 0;
            return;
        }

        if (!amount.Number.HasScale && currency.Role != TermRole.Subunit && TakeScaleAfter(ref amount))
        {
            return;
        }

        TakeSubunit(ref amount, currency);
    }

    private readonly void SetCurrency(ref Amount amount, CurrencyTerm currency) =>
        (amount.Currency, amount.CurrencyCode) = (currency, _currencies.Resolve(currency, _text));

    // "75 USD million".
    private readonly bool TakeScaleAfter(ref Amount amount)
    {
        var at = Glyph.SkipBlanks(_text, amount.End);
        if (at == amount.End || _lexicon.StartingAt(_text, at, TermRole.Scale, out var end) is not ScaleTerm scale)
        {
            return false;
        }

        if (scale.ImpliesOne || scale.IsPlural || Glyph.IsHangul(_text[at]))
        {
            return false;
        }

        // One letter can be a scale or a name: "3.2 USD m".
        if (scale.IsAbbreviation && end - at == 1)
        {
            amount.IsUnsure = true;
            return false;
        }

        amount.Number.IsUnderstood &= PowersOfTen.TryShift(
            amount.Number.Value,
            scale.Exponent,
            out amount.Number.Value
        );
        amount.Number.HasScale = true;
        amount.End = end;
        return true;
    }

    // "1달러 20센트", "3 dollars and 50 cents".
    private readonly void TakeSubunit(ref Amount amount, CurrencyTerm whole)
    {
        if (whole.Role == TermRole.Subunit || amount.Number.Decimals > 0 || amount.Number.IsAbbreviated)
        {
            return;
        }

        var at = PastJoint(Glyph.SkipBlanks(_text, amount.End));
        var isJoined = at < _text.Length && _lexicon.Rules.SubunitJoints.Contains(_text[at], StringComparison.Ordinal);
        if (isJoined)
        {
            at++;
        }

        if (at >= _text.Length || !NumeralReader.TryRead(_lexicon, _text, at, NumeralPlace.AfterWhole, out var part))
        {
            return;
        }

        // "150円25〜27銭" is a range of hundredths.
        if (
            _lexicon.StartingAt(_text, part.End, TermRole.RangeMark, out var rangeEnd) is RangeMarkTerm
            && NumeralReader.TryRead(_lexicon, _text, rangeEnd, NumeralPlace.AfterWhole, out var upper)
            && _lexicon.StartingAt(_text, upper.End, TermRole.Subunit, out var upperEnd) is not null
        )
        {
            (amount.IsUnsure, amount.End) = (true, upperEnd);
            return;
        }

        // 3块5 is 3.5.
        amount.IsUnsure |= at == amount.End && _text[at - 1] is '块' or '塊';

        // "100ユーロと30" leaves open what the second number counts.
        const TermRole others = Measures | TermRole.DatePart | TermRole.HedgeAfter;
        amount.IsUnsure |=
            isJoined && part.IsPlain && _lexicon.StartingAt(_text, Joined(part.End), others, out _) is null;

        if (
            _lexicon.StartingAt(_text, Joined(part.End), TermRole.Subunit, out var end) is not CurrencyTerm subunit
            || !IsWordEnd(end)
        )
        {
            return;
        }

        if (!subunit.MayMean(whole.Code) || part is not { IsUnderstood: true, IsIndefinite: false, Value: < 100 })
        {
            return;
        }

        if (!PowersOfTen.TryShift(part.Value, subunit.Exponent, out var fraction))
        {
            return;
        }

        amount.Number.IsUnderstood &= PowersOfTen.TryAdd(amount.Number.Value, fraction, out amount.Number.Value);
        amount.End = end;
        // "50元6角3分": tenths, then hundredths.
        if (
            subunit.Exponent == -1
            && NumeralReader.TryRead(_lexicon, _text, end, NumeralPlace.AfterWhole, out part)
            && part is { IsUnderstood: true, IsIndefinite: false, Value: < 10 }
            && _lexicon.StartingAt(_text, part.End, TermRole.Subunit, out end) is CurrencyTerm { Exponent: -2 } last
            && last.MayMean(whole.Code)
            && PowersOfTen.TryShift(part.Value, last.Exponent, out fraction)
        )
        {
            amount.Number.IsUnderstood &= PowersOfTen.TryAdd(amount.Number.Value, fraction, out amount.Number.Value);
            amount.End = end;
        }
    }

    /// <summary>
    /// Returns whether a word ends at a place. In Korean, a particle, a hedge or certain nouns can be attached to it.
    /// </summary>
    private readonly bool IsWordEnd(int at)
    {
        if (at >= _text.Length || at == 0 || !Glyph.IsHangul(_text[at]) || !Glyph.IsHangul(_text[at - 1]))
        {
            return true;
        }

        const TermRole Followers =
            TermRole.Particle
            | TermRole.HedgeAfter
            | TermRole.Tail
            | TermRole.RangeMark
            | TermRole.RangeClose
            | TermRole.Change;
        if (_text[at] == _lexicon.Rules.PerSuffix)
        {
            return true;
        }

        return _lexicon.StartingAt(_text, at, Followers, out var end) switch
        {
            null => false,
            ParticleTerm particle => Fits(particle.After, _text[at - 1]) || IsWordEndAfter(at),
            HedgeTerm { IsStem: false } => end > at,
            _ => true,
        };
    }

    // A longer particle that does not fit can hide another term with the same start.
    private readonly bool IsWordEndAfter(int at) =>
        _lexicon.StartingAt(
            _text,
            at,
            TermRole.HedgeAfter | TermRole.Tail | TermRole.RangeMark | TermRole.RangeClose,
            out _
        )
            is not null;

    private static bool Fits(ParticlePlace place, char before)
    {
        var final = Glyph.FinalConsonant(before);
        return place switch
        {
            ParticlePlace.Vowel => final == 0,
            ParticlePlace.Consonant => final != 0,
            ParticlePlace.VowelOrRieul => final is 0 or 8,
            ParticlePlace.ConsonantButRieul => final is not (0 or 8),
            _ => true,
        };
    }

    private readonly bool IsAtClauseEnd(int at)
    {
        at = Glyph.SkipBlanks(_text, at);
        return at >= _text.Length
            || (!Glyph.IsLatin(_text[at]) && !Glyph.IsDigit(_text[at]) && !Glyph.IsHangul(_text[at]));
    }

    // The next word shows that it is a verb: "won the contract".
    private readonly bool IsFollowedByClause(int at) =>
        _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.Clause, out _) is not null
        && (
            _lexicon.StartingAt(_text, Joined(at), TermRole.Per, out var end) is null
            || _lexicon.StartingAt(_text, Joined(end), TermRole.Unit, out _) is null
        );

    // "500 won to 71,000 won".
    private readonly bool IsFollowedByEnd(int at) =>
        _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.RangeMark, out var end) is not null
        && Glyph.SkipBlanks(_text, end) is var next
        && next < _text.Length
        && Glyph.IsDigit(_text[next]);

    private readonly int Joined(int at)
    {
        var next = Glyph.SkipBlanks(_text, at);
        if (!_lexicon.Rules.JoinsWithHyphen || next >= _text.Length || Glyph.Fold(_text[next]) != '-')
        {
            return next;
        }

        if (next > at && (next + 1 >= _text.Length || !Glyph.IsBlank(_text[next + 1])))
        {
            return next;
        }
        // Tokenized texts write "12 - cent".
        var after = next > at ? Glyph.SkipBlanks(_text, next + 1) : next + 1;
        return after < _text.Length && Glyph.IsLatin(_text[after]) ? after : next;
    }
}
