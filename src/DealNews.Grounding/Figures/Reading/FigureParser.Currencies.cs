namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
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
}
