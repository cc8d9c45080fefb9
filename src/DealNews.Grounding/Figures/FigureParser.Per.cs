namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // How far the words that say what a price is for may stand before it: "100만 토큰당 … 0.28달러".
    private const int PerReach = 48;
    private const int RateReach = 30;
    private const int RateReachBehind = 5;
    private const int LongestGloss = 8;

    // "100만 토큰당", "배럴당", "달러당": kept for the price that follows.
    private void NotePer(int at)
    {
        int perEnd = at + 1;
        if ((perEnd < text.Length && Glyph.IsHangul(text[perEnd])) || lexicon.Behind(text, perEnd, TermRole.Blocker, out _) is not null)
            return;
        // "톤(t)당": what stands in brackets is the unit again.
        if (text[at - 1] == ')' && text[Math.Max(0, at - LongestGloss)..at].LastIndexOf('(') is >= 0 and var open)
            at = Math.Max(0, at - LongestGloss) + open;
        if (lexicon.Behind(text, at, TermRole.Unit | TermRole.CurrencyAfter, out int start) is { } term)
        {
            int numberEnd = Glyph.SkipBlanksBack(text, start);
            decimal value = numberEnd == lastNumberEnd && lastNumberEnd > 0 ? lastNumber : 1;
            (perAhead, isPerCurrency, perAheadEnd) = term is CurrencyTerm currency
                ? (new FigurePer(value, currency.Code), true, perEnd)
                : (new FigurePer(value, ((UnitTerm)term).Name), false, perEnd);
            return;
        }

        // A word that no lexicon has is a base only behind its number.
        start = at;
        while (start > 0 && Glyph.AreOneWord(text[start - 1], text[at - 1]) && at - start < PerReach)
            start--;
        if (start < at && lastNumberEnd > 0 && Glyph.SkipBlanksBack(text, start) == lastNumberEnd)
            (perAhead, isPerCurrency, perAheadEnd) = (new FigurePer(lastNumber, text[start..at].ToString()), false, perEnd);
    }

    // "1달러당 1,382원", "$1 = 1,382 won": the first amount is what the second is the price of.
    private bool IsPerBase(in Amount amount)
    {
        decimal value = amount.Number.Value;
        if (!amount.HasMeasure || !amount.IsSure || value <= 0)
            return false;
        bool isEquated = amount.Currency is not null && !amount.Number.HasScale && IsFollowedBy(amount.End, '=');
        if (!isEquated && (lexicon.Rules.PerSuffix == '\0' || amount.End >= text.Length || text[amount.End] != lexicon.Rules.PerSuffix))
            return false;
        perAheadEnd = isEquated ? Glyph.SkipBlanks(text, amount.End) + 1 : amount.End + 1;
        isPerCurrency = amount.Currency is not null;
        perAhead = new FigurePer(value, isPerCurrency ? amount.CurrencyCode ?? "" : CountedBefore(amount.Start) ?? amount.Unit!.Name);
        return true;
    }

    private readonly bool IsFollowedBy(int at, char mark) =>
        Glyph.SkipBlanks(text, at) is var next && next < text.Length && text[next] == mark;

    // "토큰 100만개당": what is counted stands before its number.
    private readonly string? CountedBefore(int start) =>
        (lexicon.Behind(text, Glyph.SkipBlanksBack(text, start), TermRole.Unit, out _) as UnitTerm)?.Name;

    private FigurePer? TakePerAhead(int head, string? currency, out bool isRate)
    {
        isRate = false;
        if (perAhead is not { } per || head < perAheadEnd || head - perAheadEnd > PerReach)
            return null;
        for (int i = perAheadEnd; i < head; i++)
        {
            if (EndsSentence(i))
                return null;
        }

        isRate = isPerCurrency && per.Unit != currency;
        return isPerCurrency && !isRate ? null : per;
    }

    /// <summary>Reads what a price is for, behind it: "a share", "/month", "per million tokens"; null where nothing says so.</summary>
    private readonly FigurePer? TryReadPer(int at, out int end, out bool isRate)
    {
        (end, isRate) = (at, false);
        int next = Joined(at);
        if (lexicon.Ahead(text, next, TermRole.Per, out int perEnd) is not PerTerm term)
            return null;
        if (term.RateOf is { } priced)
        {
            (end, isRate) = (perEnd, true);
            return new FigurePer(1, priced);
        }

        next = Joined(perEnd);
        decimal value = 1;
        if (term.TakesNumber && next < text.Length)
        {
            bool isNumber = NumeralReader.TryRead(lexicon, text, next, false, out Numeral number);
            if (isNumber && number is { IsUnderstood: true, IsIndefinite: false, Value: > 0 })
                (value, next) = (number.Value, Joined(number.End));
            else if (lexicon.Ahead(text, next, TermRole.Scale, out int scaleEnd) is ScaleTerm { IsAbbreviation: false } scale)
                (value, next) = (PowersOfTen.Of(scale.Exponent), Joined(scaleEnd));
        }

        string? name = lexicon.Ahead(text, next, TermRole.Unit | TermRole.PerBefore, out int unitEnd) switch
        {
            UnitTerm { IsPercentage: false } unit => unit.Name,
            PeriodTerm period => period.Name,
            _ => null,
        };
        if (name is not null && IsWordEnd(unitEnd) && !IsFollowedByTime(term, unitEnd))
        {
            end = unitEnd;
            return new FigurePer(value, name);
        }

        if (term.TakesNumber && lexicon.Ahead(text, next, TermRole.CurrencyAfter, out int currencyEnd) is CurrencyTerm currency)
        {
            (end, isRate) = (currencyEnd, true);
            return new FigurePer(value, currency.Code);
        }

        if (term.Unit is { } fixedUnit)
        {
            end = perEnd;
            return new FigurePer(1, fixedUnit);
        }

        return term.TakesAnyWord ? TryReadPerWord(next, value, out end) : null;
    }

    // "$5 a year ago" is no price for a year.
    private readonly bool IsFollowedByTime(PerTerm term, int at) =>
        !term.TakesNumber && lexicon.Ahead(text, Glyph.SkipBlanks(text, at), TermRole.Ago, out _) is not null;

    private readonly FigurePer? TryReadPerWord(int at, decimal value, out int end)
    {
        end = at;
        while (end < text.Length && end - at < PerReach && Glyph.AreOneWord(text[end == at ? at : end - 1], text[end]))
            end++;
        if (end == at)
            return null;
        // "per million output tokens": a word more, and the unit is known.
        if (value > 1 && lexicon.Ahead(text, Glyph.SkipBlanks(text, end), TermRole.Unit, out int unitEnd) is UnitTerm unit)
        {
            end = unitEnd;
            return new FigurePer(value, unit.Name);
        }

        return end - at > 1 ? new FigurePer(value, text[at..end].ToString()) : null;
    }

    // "원/달러 환율은 1,382원": named as a rate shortly before, in the same sentence.
    private readonly bool IsRateContext(in Amount amount, int head)
    {
        if (amount.Number.HasScale || amount.Number.Value >= 100_000 || lexicon.Rules.RateWords is not { } words)
            return false;
        int from = Math.Max(0, head - RateReach);
        for (int i = head - 1; i >= from; i--)
        {
            if (EndsSentence(i))
            {
                from = i;
                break;
            }
        }

        int to = Math.Min(text.Length, amount.End + RateReachBehind);
        return text[from..head].ContainsAny(words) || text[amount.End..to].ContainsAny(words);
    }
}
