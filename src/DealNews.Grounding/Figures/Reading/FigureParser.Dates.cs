namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // The roles that make a number an amount and not a day or year.
    private const TermRole AfterNumbers = TermRole.Scale | TermRole.Multiplier | TermRole.CurrencyAfter | TermRole.Unit;

    private bool TryReadDate(int at, out int end)
    {
        end = at;
        var date = Glyph.IsDigit(_text[at])
            ? ReadNumericDate(at, out end) ?? ReadPartedDate(at, out end) ?? ReadDayMonth(at, out end)
            : ReadMonthName(at, out end);
        if (date is null)
        {
            return false;
        }

        _figures.Add(new FigureDraft(at, end, date));
        _perAhead = null;
        return true;
    }

    private readonly bool TryReadWhole(int at, out int value, out int end)
    {
        (value, end) = (0, at);
        while (end < _text.Length && Glyph.IsDigit(_text[end]) && end - at < 5)
        {
            value = value * 10 + Glyph.DigitValue(_text[end++]);
        }

        return end > at && (end == _text.Length || !Glyph.IsDigit(_text[end]));
    }

    private static bool IsYear(int value) => value is >= 1000 and < 3000;

    // 2025-02-04, 2025.2.4, 2025/2/4.
    private readonly DateParts? ReadNumericDate(int at, out int end)
    {
        end = at;
        if (!TryReadWhole(at, out var year, out var next) || next - at != 4 || !IsYear(year))
        {
            return null;
        }

        if (next >= _text.Length || _text[next] is not ('-' or '.' or '/'))
        {
            return null;
        }

        var mark = _text[next];
        if (
            !TryReadWhole(next + 1, out var month, out next)
            || next >= _text.Length
            || _text[next] != mark
            || !TryReadWhole(next + 1, out var day, out next)
            || !IsDay(month, day)
        )
        {
            return null;
        }

        end = next;
        return new DateParts
        {
            Year = year,
            Month = month,
            Day = day,
        };
    }

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    // Each part follows its number, from the largest to the smallest: 2025년 2월 4일, 1분기.
    private readonly DateParts? ReadPartedDate(int at, out int end, DateParts? date = null)
    {
        // A longer word is not a part of a date: 3년간, 1990년대.
        const TermRole parts = TermRole.DatePart | TermRole.Unit | TermRole.Blocker;
        end = at;
        DatePart? last = date is null ? null : DatePart.Year;
        while (
            TryReadWhole(at, out var value, out var numberEnd)
            && _lexicon.StartingAt(_text, Glyph.SkipBlanks(_text, numberEnd), parts, out var partEnd)
                is DatePartTerm { Part: var part }
            && (last is null || part > last)
            && WithPart(date ?? new DateParts(), part, value) is { } dated
        )
        {
            (date, last, end) = (dated, part, partEnd);
            at = Glyph.SkipBlanks(_text, partEnd);
        }

        return date;
    }

    // "令和8年4月1日", "平成元年".
    private readonly DateParts? ReadEra(EraTerm era, int at, out int end)
    {
        var isRead = TryReadWhole(at, out var year, out var next);
        if (!isRead && at < _text.Length && _text[at] == '元')
        {
            (isRead, year, next) = (true, 1, at + 1);
        }

        end = at;
        if (
            !isRead
            || year is < 1 or > 99
            || _lexicon.StartingAt(_text, next, TermRole.DatePart, out end) is not DatePartTerm { Part: DatePart.Year }
        )
        {
            return null;
        }

        var date = new DateParts { Year = era.YearBefore + year };
        var rest = ReadPartedDate(end, out var restEnd, date);
        end = Math.Max(end, restEnd);
        return rest;
    }

    private static DateParts? WithPart(DateParts date, DatePart part, int value) =>
        part switch
        {
            DatePart.Year when IsYear(value) => date with { Year = value },
            DatePart.Month when value is >= 1 and <= 12 => date with { Month = value },
            DatePart.Day when value is >= 1 and <= 31 => date with { Day = value },
            DatePart.Quarter when value is >= 1 and <= 4 => date with { Quarter = value },
            _ => null,
        };

    // "4 February 2025".
    private readonly DateParts? ReadDayMonth(int at, out int end)
    {
        end = at;
        if (!TryReadWhole(at, out var day, out var next) || day is < 1 or > 31)
        {
            return null;
        }

        var monthAt = Glyph.SkipBlanks(_text, next);
        if (monthAt == next || _lexicon.StartingAt(_text, monthAt, TermRole.Month, out next) is not MonthTerm month)
        {
            return null;
        }

        var date = new DateParts { Month = month.Number, Day = day };
        (date, end) = WithYear(date, next);
        return date;
    }

    // Reads "Feb. 4, 2025", "February 2025". A name alone is not a date, because "may" and "march" are verbs.
    private readonly DateParts? ReadMonthName(int at, out int end)
    {
        end = at;
        var name = _lexicon.StartingAt(_text, at, TermRole.Month, out var next);
        if (name is QuarterTerm quarter)
        {
            (var inYear, end) = WithYear(new DateParts { Quarter = quarter.Number }, next);
            return inYear.Year is null ? null : inYear;
        }

        if (name is EraTerm era)
        {
            return ReadEra(era, next, out end);
        }

        if (name is not MonthTerm month)
        {
            return null;
        }

        var dayAt = Glyph.SkipBlanks(_text, next);
        if (dayAt == next || !TryReadWhole(dayAt, out var value, out var numberEnd) || IsMeasured(numberEnd))
        {
            return null;
        }

        if (IsYear(value) && numberEnd - dayAt == 4)
        {
            end = numberEnd;
            return new DateParts { Year = value, Month = month.Number };
        }

        if (value is < 1 or > 31)
        {
            return null;
        }

        (var date, end) = WithYear(new DateParts { Month = month.Number, Day = value }, numberEnd);
        return date;
    }

    // "March 5 million" is an amount, "March 5" is a day.
    private readonly bool IsMeasured(int at) =>
        IsWithinNumber(at) || _lexicon.StartingAt(_text, Joined(at), AfterNumbers, out _) is not null;

    private readonly bool IsWithinNumber(int at) =>
        at + 1 < _text.Length && _text[at] is '.' or ',' or '-' or '/' or ':' && Glyph.IsDigit(_text[at + 1]);

    // Four digits are a year after a word such as "in": "in 2027".
    private readonly bool TryReadYear(in Amount amount, out int end)
    {
        end = amount.End;
        if (!amount.Number.LooksLikeYear || IsWithinNumber(end) || (end < _text.Length && Glyph.IsLatin(_text[end])))
        {
            return false;
        }

        if (_lexicon.EndingAt(_text, Glyph.SkipBlanksBack(_text, amount.Start), TermRole.YearBefore, out _) is null)
        {
            return false;
        }

        var date = new DateParts { Year = (int)amount.Number.Value };
        _figures.Add(new FigureDraft(amount.Start, end, date));
        return true;
    }

    private readonly (DateParts Date, int End) WithYear(DateParts date, int at)
    {
        var next = at < _text.Length && _text[at] == ',' ? at + 1 : at;
        var yearAt = Glyph.SkipBlanks(_text, next);
        var isYear =
            TryReadWhole(yearAt, out var year, out var end)
            && yearAt > next
            && end - yearAt == 4
            && year is >= 1900 and < 2100;
        return isYear && !IsMeasured(end) ? (date with { Year = year }, end) : (date, at);
    }
}
