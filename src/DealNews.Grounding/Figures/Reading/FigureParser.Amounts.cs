namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    private const TermRole Measures =
        TermRole.CurrencyAfter | TermRole.Subunit | TermRole.Unit | TermRole.Blocker | TermRole.Fraction;

    private readonly bool TryReadAmount(int at, out Amount amount, out bool isFraction) =>
        TryReadAmount(at, NumeralPlace.Free, out amount, out isFraction);

    private readonly bool TryReadAmount(int at, NumeralPlace place, out Amount amount, out bool isFraction)
    {
        NumeralReader.TryRead(_lexicon, _text, at, place, out var number);
        return TryReadAmount(number, out amount, out isFraction);
    }

    // The number at the place of the amount is read already; it can be empty because a currency begins there.
    private readonly bool TryReadAmount(in Numeral number, out Amount amount, out bool isFraction)
    {
        var at = number.Start;
        amount = new Amount { Start = at, End = at };
        isFraction = false;
        const TermRole openings = TermRole.Blocker | TermRole.CurrencyBefore;
        if (!Glyph.IsDigit(_text[at]) && _lexicon.StartingAt(_text, at, openings, out _) is { Role: TermRole.Blocker })
        {
            return false;
        }

        var prefix = ReadPrefix(at, out var numberAt);
        var isNegative = prefix is not null && IsMinusBeforeDigit(numberAt);
        if (isNegative)
        {
            numberAt++;
        }

        if (
            prefix is not null
            && !NumeralReader.TryRead(_lexicon, _text, numberAt, NumeralPlace.AfterCurrency, out amount.Number)
        )
        {
            prefix = null;
        }

        amount.Number.IsNegative = isNegative && prefix is not null;
        if (prefix is null)
        {
            amount.Number = number;
            if (!number.IsRead)
            {
                return false;
            }
        }

        if (prefix is { Trust: not CurrencyTrust.Always } && !amount.Number.IsLarge)
        {
            return false;
        }

        amount.End = amount.Number.End;
        var measureAt = Joined(amount.End);
        var measure = _lexicon.StartingAt(_text, measureAt, Measures, out var end);
        switch (measure)
        {
            case { Role: TermRole.Fraction } and not PartOfTerm:
                amount.End = end;
                isFraction = true;
                return false;
            case CurrencyTerm currency when IsMeant(currency, amount.Number, prefix, measureAt, end):
                TakeCurrency(ref amount, currency, prefix, end);
                return true;
            case UnitTerm unit when prefix is null && IsMeant(unit, amount.Number, measureAt, end):
                (amount.Unit, amount.End, amount.IsClosed) = (unit, end, true);
                // "3M shares" can be those of the company.
                amount.IsUnsure |= _text[at..amount.Number.End] is "3M" && unit.Name == "share";
                return true;
        }

        var runsOn = amount.End < _text.Length && Glyph.IsLatin(_text[amount.End]) && amount.Number.HasDigits;
        if (prefix is null)
        {
            return !runsOn && !IsDenied(measure, amount.Number);
        }

        SetCurrency(ref amount, prefix);
        if (!runsOn && (!amount.Number.HasScale || _lexicon.Rules.ComposesDigits))
        {
            TakeSubunit(ref amount, prefix);
        }
        else if (runsOn)
        {
            // An unknown suffix can be a scale, so the digits alone could be another amount.
            amount.IsUnsure = true;
            while (amount.End < _text.Length && Glyph.IsLatin(_text[amount.End]))
            {
                amount.End++;
            }
        }

        amount.IsUnsure |= IsFollowedByLoneScale(amount) || IsFollowedByMore(amount) || IsAfterOther(prefix, at);
        return true;
    }

    private static bool IsDenied(Term? measure, in Numeral number) =>
        measure is { Role: TermRole.Blocker } && !number.HasScale;

    private readonly bool IsMinusBeforeDigit(int at) =>
        at + 1 < _text.Length && Glyph.Fold(_text[at]) == '-' && Glyph.IsDigit(_text[at + 1]);

    // It is unclear whether the letter is a scale: "$5 k", "£3 b".
    private readonly bool IsFollowedByLoneScale(in Amount amount)
    {
        var at = Glyph.SkipBlanks(_text, amount.End);
        return at > amount.End
            && !amount.Number.HasScale
            && amount.Number.HasDigits
            && _lexicon.StartingAt(_text, at, TermRole.Scale, out var end) is ScaleTerm { IsAbbreviation: true }
            && !(end < _text.Length && (_text[end] is '&' or '\'' or '-' || IsInitial(at, end)));
    }

    // "$5 B. Riley".
    private readonly bool IsInitial(int at, int end) =>
        _text[end] == '.' && char.IsAsciiLetterUpper(_text[at]) && !IsAtLineEnd(end + 1);

    private readonly bool IsAtLineEnd(int at) => at >= _text.Length || _text[at] is '\n' or '\r';

    // The number can continue: "$100 and fifty".
    private readonly bool IsFollowedByMore(in Amount amount)
    {
        var next = PastJoint(Glyph.SkipBlanks(_text, amount.End));
        // "$2 million 300 thousand".
        if (
            amount.Number.HasScale
            && !_lexicon.Rules.ComposesDigits
            && next > amount.End
            && next < _text.Length
            && Glyph.IsDigit(_text[next])
            && NumeralReader.TryRead(_lexicon, _text, next, NumeralPlace.Free, out var rest)
            && rest.HasScale
            && rest.Value < amount.Number.Value
            && !amount.IsClosed
        )
        {
            return true;
        }

        return next > amount.End
            && !amount.Number.HasScale
            && _lexicon.StartingAt(_text, next, TermRole.Numeral, out _)
                is NumeralTerm { NeedsScale: false, Value: >= 10 };
    }

    // Returns the place after "and" and its blanks, or the given place if there is none.
    private readonly int PastJoint(int at)
    {
        if (
            _lexicon.Rules.HundredJoint is not { } joint
            || !_text[at..].StartsWith(joint, StringComparison.OrdinalIgnoreCase)
        )
        {
            return at;
        }

        var next = Glyph.SkipBlanks(_text, at + joint.Length);
        return next > at + joint.Length ? next : at;
    }

    // The first amount can have the scale of the last: "$4 or $5 million".
    private readonly bool MayShareScale(in Amount amount)
    {
        if (
            amount.Currency is null
            || amount.IsClosed
            || amount.Number.HasScale
            || amount.Number.IsLarge
            || !amount.Number.HasDigits
        )
        {
            return false;
        }

        // "$20, $30 or $40 million".
        const int most = 4;
        var at = amount.End;
        for (var i = 0; i < most; i++)
        {
            if (_lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.Enumeration, out var end) is null)
            {
                return false;
            }

            var next = Glyph.SkipBlanks(_text, end);
            if (
                next >= _text.Length
                || ReadPrefix(next, out _) is not { IsSymbol: true }
                || !TryReadAmount(next, out var other, out _)
            )
            {
                return false;
            }

            if (other.Number.HasScale)
            {
                return true;
            }

            at = other.End;
        }

        return false;
    }
}
