using System.Buffers;

namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // The maximum distance between a number and a word that shows what it counts.
    private const int ContextReach = 60;
    private const int LongestName = 24;

    private readonly bool IsMeant(CurrencyTerm currency, in Numeral number, CurrencyTerm? prefix, int at, int end)
    {
        if (currency.OnlyAfterWhole)
        {
            return false;
        }

        if (currency.Trust == CurrencyTrust.AfterAssumed)
        {
            return prefix is { IsAssumed: true } && prefix.MayMean(currency.Code) && !IsBeforeNoun(end);
        }

        if (
            IsOfNext(currency, number, at, end, prefix) || (currency.MayBeWeight && prefix is null && IsWeight(at, end))
        )
        {
            return false;
        }

        if (!IsWordEnd(end))
        {
            return false;
        }

        return currency.Trust switch
        {
            CurrencyTrust.Always => true,
            CurrencyTrust.WithPer => number.HasDigits
                && (TryReadPer(end, out _, out _) is not null || (at == number.End && IsPriceOfShare(number))),
            CurrencyTrust.WithLargeNumber => (number.IsLarge && !number.LooksLikeYear)
                || IsBeforeSubunit(currency, end),
            _ when number.IsLarge && !IsFollowedByClause(end) => true,
            _ => IsAtClauseEnd(end) || IsFollowedByEnd(end) || TryReadPer(end, out _, out _) is not null,
        };
    }

    // "a $6 million Canadian plant" does not name the currency.
    private readonly bool IsBeforeNoun(int at) =>
        _text[at - 1] != ')'
        && !IsAtClauseEnd(at)
        && _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, at), TermRole.YearBefore | TermRole.Per, out _) is null;

    // "1 pound 20 pence".
    private readonly bool IsBeforeSubunit(CurrencyTerm currency, int at) =>
        NumeralReader.TryRead(_lexicon, _text, Glyph.SkipBlanks(_text, at), NumeralPlace.Free, out var part)
        && _lexicon.StartingAt(_text, Joined(part.End), TermRole.Subunit, out _) is CurrencyTerm subunit
        && subunit.MayMean(currency.Code);

    private readonly bool IsMeant(UnitTerm unit, in Numeral number, int at, int end)
    {
        if (unit.IsGlued && at > number.End)
        {
            return false;
        }

        // "a three-quarter-point cut", "1,243.5대 1".
        if (
            (unit.Name == "quarter" && end < _text.Length && Glyph.Fold(_text[end]) == '-')
            || (
                unit.MayBeBand
                && Glyph.SkipBlanks(_text, end) is var odds
                && odds < _text.Length
                && Glyph.IsDigit(_text[odds])
            )
        )
        {
            return false;
        }

        var isSmall = !number.HasScale && !number.HasMultiplier && number.Value < 100;
        var isBare = end >= _text.Length || !Glyph.IsHangul(_text[end]);
        if (!IsWordEnd(end) || (unit.NeedsLargeNumber && isSmall && isBare) || number.Value <= unit.NeedsMoreThan)
        {
            return false;
        }

        // 오후 3시 30분.
        if (
            unit.Name == "minute"
            && Glyph.SkipBlanksBack(_text, number.Start) is var hour and > 0
            && _text[hour - 1] == '시'
        )
        {
            return false;
        }

        // 5000억대 is a band of amounts, 30대 a decade of age.
        if (unit.MayBeBand && (number.FirstScale > 4 || (isSmall && number.Value % 10 == 0)))
        {
            return false;
        }

        // "the 2B company".
        if (unit.Name == "company" && number is { IsAbbreviated: true } && _text[end - 1] == 'y')
        {
            return false;
        }

        var isThing = unit is { IsPercentage: false, IsPeriod: false } && char.IsAsciiLetterLower(_text[at]);
        if (isThing && number is { IsPlain: true, Value: < 100 } && IsAfterName(number.Start))
        {
            return false;
        }

        // The heading of a column: "2,411,909 Year Shr".
        return !(
            unit.IsPeriod
            && char.IsAsciiLetterUpper(_text[at])
            && char.IsAsciiLetterLower(_text[end - 1])
            && _text[end - 1] != 's'
            && _text[at - 1] != '-'
            && number.Value != 1
        );
    }

    // "Windows 11 users": the number belongs to the name, unless the sentence begins there or it is a headline.
    private readonly bool IsAfterName(int at)
    {
        if (!_lexicon.Rules.JoinsWithHyphen || at < 2 || _text[at - 1] != ' ')
        {
            return false;
        }

        var start = at - 1;
        while (start > 0 && at - start < LongestName && Glyph.IsLatin(_text[start - 1]))
        {
            start--;
        }

        var before = Glyph.SkipBlanksBack(_text, start);
        return start < at - 2
            && char.IsAsciiLetterUpper(_text[start])
            && !char.IsAsciiLetterUpper(_text[at - 2])
            && before > 0
            && before < start
            && !EndsSentence(before - 1)
            && char.IsAsciiLetterLower(_text[before - 1])
            && _lexicon.EndingAt(_text, at - 1, TermRole.HedgeBefore | TermRole.YearBefore, out _) is null;
    }

    // "5 pounds of beef" is a weight, "5 million pounds of debt" is money.
    private readonly bool IsWeight(int at, int end)
    {
        const int reach = 40;
        var of = Glyph.SkipBlanks(_text, end);
        return of > end && _text[of..].StartsWith("of ", StringComparison.OrdinalIgnoreCase)
            ? _lexicon.Rules.MoneyWords is not { } words
                || !_text[of..Math.Min(_text.Length, of + reach)].ContainsAny(words)
            : IsNear(_lexicon.Rules.WeightWords, at, at);
    }

    // "at 925p": a price of shares in pence, not lines of a screen.
    private readonly bool IsPriceOfShare(in Numeral number) =>
        !(number.IsPlain && number.Value is 480 or 720 or 1080 or 1440 or 2160)
        && IsNear(_lexicon.Rules.ShareWords, number.Start, number.End);

    // Whether one of the words is in the same sentence, nearby.
    private readonly bool IsNear(SearchValues<string>? words, int start, int end)
    {
        if (words is null)
        {
            return false;
        }

        int from = start,
            to = end;
        while (from > 0 && start - from < ContextReach && !EndsSentence(from - 1))
        {
            from--;
        }

        while (to < _text.Length && to - end < ContextReach && !EndsSentence(to))
        {
            to++;
        }

        return _text[from..to].ContainsAny(words);
    }
}
