namespace DealNews.Grounding;

internal ref partial struct NumeralReader
{
    private readonly int LastPower =>
        _lastMultiplier != NoPower ? _lastMultiplier
        : _lastScale == NoPower ? 28
        : _lastScale;

    private readonly bool IsBeforeCurrency(int at) =>
        _lexicon.StartingAt(_text, at, Measures | TermRole.Blocker, out var end) is CurrencyTerm
        && (
            end - at > 1
            || end == _text.Length
            || !char.IsLetter(_text[end])
            || Glyph.IsHiragana(_text[end])
            || _lexicon.StartingAt(_text, end, TermRole.Numeral, out _) is not null
        );

    private bool TryMultiply(int exponent, int end, bool hasGap)
    {
        if (exponent >= _lastMultiplier || exponent >= _lastScale)
        {
            return false;
        }

        if (!_hasPending)
        {
            // 천 alone is one thousand, but also begins years and names, so only another power can follow after a blank.
            var isBeforeNumber =
                (end < _text.Length && StartsDigits(end))
                || _lexicon.StartingAt(_text, end, TermRole.Scale, out _) is not null;
            if (IsAny && hasGap && _numeral.HasDigits && !isBeforeNumber)
            {
                return false;
            }

            _pending = 1;
            _coefficients++;
        }

        if (
            !PowersOfTen.TryShift(_pending, exponent, out var shifted)
            || !PowersOfTen.TryAdd(_group, shifted, out _group)
        )
        {
            _numeral.IsUnderstood = false;
        }

        if (_coefficients == 1 && _lastMultiplier == NoPower && _lastScale == NoPower)
        {
            _numeral.LeadExponent += exponent;
        }

        _lastMultiplier = exponent;
        (_hasPending, _isTailBare) = (false, false);
        _numeral.HasMultiplier = true;
        _numeral.End = end;
        return true;
    }

    private bool TryScale(ScaleTerm scale, int end, bool hasGap)
    {
        var hasGroup = _hasPending || _lastMultiplier != NoPower;
        if (scale.IsAbbreviation && !(_hasPending && _isPendingDigits && (!hasGap || MayStandApart(scale, end))))
        {
            return false;
        }

        // Millimetres without a currency.
        if (
            scale.IsAbbreviation
            && !HasCurrencyBefore
            && Glyph.Fold(_text[end - 1]) == 'm'
            && end - _numeral.End > 1
            && Glyph.Fold(_text[end - 2]) == 'm'
            && _lexicon.StartingAt(_text, Joined(end), TermRole.CurrencyAfter, out _) is null
        )
        {
            return false;
        }

        // 4경기, 5조각 are other words.
        if (
            scale.Exponent >= 12
            && end < _text.Length
            && Glyph.IsHangul(_text[end])
            && _lexicon.StartingAt(_text, end, AfterScale, out _) is null
        )
        {
            return false;
        }

        if (!hasGroup)
        {
            if (!IsAny && scale.IsPlural)
            {
                (_pending, _hasPending, _coefficients, _numeral.IsIndefinite) = (1, true, 1, true);
            }
            else if (!IsAny && scale.ImpliesOne)
            {
                (_pending, _hasPending, _coefficients) = (1, true, _coefficients + 1);
            }
            else if (
                _lastScale is 3
                && scale.Exponent > 3
                && !_lexicon.Rules.ComposesDigits
                && _numeral.FirstScale == 3
            )
            {
                return TryMultiplyThousand(scale, end);
            }
            else
            {
                return false;
            }
        }

        var value =
            _hasPending && !PowersOfTen.TryAdd(_group, _pending, out var sum) ? -1
            : _hasPending ? _group + _pending
            : _group;
        var isInOrder =
            scale.Exponent < _lastScale
            && (_lastScale == NoPower || value < PowersOfTen.Of(_lastScale - scale.Exponent));
        decimal shifted = 0;
        _numeral.IsUnderstood &=
            value >= 0
            && isInOrder
            && PowersOfTen.TryShift(value, scale.Exponent, out shifted)
            && PowersOfTen.TryAdd(_total, shifted, out _total);
        if (_lastScale == NoPower)
        {
            _numeral.FirstScale = scale.Exponent;
            _numeral.LeadExponent += scale.Exponent;
        }

        (_group, _hasPending, _lastMultiplier, _lastScale) = (0, false, NoPower, scale.Exponent);
        _isTailBare = false;
        _numeral.HasScale = true;
        _numeral.IsAbbreviated = scale.IsAbbreviation && !Glyph.IsLatin(_text[end - 2]);
        _numeral.End = end;
        return true;
    }

    // The old name of a billion: "five thousand million".
    private bool TryMultiplyThousand(ScaleTerm scale, int end)
    {
        _numeral.IsUnderstood &= PowersOfTen.TryShift(_total, scale.Exponent, out _total);
        _numeral.FirstScale += scale.Exponent;
        _numeral.LeadExponent += scale.Exponent;
        _lastScale = scale.Exponent;
        _numeral.End = end;
        return true;
    }

    // A letter after a blank is a scale only if the number has a currency: "$5 m".
    private readonly bool MayStandApart(ScaleTerm scale, int end) =>
        HasCurrencyBefore
            ? end - Glyph.SkipBlanks(_text, _numeral.End) > 1 || scale.Exponent == 6
            : end - Glyph.SkipBlanks(_text, _numeral.End) is var letters
                && (
                    letters > 2
                    || (
                        letters > 1
                        && _lexicon.StartingAt(_text, Joined(end), TermRole.CurrencyAfter | TermRole.Unit, out _)
                            is not null
                    )
                );

    // "4만 4000㎡" is one number; "5조 2000명" are two, and "만 19세" is an age.
    private readonly bool IsMeasured(int powerBefore)
    {
        var at = Glyph.SkipBlanks(_text, _numeral.End);
        return _lexicon.StartingAt(
                _text,
                at,
                _isTailBare && (powerBefore > GroupDigits || !_numeral.HasDigits)
                    ? TermRole.CurrencyAfter | TermRole.Subunit
                    : Measures,
                out _
            )
                is not null
            || IsLowerEnd(at);
    }

    // "1만 2000~1만 4000원".
    private readonly bool IsLowerEnd(int at) =>
        at == _numeral.End
        && _lexicon.StartingAt(_text, at, TermRole.RangeMark, out var end)
            is RangeMarkTerm { MayBeChange: false, IsEnumeration: false }
        && end < _text.Length
        && Glyph.IsDigit(_text[end])
        && _lexicon.StartingAt(_text, DigitString.Read(_text, end, _lexicon.Rules).End, Powers, out _) is not null;

    private readonly bool IsScaleWord(int at) =>
        _lexicon.StartingAt(_text, at, TermRole.Scale, out _) is ScaleTerm { IsAbbreviation: false };
}
