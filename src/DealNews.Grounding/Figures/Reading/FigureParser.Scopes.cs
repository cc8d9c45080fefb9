namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // "NOK 70 (about EUR 8.7) million": the scale after the brackets applies to both amounts.
    private void TakeOuterScale(ref Amount amount)
    {
        if (amount is not { Currency: not null, Number: { HasDigits: true, HasScale: false, HasMultiplier: false } })
        {
            return;
        }

        if (amount.End > _outerScaleAt)
        {
            var open = Glyph.SkipBlanks(_text, amount.End);
            if (open >= _text.Length || _text[open] is not ('(' or '['))
            {
                return;
            }

            Hedge ignored = default;
            var next = ReadHedgesAhead(Glyph.SkipBlanks(_text, open + 1), ref ignored);
            if (next >= _text.Length || !TryReadAmount(next, out var inner, out _) || inner.Number.HasScale)
            {
                return;
            }

            var close = Glyph.SkipBlanks(_text, inner.End);
            if (
                inner.Unit is not null
                || close >= _text.Length
                || _text[close] is not (')' or ']')
                || _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, close + 1), TermRole.Scale, out _)
                    is not ScaleTerm { IsPlural: false } scale
            )
            {
                return;
            }

            (_outerScale, _outerScaleAt) = (scale.Exponent, close);
        }

        amount.Number.IsUnderstood &= PowersOfTen.TryShift(amount.Number.Value, _outerScale, out amount.Number.Value);
        amount.Number.HasScale = true;
    }

    // 97년 can be 1997, 26年 2026, and 2조가 the second group.
    private readonly bool MayBeOther(in Amount amount)
    {
        if (amount is { Unit.Name: "year", Number: { IsPlain: true, WholeDigits: 2, Value: var years } })
        {
            var isBare = _text[amount.End - 1] is '년' or '年';
            // 25년도 예산 is a year.
            var isYear = amount.End < _text.Length && _text[amount.End] == '도';
            return isBare && (isYear || years >= 80 || (_lexicon.Rules.HasShortYears && _text[amount.End - 1] == '年'));
        }

        return amount
                is {
                    HasMeasure: false,
                    Number: { HasDigits: true, FirstScale: 12, Decimals: 0, WholeDigits: <= 2 } number
                }
            && PowersOfTen.TryShift(number.Value, -12, out var groups)
            && groups < 100
            && amount.End < _text.Length
            && _lexicon.StartingAt(_text, amount.End, TermRole.Particle, out _) is not null;
    }

    // Words next to an amount that leave open what it is: "take over", 호주 6억 달러, 시속 300km.
    private readonly bool IsDoubtful(in Amount amount)
    {
        var before = Glyph.SkipBlanksBack(_text, amount.Start);
        var word = _lexicon.EndingAt(_text, before, TermRole.Doubt, out _);
        // "$15 t", "$5 (million)".
        if (word is null && amount is { Currency: not null, IsClosed: false, Number.HasScale: false })
        {
            var next = Glyph.SkipBlanks(_text, amount.End);
            word = next > amount.End ? _lexicon.StartingAt(_text, next, TermRole.Doubt, out next) : null;
            return word is not null && !(next < _text.Length && _text[next] is '-' or '\'' or '&');
        }

        return word switch
        {
            null or DoubtTerm { IsAfter: true } => false,
            DoubtTerm { OnlyAssumedCurrency: true } => amount.Currency is { IsAssumed: true, Kin.Length: > 0 },
            DoubtTerm { OnlyBarePower: true } => !amount.Number.HasDigits && amount.Number.HasMultiplier,
            DoubtTerm { OnlyQuantity: true } => amount.Unit is { IsPercentage: false, IsPeriod: false },
            _ => true,
        };
    }

    // The rest of a number is before or after a mark: "£4·5m", 二、三億円, "3.000 employees".
    private readonly bool IsPartOfNumber(in Amount amount)
    {
        var (start, end) = (amount.Number.Start, amount.Number.End);
        if (
            amount.Number is { Decimals: 3, WholeDigits: <= 3, HasScale: false } number
            && number.Value == decimal.Truncate(number.Value)
        )
        {
            return true;
        }

        if (start > 1 && _text[start - 1] == '、' && IsHanDigit(_text[start - 2]) && IsHanDigit(_text[start]))
        {
            return true;
        }

        return _lexicon.Rules.HasMiddleDot
            && (
                (start > 1 && IsMiddleDot(_text[start - 1]) && Glyph.IsDigit(_text[start - 2]))
                || (end + 1 < _text.Length && IsMiddleDot(_text[end]) && Glyph.IsDigit(_text[end + 1]))
            );
    }

    // "5 or 6 million", 2、3人, "two million, three hundred thousand": the number before is another one, or a part.
    private readonly bool GoesOnFromLast(in Amount amount, int head)
    {
        if (_lastNumberEnd <= 0 || _isLastMeasured || !amount.HasMeasure || _lastNumberEnd >= head)
        {
            return false;
        }

        var between = _text[_lastNumberEnd..head].Trim();
        foreach (var word in _lexicon.Rules.OrWords)
        {
            if (between.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        if (between is not (['、'] or [','] or ['，'] or []))
        {
            return false;
        }

        // In a list, each number has its own unit, or the scale is that of all.
        return _hasLastScale
            ? amount.Number.HasScale && _lastNumber > amount.Number.Value && amount.Currency is not { IsSymbol: true }
            : between.Length == 1
                && amount.Number is { IsPlain: true, Value: > 1 and < 10 }
                && _lastNumber == amount.Number.Value - 1
                && amount.Unit is not null;
    }

    // 5억원이 아닌, 5億円ではなく.
    private readonly bool IsRefused(int end) =>
        _lexicon.StartingAt(_text, end, TermRole.Doubt, out _) is DoubtTerm { IsAfter: true };

    private static bool IsMiddleDot(char c) => c is '·' or '・' or '‧';

    // "5.1, 6.2 and 7.3 percent", "2.1bn and 4.5bn euros": the measure follows the last number only.
    private readonly void TakeListedMeasure(ref Amount amount)
    {
        const int most = 6;
        if (!amount.Number.HasDigits || amount.Number.LooksLikeYear || amount.Number.IsGrouped)
        {
            return;
        }

        var at = amount.End;
        for (var i = 0; i < most; i++)
        {
            var joint = Glyph.SkipBlanks(_text, at);
            if (_lexicon.StartingAt(_text, joint, TermRole.Enumeration, out var end) is null)
            {
                return;
            }

            var next = Glyph.SkipBlanks(_text, end);
            if (
                next >= _text.Length
                || !Glyph.IsDigit(_text[next])
                || !TryReadAmount(next, out var other, out _)
                || other.Number.HasScale != amount.Number.HasScale
                || (other.Number.Decimals > 0) != (amount.Number.Decimals > 0)
            )
            {
                return;
            }

            if (other.HasMeasure)
            {
                var isShared =
                    other.Unit is { IsPercentage: true } || (other.Currency is not null && amount.Number.HasScale);
                if (isShared && Glyph.IsLatin(_text[end - 1]))
                {
                    (amount.Unit, amount.Currency, amount.CurrencyCode) = (
                        other.Unit,
                        other.Currency,
                        other.CurrencyCode
                    );
                    amount.IsClosed = true;
                }

                return;
            }

            at = other.End;
        }
    }

    // "9초39" is 9.39 seconds.
    private readonly void TakeHundredths(ref FigureDraft draft, in Amount amount)
    {
        const int most = 3;
        if (
            draft.Unit != "second"
            || draft.Exact is not { } whole
            || amount.Number.Decimals > 0
            || draft.End >= _text.Length
            || !Glyph.IsDigit(_text[draft.End])
        )
        {
            return;
        }

        var digits = DigitString.Read(_text, draft.End, _lexicon.Rules);
        draft.End = digits.End;
        if (digits is { IsUnderstood: true, Decimals: 0, IsGrouped: false, WholeDigits: <= most })
        {
            draft.Minimum = draft.Maximum = whole + digits.Value / PowersOfTen.Of(digits.WholeDigits);
        }
        else
        {
            draft.MakeUnsure();
        }
    }

    // 1년 반, 1年半: half a unit more.
    private readonly void TakeHalf(ref FigureDraft draft, in Amount amount)
    {
        if (!(amount.Unit is { IsPeriod: true } or { Name: "times" }) || draft.Exact is not { } whole)
        {
            return;
        }

        var at = Glyph.SkipBlanks(_text, draft.End);
        if (
            at >= _text.Length
            || !(_text[at] == '반' ? at > draft.End && IsHalfWord(at + 1) : _text[at] == '半' && at == draft.End)
        )
        {
            return;
        }

        draft.Minimum = draft.Maximum = whole + 0.5m;
        draft.End = at + 1;
    }

    // 반도체 and 반가운 are other words.
    private readonly bool IsHalfWord(int at) =>
        at >= _text.Length
        || !Glyph.IsHangul(_text[at])
        || _text[at] is '만' or '간' or '의' or '을' or '째' or '으' or '이' or '에';

    // "over six years" is a duration, "for over six years" a bound.
    private readonly bool IsDuring(int head, int end) =>
        _lexicon.EndingAt(_text, Glyph.SkipBlanksBack(_text, head), TermRole.DurationVerb, out _) is null
        && _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, end), TermRole.Ago, out _) is null;

    // "1년에 22억원씩" is a price for a year.
    private bool IsPeriodOfPrice(in Amount amount)
    {
        // 每10股派5元, 1株100円.
        var isBase =
            amount is { IsSure: true, Unit.IsPercentage: false, Number.Value: > 0 }
            && (
                (amount.Start > 0 && _text[amount.Start - 1] == '每')
                || (
                    amount is { Unit.Name: "share" or "person", Number.Value: 1 }
                    && amount.End < _text.Length
                    && Glyph.IsDigit(_text[amount.End])
                    && _lexicon.Rules.CountsInSyllables
                )
            );
        if (isBase)
        {
            NoteBase(amount);
            return true;
        }

        if (
            amount is not { IsSure: true, Unit.IsPeriod: true, Number.Value: > 0 }
            || _lexicon.Rules.PeriodParticle == '\0'
            || amount.End >= _text.Length
            || _text[amount.End] != _lexicon.Rules.PeriodParticle
        )
        {
            return false;
        }

        Hedge ignored = default;
        var next = ReadHedgesAhead(Glyph.SkipBlanks(_text, amount.End + 1), ref ignored);
        if (
            next >= _text.Length
            || !TryReadAmount(next, out var price, out _)
            || price.Currency is null
            || (amount.Number.Value != 1 && !_text[price.End..].StartsWith(_lexicon.Rules.EachSuffix))
        )
        {
            return false;
        }

        NoteBase(amount);
        return true;
    }

    private void NoteBase(in Amount amount) =>
        (_perAhead, _isPerCurrency, _perAheadEnd) = (
            new PriceBase(amount.Number.Value, amount.Unit!.Name),
            false,
            amount.End
        );
}
