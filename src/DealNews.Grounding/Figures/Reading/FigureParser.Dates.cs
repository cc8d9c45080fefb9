namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    private bool TryReadDate(int at, out int end)
    {
        var count = _figures.Count;
        end = DateReader.Read(_lexicon, _text, at, _articleDate, _figures);
        if (_figures.Count == count)
        {
            return false;
        }

        MakeDurations(count, at, end);
        _perAhead = null;
        return true;
    }

    // "징역 1년 6월" and "근무일이 20일로 늘었다" are durations.
    private readonly void MakeDurations(int first, int at, int end)
    {
        var draft = _figures[first];
        if (_figures.Count > first + 1 || draft.Date is not { Year: null, End: null } date)
        {
            return;
        }

        if (date is { Month: { } months, Day: null } && IsAfterDuration(at, first))
        {
            draft = new FigureDraft(draft.Start, draft.End, "month", months);
        }
        else if (date is { Day: { } days, Month: null } && IsAfterDuration(at, first))
        {
            draft = new FigureDraft(draft.Start, draft.End, "day", days);
        }
        else if (
            date is { Quarter: { } quarters, Half: null }
            && _lexicon.Rules.CountsInSyllables
            && IsAfterDuration(at, first)
        )
        {
            draft = new FigureDraft(draft.Start, draft.End, "quarter", quarters);
        }
        else if (date is { Day: not null, Month: null } && IsGluedChange(end))
        {
            draft.MakeUnsure();
        }

        _figures[first] = draft;
    }

    private readonly bool IsAfterDuration(int at, int first)
    {
        var before = Glyph.SkipBlanksBack(_text, at);
        return _lexicon.EndingAt(_text, before, TermRole.DurationBefore, out _) is not null
            || (first > 0 && _figures[first - 1] is { Unit: "year" or "month" } last && last.End == before);
    }

    private readonly bool IsGluedChange(int at) =>
        _lexicon.StartingAt(_text, at, TermRole.Change, out _) is ChangeTerm { IsGlued: true };

    // Four digits are a year after a word such as "in" ("in 2027"), or within a list or span of years.
    private bool TryReadYear(in Amount amount, in Surroundings before, out int end)
    {
        end = amount.End;
        if (
            !amount.Number.LooksLikeYear
            || !(IsAfterYearWord(amount.Start) || IsAfterListedYear(amount.Start) || IsBeforeMeasure(amount.End))
        )
        {
            return false;
        }

        var year = (int)amount.Number.Value;
        var date = new DateParts { Year = year };
        if (TryReadLastYear(amount, before, out var last, out var lastEnd))
        {
            (date, end) = (date with { End = new DateParts { Year = last } }, lastEnd);
        }
        else if (IsWithinNumber(end) || (end < _text.Length && (Glyph.IsLatin(_text[end]) || IsPlural(end))))
        {
            return false;
        }

        _figures.Add(new FigureDraft(amount.Start, end, date));
        return true;
    }

    // "2025 EBITDA".
    private readonly bool IsBeforeMeasure(int end) =>
        Glyph.SkipBlanks(_text, end) is var next
        && next > end
        && _lexicon.StartingAt(_text, next, TermRole.YearAfter, out _) is not null;

    private readonly bool IsAfterYearWord(int start) =>
        _lexicon.EndingAt(_text, Glyph.SkipBlanksBack(_text, start), TermRole.YearBefore, out _) is not null;

    // "2024, 2025 and 2026".
    private readonly bool IsAfterListedYear(int start)
    {
        if (
            _figures.Count == 0
            || _figures[_figures.Count - 1] is not { Date: { Year: not null, Finest: DatePart.Year, End: null } } last
        )
        {
            return false;
        }

        return _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, last.End), TermRole.Enumeration, out var end)
                is not null
            && Glyph.SkipBlanks(_text, end) == start;
    }

    // "from 2026 to 2028", "between 2026 and 2028", "2026-28".
    private readonly bool TryReadLastYear(in Amount first, in Surroundings before, out int year, out int end)
    {
        (year, end) = (0, first.End);
        var at = Glyph.SkipBlanks(_text, first.End);
        if (
            _lexicon.StartingAt(_text, at, TermRole.RangeMark, out var markEnd) is not RangeMarkTerm mark
            || (mark.NeedsOpening && before.Opening is null)
            || (mark.MayBeChange && (before.Opening is null || IsMoved(before.Head)))
        )
        {
            return false;
        }

        var next = Glyph.SkipBlanks(_text, markEnd);
        if (
            next >= _text.Length
            || !Glyph.IsDigit(_text[next])
            || !TryReadAmount(next, out var last, out _)
            || last.HasMeasure
        )
        {
            return false;
        }

        const int century = 100;
        year =
            last.Number is { IsPlain: true, WholeDigits: 2 } && mark.IsDash && next == first.End + 1
                ? (int)first.Number.Value / century * century + (int)last.Number.Value
            : last.Number.LooksLikeYear ? (int)last.Number.Value
            : 0;
        end = last.End;
        return year > first.Number.Value && !IsWithinNumber(end) && !(end < _text.Length && Glyph.IsLatin(_text[end]));
    }

    private readonly bool IsMoved(int head) =>
        _lexicon.Rules.MoveWords is { } words && _text[Math.Max(0, head - ChangeReach)..head].ContainsAny(words);

    private readonly bool IsWithinNumber(int at) =>
        at + 1 < _text.Length && _text[at] is '.' or ',' or '-' or '/' or ':' && Glyph.IsDigit(_text[at + 1]);

    // "the 1970's".
    private readonly bool IsPlural(int at) =>
        at + 1 < _text.Length && Glyph.Fold(_text[at]) == '\'' && Glyph.Fold(_text[at + 1]) == 's';
}
