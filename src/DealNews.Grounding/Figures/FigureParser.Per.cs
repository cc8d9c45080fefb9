namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // How far the words that say what a price is for may stand before it: "100만 토큰당 … 0.28달러".
    private const int PerReach = 48;
    private const int RateReach = 30;

    // "100만 토큰당", "배럴당", "달러당": kept for the price that follows.
    private void NotePer(int at)
    {
        if (lexicon.Behind(text, at, TermRole.Unit | TermRole.CurrencyAfter, out int start) is { } term)
        {
            int numberEnd = Glyph.SkipBlanksBack(text, start);
            decimal value = numberEnd == lastNumberEnd && lastNumberEnd > 0 ? lastNumber : 1;
            (perAhead, isPerCurrency, perAheadEnd) = term is CurrencyTerm currency
                ? (new FigurePer(value, currency.Code), true, at + 1)
                : (new FigurePer(value, ((UnitTerm)term).Name), false, at + 1);
            return;
        }

        // A word that no lexicon has is a base only behind its number.
        start = at;
        while (start > 0 && Glyph.AreOneWord(text[start - 1], text[at - 1]) && at - start < PerReach)
            start--;
        if (start < at && lastNumberEnd > 0 && Glyph.SkipBlanksBack(text, start) == lastNumberEnd)
            (perAhead, isPerCurrency, perAheadEnd) = (new FigurePer(lastNumber, text[start..at].ToString()), false, at + 1);
    }

    // "1달러당 1,382원": the first amount is what the second is the price of.
    private bool IsPerBase(in Amount amount)
    {
        if (lexicon.Rules.PerSuffix == '\0' || amount.End >= text.Length || text[amount.End] != lexicon.Rules.PerSuffix || !amount.HasMeasure)
            return false;
        decimal value = amount.Number.Value;
        if (amount.IsUnsure || !amount.Number.IsUnderstood || value <= 0)
            return false;
        (perAhead, isPerCurrency, perAheadEnd) = amount.Currency is not null
            ? (new FigurePer(value, amount.CurrencyCode ?? ""), true, amount.End + 1)
            : (new FigurePer(value, amount.Unit!.Name), false, amount.End + 1);
        return true;
    }

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
        if (term.TakesNumber && next < text.Length && NumeralReader.TryRead(lexicon, text, next, false, out Numeral number)
            && number is { IsUnderstood: true, IsIndefinite: false, Value: > 0 })
        {
            (value, next) = (number.Value, Joined(number.End));
        }

        if (lexicon.Ahead(text, next, TermRole.Unit, out int unitEnd) is UnitTerm { IsPercentage: false } named && IsWordEnd(unitEnd) && !IsFollowedByTime(term, unitEnd))
        {
            end = unitEnd;
            return new FigurePer(value, named.Name);
        }

        if (term.TakesNumber && lexicon.Ahead(text, next, TermRole.CurrencyAfter, out unitEnd) is CurrencyTerm currency && IsWordEnd(unitEnd))
        {
            (end, isRate) = (unitEnd, true);
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
        while (end < text.Length && end - at < PerReach && (Glyph.IsLatin(text[end]) || Glyph.IsHangul(text[end])) && (end == at || Glyph.AreOneWord(text[end - 1], text[end])))
            end++;
        return end - at > 1 ? new FigurePer(value, text[at..end].ToString()) : null;
    }

    // "원/달러 환율은 1,382원": named as a rate shortly before, in the same sentence.
    private readonly bool IsRateContext(in Amount amount, int head)
    {
        if (amount.Number.HasScale || amount.Number.Value >= 100_000 || lexicon.Rules.RateWords.Count == 0)
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

        foreach (string word in lexicon.Rules.RateWords)
        {
            if (text[from..head].Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
