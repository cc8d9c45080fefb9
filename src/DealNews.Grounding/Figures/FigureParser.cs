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
    private int lastEnd = -1;
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
        while (at < text.Length)
        {
            char c = text[at];
            if (!lexicon.IsStart(c))
                at++;
            else if (Glyph.IsLatin(c) && !lexicon.IsOpening(text, at))
                at = parser.SkipWord(at);
            else
                at = parser.ReadAt(at);
        }

        return parser.figures;
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
            return SkipWord(at);
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

    // In Hangul a word is left one syllable at a time: what ends it may be the base of a price.
    private readonly int SkipWord(int at)
    {
        do
        {
            at++;
        }
        while (at < text.Length && Glyph.IsLatin(text[at]));
        return at;
    }

    // Digits behind a letter or within a chain (H100, GPT-4, 02-1234-5678, 10:30) name something.
    private readonly bool IsLabel(int at)
    {
        if (at == 0)
            return false;
        char before = text[at - 1], further = at > 1 ? text[at - 2] : ' ';
        if (Glyph.IsLatin(before) || before is '#' or '_')
            return true;
        return before switch
        {
            '-' or '‑' or '/' => Glyph.IsDigit(further) || Glyph.IsLatin(further),
            '.' or ',' or ':' => Glyph.IsDigit(further),
            _ => false,
        };
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
        lastEnd = lastNumberEnd;
        (lastNumberEnd, lastNumber) = (amount.Number.End, amount.Number.Value);
        if (before.IsHeading || IsPerBase(amount))
            return amount.End;
        Hedge hedge = before.Hedge;
        FigureDraft draft;
        int tail;
        if (TryReadRange(amount, before, out Amount upper, out Hedge upperHedge, out decimal low, out decimal high))
        {
            draft = new FigureDraft(amount, upper, low, high);
            hedge.Add(upperHedge);
            tail = ReadAfter(draft.End, ref hedge);
            // What bounds the ends of a range ("최소 … 최대 …") adds nothing to it; what hedges them does.
            hedge = new Hedge { IsApproximate = hedge.IsApproximate };
        }
        else if (!amount.HasMeasure && !IsNumber(amount))
        {
            return TryReadYear(amount, out int yearEnd) ? yearEnd : Math.Max(amount.End, SkipLabel(amount.End));
        }
        else
        {
            amount.IsUnsure |= MayShareScale(amount);
            Hedge after = default;
            tail = ReadAfter(amount.End, ref after, before.IsCompared);
            if (after.Bound == FigureBound.AtLeast && TryReadUpperBound(amount, after, tail, out draft, out int upperTail))
                (after, tail) = (default, upperTail);
            else
                draft = new FigureDraft(amount, amount, amount.Number.Value, amount.Number.Value);
            hedge.Add(after);
        }

        Negate(ref draft, amount, before.Head);
        draft.Apply(hedge);
        int resume = draft.Kind == FigureKind.Money ? RelateMoney(ref draft, amount, before, tail) : tail;
        perAhead = null;
        figures.Add(draft.ToFigure());
        return Math.Max(resume, draft.End);
    }

    /// <summary>
    /// Finds what an amount of money is paid for, whether it is a rate, and what it restates; the place to go on is returned.
    /// </summary>
    private int RelateMoney(ref FigureDraft draft, in Amount amount, in Surroundings before, int tail)
    {
        draft.Per = TryReadPer(draft.End, out int perEnd, out bool isRate);
        if (draft.Per is null && tail > draft.End)
            draft.Per = TryReadPer(tail, out perEnd, out isRate);
        if (draft.Per is not null)
            tail = Math.Max(tail, perEnd);
        else
            draft.Per = before.Per ?? TakePerAhead(before.Head, draft.Currency, out isRate);
        if (draft.Per is null && IsDivided(draft.End))
            (draft.Minimum, draft.Maximum, draft.IsUnsure) = (null, null, true);
        if (isRate || IsRateContext(amount, before.Head))
        {
            draft.Kind = FigureKind.ExchangeRate;
            return tail;
        }

        draft.EquivalentTo = RestatedBy(draft.Currency, before);
        lastMoney = figures.Count;
        lastMoneyTail = tail;
        return draft.EquivalentTo is { } original ? HedgeOriginal(original, tail) : tail;
    }

    // "$1/2 billion".
    private readonly bool IsDivided(int at) => at + 1 < text.Length && text[at] == '/' && Glyph.IsDigit(text[at + 1]);

    // "-3.2%", "-$1.2 billion"; where a line begins with it, it may mark an item of a list, and behind another number it may join the two.
    private readonly void Negate(ref FigureDraft draft, in Amount amount, int head)
    {
        int at = amount.Start;
        if (amount.Number.IsNegative)
            at++;
        else if (at == 0 || head != at || Glyph.Fold(text[at - 1]) != '-')
            return;
        int before = Glyph.SkipBlanksBack(text, at - 1);
        bool mayBeBullet = text[at - 1] != '−' && (at == 1 || text[at - 2] == '\n');
        if (draft.Minimum != draft.Maximum || mayBeBullet || before == lastEnd || (at > 1 && Glyph.IsLatin(text[at - 2])))
            (draft.Minimum, draft.Maximum, draft.IsUnsure) = (null, null, true);
        else
            draft.Minimum = draft.Maximum = -draft.Minimum;
    }

    private static bool IsNumber(in Amount amount) =>
        amount.Number is { HasScale: true, IsAbbreviated: false } && (amount.Number.HasDigits || amount.Number.HasMultiplier);
}
