namespace DealNews.Grounding;

/// <summary>Reads one number with its scale, in words, digits or both: "1조4천억", "two hundred and fifty million", "3.5bn".</summary>
internal ref struct NumeralReader
{
    private const TermRole Words = TermRole.Numeral | TermRole.Multiplier | TermRole.Scale | TermRole.Vague | TermRole.Infix;
    private const TermRole Powers = TermRole.Multiplier | TermRole.Scale;
    private const TermRole Measures = TermRole.CurrencyAfter | TermRole.Subunit | TermRole.Unit;
    private const int NoPower = 99;

    // Scales of the languages that compose digits are four digits apart.
    private const int GroupDigits = 4;

    private readonly Lexicon lexicon;
    private readonly ReadOnlySpan<char> text;
    private readonly bool hasCurrencyBefore;

    private Numeral numeral;
    private decimal total;
    private decimal group;
    private decimal pending;
    private bool hasPending;
    private bool isPendingDigits;
    private int lastMultiplier = NoPower;
    private int lastScale = NoPower;
    private int coefficients;
    private bool isTailWeak;
    private bool isTailBare;

    private NumeralReader(Lexicon lexicon, ReadOnlySpan<char> text, int at, bool hasCurrencyBefore)
    {
        this.lexicon = lexicon;
        this.text = text;
        this.hasCurrencyBefore = hasCurrencyBefore;
        numeral = new Numeral { Start = at, End = at, IsUnderstood = true };
    }

    /// <summary>Reads the number at a place; false where none begins there.</summary>
    public static bool TryRead(Lexicon lexicon, ReadOnlySpan<char> text, int at, bool hasCurrencyBefore, out Numeral numeral)
    {
        var reader = new NumeralReader(lexicon, text, at, hasCurrencyBefore);
        NumeralReader strong = default;
        while (reader.TryReadElement(ref strong))
        {
        }

        // What follows a blank belongs to the number only if the number is measured there: "1만 2천 달러", not "5조 천안 공장".
        if (reader.isTailWeak && !reader.IsMeasured())
        {
            bool isEnd = hasCurrencyBefore && reader.IsAtEnd();
            if (!isEnd || strong.LastPower > GroupDigits)
                reader = strong;
            // "$5억 2025" may be one number or two.
            reader.numeral.IsUnderstood &= !isEnd || strong.LastPower <= GroupDigits;
        }

        numeral = reader.Finish();
        return numeral.End > at;
    }

    private readonly bool IsAny => numeral.End > numeral.Start;

    private bool TryReadElement(ref NumeralReader strong)
    {
        int at = numeral.End;
        bool isHyphenated = false;
        if (IsAny)
        {
            at = Glyph.SkipBlanks(text, at);
            if (at == numeral.End && lexicon.Rules.JoinsWithHyphen && at < text.Length && Glyph.Fold(text[at]) == '-')
                (at, isHyphenated) = (at + 1, true);
        }

        if (at >= text.Length)
            return false;
        bool hasGap = at > numeral.End && !isHyphenated;
        bool mayBeWeak = hasGap && coefficients > 0 && lexicon.Rules.ComposesDigits && !isTailWeak;
        if (mayBeWeak)
            strong = this;
        bool isRead = StartsDigits(at)
            ? !isHyphenated && TryReadDigits(at)
            : TryReadWord(at, hasGap, isHyphenated);
        if (!isRead)
            return false;
        // Digits with their scale stand by themselves; anything less must be measured.
        bool isStrong = isPendingDigits && !hasPending && lastMultiplier == NoPower;
        isTailWeak = !isStrong && (isTailWeak || mayBeWeak);

        return true;
    }

    private readonly bool StartsDigits(int at) =>
        Glyph.IsDigit(text[at]) ||
        (!IsAny && hasCurrencyBefore && text[at] == lexicon.Rules.DecimalMark && at + 1 < text.Length && Glyph.IsDigit(text[at + 1]));

    private bool TryReadDigits(int at)
    {
        if (hasPending || (IsAny && (!lexicon.Rules.ComposesDigits || numeral.IsIndefinite)))
            return false;
        DigitString digits = DigitString.Read(text, at, lexicon.Rules);
        if (IsAny)
        {
            // Digits go on with a number only below its last power: 9만 4천, 1조4000억.
            if (digits.Value >= PowersOfTen.Of(Math.Min(LastPower, 28)) || (coefficients == 0 && lastScale != NoPower))
                return false;
        }
        else
        {
            numeral.HasDigits = true;
            numeral.WholeDigits = digits.WholeDigits;
        }

        numeral.IsUnderstood &= digits.IsUnderstood && !(coefficients > 0 && numeral.Decimals > 0) && !(IsAny && digits.Decimals > 0);
        numeral.IsGrouped |= digits.IsGrouped;
        numeral.Decimals = digits.Decimals;
        (pending, hasPending, isPendingDigits, isTailBare) = (digits.Value, true, true, true);
        coefficients++;
        numeral.End = digits.End;
        if (!IsAnyDecimal(digits))
            TakeFraction();
        return true;
    }

    private static bool IsAnyDecimal(in DigitString digits) => digits.Decimals > 0 || digits.IsGrouped;

    // "1½", "1 1/2": the rest of the number, as far as a decimal can say it.
    private void TakeFraction()
    {
        int at = Glyph.SkipBlanks(text, numeral.End);
        if (at < text.Length && text[at] is '½' or '¼' or '¾' && at == numeral.End)
        {
            Increase(ref pending, text[at] switch { '½' => 0.5m, '¼' => 0.25m, _ => 0.75m });
            numeral.End = at + 1;
        }
        else if (at > numeral.End && at + 2 < text.Length && Glyph.IsDigit(text[at]) && text[at + 1] == '/' && Glyph.IsDigit(text[at + 2])
            && (at + 3 == text.Length || !Glyph.IsDigit(text[at + 3])))
        {
            int divisor = Glyph.DigitValue(text[at + 2]);
            numeral.IsUnderstood &= divisor is 2 or 4 or 5 or 8;
            if (divisor > 0)
                Increase(ref pending, (decimal)Glyph.DigitValue(text[at]) / divisor);
            numeral.End = at + 3;
        }
    }

    private readonly int LastPower => lastMultiplier != NoPower ? lastMultiplier : lastScale == NoPower ? 28 : lastScale;

    private bool TryReadWord(int at, bool hasGap, bool isHyphenated)
    {
        if (IsAny && !hasGap && !isHyphenated && Glyph.AreOneWord(text[at - 1], text[at]) && Glyph.IsLatin(text[at]))
            return false;
        if (lexicon.Rules.HundredJoint is { } joint && hasGap && lastMultiplier != NoPower && StartsWith(at, joint))
        {
            int next = Glyph.SkipBlanks(text, at + joint.Length);
            if (next == at + joint.Length
                || lexicon.Ahead(text, next, TermRole.Numeral, out int numeralEnd) is not NumeralTerm { NeedsScale: false, Value: >= 1 }
                || lexicon.Ahead(text, Joined(numeralEnd), TermRole.Multiplier, out _) is not null)
            {
                return false;
            }

            at = next;
        }

        Term? term = lexicon.Ahead(text, at, Words, out int end);
        return term switch
        {
            NumeralTerm word => TryReadNumeral(word, end, hasGap),
            ScaleTerm { Role: TermRole.Multiplier } multiplier => TryMultiply(multiplier.Exponent, end, hasGap),
            ScaleTerm scale => TryScale(scale, end, hasGap),
            { Role: TermRole.Vague } => TryReadVague(end, hasGap),
            { Role: TermRole.Infix } => TryReadInfix(end, hasGap),
            _ => false,
        };
    }

    private readonly bool StartsWith(int at, string word) =>
        at + word.Length < text.Length && text.Slice(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool TryReadNumeral(NumeralTerm word, int end, bool hasGap)
    {
        if (word.Value is 0.5m && IsAny && !word.NeedsScale)
            return TryAddHalf(end);
        if (word.Value < 1 && (IsAny || !word.NeedsScale))
            return false;
        if (word.NeedsScale && lexicon.Ahead(text, Joined(end), Powers, out _) is not ScaleTerm { IsAbbreviation: false, IsPlural: false })
            return false;
        if (lexicon.Rules.ComposesDigits)
        {
            // A syllable is a number only before a power, or at the end of a number all in syllables: 이천오.
            bool isBeforePower = lexicon.Ahead(text, end, Powers, out _) is not null;
            if (hasPending || !(isBeforePower || (IsAny && !hasGap && !numeral.HasDigits)))
                return false;
        }
        else if (hasPending)
        {
            if (isPendingDigits || pending is < 20 or > 90 || pending % 10 != 0 || word.Value >= 10)
                return false;
            pending += word.Value;
            numeral.End = end;
            return true;
        }
        else if (IsAny && numeral.HasDigits)
        {
            return false;
        }

        (pending, hasPending, isPendingDigits, isTailBare) = (word.Value, true, false, true);
        coefficients++;
        numeral.End = end;
        return true;
    }

    // "two and a half million", "a million and a half".
    private bool TryAddHalf(int end)
    {
        if (hasPending)
            Increase(ref pending, 0.5m);
        else if (lastScale != NoPower)
            Increase(ref total, PowersOfTen.Of(lastScale) / 2);
        else
            return false;
        numeral.End = end;
        return true;
    }

    private bool TryMultiply(int exponent, int end, bool hasGap)
    {
        if (exponent >= lastMultiplier || exponent >= lastScale)
            return false;
        if (!hasPending)
        {
            // 천 alone is one thousand; a year and a name begin so too, hence nothing but another power may follow a blank.
            bool isBeforeNumber = (end < text.Length && StartsDigits(end)) || lexicon.Ahead(text, end, TermRole.Scale, out _) is not null;
            if (IsAny && hasGap && numeral.HasDigits && !isBeforeNumber)
                return false;
            pending = 1;
            coefficients++;
        }

        if (!PowersOfTen.TryShift(pending, exponent, out decimal shifted) || !PowersOfTen.TryAdd(group, shifted, out group))
            numeral.IsUnderstood = false;
        if (coefficients == 1 && lastMultiplier == NoPower && lastScale == NoPower)
            numeral.LeadExponent += exponent;
        lastMultiplier = exponent;
        (hasPending, isTailBare) = (false, false);
        numeral.HasMultiplier = true;
        numeral.End = end;
        return true;
    }

    private bool TryScale(ScaleTerm scale, int end, bool hasGap)
    {
        bool hasGroup = hasPending || lastMultiplier != NoPower;
        if (scale.IsAbbreviation && !(hasPending && isPendingDigits && (!hasGap || MayStandApart(scale, end))))
            return false;
        if (!hasGroup)
        {
            if (!IsAny && scale.IsPlural)
                (pending, hasPending, coefficients, numeral.IsIndefinite) = (1, true, 1, true);
            else if (!IsAny && scale.ImpliesOne)
                (pending, hasPending, coefficients) = (1, true, coefficients + 1);
            else if (lastScale is 3 && scale.Exponent > 3 && !lexicon.Rules.ComposesDigits && numeral.FirstScale == 3)
                return TryMultiplyThousand(scale, end);
            else
                return false;
        }

        decimal value = hasPending && !PowersOfTen.TryAdd(group, pending, out decimal sum) ? -1 : hasPending ? group + pending : group;
        bool isInOrder = scale.Exponent < lastScale && (lastScale == NoPower || value < PowersOfTen.Of(lastScale - scale.Exponent));
        decimal shifted = 0;
        numeral.IsUnderstood &= value >= 0 && isInOrder
            && PowersOfTen.TryShift(value, scale.Exponent, out shifted) && PowersOfTen.TryAdd(total, shifted, out total);
        if (lastScale == NoPower)
        {
            numeral.FirstScale = scale.Exponent;
            numeral.LeadExponent += scale.Exponent;
        }

        (group, hasPending, lastMultiplier, lastScale) = (0, false, NoPower, scale.Exponent);
        isTailBare = false;
        numeral.HasScale = true;
        numeral.IsAbbreviated = scale.IsAbbreviation && !Glyph.IsLatin(text[end - 2]);
        numeral.End = end;
        return true;
    }

    // "five thousand million": the old name of a billion.
    private bool TryMultiplyThousand(ScaleTerm scale, int end)
    {
        numeral.IsUnderstood &= PowersOfTen.TryShift(total, scale.Exponent, out total);
        numeral.FirstScale += scale.Exponent;
        numeral.LeadExponent += scale.Exponent;
        lastScale = scale.Exponent;
        numeral.End = end;
        return true;
    }

    // "$5 m" is a scale after a blank only where a currency says that the number is money.
    private readonly bool MayStandApart(ScaleTerm scale, int end) =>
        hasCurrencyBefore
            ? end - Glyph.SkipBlanks(text, numeral.End) > 1 || scale.Exponent == 6
            : end - Glyph.SkipBlanks(text, numeral.End) > 1 && lexicon.Ahead(text, Joined(end), TermRole.CurrencyAfter, out _) is not null;

    private bool TryReadVague(int end, bool hasGap)
    {
        int next = Joined(end);
        bool isBeforePower = lexicon.Ahead(text, next, Powers | TermRole.Vague, out _) is not null;
        if (hasPending || (IsAny && (hasGap || lastMultiplier == NoPower)) || !isBeforePower)
            return false;
        if (lexicon.Rules.ComposesDigits || lexicon.Ahead(text, next, Powers, out _) is not null)
            (pending, hasPending, isPendingDigits) = (1, true, false);
        coefficients++;
        numeral.IsIndefinite = true;
        numeral.End = end;
        return true;
    }

    private bool TryReadInfix(int end, bool hasGap)
    {
        if (!IsAny || hasGap || !(hasPending || numeral.HasScale || numeral.HasMultiplier))
            return false;
        if (lexicon.Ahead(text, end, Powers, out _) is null && lexicon.Ahead(text, Joined(end), Measures, out _) is null)
            return false;
        numeral.IsApproximate = true;
        numeral.End = end;
        return true;
    }

    private readonly int Joined(int at)
    {
        int next = Glyph.SkipBlanks(text, at);
        return next == at && lexicon.Rules.JoinsWithHyphen && at < text.Length && Glyph.Fold(text[at]) == '-' ? at + 1 : next;
    }

    private readonly bool IsMeasured()
    {
        int at = Glyph.SkipBlanks(text, numeral.End);
        return lexicon.Ahead(text, at, isTailBare ? TermRole.CurrencyAfter | TermRole.Subunit : Measures, out _) is not null;
    }

    // Nothing behind the number says that it counts something of its own.
    private readonly bool IsAtEnd()
    {
        int at = Glyph.SkipBlanks(text, numeral.End);
        bool runsOn = at == numeral.End && at < text.Length && Glyph.IsHangul(text[at]);
        return lexicon.Ahead(text, at, TermRole.Unit | TermRole.DatePart | TermRole.Infix, out _) is null
            && (!runsOn || lexicon.Ahead(text, at, TermRole.Particle | TermRole.HedgeAfter | TermRole.Tail, out _) is not null);
    }

    private void Increase(ref decimal value, decimal by) => numeral.IsUnderstood &= PowersOfTen.TryAdd(value, by, out value);

    private readonly bool IsScaleWord(int at) => lexicon.Ahead(text, at, TermRole.Scale, out _) is ScaleTerm { IsAbbreviation: false };

    private Numeral Finish()
    {
        decimal rest = 0;
        if (hasPending)
            numeral.IsUnderstood &= PowersOfTen.TryAdd(group, pending, out rest);
        else
            rest = group;
        numeral.IsUnderstood &= PowersOfTen.TryAdd(total, rest, out decimal value);
        numeral.Value = value;
        // A scale upon a scale is a slip of the pen or worse.
        if (numeral.HasScale && !lexicon.Rules.ComposesDigits)
            numeral.IsUnderstood &= !IsScaleWord(Joined(numeral.End));
        // A syllable or word that is no power makes no number in Korean: 이 원, 사 달러.
        if (lexicon.Rules.ComposesDigits && !numeral.HasDigits && !numeral.HasMultiplier && !numeral.HasScale)
            numeral.End = numeral.Start;
        return numeral;
    }
}
