namespace DealNews.Grounding;

/// <summary>
/// Reads the dates at one place of a text: days, months, quarters, half-years, years, spans and lists of them, and
/// dates that depend on the day of the article ("next year", 지난달).
/// </summary>
internal readonly ref partial struct DateReader
{
    // The roles that make a number an amount and not a day or year.
    private const TermRole AfterNumbers = TermRole.Scale | TermRole.Multiplier | TermRole.CurrencyAfter | TermRole.Unit;

    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<char> _text;
    private readonly DateOnly? _articleDate;
    private readonly FigureDrafts _figures;

    private DateReader(Lexicon lexicon, ReadOnlySpan<char> text, DateOnly? articleDate, FigureDrafts figures)
    {
        _lexicon = lexicon;
        _text = text;
        _articleDate = articleDate;
        _figures = figures;
    }

    /// <summary>Reads the dates at a place and adds them to <paramref name="figures"/>.</summary>
    /// <returns>The end of the last date; <paramref name="at"/> if there is none.</returns>
    public static int Read(
        Lexicon lexicon,
        ReadOnlySpan<char> text,
        int at,
        DateOnly? articleDate,
        FigureDrafts figures
    )
    {
        var reader = new DateReader(lexicon, text, articleDate, figures);
        // Most numbers have more digits than a year, or groups.
        if (Glyph.IsDigit(text[at]) && !reader.MayBePart(at))
        {
            return at;
        }

        return reader.ReadNumeric(at) is var end && end > at ? end
            : reader.ReadParted(at) is var parted && parted > at ? parted
            : reader.ReadNamed(at);
    }

    private bool MayBePart(int at) =>
        TryReadDigits(at, 4, out _, out var end) && (end == _text.Length || !IsGroupMark(end));

    private void Add(int start, int end, DateParts date) => _figures.Add(new FigureDraft(start, end, date));

    // 2025-02-04, 2025.2.4, 2025/2/4.
    private int ReadNumeric(int at)
    {
        if (!TryReadDigits(at, 4, out var year, out var next) || next - at != 4 || year is < 1000 or >= 3000)
        {
            return at;
        }

        if (next >= _text.Length || _text[next] is not ('-' or '.' or '/'))
        {
            return at;
        }

        var mark = _text[next];
        if (
            !TryReadDigits(next + 1, 2, out var month, out next)
            || next >= _text.Length
            || _text[next] != mark
            || !TryReadDigits(next + 1, 2, out var day, out next)
            || month is < 1 or > 12
            || day is < 1 or > 31
        )
        {
            return at;
        }

        Add(
            at,
            next,
            new DateParts
            {
                Year = year,
                Month = month,
                Day = day,
            }
        );
        return next;
    }

    private bool TryReadDigits(int at, int most, out int value, out int end)
    {
        (value, end) = (0, at);
        while (end < _text.Length && Glyph.IsDigit(_text[end]) && end - at < most)
        {
            value = value * 10 + Glyph.DigitValue(_text[end++]);
        }

        return end > at && (end == _text.Length || !Glyph.IsDigit(_text[end]));
    }

    private int Skip(int at) => Glyph.SkipBlanks(_text, at);

    private T? Term<T>(int at, TermRole roles, out int end)
        where T : Term => _lexicon.StartingAt(_text, at, roles, out end) as T;

    // "March 5 million" is an amount, "March 5" is a day.
    private bool IsMeasured(int at) =>
        IsWithinNumber(at)
        || _lexicon.StartingAt(_text, at < _text.Length && _text[at] == '-' ? at + 1 : Skip(at), AfterNumbers, out _)
            is not null;

    private bool IsWithinNumber(int at) =>
        at + 1 < _text.Length && _text[at] is '.' or ',' or '/' or ':' && Glyph.IsDigit(_text[at + 1]);

    private bool IsWordAt(int at) => at < _text.Length && (Glyph.IsLatin(_text[at]) || Glyph.IsDigit(_text[at]));

    /// <summary>Returns the date that a relative term names, or an unresolved one.</summary>
    private DateParts Resolve(RelativeTerm term)
    {
        if (_articleDate is not { } today)
        {
            return new DateParts { IsUnresolved = true };
        }

        const int monthsOfQuarter = 3,
            monthsOfHalf = 6;
        var day = term.Part switch
        {
            DatePart.Year => TryAddMonths(today, 12 * term.Offset),
            DatePart.Half => TryAddMonths(today, monthsOfHalf * term.Offset),
            DatePart.Quarter => TryAddMonths(today, monthsOfQuarter * term.Offset),
            DatePart.Month => TryAddMonths(today, term.Offset),
            _ => TryAddDays(today, term.Offset),
        };
        if (day is not { } date)
        {
            return new DateParts { IsUnresolved = true };
        }

        return new DateParts
        {
            Year = date.Year,
            Half = term.Part == DatePart.Half ? (date.Month + monthsOfHalf - 1) / monthsOfHalf : null,
            Quarter = term.Part == DatePart.Quarter ? (date.Month + monthsOfQuarter - 1) / monthsOfQuarter : null,
            Month = term.Part >= DatePart.Month ? date.Month : null,
            Day = term.Part == DatePart.Day ? date.Day : null,
        };
    }

    // The years of DateOnly have ends.
    private static DateOnly? TryAddMonths(DateOnly day, int months) =>
        day.Year * 12 + day.Month - 1 + months is >= 12 and < 120_000 ? day.AddMonths(months) : null;

    private static DateOnly? TryAddDays(DateOnly day, int days) =>
        day.DayNumber + days >= 0 && day.DayNumber + days <= DateOnly.MaxValue.DayNumber ? day.AddDays(days) : null;

    /// <summary>Returns the nearest such date in the past or the future; the date itself if it is unknown.</summary>
    private DateParts Nearest(DateParts date, bool isPast)
    {
        if (_articleDate is not { } today || date.Year is not null || date.End is not null)
        {
            return date;
        }

        if (date is { Month: { } month, Quarter: null })
        {
            var isLater = month > today.Month || (month == today.Month && date.Day > today.Day);
            var isEarlier = month < today.Month || (month == today.Month && date.Day < today.Day);
            return date with
            {
                Year =
                    today.Year
                    + (
                        isPast && isLater ? -1
                        : !isPast && isEarlier ? 1
                        : 0
                    ),
            };
        }

        if (date is { Day: { } day, Month: null })
        {
            var month0 =
                isPast && day > today.Day ? TryAddMonths(today, -1)
                : !isPast && day < today.Day ? TryAddMonths(today, 1)
                : today;
            return month0 is { } named ? date with { Year = named.Year, Month = named.Month } : date;
        }

        return date;
    }
}
