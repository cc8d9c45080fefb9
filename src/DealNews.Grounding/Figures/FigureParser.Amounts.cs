namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    private const TermRole Measures =
        TermRole.CurrencyAfter | TermRole.Subunit | TermRole.Unit | TermRole.Blocker | TermRole.Fraction;

    private readonly bool TryReadAmount(int at, out Amount amount, out bool isFraction)
    {
        amount = new Amount { Start = at, End = at };
        isFraction = false;
        if (!Glyph.IsDigit(text[at]) && lexicon.Ahead(text, at, TermRole.Blocker, out _) is not null)
            return false;
        CurrencyTerm? prefix = ReadPrefix(at, out int numberAt);
        if (prefix is not null && !NumeralReader.TryRead(lexicon, text, numberAt, true, out amount.Number))
            prefix = null;
        if (prefix is null && !NumeralReader.TryRead(lexicon, text, at, false, out amount.Number))
            return false;
        if (prefix is { Trust: not CurrencyTrust.Always } && !amount.Number.IsLarge)
            return false;
        amount.End = amount.Number.End;
        int measureAt = Joined(amount.End);
        Term? measure = lexicon.Ahead(text, measureAt, Measures, out int end);
        switch (measure)
        {
            case { Role: TermRole.Fraction }:
                amount.End = end;
                isFraction = true;
                return false;
            case CurrencyTerm currency when IsMeant(currency, amount.Number, prefix, measureAt, end):
                TakeCurrency(ref amount, currency, prefix, end);
                return true;
            case UnitTerm unit when prefix is null && IsMeant(unit, amount.Number, end):
                (amount.Unit, amount.End, amount.IsClosed) = (unit, end, true);
                return true;
        }

        bool runsOn = amount.End < text.Length && Glyph.IsLatin(text[amount.End]) && amount.Number.HasDigits;
        if (prefix is null)
            return !runsOn && !IsDenied(measure, amount.Number);
        SetCurrency(ref amount, prefix);
        if (runsOn)
        {
            // A suffix that no lexicon has may be a scale: the digits alone would be another amount.
            amount.IsUnsure = true;
            while (amount.End < text.Length && Glyph.IsLatin(text[amount.End]))
                amount.End++;
        }

        amount.IsUnsure |= IsFollowedByLoneScale(amount);
        return true;
    }

    private static bool IsDenied(Term? measure, in Numeral number) => measure is { Role: TermRole.Blocker } && !number.HasScale;

    // "미화 $5", "USD $ 5": the letters and the sign are one currency.
    private readonly CurrencyTerm? ReadPrefix(int at, out int numberAt)
    {
        numberAt = at;
        if (lexicon.Ahead(text, at, TermRole.CurrencyBefore, out int end) is not CurrencyTerm prefix)
            return null;
        numberAt = Glyph.SkipBlanks(text, end);
        if (!prefix.IsSymbol && lexicon.Ahead(text, numberAt, TermRole.CurrencyBefore, out end) is CurrencyTerm { IsSymbol: true, IsAssumed: true })
            numberAt = Glyph.SkipBlanks(text, end);
        return prefix;
    }

    // "$5 k", "£3 b": too little to be a scale, too much to be none.
    private readonly bool IsFollowedByLoneScale(in Amount amount)
    {
        int at = Glyph.SkipBlanks(text, amount.End);
        return at > amount.End && !amount.Number.HasScale && amount.Number.HasDigits
            && lexicon.Ahead(text, at, TermRole.Scale, out int end) is ScaleTerm { IsAbbreviation: true }
            && !(end < text.Length && text[end] is '.' or '&' or '\'' or '-');
    }

    private readonly bool IsMeant(CurrencyTerm currency, in Numeral number, CurrencyTerm? prefix, int at, int end)
    {
        if (currency.OnlyAfterWhole)
            return false;
        if (currency.IsSymbol && IsOfNext(at, end, prefix))
            return false;
        if (!IsWordEnd(end))
            return false;
        return currency.Trust switch
        {
            CurrencyTrust.Always => true,
            CurrencyTrust.WithPer => number.HasDigits && TryReadPer(end, out _, out _) is not null,
            CurrencyTrust.WithLargeNumber => number.IsLarge && !number.LooksLikeYear,
            _ => (number.IsLarge && !IsFollowedByClause(end)) || IsAtClauseEnd(end) || TryReadPer(end, out _, out _) is not null,
        };
    }

    private readonly bool IsMeant(UnitTerm unit, in Numeral number, int end) =>
        IsWordEnd(end) && !(unit.NeedsLargeNumber && !number.HasScale && !number.HasMultiplier && number.Value < 10 && !IsAtClauseEnd(end) && !IsPerSuffix(end));

    private readonly bool IsPerSuffix(int at) => at < text.Length && text[at] == lexicon.Rules.PerSuffix;

    // A sign between two numbers is of the one that it touches; apart from both, of the first if the second has its own after it.
    private readonly bool IsOfNext(int at, int end, CurrencyTerm? prefix)
    {
        int next = Glyph.SkipBlanks(text, end);
        if (next >= text.Length || !Glyph.IsDigit(text[next]))
            return false;
        if (prefix is not null)
            return true;
        bool touchesLast = at > 0 && !Glyph.IsBlank(text[at - 1]), touchesNext = next == end;
        if (touchesLast != touchesNext)
            return touchesNext;
        int after = Glyph.SkipBlanks(text, DigitString.Read(text, next, lexicon.Rules).End);
        return lexicon.Ahead(text, after, TermRole.CurrencyAfter | TermRole.Subunit, out _) is not CurrencyTerm { IsSymbol: var isSymbol, Role: var role }
            || !(isSymbol || role == TermRole.Subunit);
    }

    private readonly void TakeCurrency(ref Amount amount, CurrencyTerm currency, CurrencyTerm? prefix, int end)
    {
        SetCurrency(ref amount, currency);
        (amount.End, amount.IsClosed) = (end, true);
        if (prefix is not null)
        {
            string? before = currencies.Resolve(prefix, text);
            // The more exact of the two counts ("$5 million Canadian"); two that differ are not understood.
            if (before != amount.CurrencyCode)
            {
                if (currency.IsAssumed == prefix.IsAssumed || currency.Role == TermRole.Subunit || currency.Exponent != 0 || prefix.Exponent != 0)
                    amount.IsUnsure = true;
                else if (currency.IsAssumed)
                    SetCurrency(ref amount, prefix);
            }
            else if (currency.IsAssumed && !prefix.IsAssumed)
            {
                SetCurrency(ref amount, prefix);
            }

            amount.IsUnsure |= currency.Role == TermRole.Subunit;
            return;
        }

        if (!amount.Number.HasScale && currency.Role != TermRole.Subunit && TakeScaleAfter(ref amount))
            return;
        TakeSubunit(ref amount, currency);
    }

    private readonly void SetCurrency(ref Amount amount, CurrencyTerm currency) =>
        (amount.Currency, amount.CurrencyCode) = (currency, currencies.Resolve(currency, text));

    // "75 USD million".
    private readonly bool TakeScaleAfter(ref Amount amount)
    {
        int at = Glyph.SkipBlanks(text, amount.End);
        if (at == amount.End || lexicon.Ahead(text, at, TermRole.Scale, out int end) is not ScaleTerm { IsAbbreviation: false, ImpliesOne: false, IsPlural: false } scale)
            return false;
        if (lexicon.Rules.ComposesDigits && Glyph.IsHangul(text[at]))
            return false;
        amount.Number.IsUnderstood &= PowersOfTen.TryShift(amount.Number.Value, scale.Exponent, out amount.Number.Value);
        amount.Number.HasScale = true;
        amount.End = end;
        return true;
    }

    // "1달러 20센트", "3 dollars and 50 cents".
    private readonly void TakeSubunit(ref Amount amount, CurrencyTerm whole)
    {
        int at = Glyph.SkipBlanks(text, amount.End);
        if (lexicon.Rules.HundredJoint is { } joint && at + joint.Length < text.Length && text.Slice(at, joint.Length).Equals(joint, StringComparison.OrdinalIgnoreCase))
            at = Glyph.SkipBlanks(text, at + joint.Length);
        if (at >= text.Length || !Glyph.IsDigit(text[at]) || whole.Role == TermRole.Subunit || amount.Number.Decimals > 0)
            return;
        DigitString part = DigitString.Read(text, at, lexicon.Rules);
        if (!part.IsUnderstood || part.Value >= 100 || lexicon.Ahead(text, Joined(part.End), TermRole.Subunit, out int end) is not CurrencyTerm subunit || !IsWordEnd(end))
            return;
        if (!subunit.Divides(whole.Code) || !PowersOfTen.TryShift(part.Value, -2, out decimal hundredths)
            || !PowersOfTen.TryAdd(amount.Number.Value, hundredths, out decimal sum))
        {
            return;
        }

        amount.Number.Value = sum;
        amount.End = end;
    }

    /// <summary>Whether a word ends at a place: in Korean, where nothing is written to it but a particle, a hedge, or a noun that takes an amount.</summary>
    private readonly bool IsWordEnd(int at)
    {
        if (at >= text.Length || at == 0 || !Glyph.IsHangul(text[at]) || !Glyph.IsHangul(text[at - 1]))
            return true;
        const TermRole Followers = TermRole.Particle | TermRole.HedgeAfter | TermRole.Tail | TermRole.RangeMark | TermRole.RangeClose | TermRole.Change;
        if (text[at] == lexicon.Rules.PerSuffix)
            return true;
        return lexicon.Ahead(text, at, Followers, out int end) switch
        {
            null => false,
            ParticleTerm particle => Fits(particle.After, text[at - 1]) || IsWordEndAfter(at),
            HedgeTerm { IsStem: false } => end > at,
            _ => true,
        };
    }

    // A longer particle that does not fit may hide another term of the same beginning.
    private readonly bool IsWordEndAfter(int at) =>
        lexicon.Ahead(text, at, TermRole.HedgeAfter | TermRole.Tail | TermRole.RangeMark | TermRole.RangeClose, out _) is not null;

    private static bool Fits(ParticlePlace place, char before)
    {
        int final = Glyph.FinalConsonant(before);
        return place switch
        {
            ParticlePlace.Vowel => final == 0,
            ParticlePlace.Consonant => final != 0,
            ParticlePlace.VowelOrRieul => final is 0 or 8,
            ParticlePlace.ConsonantButRieul => final is not (0 or 8),
            _ => true,
        };
    }

    private readonly bool IsAtClauseEnd(int at)
    {
        at = Glyph.SkipBlanks(text, at);
        return at >= text.Length || (!Glyph.IsLatin(text[at]) && !Glyph.IsDigit(text[at]) && !Glyph.IsHangul(text[at]));
    }

    // "won the contract": what follows tells the verb.
    private readonly bool IsFollowedByClause(int at) =>
        lexicon.Ahead(text, Glyph.SkipBlanks(text, at), TermRole.Clause, out _) is not null && TryReadPer(at, out _, out _) is null;

    private readonly int Joined(int at)
    {
        int next = Glyph.SkipBlanks(text, at);
        if (!lexicon.Rules.JoinsWithHyphen || next >= text.Length || Glyph.Fold(text[next]) != '-' || (next > at && !IsBlankAt(next + 1)))
            return next;
        // Tokenised texts write "12 - cent".
        int after = next > at ? Glyph.SkipBlanks(text, next + 1) : next + 1;
        return after < text.Length && Glyph.IsLatin(text[after]) ? after : next;
    }

    private readonly bool IsBlankAt(int at) => at < text.Length && Glyph.IsBlank(text[at]);
}
