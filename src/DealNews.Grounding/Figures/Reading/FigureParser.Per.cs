namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // The maximum distance between a price and the quantity before it: "100만 토큰당 … 0.28달러".
    private const int PerReach = 48;
    private const int RateReach = 30;
    private const int RateReachAfter = 5;
    private const int LongestGloss = 8;

    // Keeps the quantity for the price after it: "100만 토큰당", "배럴당", "달러당".
    private void NotePer(int at)
    {
        var perEnd = at + 1;
        if (_perAhead is not null && _perAheadEnd == perEnd)
        {
            return;
        }

        if (
            (perEnd < _text.Length && Glyph.IsHangul(_text[perEnd]))
            || _lexicon.EndingAt(_text, perEnd, TermRole.Blocker, out _) is not null
        )
        {
            return;
        }
        // The brackets repeat the unit: "톤(t)당".
        if (_text[at - 1] == ')' && _text[Math.Max(0, at - LongestGloss)..at].LastIndexOf('(') is >= 0 and var open)
        {
            at = Math.Max(0, at - LongestGloss) + open;
        }

        if (_lexicon.EndingAt(_text, at, TermRole.Unit | TermRole.CurrencyAfter, out var start) is { } term)
        {
            var numberEnd = Glyph.SkipBlanksBack(_text, start);
            var value = numberEnd == _lastNumberEnd && _lastNumberEnd > 0 ? _lastNumber : 1;
            (_perAhead, _isPerCurrency, _perAheadEnd) = term is CurrencyTerm currency
                ? (new PriceBase(value, currency.Code), true, perEnd)
                : (new PriceBase(value, ((UnitTerm)term).Name), false, perEnd);
            return;
        }

        // A word that is not in the lexicon is a unit only after a number.
        start = at;
        while (start > 0 && Glyph.AreOneWord(_text[start - 1], _text[at - 1]) && at - start < PerReach)
        {
            start--;
        }

        if (start < at && _lastNumberEnd > 0 && Glyph.SkipBlanksBack(_text, start) == _lastNumberEnd)
        {
            (_perAhead, _isPerCurrency, _perAheadEnd) = (
                new PriceBase(_lastNumber, _text[start..at].ToString()),
                false,
                perEnd
            );
        }
    }

    // The second amount is the price of the first: "1달러당 1,382원", "$1 = 1,382 won".
    private bool IsPerBase(in Amount amount)
    {
        if (!amount.HasMeasure)
        {
            return false;
        }

        var isEquated =
            amount is { IsSure: true, Currency: not null, Number.HasScale: false } && IsFollowedBy(amount.End, '=');
        var end = isEquated ? Glyph.SkipBlanks(_text, amount.End) + 1 : EndOfPer(amount);
        if (end < 0)
        {
            return false;
        }

        _perAheadEnd = end;
        _isPerCurrency = amount.Currency is not null;
        _perAhead = new PriceBase(
            QuantityOf(amount),
            _isPerCurrency ? amount.CurrencyCode ?? "" : CountedBefore(amount.Start) ?? amount.Unit!.Name
        );
        return true;
    }

    // The end of the word that makes an amount the quantity of the price after it; -1 if there is none.
    private readonly int EndOfPer(in Amount amount)
    {
        var at = amount.End;
        if (at >= _text.Length)
        {
            return -1;
        }

        if (_text[at] == _lexicon.Rules.PerSuffix)
        {
            return at + 1;
        }

        foreach (var word in _lexicon.Rules.PerWords)
        {
            var end = at + word.Length;
            // "1美元兑7.2元", but not 445奈拉兑换.
            if (
                _text[at..].StartsWith(word, StringComparison.Ordinal)
                && (amount.Currency is null || (end < _text.Length && Glyph.IsDigit(_text[end])))
            )
            {
                return end;
            }
        }

        return
            _lexicon.Rules.JoinsPriceToThing
            && amount is { Number: { IsPlain: true, Value: 1 }, Unit: null or { IsPeriod: false, IsPercentage: false } }
            && Glyph.IsDigit(_text[at])
            && TryReadAmount(at, out var price, out _)
            && price.Currency is not null
            && price.CurrencyCode != amount.CurrencyCode
            ? at
            : -1;
    }

    // Scaling to the whole currency, or from percent to a share, must not lose digits.
    private static decimal QuantityOf(in Amount amount)
    {
        var value = amount.Number.Value;
        if (
            !amount.IsSure
            || value <= 0
            || !PowersOfTen.TryShift(value, amount.Currency?.Exponent ?? 0, out var scaled)
        )
        {
            return PriceBase.NoQuantity;
        }

        return amount.Unit is { IsPercentage: true } && !PowersOfTen.TryShift(value, -2, out _)
            ? PriceBase.NoQuantity
            : scaled;
    }

    private readonly bool IsFollowedBy(int at, char mark) =>
        Glyph.SkipBlanks(_text, at) is var next && next < _text.Length && Glyph.Fold(_text[next]) == mark;

    // The counted thing precedes its number: "토큰 100만개당".
    private readonly string? CountedBefore(int start) =>
        (_lexicon.EndingAt(_text, Glyph.SkipBlanksBack(_text, start), TermRole.Unit, out _) as UnitTerm)?.Name;

    private PriceBase? TakePerAhead(int head, string? currency, out bool isRate)
    {
        isRate = false;
        if (_perAhead is not { } per || head < _perAheadEnd || head - _perAheadEnd > PerReach)
        {
            return null;
        }

        for (var i = _perAheadEnd; i < head; i++)
        {
            if (EndsSentence(i))
            {
                return null;
            }
        }

        if (!per.IsUsable)
        {
            return per;
        }

        isRate = _isPerCurrency && per.Unit != currency;
        // 1000원당 3원 is no price that the model can hold.
        return _isPerCurrency && !isRate ? per with { Value = PriceBase.NoQuantity } : per;
    }

    /// <summary>
    /// Reads the quantity after a price: "a share", "/month", "per million tokens"; null if there is none.
    /// </summary>
    private readonly PriceBase? TryReadPer(int at, out int end, out bool isRate)
    {
        (end, isRate) = (at, false);
        var next = Joined(at);
        if (_lexicon.StartingAt(_text, next, TermRole.Per, out var perEnd) is not PerTerm term)
        {
            return null;
        }

        if (term.RateOf is { } priced)
        {
            (end, isRate) = (perEnd, true);
            return new PriceBase(1, priced);
        }

        next = Joined(perEnd);
        decimal value = 1;
        if (term.TakesNumber && next < _text.Length)
        {
            var isNumber = NumeralReader.TryRead(_lexicon, _text, next, NumeralPlace.Free, out var number);
            if (isNumber)
            {
                var isUsable =
                    number is { IsUnderstood: true, IsIndefinite: false, Value: > 0 } && !IsLowerEnd(number.End);
                (value, next) = (isUsable ? number.Value : PriceBase.NoQuantity, Joined(number.End));
            }
            else if (
                !Glyph.IsHangul(_text[next])
                && _lexicon.StartingAt(_text, next, TermRole.Vague, out var vagueEnd) is not null
            )
            {
                (value, next) = (PriceBase.NoQuantity, Joined(vagueEnd));
            }
            else if (
                _lexicon.StartingAt(_text, next, TermRole.Scale, out var scaleEnd) is ScaleTerm
                {
                    IsAbbreviation: false
                } scale
            )
            {
                (value, next) = (PowersOfTen.Of(scale.Exponent), Joined(scaleEnd));
            }
        }

        var name = _lexicon.StartingAt(_text, next, TermRole.Unit | TermRole.PerBefore, out var unitEnd) switch
        {
            UnitTerm { IsPercentage: false } unit => unit.Name,
            PeriodTerm period => period.Name,
            _ => null,
        };
        if (name is not null && IsWordEnd(unitEnd) && !IsFollowedByTime(term, unitEnd))
        {
            end = unitEnd;
            return new PriceBase(value, name);
        }

        if (
            term.TakesNumber
            && _lexicon.StartingAt(_text, next, TermRole.CurrencyAfter, out var currencyEnd) is CurrencyTerm currency
        )
        {
            (end, isRate) = (currencyEnd, true);
            return new PriceBase(value, currency.Code);
        }

        if (term.Unit is { } fixedUnit)
        {
            end = perEnd;
            return new PriceBase(1, fixedUnit);
        }

        var word = term.TakesAnyWord ? TryReadPerWord(next, value, out end) : null;
        if (word is null && value == PriceBase.NoQuantity)
        {
            end = next;
            return new PriceBase(PriceBase.NoQuantity, "");
        }

        return word;
    }

    // A range is not a usable quantity: "per 1 to 2 shares".
    private readonly bool IsLowerEnd(int at) =>
        _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.RangeMark, out var end)
            is RangeMarkTerm { NeedsOpening: false, IsEnumeration: false }
        && Glyph.SkipBlanks(_text, end) is var next
        && next < _text.Length
        && NumeralReader.TryRead(_lexicon, _text, next, NumeralPlace.Free, out _);

    // "$5 a year ago" is not a price for a year.
    private readonly bool IsFollowedByTime(PerTerm term, int at) =>
        !term.TakesNumber && _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.Ago, out _) is not null;

    private readonly PriceBase? TryReadPerWord(int at, decimal value, out int end)
    {
        end = at;
        while (
            end < _text.Length && end - at < PerReach && Glyph.AreOneWord(_text[end == at ? at : end - 1], _text[end])
        )
        {
            end++;
        }

        if (end == at)
        {
            return null;
        }
        // The unit follows one more word: "per million output tokens", "for each Brask share".
        if (_lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, end), TermRole.Unit, out var unitEnd) is UnitTerm unit)
        {
            end = unitEnd;
            return new PriceBase(value, unit.Name);
        }

        return end - at > 1 || _text[at - 1] == '/' ? new PriceBase(value, _text[at..end].ToString()) : null;
    }

    // Words of an exchange rate precede the amount in the same sentence: "원/달러 환율은 1,382원".
    private readonly bool IsRateContext(in Amount amount, int head)
    {
        if (amount.Number.HasScale || amount.Number.Value >= 100_000 || _lexicon.Rules.RateWords is not { } words)
        {
            return false;
        }

        var from = Math.Max(0, head - RateReach);
        for (var i = head - 1; i >= from; i--)
        {
            if (EndsSentence(i))
            {
                from = i;
                break;
            }
        }

        var to = Math.Min(_text.Length, amount.End + RateReachAfter);
        return _text[from..head].ContainsAny(words) || _text[amount.End..to].ContainsAny(words);
    }
}
