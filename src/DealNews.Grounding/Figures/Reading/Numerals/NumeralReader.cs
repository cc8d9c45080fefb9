namespace DealNews.Grounding;

/// <summary>
/// Reads one number with its scale, in words, digits or both: "1조4천억", "two hundred and fifty million", "3.5bn".
/// </summary>
internal ref struct NumeralReader
{
    private const TermRole Words =
        TermRole.Numeral | TermRole.Multiplier | TermRole.Scale | TermRole.Vague | TermRole.Infix | TermRole.PointWord;
    private const TermRole Powers = TermRole.Multiplier | TermRole.Scale;
    private const TermRole Measures = TermRole.CurrencyAfter | TermRole.Subunit | TermRole.Unit;
    private const TermRole AfterScale =
        Measures
        | Powers
        | TermRole.Numeral
        | TermRole.Infix
        | TermRole.Particle
        | TermRole.HedgeAfter
        | TermRole.Tail
        | TermRole.RangeMark
        | TermRole.RangeClose
        | TermRole.Change;
    private const int NoPower = 99;

    // In languages that compose digits, each scale is four digits above the last.
    private const int GroupDigits = 4;

    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<char> _text;
    private readonly NumeralPlace _place;

    private Numeral _numeral;
    private decimal _total;
    private decimal _group;
    private decimal _pending;
    private bool _hasPending;
    private bool _isPendingDigits;
    private int _lastMultiplier = NoPower;
    private int _lastScale = NoPower;
    private int _coefficients;
    private bool _isTailWeak;
    private bool _isTailBare;
    private bool _isNative;

    private NumeralReader(Lexicon lexicon, ReadOnlySpan<char> text, int at, NumeralPlace place)
    {
        _lexicon = lexicon;
        _text = text;
        _place = place;
        _numeral = new Numeral
        {
            Start = at,
            End = at,
            IsUnderstood = true,
        };
    }

    /// <summary>Reads the number at a place; returns false if none begins there.</summary>
    public static bool TryRead(
        Lexicon lexicon,
        ReadOnlySpan<char> text,
        int at,
        NumeralPlace place,
        out Numeral numeral
    )
    {
        if (at >= text.Length || !CanStart(lexicon, text[at]))
        {
            numeral = new Numeral { Start = at, End = at };
            return false;
        }

        var reader = new NumeralReader(lexicon, text, at, place);
        NumeralReader strong = default;
        while (reader.TryReadElement(ref strong)) { }

        // Digits after a blank belong to the number only if a measure follows: "1만 2천 달러", not "5조 천안 공장".
        if (reader._isTailWeak && !reader.IsMeasured(strong.LastPower))
        {
            var isEnd = place == NumeralPlace.AfterCurrency && reader.IsAtEnd();
            if (!isEnd || strong.LastPower > GroupDigits)
            {
                reader = strong;
            }
            // "$5억 2025" can be one number or two.
            reader._numeral.IsUnderstood &= !isEnd || strong.LastPower <= GroupDigits;
        }

        numeral = reader.Finish();
        return numeral.End > at;
    }

    private static bool CanStart(Lexicon lexicon, char c) =>
        Glyph.IsDigit(c) || c == lexicon.Rules.DecimalMark || lexicon.CanStart(c, Words);

    private readonly bool HasCurrencyBefore => _place == NumeralPlace.AfterCurrency;

    private readonly bool IsAny => _numeral.End > _numeral.Start;

    private bool TryReadElement(ref NumeralReader strong)
    {
        var at = _numeral.End;
        var isHyphenated = false;
        if (IsAny)
        {
            at = Glyph.SkipBlanks(_text, at);
            if (
                at == _numeral.End
                && _lexicon.Rules.JoinsWithHyphen
                && at < _text.Length
                && Glyph.Fold(_text[at]) == '-'
            )
            {
                (at, isHyphenated) = (at + 1, true);
            }
        }

        if (at >= _text.Length)
        {
            return false;
        }

        var hasGap = at > _numeral.End && !isHyphenated;
        var mayBeWeak = hasGap && _coefficients > 0 && _lexicon.Rules.ComposesDigits && !_isTailWeak;
        if (mayBeWeak)
        {
            strong = this;
        }

        var isRead = StartsDigits(at) ? !isHyphenated && TryReadDigits(at) : TryReadWord(at, hasGap, isHyphenated);
        if (!isRead)
        {
            return false;
        }
        // Digits with their scale need no measure; other parts do.
        var isStrong = _isPendingDigits && !_hasPending && _lastMultiplier == NoPower;
        _isTailWeak = !isStrong && (_isTailWeak || mayBeWeak);

        return true;
    }

    private readonly bool StartsDigits(int at) =>
        Glyph.IsDigit(_text[at])
        || (!IsAny && _text[at] == _lexicon.Rules.DecimalMark && at + 1 < _text.Length && Glyph.IsDigit(_text[at + 1]));

    private bool TryReadDigits(int at)
    {
        if (_hasPending || (IsAny && (!_lexicon.Rules.ComposesDigits || _numeral.IsIndefinite)))
        {
            return false;
        }

        var digits = DigitString.Read(_text, at, _lexicon.Rules);
        if (IsAny)
        {
            // Digits continue a number only below its last power: 9만 4천, 1조4000억.
            if (
                digits.Value >= PowersOfTen.Of(Math.Min(LastPower, 28))
                || (_coefficients == 0 && _lastScale != NoPower)
            )
            {
                return false;
            }
        }
        else
        {
            _numeral.HasDigits = true;
            _numeral.WholeDigits = digits.WholeDigits;
        }

        _numeral.IsUnderstood &=
            digits.IsUnderstood && !(_coefficients > 0 && _numeral.Decimals > 0) && !(IsAny && digits.Decimals > 0);
        _numeral.IsGrouped |= digits.IsGrouped;
        _numeral.Decimals = digits.Decimals;
        (_pending, _hasPending, _isPendingDigits, _isTailBare) = (digits.Value, true, true, true);
        _coefficients++;
        _numeral.End = digits.End;
        if (!IsAnyDecimal(digits) && !TryTakeLooseDecimals())
        {
            TakeFraction();
        }

        return true;
    }

    private static bool IsAnyDecimal(in DigitString digits) => digits.Decimals > 0 || digits.IsGrouped;

    // Tokenized texts write "EUR86 .4 m". Without a scale it could be two numbers.
    private bool TryTakeLooseDecimals()
    {
        var at = Glyph.SkipBlanks(_text, _numeral.End);
        if (
            !HasCurrencyBefore
            || _coefficients > 1
            || at + 1 >= _text.Length
            || at == _numeral.End
            || _text[at] != _lexicon.Rules.DecimalMark
            || !Glyph.IsDigit(_text[at + 1])
        )
        {
            return false;
        }

        var decimals = DigitString.Read(_text, at, _lexicon.Rules);
        if (_lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, decimals.End), TermRole.Scale, out _) is null)
        {
            return false;
        }

        Increase(ref _pending, decimals.Value);
        _numeral.IsUnderstood &= decimals.IsUnderstood;
        (_numeral.Decimals, _numeral.End) = (decimals.Decimals, decimals.End);
        return true;
    }

    // Reads a fraction after the whole number, if a decimal can hold it: "1½", "1 1/2".
    private void TakeFraction()
    {
        var at = Glyph.SkipBlanks(_text, _numeral.End);
        if (at < _text.Length && _text[at] is '½' or '¼' or '¾' && at == _numeral.End)
        {
            Increase(
                ref _pending,
                _text[at] switch
                {
                    '½' => 0.5m,
                    '¼' => 0.25m,
                    _ => 0.75m,
                }
            );
            _numeral.End = at + 1;
        }
        else if (
            at > _numeral.End
            && at + 2 < _text.Length
            && Glyph.IsDigit(_text[at])
            && _text[at + 1] == '/'
            && Glyph.IsDigit(_text[at + 2])
            && (at + 3 == _text.Length || !Glyph.IsDigit(_text[at + 3]))
        )
        {
            var divisor = Glyph.DigitValue(_text[at + 2]);
            _numeral.IsUnderstood &= divisor is 2 or 4 or 5 or 8;
            if (divisor > 0)
            {
                Increase(ref _pending, (decimal)Glyph.DigitValue(_text[at]) / divisor);
            }

            _numeral.End = at + 3;
        }
    }

    private readonly int LastPower =>
        _lastMultiplier != NoPower ? _lastMultiplier
        : _lastScale == NoPower ? 28
        : _lastScale;

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

    private readonly bool IsBeforeDecimals(int at) =>
        _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.PointWord, out var end) is not null
        && TryReadDecimals(end, out _, out _, out _);

    // "one point five million", 三点五亿: digits in words, before a scale or measure.
    private bool TryReadDecimals(int at)
    {
        if (!_hasPending || _isPendingDigits || !TryReadDecimals(at, out var digits, out var count, out var end))
        {
            return false;
        }

        Increase(ref _pending, digits / PowersOfTen.Of(count));
        _numeral.Decimals = count;
        _numeral.End = end;
        return true;
    }

    private readonly bool TryReadDecimals(int at, out decimal digits, out int count, out int end)
    {
        (digits, count, end) = (0, 0, at);
        const int most = 8;
        while (
            count < most
            && _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, end), TermRole.Numeral, out var next)
                is NumeralTerm { NeedsScale: false, Value: >= 0 and < 10 } digit
            && digit.Value == decimal.Truncate(digit.Value)
        )
        {
            (digits, count, end) = (digits * 10 + digit.Value, count + 1, next);
        }

        return count > 0
            && (
                _place == NumeralPlace.AfterWhole
                || _lexicon.StartingAt(_text, Joined(end), TermRole.Scale | Measures, out _) is not null
            );
    }

    // A currency of one character is also part of words: 一元化.
    private readonly bool IsCount(int at) =>
        _lexicon.Rules.CountsInSyllables && (_place == NumeralPlace.AfterWhole || IsBeforeCurrency(at));

    private readonly bool IsBeforeCurrency(int at) =>
        _lexicon.StartingAt(_text, at, Measures | TermRole.Blocker, out var end) is CurrencyTerm
        && (
            end - at > 1
            || end == _text.Length
            || !char.IsLetter(_text[end])
            || Glyph.IsHiragana(_text[end])
            || _lexicon.StartingAt(_text, end, TermRole.Numeral, out _) is not null
        );

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

    private readonly int Joined(int at)
    {
        var next = Glyph.SkipBlanks(_text, at);
        return next == at && _lexicon.Rules.JoinsWithHyphen && at < _text.Length && Glyph.Fold(_text[at]) == '-'
            ? at + 1
            : next;
    }

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

    // Whether no unit or other word after the number makes it a number of its own.
    private readonly bool IsAtEnd()
    {
        var at = Glyph.SkipBlanks(_text, _numeral.End);
        var runsOn = at == _numeral.End && at < _text.Length && Glyph.IsHangul(_text[at]);
        return _lexicon.StartingAt(_text, at, TermRole.Unit | TermRole.DatePart | TermRole.Infix, out _) is null
            && (
                !runsOn
                || _lexicon.StartingAt(_text, at, TermRole.Particle | TermRole.HedgeAfter | TermRole.Tail, out _)
                    is not null
            );
    }

    private void Increase(ref decimal value, decimal by) =>
        _numeral.IsUnderstood &= PowersOfTen.TryAdd(value, by, out value);

    private readonly bool IsScaleWord(int at) =>
        _lexicon.StartingAt(_text, at, TermRole.Scale, out _) is ScaleTerm { IsAbbreviation: false };

    private Numeral Finish()
    {
        decimal rest = 0;
        if (_hasPending)
        {
            _numeral.IsUnderstood &= PowersOfTen.TryAdd(_group, _pending, out rest);
        }
        else
        {
            rest = _group;
        }

        _numeral.IsUnderstood &= PowersOfTen.TryAdd(_total, rest, out var value);
        _numeral.Value = value;
        // A scale after a scale is a mistake.
        if (_numeral.HasScale && !_lexicon.Rules.ComposesDigits)
        {
            _numeral.IsUnderstood &= !IsScaleWord(Joined(_numeral.End));
        }
        // In Korean, a syllable without a power is not a number: 이 원, 사 달러.
        if (
            _lexicon.Rules.ComposesDigits
            && !_numeral.HasDigits
            && !_numeral.HasMultiplier
            && !_numeral.HasScale
            && !IsCount(_numeral.End)
            && !_isNative
        )
        {
            _numeral.End = _numeral.Start;
        }

        return _numeral;
    }
}
