namespace DealNews.Grounding;

internal ref partial struct FigureParser
{
    // What makes a number an amount rather than a day or year.
    private const TermRole AfterNumbers = TermRole.Scale | TermRole.Multiplier | TermRole.CurrencyAfter | TermRole.Unit;

    private bool TryReadDate(int at, out int end)
    {
        end = at;
        FigureDate? date = Glyph.IsDigit(text[at])
            ? ReadNumericDate(at, out end) ?? ReadPartedDate(at, out end) ?? ReadDayMonth(at, out end)
            : ReadMonthName(at, out end);
        if (date is null)
            return false;
        figures.Add(new Figure { Start = at, End = end, Kind = FigureKind.Date, Date = date });
        perAhead = null;
        return true;
    }

    private readonly bool TryReadWhole(int at, out int value, out int end)
    {
        (value, end) = (0, at);
        while (end < text.Length && Glyph.IsDigit(text[end]) && end - at < 5)
            value = value * 10 + Glyph.DigitValue(text[end++]);
        return end > at && (end == text.Length || !Glyph.IsDigit(text[end]));
    }

    private static bool IsYear(int value) => value is >= 1000 and < 3000;

    // 2025-02-04, 2025.2.4, 2025/2/4.
    private readonly FigureDate? ReadNumericDate(int at, out int end)
    {
        end = at;
        if (!TryReadWhole(at, out int year, out int next) || next - at != 4 || !IsYear(year))
            return null;
        if (next >= text.Length || text[next] is not ('-' or '.' or '/'))
            return null;
        char mark = text[next];
        if (!TryReadWhole(next + 1, out int month, out next) || next >= text.Length || text[next] != mark
            || !TryReadWhole(next + 1, out int day, out next) || !IsDay(month, day))
        {
            return null;
        }

        end = next;
        return new FigureDate { Year = year, Month = month, Day = day };
    }

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    // 2025년 2월 4일, 1분기: each part after its number, from the greatest to the least.
    private readonly FigureDate? ReadPartedDate(int at, out int end)
    {
        // What is longer than a part is another word: 3년간, 1990년대.
        const TermRole parts = TermRole.DatePart | TermRole.Unit | TermRole.Blocker;
        end = at;
        FigureDate? date = null;
        DatePart? last = null;
        while (TryReadWhole(at, out int value, out int numberEnd)
            && lexicon.Ahead(text, Glyph.SkipBlanks(text, numberEnd), parts, out int partEnd) is DatePartTerm { Part: var part }
            && (last is null || part > last) && WithPart(date ?? new FigureDate(), part, value) is { } dated)
        {
            (date, last, end) = (dated, part, partEnd);
            at = Glyph.SkipBlanks(text, partEnd);
        }

        return date;
    }

    private static FigureDate? WithPart(FigureDate date, DatePart part, int value) => part switch
    {
        DatePart.Year when IsYear(value) => date with { Year = value },
        DatePart.Month when value is >= 1 and <= 12 => date with { Month = value },
        DatePart.Day when value is >= 1 and <= 31 => date with { Day = value },
        DatePart.Quarter when value is >= 1 and <= 4 => date with { Quarter = value },
        _ => null,
    };

    // "4 February 2025".
    private readonly FigureDate? ReadDayMonth(int at, out int end)
    {
        end = at;
        if (!TryReadWhole(at, out int day, out int next) || day is < 1 or > 31)
            return null;
        int monthAt = Glyph.SkipBlanks(text, next);
        if (monthAt == next || lexicon.Ahead(text, monthAt, TermRole.Month, out next) is not MonthTerm month)
            return null;
        var date = new FigureDate { Month = month.Number, Day = day };
        (date, end) = WithYear(date, next);
        return date;
    }

    // "Feb. 4, 2025", "February 2025"; a name alone is no date here, because "may" and "march" are verbs.
    private readonly FigureDate? ReadMonthName(int at, out int end)
    {
        end = at;
        Term? name = lexicon.Ahead(text, at, TermRole.Month, out int next);
        if (name is QuarterTerm quarter)
        {
            (FigureDate inYear, end) = WithYear(new FigureDate { Quarter = quarter.Number }, next);
            return inYear.Year is null ? null : inYear;
        }

        if (name is not MonthTerm month)
            return null;
        int dayAt = Glyph.SkipBlanks(text, next);
        if (dayAt == next || !TryReadWhole(dayAt, out int value, out int numberEnd) || IsMeasured(numberEnd))
            return null;
        if (IsYear(value) && numberEnd - dayAt == 4)
        {
            end = numberEnd;
            return new FigureDate { Year = value, Month = month.Number };
        }

        if (value is < 1 or > 31)
            return null;
        (FigureDate date, end) = WithYear(new FigureDate { Month = month.Number, Day = value }, numberEnd);
        return date;
    }

    // "March 5 million" is an amount, "March 5" a day.
    private readonly bool IsMeasured(int at) =>
        IsWithinNumber(at) || lexicon.Ahead(text, Joined(at), AfterNumbers, out _) is not null;

    private readonly bool IsWithinNumber(int at) =>
        at + 1 < text.Length && text[at] is '.' or ',' or '-' or '/' or ':' && Glyph.IsDigit(text[at + 1]);

    // "in 2027": four digits are a year where a word before them says so.
    private readonly bool TryReadYear(in Amount amount, out int end)
    {
        end = amount.End;
        if (!amount.Number.LooksLikeYear || IsWithinNumber(end) || (end < text.Length && Glyph.IsLatin(text[end])))
            return false;
        if (lexicon.Behind(text, Glyph.SkipBlanksBack(text, amount.Start), TermRole.YearBefore, out _) is null)
            return false;
        var date = new FigureDate { Year = (int)amount.Number.Value };
        figures.Add(new Figure { Start = amount.Start, End = end, Kind = FigureKind.Date, Date = date });
        return true;
    }

    private readonly (FigureDate Date, int End) WithYear(FigureDate date, int at)
    {
        int next = at < text.Length && text[at] == ',' ? at + 1 : at;
        int yearAt = Glyph.SkipBlanks(text, next);
        bool isYear = TryReadWhole(yearAt, out int year, out int end) && yearAt > next && end - yearAt == 4 && year is >= 1900 and < 2100;
        return isYear && !IsMeasured(end)
            ? (date with { Year = year }, end)
            : (date, at);
    }
}
