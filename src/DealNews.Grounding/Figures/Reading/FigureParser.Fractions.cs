namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // The maximum distance between a ratio and the word that makes it one: "a ratio of 5:1".
    private const int RatioReach = 24;
    private const decimal Whole = 100;

    // "two-thirds", "a majority stake", "1/3 of", 3분의 1, 3割5分, 百分之三十.
    private bool TryReadFraction(in Numeral number, out int end)
    {
        if (!TryReadFractionName(number, out var draft) && !TryReadFractionNumber(number, out draft))
        {
            end = number.Start;
            return false;
        }

        var before = ReadBefore(number.Start);
        var hedge = before.Hedge;
        end = ReadAfter(draft.End, ref hedge);
        TakeNegation(ref hedge, before.Head, end, isBoundAfter: end > draft.End);
        draft.Apply(hedge);
        _figures.Add(draft);
        return true;
    }

    private readonly bool TryReadFractionName(in Numeral number, out FigureDraft draft)
    {
        draft = default;
        var at = number.Start;
        if (
            _lexicon.StartingAt(_text, at, TermRole.FractionName, out var end) is not FractionTerm term
            || !IsWordEnd(end)
        )
        {
            return false;
        }

        // "half a billion" is a number.
        if (number.HasScale)
        {
            return false;
        }

        if (term.NeedsWhole && _lexicon.StartingAt(_text, Joined(end), TermRole.FractionWhole, out _) is null)
        {
            var hasBound = ReadBefore(at).Hedge is { Bound: not FigureBound.None } or { IsApproximate: true };
            if (
                !term.IsHalf
                || !hasBound
                || Glyph.SkipBlanks(_text, end) is var next && next < _text.Length && _text[next] == '-'
            )
            {
                return false;
            }
        }

        draft = new FigureDraft(at, end, FigureKind.Fraction, term.Numerator, term.Divisor);
        if (term.Bound == FigureBound.AtLeast)
        {
            (draft.Maximum, draft.IsMinimumExclusive) = (null, true);
        }
        else if (term.Bound == FigureBound.AtMost)
        {
            (draft.Minimum, draft.IsMaximumExclusive) = (null, true);
        }

        return true;
    }

    private readonly bool TryReadFractionNumber(in Numeral number, out FigureDraft draft)
    {
        draft = default;
        var (at, first) = (number.Start, number);
        // 三分之一: one syllable is a number.
        if (_lexicon.Rules.CountsInSyllables && !Glyph.IsDigit(_text[at]))
        {
            NumeralReader.TryRead(_lexicon, _text, at, NumeralPlace.AfterWhole, out first);
        }

        if (!first.IsRead || first.IsIndefinite)
        {
            return false;
        }

        if (
            first.End < _text.Length
            && _text[first.End] == '/'
            && first.IsPlain
            && NumeralReader.TryRead(_lexicon, _text, first.End + 1, NumeralPlace.Free, out var below)
            && below is { IsPlain: true, Value: > 1 }
            && first.Value < below.Value
            && _lexicon.StartingAt(_text, Joined(below.End), TermRole.FractionWhole, out _) is not null
        )
        {
            draft = new FigureDraft(at, below.End, FigureKind.Fraction, first.Value, below.Value);
            return true;
        }

        if (TryReadTenths(first, at, out draft))
        {
            return true;
        }

        switch (
            _lexicon.StartingAt(
                _text,
                Glyph.SkipBlanks(_text, first.End),
                TermRole.Fraction | TermRole.Blocker,
                out var end
            )
        )
        {
            case TenthTerm:
                draft = new FigureDraft(at, end, FigureKind.Fraction, first.Value, 10);
                AddHundredths(ref draft);
                break;
            case PartOfTerm:
                return TryReadPartOf(first, at, Glyph.SkipBlanks(_text, end), out draft);
            case { Role: TermRole.Fraction }:
                var next = Glyph.SkipBlanks(_text, end);
                if (
                    next >= _text.Length
                    || !NumeralReader.TryRead(_lexicon, _text, next, NumeralPlace.AfterWhole, out var part)
                )
                {
                    return false;
                }

                draft =
                    first.Value == Whole
                        ? new FigureDraft(at, part.End, "%", part.Value) { Kind = FigureKind.Percentage }
                        : new FigureDraft(at, part.End, FigureKind.Fraction, part.Value, first.Value);
                // 百分之三至五.
                if (
                    first.Value == Whole
                    && _lexicon.StartingAt(_text, part.End, TermRole.RangeMark, out var markEnd)
                        is RangeMarkTerm { IsEnumeration: false }
                    && NumeralReader.TryRead(_lexicon, _text, markEnd, NumeralPlace.AfterWhole, out var high)
                    && _lexicon.StartingAt(_text, high.End, Measures, out _) is null
                )
                {
                    (draft.Maximum, draft.End) = (high.Value, high.End);
                    if (!high.IsUnderstood || high.Value <= part.Value)
                    {
                        draft.MakeUnsure();
                    }
                }

                if (!part.IsUnderstood || (part.Value >= first.Value && first.Value != Whole))
                {
                    draft.MakeUnsure();
                }

                break;
            default:
                return false;
        }

        if (!first.IsUnderstood || first.Value <= 0)
        {
            draft.MakeUnsure();
        }

        return true;
    }

    // "one in three", "nine out of ten"; but "one in three months" is a date.
    private readonly bool TryReadPartOf(in Numeral first, int at, int next, out FigureDraft draft)
    {
        draft = default;
        const int most = 9;
        if (
            first.Value is < 1 or > most
            || first.Decimals > 0
            || next >= _text.Length
            || !NumeralReader.TryRead(_lexicon, _text, next, NumeralPlace.Free, out var whole)
            || !IsRatioNumber(whole)
            || whole.Value <= first.Value
            || !(whole.Value <= 10 || whole.Value % 10 == 0)
            || whole.LooksLikeYear
            || _lexicon.StartingAt(_text, Joined(whole.End), Measures, out _)
                is UnitTerm { IsPeriod: true }
                    or UnitTerm { IsPercentage: true }
                    or CurrencyTerm
        )
        {
            return false;
        }

        draft = new FigureDraft(at, whole.End, FigureKind.Fraction, first.Value, whole.Value);
        return true;
    }

    // "2〜3割".
    private readonly bool TryReadTenths(in Numeral low, int at, out FigureDraft draft)
    {
        draft = default;
        if (
            !_lexicon.HasTenths
            || _lexicon.StartingAt(_text, low.End, TermRole.RangeMark, out var next)
                is not RangeMarkTerm { IsDash: true }
                    and not RangeMarkTerm { IsSymbol: true }
            || next >= _text.Length
            || !NumeralReader.TryRead(_lexicon, _text, next, NumeralPlace.AfterWhole, out var high)
            || _lexicon.StartingAt(_text, high.End, TermRole.Fraction | TermRole.Blocker, out var end) is not TenthTerm
        )
        {
            return false;
        }

        draft = new FigureDraft(at, end, FigureKind.Fraction, low.Value, 10) { Maximum = high.Value };
        if (!low.IsUnderstood || !high.IsUnderstood || low.Value >= high.Value)
        {
            draft.MakeUnsure();
        }

        return true;
    }

    // "3割5分" is 35 hundredths, 一成半 is 15.
    private readonly void AddHundredths(ref FigureDraft draft)
    {
        if (draft.End < _text.Length && _text[draft.End] == '半')
        {
            draft.Minimum = draft.Maximum = draft.Minimum * 10 + 5;
            (draft.Divisor, draft.End) = (Whole, draft.End + 1);
            return;
        }

        if (
            NumeralReader.TryRead(_lexicon, _text, draft.End, NumeralPlace.AfterWhole, out var part)
            && part is { IsUnderstood: true, Value: > 0 and < 10 }
            && _lexicon.StartingAt(_text, part.End, TermRole.Fraction | TermRole.Unit, out _) is null
            && part.End < _text.Length
            && _text[part.End] == '分'
        )
        {
            draft.Minimum = draft.Maximum = draft.Minimum * 10 + part.Value;
            (draft.Divisor, draft.End) = (Whole, part.End + 1);
        }
    }

    // "51 to 49", "51:49", "5-for-1", 51대 49.
    private bool TryReadRatio(in Numeral first, out int end)
    {
        end = first.Start;
        if (
            !first.IsRead
            || !IsRatioNumber(first)
            || _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, first.End), TermRole.RatioMark, out var markEnd)
                is not RatioMarkTerm mark
        )
        {
            return false;
        }

        var next = Glyph.SkipBlanks(_text, markEnd);
        if (
            next >= _text.Length
            || !NumeralReader.TryRead(_lexicon, _text, next, NumeralPlace.Free, out var second)
            || !IsRatioNumber(second)
            || IsRatioMeasured(second.End)
            || !(mark.IsCertain || first.Value + second.Value == Whole || IsNearRatioWord(first.Start, second.End))
        )
        {
            return false;
        }

        end = second.End;
        _figures.Add(new FigureDraft(first.Start, end, FigureKind.Ratio, first.Value, second.Value));
        return true;
    }

    private static bool IsRatioNumber(in Numeral number) =>
        number is { IsUnderstood: true, IsIndefinite: false, IsGrouped: false, HasScale: false, Value: > 0 };

    private readonly bool IsRatioMeasured(int at) =>
        (
            at < _text.Length
            && (
                Glyph.IsLatin(_text[at])
                || _text[at] is ':' or '-' && at + 1 < _text.Length && Glyph.IsDigit(_text[at + 1])
            )
        ) || _lexicon.StartingAt(_text, Joined(at), Measures | TermRole.Scale | TermRole.DatePart, out _) is not null;

    private readonly bool IsNearRatioWord(int start, int end) =>
        _lexicon.Rules.RatioWords is { } words
        && (
            _text[Math.Max(0, start - RatioReach)..start].ContainsAny(words)
            || _text[end..Math.Min(_text.Length, end + RatioReach)].ContainsAny(words)
        );
}
