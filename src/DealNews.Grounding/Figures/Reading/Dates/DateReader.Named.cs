namespace DealNews.Grounding;

internal readonly ref partial struct DateReader
{
    // The maximum distance between "moved" and the two months of "moved from March to May".
    private const int MoveReach = 40;

    // A date with the name of a month or quarter: "4 February 2025", "Feb. 4, 2025", "Q1 2026", "2Q26".
    private int ReadNamed(int at)
    {
        if (Glyph.IsDigit(_text[at]))
        {
            return ReadDayMonth(at) is var dayMonth && dayMonth > at ? dayMonth : ReadShortPeriod(at);
        }

        switch (_lexicon.StartingAt(_text, at, TermRole.DateName, out var end))
        {
            case DateNameTerm { Part: DatePart.Month } month:
                return ReadMonth(at, month.Number, end);
            case FirstPartsTerm first:
                return ReadFirstParts(at, first, end);
            case MiddleTerm:
                return ReadMiddle(at, end);
            case DateNameTerm { Part: DatePart.Year } year:
                return ReadPeriod(at, year, end);
            // H1 is a half-year, H100 is a name.
            case DateNameTerm period when !IsWordAt(end):
                return ReadPeriod(at, period, end);
            case RelativeTerm { NeedsPart: false } relative
                when !_lexicon.Rules.ComposesDigits && !IsDuration(at) && !TryReadYear(Skip(end), false, out _, out _):
                Add(at, end, Resolve(relative));
                return end;
            default:
                return at;
        }
    }

    // "first nine months of 2025".
    private int ReadFirstParts(int at, FirstPartsTerm first, int nameEnd)
    {
        var (date, end) = WithYear(new DateParts().With(first.Part, 1)!, nameEnd);
        Add(at, end, date with { End = date.With(first.Part, first.Count) });
        return end;
    }

    // "mid-2027" is about June and July.
    private int ReadMiddle(int at, int nameEnd)
    {
        const int june = 6;
        if (!TryReadYear(Skip(nameEnd), false, out var year, out var end) || IsMeasured(end))
        {
            return at;
        }

        var first = new DateParts { Year = year, Month = june };
        Add(at, end, first with { End = first with { Month = june + 1 } });
        _figures[_figures.Count - 1].IsApproximate = true;
        return end;
    }

    // "over the last year" is a duration.
    private bool IsDuration(int at) =>
        _lexicon.EndingAt(_text, Glyph.SkipBlanksBack(_text, at), TermRole.DurationBefore, out _) is not null;

    // "4 February 2025", "12th of January, 2016", "3-5 March 2026".
    private int ReadDayMonth(int at)
    {
        if (!TryReadDay(at, out var day, out var next))
        {
            return at;
        }

        int? lastDay = null;
        if (
            next + 1 < _text.Length
            && Glyph.Fold(_text[next]) is '-' or '–'
            && TryReadDay(next + 1, out var second, out var secondEnd)
        )
        {
            (lastDay, next) = (second, secondEnd);
        }
        else if (
            _lexicon.StartingAt(_text, Skip(next), TermRole.RangeMark, out var markEnd)
                is RangeMarkTerm { IsDash: false, IsSymbol: false } mark
            && (!mark.NeedsOpening || IsOpened(at))
            && TryReadDay(Skip(markEnd), out second, out secondEnd)
        )
        {
            // "between 3 and 5 March".
            (lastDay, next) = (second, secondEnd);
        }

        var monthAt = Skip(PastWord(Skip(next), TermRole.DateJoint));
        if (
            monthAt == next
            || Term<DateNameTerm>(monthAt, TermRole.DateName, out next) is not { Part: DatePart.Month } month
        )
        {
            return at;
        }

        var (date, end) = WithYear(new DateParts { Month = month.Number, Day = day }, next);
        if (lastDay is { } later)
        {
            if (later <= day)
            {
                return at;
            }

            date = date with { End = date with { Day = later } };
        }

        Add(at, end, date);
        return end;
    }

    private bool IsOpened(int at) =>
        _lexicon.EndingAt(_text, Glyph.SkipBlanksBack(_text, at), TermRole.RangeOpen, out _) is not null;

    private int PastWord(int at, TermRole role) => _lexicon.StartingAt(_text, at, role, out var end) is null ? at : end;

    private bool TryReadDay(int at, out int day, out int end)
    {
        if (!TryReadDigits(at, 2, out day, out end) || day is < 1 or > 31)
        {
            return false;
        }

        end = PastWord(end, TermRole.Ordinal);
        return !IsWordAt(end);
    }

    // "Feb. 4, 2025", "February 2025", "March 3-5", "January-September 2010", "May next year". A name alone is not a
    // date, because "may" and "march" are verbs.
    private int ReadMonth(int at, int month, int nameEnd)
    {
        var date = ReadAfterMonth(nameEnd, month, out var end);
        if (date is { Day: { } day } && TryReadDayAfterDash(end, out var last, out var lastEnd) && last > day)
        {
            (date, end) = WithYear(date with { Year = null }, lastEnd);
            date = date with { End = date with { Day = last } };
        }

        var spanAt = date is null ? nameEnd : end;
        if (date?.End is null && ReadNameAfterMark(at, spanAt, DatePart.Month) is var (later, laterEnd))
        {
            var first = date ?? new DateParts { Month = month };
            if ((first.Day is null) == (later.Day is null) && first.Finest == later.Finest)
            {
                first = first with
                {
                    Year = first.Year ?? (IsLater(first, later) ? later.Year - 1 : later.Year),
                    IsUnresolved = later.IsUnresolved,
                };
                Add(at, laterEnd, first with { End = later });
                return laterEnd;
            }
        }

        if (date is null)
        {
            return at;
        }

        Add(at, end, date);
        return end;
    }

    private static bool IsLater(DateParts first, DateParts last) =>
        first.Month > last.Month || (first.Month == last.Month && first.Day > last.Day);

    private bool TryReadDayAfterDash(int at, out int day, out int end)
    {
        (day, end) = (0, at);
        return at < _text.Length
            && (Glyph.Fold(_text[at]) is '-' or '–' or '—')
            && TryReadDay(at + 1, out day, out end)
            && !IsMeasured(end);
    }

    // The day or year after the name of a month.
    private DateParts? ReadAfterMonth(int nameEnd, int month, out int end)
    {
        end = nameEnd;
        var date = new DateParts { Month = month };
        var valueAt = Skip(nameEnd);
        if (valueAt == nameEnd)
        {
            return IsAfterMonthWord(nameEnd) ? date : null;
        }

        if (TryReadDigits(valueAt, 4, out var year, out var numberEnd) && numberEnd - valueAt == 4)
        {
            end = numberEnd;
            return IsMeasured(numberEnd) ? null : date.With(DatePart.Year, year);
        }

        if (TryReadDay(valueAt, out var day, out numberEnd))
        {
            (var inYear, end) = WithYear(date with { Day = day }, numberEnd);
            return IsMeasured(numberEnd) && !TryReadDayAfterDash(numberEnd, out _, out _) ? null : inYear;
        }

        // "May next year", "March of this year".
        (date, end) = WithYear(date, nameEnd);
        return date.Year is not null || date.IsUnresolved || IsAfterMonthWord(nameEnd) ? date : null;
    }

    // "the end of June".
    private bool IsAfterMonthWord(int nameEnd)
    {
        var start = nameEnd;
        while (start > 0 && (Glyph.IsLatin(_text[start - 1]) || _text[start - 1] == '.'))
        {
            start--;
        }

        return _lexicon.EndingAt(_text, Glyph.SkipBlanksBack(_text, start), TermRole.MonthBefore, out _) is not null;
    }

    // "-September 2010", "through May", but not the second month of "delayed from March to May".
    private (DateParts Date, int End)? ReadNameAfterMark(int start, int at, DatePart part)
    {
        if (_lexicon.StartingAt(_text, Skip(at), TermRole.RangeMark, out var markEnd) is not RangeMarkTerm mark)
        {
            return null;
        }

        if (
            mark.NeedsOpening
            && _lexicon.EndingAt(_text, Glyph.SkipBlanksBack(_text, start), TermRole.RangeOpen, out _) is null
        )
        {
            return null;
        }

        if (
            mark.MayBeChange
            && _lexicon.Rules.MoveWords is { } moves
            && _text[Math.Max(0, start - MoveReach)..start].ContainsAny(moves)
        )
        {
            return null;
        }

        var next = Skip(markEnd);
        if (Term<DateNameTerm>(next, TermRole.DateName, out var nameEnd) is not { } name || name.Part != part)
        {
            return null;
        }

        var named = new DateParts().With(part, name.Number)!;
        return part != DatePart.Month ? WithYear(named, nameEnd)
            : ReadAfterMonth(nameEnd, name.Number, out var end) is { } date ? (date, end)
            : (named, nameEnd);
    }

    // "Q1 2026", "first half of this year", "FY26".
    private int ReadPeriod(int at, DateNameTerm period, int nameEnd)
    {
        if (period.Part == DatePart.Year)
        {
            if (!TryReadYear(Skip(nameEnd), true, out var year, out var yearEnd))
            {
                return at;
            }

            return AddYears(at, year, yearEnd);
        }

        var (date, end) = WithYear(new DateParts().With(period.Part, period.Number)!, nameEnd);
        if (
            end == nameEnd
            && ReadNameAfterMark(at, end, period.Part) is var (last, lastEnd)
            && last.Finest == period.Part
        )
        {
            Add(at, lastEnd, date with { Year = last.Year, IsUnresolved = last.IsUnresolved, End = last });
            return lastEnd;
        }

        // The quarters of a fiscal year depend on the company.
        if (IsFiscal(at))
        {
            date = new DateParts { IsUnresolved = true };
        }

        if (period.NeedsYear && date.Year is null && !date.IsUnresolved)
        {
            return at;
        }

        Add(at, end, date);
        return end;
    }

    private bool IsFiscal(int at) =>
        _text[..Glyph.SkipBlanksBack(_text, at)].EndsWith("fiscal", StringComparison.OrdinalIgnoreCase);

    // "fiscal 2024", "FY2024-25".
    private int AddYears(int at, int year, int end)
    {
        var date = new DateParts { Year = year };
        if (
            end < _text.Length
            && Glyph.Fold(_text[end]) is '-' or '–' or '/'
            && TryReadYear(end + 1, true, out var last, out var lastEnd)
        )
        {
            if (last <= year)
            {
                return at;
            }

            (date, end) = (date with { End = new DateParts { Year = last } }, lastEnd);
        }

        Add(at, end, date);
        return end;
    }

    // "2Q26", "1H 2026", "4Q".
    private int ReadShortPeriod(int at)
    {
        if (at + 1 >= _text.Length || _text[at] is not (>= '1' and <= '4') || _text[at + 1] is not ('Q' or 'H'))
        {
            return at;
        }

        var part = _text[at + 1] == 'Q' ? DatePart.Quarter : DatePart.Half;
        if (new DateParts().With(part, _text[at] - '0') is not { } date)
        {
            return at;
        }

        var end = at + 2;
        if (TryReadYear(end, true, out var year, out var yearEnd))
        {
            (date, end) = (date with { Year = year }, yearEnd);
        }
        else if (IsWordAt(end))
        {
            return at;
        }
        else
        {
            (date, end) = WithYear(date, end);
        }

        Add(at, end, date);
        return end;
    }

    private static int CenturyOf(int year) => year + (year < 70 ? 2000 : 1900);

    // Four digits, or two after an apostrophe or where two are usual: 2026, '26, FY26.
    private bool TryReadYear(int at, bool mayBeShort, out int year, out int end)
    {
        var isMarked = at < _text.Length && Glyph.Fold(_text[at]) == '\'';
        if (!TryReadDigits(isMarked ? at + 1 : at, 4, out year, out end) || IsWordAt(end))
        {
            return false;
        }

        var digits = end - at - (isMarked ? 1 : 0);
        if (digits == 2 && (isMarked || mayBeShort))
        {
            year = CenturyOf(year);
            return true;
        }

        return digits == 4 && !isMarked && year is >= 1900 and < 2100;
    }

    // The year after a day, month or quarter: ", 2026", "of 2026", "of fiscal 2026", "next year", "'26".
    private (DateParts Date, int End) WithYear(DateParts date, int at)
    {
        var next = at < _text.Length && _text[at] == ',' ? at + 1 : at;
        var yearAt = Skip(next);
        var joined = PastWord(yearAt, TermRole.DateJoint);
        if (joined > yearAt)
        {
            yearAt = Skip(joined);
        }

        if (next > at)
        {
            return TryReadYear(yearAt, false, out var apart, out var apartEnd) && yearAt > next && !IsMeasured(apartEnd)
                ? (date with { Year = apart }, apartEnd)
                : (date, at);
        }

        if (Term<DateNameTerm>(yearAt, TermRole.DateName, out var fiscalEnd) is { Part: DatePart.Year })
        {
            var fiscalAt = Skip(fiscalEnd);
            return TryReadYear(fiscalAt, true, out var fiscal, out var end)
                // The months of a fiscal year depend on the company.
                ? (new DateParts { IsUnresolved = true }, end)
                : (date, at);
        }

        if (Term<RelativeTerm>(yearAt, TermRole.DateName, out var relativeEnd) is { Part: DatePart.Year } relative)
        {
            var resolved = Resolve(relative);
            return (date with { Year = resolved.Year, IsUnresolved = resolved.IsUnresolved }, relativeEnd);
        }

        return
            (yearAt > at || IsApostrophe(yearAt))
            && TryReadYear(yearAt, false, out var year, out var yearEnd)
            && !IsMeasured(yearEnd)
            ? (date with { Year = year }, yearEnd)
            : (date, at);
    }

    private bool IsApostrophe(int at) => at < _text.Length && Glyph.Fold(_text[at]) == '\'';
}
