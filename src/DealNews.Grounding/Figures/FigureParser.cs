namespace DealNews.Grounding;

/// <summary>One reading of one text: finds where amounts begin, reads each, and what stands around it, from left to right.</summary>
/// <remarks>Every look to either side is bounded, so that the time is linear in the text's length whatever it holds.</remarks>
internal ref partial struct FigureParser
{
    private readonly Lexicon lexicon;
    private readonly ReadOnlySpan<char> text;
    private readonly CurrencyResolver currencies;
    private readonly List<Figure> figures;

    // The last amount of money, for what restates it: its place in the list, and where its expression ends with all its hedges.
    private int lastMoney = -1;
    private int lastMoneyTail;

    // The end of the last number read and its value, for the base of a price: "100만 [토큰]당".
    private int lastNumberEnd = -1;
    private decimal lastNumber;

    // What the next price is for, and the end of the words that say so.
    private FigurePer? perAhead;
    private bool isPerCurrency;
    private int perAheadEnd;

    private FigureParser(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        this.lexicon = lexicon;
        this.text = text;
        currencies = new CurrencyResolver();
        figures = [];
    }

    public static List<Figure> Read(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        var parser = new FigureParser(lexicon, text);
        int at = 0;
        while (true)
        {
            while (at < text.Length && !lexicon.IsStart(text[at]))
                at++;
            if (at >= text.Length)
                return parser.figures;
            at = parser.ReadAt(at);
        }
    }

    /// <summary>Reads what begins at a place, and says where to go on: always further.</summary>
    private int ReadAt(int at)
    {
        char c = text[at], before = at > 0 ? text[at - 1] : ' ';
        if (c == lexicon.Rules.PerSuffix && !Glyph.IsBlank(before))
        {
            NotePer(at);
            return at + 1;
        }

        if (Glyph.AreOneWord(before, c))
            return at + 1;
        bool isDigit = Glyph.IsDigit(c);
        if (isDigit && IsLabel(at))
            return SkipLabel(at);
        if (TryReadDate(at, out int end))
            return end;
        if (TryReadAmount(at, out Amount amount, out bool isFraction))
            return Complete(amount);
        if (isFraction)
            return SkipFraction(amount.End);
        return isDigit ? SkipLabel(at) : at + 1;
    }

    // Digits behind a letter or within a chain (H100, GPT-4, 02-1234-5678, 10:30) name something.
    private readonly bool IsLabel(int at)
    {
        if (at == 0)
            return false;
        char before = text[at - 1], further = at > 1 ? text[at - 2] : ' ';
        return Glyph.IsLatin(before) || before is '#' or '_'
            || (before is '-' or '‑' or '.' or ',' or ':' or '/' && (Glyph.IsDigit(further) || (before is not (',' or ':' or '.') && Glyph.IsLatin(further))));
    }

    private readonly int SkipLabel(int at)
    {
        while (at < text.Length)
        {
            char c = text[at];
            bool isWithin = Glyph.IsDigit(c) || Glyph.IsLatin(c)
                || (c is '-' or '.' or ',' or ':' or '/' && at + 1 < text.Length && Glyph.IsDigit(text[at + 1]));
            if (!isWithin)
                break;
            at++;
        }

        return at;
    }

    private readonly int SkipFraction(int at)
    {
        at = Glyph.SkipBlanks(text, at);
        while (at < text.Length && Glyph.IsDigit(text[at]))
            at++;
        return at;
    }

    /// <summary>Reads on from an amount to all that belongs to it, and adds the figure; the place to go on is returned.</summary>
    private int Complete(Amount amount)
    {
        Surroundings before = ReadBefore(amount.Start);
        (lastNumberEnd, lastNumber) = (amount.Number.End, amount.Number.Value);
        if (before.IsHeading)
            return amount.End;
        if (IsPerBase(amount))
            return amount.End;
        Hedge hedge = before.Hedge;
        Figure? figure = null;
        int tail;
        if (TryReadRange(amount, before, out Amount upper, out Hedge upperHedge, out decimal low, out decimal high))
        {
            hedge = RangeHedge(hedge, upperHedge);
            figure = Create(amount, upper, low, high);
            amount.End = upper.End;
            (amount.Currency, amount.CurrencyCode, amount.Unit) = (upper.Currency ?? amount.Currency, upper.CurrencyCode ?? amount.CurrencyCode, upper.Unit ?? amount.Unit);
            tail = ReadAfter(amount.End, ref hedge);
            hedge = RangeHedge(hedge, default);
        }
        else if (!amount.HasMeasure && !IsNumber(amount))
        {
            return Math.Max(amount.End, SkipLabel(amount.End));
        }
        else
        {
            Hedge after = default;
            tail = ReadAfter(amount.End, ref after);
            if (after.Bound == FigureBound.AtLeast && TryReadUpperBound(amount, after, tail, out figure, out int upperTail))
                (after, tail, amount.End) = (default, upperTail, figure!.End);
            hedge.Add(after);
            figure ??= Create(amount, amount, amount.Number.Value, amount.Number.Value);
        }

        figure = hedge.ApplyTo(figure!);
        return Add(figure, amount, before, tail);
    }

    private int Add(Figure figure, in Amount amount, Surroundings before, int tail)
    {
        int resume = tail;
        if (figure.Kind == FigureKind.Money)
        {
            FigurePer? per = TryReadPer(amount.End, out int perEnd, out bool isRate) ?? (tail > amount.End ? TryReadPer(tail, out perEnd, out isRate) : null);
            if (per is not null)
                resume = tail = Math.Max(tail, perEnd);
            else
                per = before.Per ?? TakePerAhead(before.Head, figure.Currency, out isRate);
            figure = figure with { Per = per, Kind = isRate || IsRateContext(amount, before.Head) ? FigureKind.ExchangeRate : FigureKind.Money };
            int? restated = figure.Kind == FigureKind.Money ? RestatedBy(figure, before.Head) : null;
            figure = figure with { EquivalentTo = restated };
            if (figure.Kind == FigureKind.Money)
            {
                lastMoney = figures.Count;
                lastMoneyTail = tail;
                if (restated is { } original)
                    resume = HedgeOriginal(original, tail);
            }
        }

        perAhead = null;
        figures.Add(figure);
        return Math.Max(resume, figure.End);
    }

    private static bool IsNumber(in Amount amount) => amount.Number.HasScale && (amount.Number.HasDigits || amount.Number.HasMultiplier);

    private static Figure Create(in Amount lower, in Amount upper, decimal low, decimal high)
    {
        CurrencyTerm? currency = upper.Currency ?? lower.Currency;
        UnitTerm? unit = upper.Unit ?? lower.Unit;
        string? code = upper.CurrencyCode ?? lower.CurrencyCode;
        bool isUnsure = lower.IsUnsure || upper.IsUnsure || !lower.Number.IsUnderstood || !upper.Number.IsUnderstood
            || lower.Number.IsIndefinite || upper.Number.IsIndefinite || (currency is not null && code is null) || low > high;
        if (!isUnsure && currency is { Exponent: not 0 })
            isUnsure = !PowersOfTen.TryShift(low, currency.Exponent, out low) | !PowersOfTen.TryShift(high, currency.Exponent, out high);
        return new Figure
        {
            Start = lower.Start,
            End = upper.End,
            Kind = currency is not null ? FigureKind.Money : unit is null ? FigureKind.Number : unit.IsPercentage ? FigureKind.Percentage : FigureKind.Quantity,
            Minimum = isUnsure ? null : low,
            Maximum = isUnsure ? null : high,
            IsApproximate = !isUnsure && (lower.Number.IsApproximate || upper.Number.IsApproximate),
            Currency = code,
            CurrencyIsAssumed = code is not null && currency!.IsAssumed,
            Unit = unit?.Name,
            IsUnsure = isUnsure,
        };
    }
}
