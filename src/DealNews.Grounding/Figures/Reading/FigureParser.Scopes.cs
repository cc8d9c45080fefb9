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
            return isBare && (years >= 80 || (_lexicon.Rules.HasShortYears && _text[amount.End - 1] == '年'));
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
        if (amount.Unit is not { IsPeriod: true } || draft.Exact is not { } whole)
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
        at >= _text.Length || !Glyph.IsHangul(_text[at]) || _text[at] is '만' or '간' or '의' or '을' or '째';

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
