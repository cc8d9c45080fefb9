namespace DealNews.Grounding;

/// <summary>Reads the figures of one text from left to right, each with the words around it.</summary>
/// <remarks>The distance of every lookup is bounded, so the time is linear in the length of any text.</remarks>
internal ref partial struct FigureParser
{
    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<char> _text;
    private readonly CurrencyResolver _currencies;
    private readonly DateOnly? _articleDate;
    private readonly FigureDrafts _figures;

    // The last amount of money, which the next one can restate: its index, and the end of its expression with all
    // hedges.
    private int _lastMoney = -1;
    private int _lastMoneyTail;
    private int _lastMoneyEnd = -1;

    // The scale after brackets that apply it to the amounts before and in them: "NOK 70 (EUR 8.7) million".
    private int _outerScale;
    private int _outerScaleAt;

    // The end of the last number read and its value, for the base of a price: "100만 [토큰]당".
    private int _lastNumberEnd = -1;
    private int _lastEnd = -1;
    private decimal _lastNumber;
    private bool _isLastMeasured;
    private bool _hasLastScale;

    // The quantity of the next price, and the end of its words.
    private PriceBase? _perAhead;
    private bool _isPerCurrency;
    private int _perAheadEnd;

    private FigureParser(Lexicon lexicon, ReadOnlySpan<char> text, DateOnly? articleDate)
    {
        _lexicon = lexicon;
        _text = text;
        _articleDate = articleDate;
        _currencies = new CurrencyResolver();
        _figures = new FigureDrafts();
    }

    public static ValueList<Figure> Read(Lexicon lexicon, ReadOnlySpan<char> original, DateOnly? articleDate)
    {
        var readable = ReadableText.Of(original);
        var text = readable.Characters;
        var parser = new FigureParser(lexicon, text, articleDate);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (!lexicon.IsStart(c))
            {
                at++;
            }
            else if (Glyph.IsLatin(c) && !lexicon.IsOpening(text, at))
            {
                at = parser.SkipWord(at);
            }
            else
            {
                at = parser.ReadAt(at);
            }
        }

        return parser.ToFigures(readable, original);
    }

    private readonly ValueList<Figure> ToFigures(ReadableText readable, ReadOnlySpan<char> original)
    {
        var figures = new Figure[_figures.Count];
        int place = 0,
            codePoints = 0;
        for (var i = 0; i < figures.Length; i++)
        {
            ref var draft = ref _figures[i];
            (draft.Start, draft.End) = (readable.StartOf(draft.Start), readable.EndOf(draft.End));
            var start = codePoints + OffsetMap.Count(original[place..draft.Start]);
            codePoints = start + OffsetMap.Count(original[draft.Start..draft.End]);
            place = draft.End;
            figures[i] = draft.ToFigure(new TextSpan(start, codePoints));
        }

        return [.. figures];
    }

    /// <summary>
    /// Reads the expression at an index, and returns the index at which to continue, which is greater.
    /// </summary>
    private int ReadAt(int at)
    {
        char c = _text[at],
            before = at > 0 ? _text[at - 1] : ' ';
        if (c == _lexicon.Rules.PerSuffix && !Glyph.IsBlank(before))
        {
            NotePer(at);
            return at + 1;
        }

        if (Glyph.AreOneWord(before, c))
        {
            return SkipWord(at);
        }

        // A part of a number in characters is another number: the 五 of 三五成.
        if (IsHanDigit(before) && IsHanDigit(c))
        {
            return at + 1;
        }

        var isDigit = Glyph.IsDigit(c);
        int end;
        if (isDigit && IsLabel(at))
        {
            // 第3四半期.
            if (before == _lexicon.Rules.OrdinalPrefix && TryReadDate(at, out end))
            {
                return end;
            }

            return TryReadDecimals(at, out var decimals) ? Complete(decimals) : SkipLabel(at);
        }

        if (TryReadDate(at, out end))
        {
            return end;
        }

        NumeralReader.TryRead(_lexicon, _text, at, NumeralPlace.Free, out var number);
        if (TryReadFraction(number, out end) || TryReadRatio(number, out end))
        {
            return end;
        }

        if (TryReadAmount(number, out var amount, out var isFraction))
        {
            return IsAddress(amount.End) ? SkipWord(amount.End) : Complete(amount);
        }

        if (isFraction)
        {
            return SkipFraction(amount.End);
        }

        return isDigit ? SkipLabel(at) : at + 1;
    }

    internal static bool IsHanDigit(char c) =>
        c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九';

    // Skips a Hangul word one syllable at a time, because its end can be the unit of a price.
    private readonly int SkipWord(int at)
    {
        do
        {
            at++;
        } while (at < _text.Length && Glyph.IsLatin(_text[at]));
        // Digits in an address are not figures.
        if (IsAddress(at))
        {
            while (at < _text.Length && !Glyph.IsBlank(_text[at]))
            {
                at++;
            }
        }

        return at;
    }

    // "https://…", "example.com/…", "name@…".
    private readonly bool IsAddress(int at)
    {
        if (at + 2 >= _text.Length || _text[at] is not (':' or '.' or '@'))
        {
            return false;
        }

        if (_text[at] == ':')
        {
            return _text[at + 1] == '/' && _text[at + 2] == '/';
        }

        // A name, its last part and a path: "example.co.uk/deals".
        var end = at;
        while (end + 1 < _text.Length && _text[end] is '.' or '-' && Glyph.IsLatin(_text[end + 1]))
        {
            do
            {
                end++;
            } while (end < _text.Length && Glyph.IsLatin(_text[end]));
        }

        return _text[at] == '@'
            ? Glyph.IsLatin(_text[at + 1])
            : end > at && end < _text.Length && _text[end] is '/' or '?';
    }

    // ".75 €", ".5%".
    private readonly bool TryReadDecimals(int at, out Amount amount)
    {
        amount = default;
        return _text[at - 1] == _lexicon.Rules.DecimalMark
            && (at == 1 || Glyph.IsBlank(_text[at - 2]))
            && TryReadAmount(at - 1, out amount, out _)
            && amount.HasMeasure;
    }

    // Digits after a letter or within a chain are a name: H100, GPT-4, 02-1234-5678, 10:30.
    private readonly bool IsLabel(int at)
    {
        if (at == 0)
        {
            return false;
        }

        char before = _text[at - 1],
            further = at > 1 ? _text[at - 2] : ' ';
        if (Glyph.IsLatin(before) || before is '#' or '_' or '±')
        {
            return true;
        }

        // An ordinal: 제5조, 第3.
        if (before == _lexicon.Rules.OrdinalPrefix)
        {
            return !Glyph.IsHangul(further);
        }

        return before switch
        {
            '@' => Glyph.IsLatin(further) || Glyph.IsDigit(further),
            '-' or '‑' or '/' => Glyph.IsDigit(further) || Glyph.IsLatin(further),
            '.' => Glyph.IsDigit(further) || Glyph.IsBlank(further),
            ',' or ':' => Glyph.IsDigit(further),
            _ => false,
        };
    }

    private readonly int SkipLabel(int at)
    {
        while (at < _text.Length)
        {
            var c = _text[at];
            var isWithin =
                Glyph.IsDigit(c)
                || Glyph.IsLatin(c)
                || (c is '-' or '.' or ',' or ':' or '/' && at + 1 < _text.Length && Glyph.IsDigit(_text[at + 1]));
            if (!isWithin)
            {
                break;
            }

            at++;
        }

        return at;
    }

    private readonly int SkipFraction(int at)
    {
        at = Glyph.SkipBlanks(_text, at);
        while (at < _text.Length && Glyph.IsDigit(_text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// Reads the words that belong to an amount, adds the figure, and returns the place to continue at.
    /// </summary>
    private int Complete(Amount amount)
    {
        var before = ReadBefore(amount.Start);
        if (!amount.HasMeasure)
        {
            TakeListedMeasure(ref amount);
        }

        amount.IsUnsure |=
            RunsOnInDigits(amount.Number)
            || IsDoubtful(amount)
            || IsPartOfNumber(amount)
            || GoesOnFromLast(amount, before.Head)
            || IsRefused(amount.End);
        _lastEnd = _lastNumberEnd;
        (_lastNumberEnd, _lastNumber) = (amount.Number.End, amount.IsSure ? amount.Number.Value : PriceBase.NoQuantity);
        (_isLastMeasured, _hasLastScale) = (amount.HasMeasure, amount.Number.HasScale);
        if (before.IsHeading || IsPerBase(amount) || IsPeriodOfPrice(amount))
        {
            return amount.End;
        }

        var hedge = before.Hedge;
        FigureDraft draft;
        int tail;
        if (TryReadRange(amount, before, out var upper, out var upperHedge, out var low, out var high))
        {
            draft = new FigureDraft(amount, upper, low, high);
            (_lastNumberEnd, _lastNumber) = (upper.Number.End, PriceBase.NoQuantity);
            hedge.Add(upperHedge);
            Hedge after = default;
            tail = ReadAfter(draft.End, ref after);
            // "5천만원에서 1억원 미만" excludes the upper end.
            draft.IsMaximumExclusive = !draft.IsUnsure && after is { Bound: FigureBound.AtMost, IsExclusive: true };
            hedge.Add(after);
            // The bounds of the two ends ("최소 … 최대 …") add nothing to a range; a hedge does.
            hedge = new Hedge { IsApproximate = hedge.IsApproximate };
        }
        else if (!amount.HasMeasure && !IsNumber(amount))
        {
            return TryReadYear(amount, before, out var yearEnd) ? yearEnd : Math.Max(amount.End, SkipLabel(amount.End));
        }
        else
        {
            amount.IsUnsure |= MayShareScale(amount) || MayBeOther(amount);
            TakeOuterScale(ref amount);
            if (hedge.MayBeDuring && amount.Unit is { IsPeriod: true } && IsDuring(before.Head, amount.End))
            {
                hedge = new Hedge { IsApproximate = hedge.IsApproximate };
            }

            Hedge after = default;
            tail = ReadAfter(amount.End, ref after, before.IsCompared);
            if (
                after.Bound == FigureBound.AtLeast
                && TryReadUpperBound(amount, after, tail, out draft, out var upperTail)
            )
            {
                (after, tail) = (default, upperTail);
            }
            else
            {
                draft = new FigureDraft(amount, amount, amount.Number.Value, amount.Number.Value);
            }

            if (amount.Unit is { Bound: not FigureBound.None } bounded)
            {
                (after.Bound, after.IsExclusive) = (bounded.Bound, bounded.IsExclusive);
            }

            if (hedge.Bound != FigureBound.None && before.Opening is null && IsComparison(before.Head, amount))
            {
                // "0.2% above $50m" can also be a bound.
                hedge = new Hedge
                {
                    IsApproximate = hedge.IsApproximate,
                    IsContradictory = !HasThan(before.Head, amount),
                };
            }

            // A negation after the amount applies to the bound next to it.
            if (after.Bound != FigureBound.None)
            {
                TakeNegation(ref after, before.Head, tail, isBoundAfter: true);
                hedge.Add(after);
            }
            else
            {
                hedge.Add(after);
                TakeNegation(ref hedge, before.Head, tail, isBoundAfter: false);
            }
            // "$2-plus billion".
            if (amount is { IsClosed: false, Currency: not null, Number.HasScale: false } && IsBeforeScale(tail))
            {
                draft.MakeUnsure();
            }
        }

        TakeHundredths(ref draft, amount);
        TakeHalf(ref draft, amount);
        if (draft.Minimum == draft.Maximum)
        {
            Negate(ref draft, amount, before.Head);
        }

        if (hedge.IsShared)
        {
            BoundListed(hedge, before.Head);
        }

        draft.Apply(hedge);
        tail = Math.Max(tail, draft.End);
        var resume = draft.Kind == FigureKind.Money ? RelateMoney(ref draft, amount, before, tail) : tail;
        _perAhead = null;
        _figures.Add(draft);
        return Math.Max(resume, draft.End);
    }

    // 800万株、200億円を上限とする: the bound is that of both.
    private readonly void BoundListed(in Hedge hedge, int head)
    {
        if (_figures.Count == 0)
        {
            return;
        }

        ref var last = ref _figures[_figures.Count - 1];
        var next = Glyph.SkipBlanks(_text, last.End);
        if (next < head && _text[next] is '、' or '，' or '・' && Glyph.SkipBlanks(_text, next + 1) == head)
        {
            last.Apply(hedge);
        }
    }

    /// <summary>
    /// Finds the quantity of a price, an exchange rate, and the amount that is restated; returns the place to continue
    /// at.
    /// </summary>
    private int RelateMoney(ref FigureDraft draft, in Amount amount, in Surroundings before, int tail)
    {
        var isRate = false;
        var perEnd = tail;
        draft.Per = IsPairOfAmounts(amount, draft.End) ? null : TryReadPer(draft.End, out perEnd, out isRate);
        if (draft.Per is null && tail > draft.End)
        {
            draft.Per = TryReadPer(tail, out perEnd, out isRate);
        }

        if (draft.Per is not null)
        {
            tail = Math.Max(tail, perEnd);
        }
        else
        {
            draft.Per = before.Per ?? TakePerAhead(before.Head, draft.Currency, out isRate);
        }

        var isHalfOfPair = draft.Per is null && !amount.Number.HasScale && IsPairOfAmounts(amount, draft.End);
        if (draft.Per is { IsUsable: false } || isHalfOfPair || (draft.Per is null && IsDivided(draft.End)))
        {
            draft.Per = null;
            draft.MakeUnsure();
        }

        if (isRate || IsRateContext(amount, before.Head) || IsPairOfCodes(amount))
        {
            draft.Kind = FigureKind.ExchangeRate;
            return tail;
        }

        draft.EquivalentIndex = GoesOnAfter(tail) ? null : RestatedBy(draft.Currency, before);
        _lastMoney = _figures.Count;
        _lastMoneyEnd = draft.End;
        _lastMoneyTail = tail;
        return draft.EquivalentIndex is { } original ? HedgeOriginal(original, tail) : tail;
    }

    private readonly bool IsBeforeScale(int at) =>
        _lexicon.StartingAt(_text, Joined(at), TermRole.Scale, out _) is ScaleTerm { IsAbbreviation: false };

    // Decimals that are written apart or after another mark: "EUR86 .4 m", "€ 2.109,00".
    private readonly bool RunsOnInDigits(in Numeral number)
    {
        if (!number.HasDigits || number.HasScale || number.HasMultiplier)
        {
            return false;
        }

        var at = Glyph.SkipBlanks(_text, number.End);
        return at + 1 < _text.Length
            && Glyph.IsDigit(_text[at + 1])
            && (_text[at] == '.' || (_text[at] == ',' && at == number.End && number.Decimals > 0));
    }

    // "$20m/€18m" is one amount in two currencies, "$3.2/$3.4 billion" are two amounts.
    private readonly bool IsPairOfAmounts(in Amount amount, int at) =>
        at + 1 < _text.Length
        && _text[at] == '/'
        && TryReadAmount(at + 1, out var other, out _)
        && other.Currency is not null
        && (amount.Number.HasScale || other.Number.HasScale);

    // "USD/KRW 1,380.5".
    private readonly bool IsPairOfCodes(in Amount amount) =>
        amount is { Currency.IsSymbol: false, Number.HasScale: false, Start: > 1 }
        && _text[amount.Start - 1] == '/'
        && _lexicon.EndingAt(_text, amount.Start - 1, TermRole.CurrencyAfter, out _)
            is CurrencyTerm { IsSymbol: false };

    // "€20m ($3m in cash and the rest in shares)": the amount in brackets is another one.
    private readonly bool GoesOnAfter(int at) =>
        at < _text.Length
        && (
            _text[at] is '은' or '는' or '中'
            || (_text[at] == ' ' && at + 1 < _text.Length && _text[at + 1] == '중')
            || (
                Glyph.IsBlank(_text[at])
                && _lexicon.StartingAt(
                    _text,
                    Glyph.SkipBlanks(_text, at),
                    TermRole.YearBefore | TermRole.Per,
                    out var end
                )
                    is not null
                && _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.Enumeration, out _) is null
                && end > at
            )
        );

    // "$1/2 billion".
    private readonly bool IsDivided(int at) =>
        at + 1 < _text.Length && _text[at] == '/' && Glyph.IsDigit(_text[at + 1]);

    // Reads a minus, as a sign or word: "-3.2%", "-$1.2 billion", "minus five percent".
    private readonly void Negate(ref FigureDraft draft, in Amount amount, int head)
    {
        if (!TryReadSign(amount, head, out var isClear))
        {
            return;
        }

        if (isClear)
        {
            draft.Minimum = draft.Maximum = -draft.Minimum;
        }
        else
        {
            draft.MakeUnsure();
        }
    }

    // A sign that touches its number, or a word.
    private readonly bool TryReadSign(in Amount amount, int head, out bool isClear)
    {
        isClear = true;
        var before = Glyph.SkipBlanksBack(_text, amount.Start);
        if (_lexicon.EndingAt(_text, before, TermRole.Minus, out var signAt) is null)
        {
            signAt = amount.Number.IsNegative ? amount.Start : amount.Start - 1;
            if (signAt < 0 || (!amount.Number.IsNegative && (head != amount.Start || !IsSign(_text[signAt]))))
            {
                // "fell – 5%": the dash can be a minus or separate two clauses.
                isClear = false;
                return amount.Unit is { IsPercentage: true }
                    && before > 1
                    && before < amount.Start
                    && _text[before - 1] is '–' or '−'
                    && Glyph.IsBlank(_text[before - 2]);
            }

            isClear = !IsListMark(signAt);
        }

        isClear &=
            Glyph.SkipBlanksBack(_text, signAt) != _lastEnd
            && !(
                signAt > 0
                && (Glyph.IsLatin(_text[signAt - 1]) || Glyph.IsHangul(_text[signAt - 1]))
                && !Glyph.IsHangul(_text[signAt])
            );
        return true;
    }

    private static bool IsSign(char c) => Glyph.Fold(c) is '-' or '–' || c is '△' or '▲' or '▽' or '▼';

    // A dash at the start of a line or clause, and a triangle outside Japanese, can begin the item of a list.
    private readonly bool IsListMark(int at)
    {
        if (_text[at] == '−')
        {
            return false;
        }

        if (_text[at] is '△' or '▲' or '▽' or '▼')
        {
            return !_lexicon.Rules.HasTriangleMinus || _text[at] is '▽' or '▼';
        }

        var before = Glyph.SkipBlanksBack(_text, at);
        return before == 0 || _text[before - 1] is ':' or ',' or ';' or '：' || _text[before..at].Contains('\n');
    }

    private static bool IsNumber(in Amount amount) =>
        amount.Number is { HasScale: true, IsAbbreviated: false }
        && (amount.Number.HasDigits || amount.Number.HasMultiplier);
}
