namespace DealNews.Grounding;

internal ref partial struct NumeralReader
{
    private bool TryReadWord(int at, bool hasGap, bool isHyphenated)
    {
        if (IsAny && !hasGap && !isHyphenated && Glyph.AreOneWord(_text[at - 1], _text[at]) && Glyph.IsLatin(_text[at]))
        {
            return false;
        }

        if (_lexicon.Rules.HundredJoint is { } joint && hasGap && _lastMultiplier != NoPower && StartsWith(at, joint))
        {
            var next = Glyph.SkipBlanks(_text, at + joint.Length);
            if (
                next == at + joint.Length
                || _lexicon.StartingAt(_text, next, TermRole.Numeral, out var numeralEnd)
                    is not NumeralTerm { NeedsScale: false, Value: >= 1 }
                || _lexicon.StartingAt(_text, Joined(numeralEnd), TermRole.Multiplier, out _) is not null
            )
            {
                return false;
            }

            at = next;
        }

        var term = _lexicon.StartingAt(_text, at, Words, out var end);
        // 60万千瓦, 200兆瓦: the character belongs to the unit.
        if (
            term is ScaleTerm { IsAbbreviation: false }
            && IsAny
            && _lexicon.Rules.CountsInSyllables
            && _lexicon.StartingAt(_text, at, TermRole.Unit, out var unitEnd) is not null
            && unitEnd > end
        )
        {
            return false;
        }

        return term switch
        {
            NumeralTerm word => TryReadNumeral(word, end, hasGap),
            ScaleTerm { Role: TermRole.Multiplier } multiplier => TryMultiply(multiplier.Exponent, end, hasGap),
            ScaleTerm scale => TryScale(scale, end, hasGap),
            { Role: TermRole.Vague } => TryReadVague(end, hasGap),
            { Role: TermRole.Infix } => TryReadInfix(end, hasGap),
            { Role: TermRole.PointWord } => TryReadDecimals(end),
            _ => false,
        };
    }

    private readonly bool StartsWith(int at, string word) =>
        at + word.Length < _text.Length
        && _text.Slice(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool TryReadNumeral(NumeralTerm word, int end, bool hasGap)
    {
        if (word.Value is 0.5m && IsAny && !word.NeedsScale)
        {
            return TryAddHalf(end);
        }

        if (word.Value == 0)
        {
            return TryReadZero(end);
        }

        if (word.Value < 1 && (IsAny || !word.NeedsScale))
        {
            return false;
        }

        if (
            word.NeedsScale
            && _lexicon.StartingAt(_text, Joined(end), Powers, out _)
                is not ScaleTerm { IsAbbreviation: false, IsPlural: false }
        )
        {
            return false;
        }

        // 两三亿元, 三四百人: one number or the next.
        if (
            _lexicon.Rules.CountsInSyllables
            && !_hasPending
            && word.Value is >= 1 and < 9
            && _lexicon.StartingAt(_text, end, TermRole.Numeral, out var nextEnd) is NumeralTerm next
            && next.Value == word.Value + 1
            && _lexicon.StartingAt(_text, nextEnd, Powers | TermRole.Unit | TermRole.CurrencyAfter, out _) is not null
        )
        {
            (_pending, _hasPending, _isPendingDigits, _numeral.IsIndefinite) = (word.Value, true, false, true);
            _coefficients++;
            _numeral.End = nextEnd;
            return true;
        }

        if (_lexicon.Rules.ComposesDigits)
        {
            if (_hasPending || !(word.NeedsUnit ? !IsAny && IsBeforeUnit(end) : IsSyllableNumber(end, hasGap)))
            {
                return false;
            }
        }
        else if (_hasPending)
        {
            if (_isPendingDigits || _pending is < 20 or > 90 || _pending % 10 != 0 || word.Value >= 10)
            {
                return false;
            }

            _pending += word.Value;
            _numeral.End = end;
            return true;
        }
        else if (IsAny && _numeral.HasDigits)
        {
            return false;
        }

        (_pending, _hasPending, _isPendingDigits, _isTailBare) = (word.Value, true, false, true);
        _isNative = word.NeedsUnit;
        _coefficients++;
        _numeral.End = end;
        return true;
    }

    // A syllable is a number before a power, or at the end of a number in syllables: 이천오.
    private readonly bool IsSyllableNumber(int end, bool hasGap) =>
        _lexicon.StartingAt(_text, end, Powers, out _) is not null
        || IsCount(end)
        || IsBeforeDecimals(end)
        || (IsAny && !hasGap && !_numeral.HasDigits);

    // 두 명, 세 배; but 세종 and 두건 are words.
    private readonly bool IsBeforeUnit(int at) =>
        Glyph.SkipBlanks(_text, at) is var next
        && next > at
        && _lexicon.StartingAt(_text, next, TermRole.Unit | TermRole.Blocker | TermRole.DatePart, out _)
            is UnitTerm { NeedsLargeNumber: false, IsPercentage: false };

    // "zero percent", 零円; within a number it only fills a place: 一千零五十万.
    private bool TryReadZero(int end)
    {
        if (_hasPending)
        {
            return false;
        }

        if (!IsAny)
        {
            if (!IsBeforeDecimals(end) && _lexicon.StartingAt(_text, Joined(end), Measures, out _) is null)
            {
                return false;
            }

            (_pending, _hasPending, _isPendingDigits, _isTailBare) = (0, true, false, true);
            _coefficients++;
        }
        else if (
            !_lexicon.Rules.CountsInSyllables
            || !(
                _numeral.HasDigits
                    ? end < _text.Length && Glyph.IsDigit(_text[end])
                    : _lexicon.StartingAt(_text, end, TermRole.Numeral, out _) is not null
            )
        )
        {
            return false;
        }

        _numeral.End = end;
        return true;
    }

    // "two and a half million", "a million and a half".
    private bool TryAddHalf(int end)
    {
        if (_hasPending)
        {
            Increase(ref _pending, 0.5m);
        }
        else if (_lastScale != NoPower)
        {
            Increase(ref _total, PowersOfTen.Of(_lastScale) / 2);
        }
        else
        {
            return false;
        }

        _numeral.End = end;
        return true;
    }

    private bool TryReadVague(int end, bool hasGap)
    {
        var next = Joined(end);
        var isBeforePower = _lexicon.StartingAt(_text, next, Powers | TermRole.Vague, out _) is not null;
        if (_hasPending || (IsAny && (hasGap || _lastMultiplier == NoPower)) || !isBeforePower)
        {
            return false;
        }

        if (_lexicon.Rules.ComposesDigits || _lexicon.StartingAt(_text, next, Powers, out _) is not null)
        {
            (_pending, _hasPending, _isPendingDigits) = (1, true, false);
        }

        _coefficients++;
        _numeral.IsIndefinite = true;
        _numeral.End = end;
        return true;
    }

    private bool TryReadInfix(int end, bool hasGap)
    {
        if (!IsAny || hasGap || !(_hasPending || _numeral.HasScale || _numeral.HasMultiplier))
        {
            return false;
        }

        if (
            _lexicon.StartingAt(_text, Joined(end), Powers, out _) is null
            && _lexicon.StartingAt(_text, Joined(end), Measures, out _) is null
        )
        {
            return false;
        }

        _numeral.IsApproximate = true;
        _numeral.End = end;
        return true;
    }
}
