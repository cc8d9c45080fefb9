namespace DealNews.Grounding;

internal ref partial struct NumeralReader
{
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
}
