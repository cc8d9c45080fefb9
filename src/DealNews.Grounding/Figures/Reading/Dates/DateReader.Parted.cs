namespace DealNews.Grounding;

internal readonly ref partial struct DateReader
{
    // The marks of a list of days: 11·13·19일.
    private const string ListMarks = "·ㆍ・,、，";
    private const int MostListed = 8;

    // A date whose parts follow their numbers, from the largest to the smallest: 2025년 2월 4일, 내년 1분기.
    private int ReadParted(int at)
    {
        var first = ReadParts(at, out var end);
        if (first is null)
        {
            return at;
        }

        if (first.IsRead)
        {
            return end;
        }

        var date = first.Date;
        if (date.End is null && ReadSpanEnd(date, end) is var (last, lastEnd))
        {
            (date, end) = (date with { End = last }, lastEnd);
        }

        Add(at, end, date);
        return end;
    }

    /// <summary>The parts of a date at one place.</summary>
    /// <param name="Date">The date.</param>
    /// <param name="IsRead">Whether the date is a list, which is added already.</param>
    private sealed record Parts(DateParts Date, bool IsRead);

    private Parts? ReadParts(int at, out int end)
    {
        var start = at;
        end = at;
        DateParts? date = null;
        DatePart? last = null;
        NearestTerm? nearest = null;
        bool isBegun = false,
            isFiscal = false;
        var isNumber = TryReadNumber(at, out var value, out var numberEnd);
        // The 一 of 一昨年 is no number.
        if (!isNumber || (!Glyph.IsDigit(_text[at]) && IsRelative(at)))
        {
            switch (_lexicon.StartingAt(_text, at, TermRole.DateName, out var nameEnd))
            {
                case RelativeTerm relative when _lexicon.Rules.ComposesDigits:
                    (date, last, end, isBegun) = (Resolve(relative), relative.Part, nameEnd, !relative.NeedsPart);
                    break;
                case NearestTerm term:
                    (nearest, end) = (term, nameEnd);
                    break;
                case EraTerm era when ReadEraYear(era, nameEnd, out var eraEnd) is { } dated:
                    (date, last, end, isBegun) = (dated, DatePart.Year, eraEnd, true);
                    break;
                case DateNameTerm { NeedsYear: false } name when _lexicon.Rules.ComposesDigits && !IsLatinName(at):
                    end = nameEnd;
                    return new(new DateParts().With(name.Part, name.Number)!, false);
                default:
                    return null;
            }

            if (date is not null && EndsInsideWord(end))
            {
                return null;
            }

            at = PastPrefix(Skip(PastJoint(end)), isBegun);
            isNumber = TryReadNumber(at, out value, out numberEnd);
        }

        while (true)
        {
            if (isNumber)
            {
                // 前三季度, 前9月: from the first one.
                if (at > 0 && _text[at - 1] == '前')
                {
                    return ReadFirstParts(date ?? new DateParts(), value, numberEnd, out end);
                }

                var part = PartAt(numberEnd, out var partEnd);
                // 2026年6月前: the blocker is for 6月前 alone.
                if (part is null && last is DatePart.Year or DatePart.Month && numberEnd < _text.Length)
                {
                    part =
                        last == DatePart.Year && _text[numberEnd] == '月' ? DatePart.Month
                        : last == DatePart.Month && _text[numberEnd] == '日' ? DatePart.Day
                        : null;
                    partEnd = numberEnd + (part is null ? 0 : 1);
                }

                if (part is null && last is null && IsBeforeFirst(value, numberEnd))
                {
                    (part, partEnd) = (DatePart.Year, numberEnd + 1);
                }

                if (part == DatePart.Year && last is null)
                {
                    value = FullYear(at, value, numberEnd, partEnd);
                }

                // 一日 is also a duration.
                if (part == DatePart.Day && last is null && !Glyph.IsDigit(_text[at]))
                {
                    break;
                }

                if (part is { } each && Follows(each, last) && (date ?? new DateParts()).With(each, value) is { } dated)
                {
                    (date, last, end, isBegun) = (dated, each, partEnd, true);
                    isFiscal |= _text[partEnd - 1] == _lexicon.Rules.FiscalYearSuffix;
                    at = PastPrefix(Skip(partEnd), isBegun);
                    isNumber = TryReadNumber(at, out value, out numberEnd);
                    continue;
                }

                if (
                    part is null
                    && GoesOn(numberEnd)
                    && ReadSeries(isBegun ? start : at, at, date, last, out var seriesEnd) is { } series
                )
                {
                    end = seriesEnd;
                    return series;
                }
            }
            else if (
                last == DatePart.Year
                && Term<DateNameTerm>(at, TermRole.DateName, out var nameEnd) is { } name
                && !(IsLatinName(at) && (name.Part is DatePart.Month or DatePart.Year || IsWordAt(nameEnd)))
                && date!.With(name.Part, name.Number) is { } named
            )
            {
                (date, last, end, isBegun) = (named, name.Part, nameEnd, true);
            }

            break;
        }

        if (!isBegun || date is null)
        {
            return null;
        }

        // The halves of a fiscal year do not begin in January.
        if (isFiscal && last != DatePart.Year)
        {
            date = new DateParts { IsUnresolved = true };
        }

        // A Japanese fiscal year usually begins in April.
        if (isFiscal && date is { Year: { } fiscal, End: null })
        {
            const int april = 4;
            date = new DateParts
            {
                Year = fiscal,
                Month = april,
                End = new DateParts { Year = fiscal + 1, Month = april - 1 },
            };
        }

        if (end > 0 && _text[end - 1] == '期' && last == DatePart.Month)
        {
            date = FiscalYear(date, ref end);
        }

        return new(nearest is null ? date : Nearest(date, nearest.IsPast), false);
    }

    private bool IsRelative(int at) => _lexicon.StartingAt(_text, at, TermRole.DateName, out _) is RelativeTerm;

    // おととしの3月.
    private int PastJoint(int at) =>
        at + 1 < _text.Length
        && _text[at] == 'の'
        && TryReadNumber(at + 1, out _, out var end)
        && PartAt(end, out _) > 0
            ? at + 1
            : at;

    // 2026年3月期 is the year that ends in March. A part of it can follow.
    private DateParts FiscalYear(DateParts last, ref int end)
    {
        const string parts = "第中上下前後";
        var next = Skip(end);
        if (next < _text.Length && _text[next] == 'の')
        {
            next++;
        }

        if (
            next < _text.Length
            && _text[next] == '第'
            && TryReadNumber(next + 1, out _, out var numberEnd)
            && PartAt(numberEnd, out var partEnd) is not null
        )
        {
            end = partEnd;
            return new DateParts { IsUnresolved = true };
        }

        return
            last is not { Year: { } year, Month: { } month }
            || (next < _text.Length && parts.Contains(_text[next], StringComparison.Ordinal))
            ? new DateParts { IsUnresolved = true }
            : new DateParts
            {
                Year = month == 12 ? year : year - 1,
                Month = month % 12 + 1,
                End = last,
            };
    }

    // 2025年前三季度: 年前 alone means years ago.
    private bool IsBeforeFirst(int value, int at) =>
        value >= 1000
        && _text[at..].StartsWith("年前", StringComparison.Ordinal)
        && TryReadNumber(at + 2, out _, out var end)
        && PartAt(end, out _) is DatePart.Quarter or DatePart.Month;

    // 明年第二季度, 前三季度.
    private int PastPrefix(int at, bool isBegun) =>
        isBegun && at < _text.Length && _text[at] is '第' or '前' ? at + 1 : at;

    // Whether a mark of a list or span follows.
    private bool GoesOn(int at) =>
        Skip(at) is var mark
        && mark < _text.Length
        && (
            ListMarks.Contains(_text[mark], StringComparison.Ordinal)
            || _lexicon.StartingAt(_text, mark, TermRole.RangeMark, out _) is not null
        );

    private Parts? ReadFirstParts(DateParts above, int value, int numberEnd, out int end) =>
        PartAt(numberEnd, out end) is (DatePart.Quarter or DatePart.Month) and { } part
        && value > 1
        && above.With(part, value) is { } last
            ? new(above.With(part, 1)! with { End = last }, false)
            : null;

    // '26년 is 2026, and 26年3月 too.
    private int FullYear(int at, int value, int numberEnd, int yearEnd)
    {
        var isMarked = at > 0 && Glyph.Fold(_text[at - 1]) == '\'';
        var isBeforeMonth =
            TryReadNumber(Skip(yearEnd), out _, out var monthEnd)
            && !IsDuration(at)
            && (
                PartAt(monthEnd, out _) == DatePart.Month
                || Term<RangeMarkTerm>(monthEnd, TermRole.RangeMark, out _) is { IsEnumeration: false }
            );
        return numberEnd - at == 2 && (isMarked || isBeforeMonth) ? CenturyOf(value) : value;
    }

    private bool IsLatinName(int at) => Glyph.IsLatin(_text[at]);

    // 올해가 is a particle after the word; 작년도 too. A longer word is another one: 금년생.
    private bool EndsInsideWord(int end) =>
        end < _text.Length
        && Glyph.IsHangul(_text[end])
        && Glyph.IsHangul(_text[end - 1])
        && _lexicon.StartingAt(_text, end, TermRole.Particle | TermRole.Tail | TermRole.DateName, out _) is null;

    private static bool Follows(DatePart part, DatePart? last) =>
        last switch
        {
            null => true,
            DatePart.Year => part > DatePart.Year,
            DatePart.Month => part == DatePart.Day,
            _ => false,
        };

    // A longer word is not a part of a date: 3년간, 1990년대.
    private DatePart? PartAt(int at, out int end) =>
        Term<DatePartTerm>(Skip(at), TermRole.DatePart | TermRole.Unit | TermRole.Blocker, out end)?.Part;

    // "11·13·19일", "3~5월": the part follows the last number only.
    private Parts? ReadSeries(int start, int at, DateParts? above, DatePart? last, out int end)
    {
        Span<(int Start, int End, int Value)> items = stackalloc (int, int, int)[MostListed];
        int count = 0,
            next = at;
        var isSpan = false;
        end = at;
        while (count < MostListed && TryReadNumber(next, out var value, out var numberEnd))
        {
            items[count++] = (next, numberEnd, value);
            if (PartAt(numberEnd, out var partEnd) is { } part)
            {
                return Follows(part, last) && count > 1
                    ? AddSeries(start, above, part, items[..count], partEnd, isSpan, out end)
                    : null;
            }

            var mark = Skip(numberEnd);
            if (mark >= _text.Length || (isSpan && count > 1))
            {
                return null;
            }

            if (
                _lexicon.StartingAt(_text, mark, TermRole.RangeMark, out var markEnd) is RangeMarkTerm
                {
                    NeedsOpening: false,
                    NeedsClosing: false,
                    IsEnumeration: false
                }
            )
            {
                (isSpan, next) = (true, Skip(markEnd));
                if (count > 1)
                {
                    return null;
                }
            }
            else if (ListMarks.Contains(_text[mark], StringComparison.Ordinal) && !IsGroupMark(mark))
            {
                next = Skip(mark + 1);
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    // A comma between digits, as in 1,200.
    private bool IsGroupMark(int at) =>
        _text[at] == ','
        && at + 3 < _text.Length
        && Glyph.IsDigit(_text[at + 1])
        && Glyph.IsDigit(_text[at + 2])
        && Glyph.IsDigit(_text[at + 3]);

    private Parts? AddSeries(
        int start,
        DateParts? above,
        DatePart part,
        ReadOnlySpan<(int Start, int End, int Value)> items,
        int partEnd,
        bool isSpan,
        out int end
    )
    {
        end = partEnd;
        var whole = above ?? new DateParts();
        foreach (var item in items)
        {
            if (whole.With(part, item.Value) is null)
            {
                return null;
            }
        }

        if (isSpan)
        {
            var (low, high) = (items[0].Value, items[1].Value);
            return low < high ? new(whole.With(part, low)! with { End = whole.With(part, high) }, false) : null;
        }

        for (var i = 0; i < items.Length; i++)
        {
            var isLast = i == items.Length - 1;
            Add(i == 0 ? start : items[i].Start, isLast ? partEnd : items[i].End, whole.With(part, items[i].Value)!);
        }

        return new(whole, true);
    }

    // "2026년~2028년", "3월부터 5월까지": both ends are as precise.
    private (DateParts Date, int End)? ReadSpanEnd(DateParts first, int at)
    {
        if (
            _lexicon.StartingAt(_text, Skip(at), TermRole.RangeMark, out var markEnd)
            is not RangeMarkTerm { NeedsOpening: false, IsEnumeration: false } mark
        )
        {
            return null;
        }

        var next = Skip(markEnd);
        if (!TryReadNumber(next, out _, out _) || ReadParts(next, out var end) is not { IsRead: false, Date: var last })
        {
            return null;
        }

        if (
            (mark.MayBeChange && _lexicon.StartingAt(_text, end, TermRole.RangeClose, out _) is null)
            || last.Finest != first.Finest
            || last.End is not null
        )
        {
            return null;
        }

        if (last is { Year: null, Month: null })
        {
            last = last with { Month = first.Month };
        }

        return (
            last with
            {
                Year = last.Year ?? first.Year,
                IsUnresolved = first.IsUnresolved && last.Year is null,
            },
            end
        );
    }

    // "令和8年", "平成元年".
    private DateParts? ReadEraYear(EraTerm era, int at, out int end)
    {
        var isRead = TryReadNumber(at, out var year, out var next);
        if (!isRead && at < _text.Length && _text[at] == '元')
        {
            (isRead, year, next) = (true, 1, at + 1);
        }

        end = at;
        return
            isRead
            && year is >= 1 and <= 199
            && Term<DatePartTerm>(next, TermRole.DatePart, out end) is { Part: DatePart.Year }
            ? new DateParts { Year = era.YearBefore + year }
            : null;
    }

    // Digits, or in Chinese characters "二〇二六" and "十二".
    private bool TryReadNumber(int at, out int value, out int end)
    {
        if (TryReadDigits(at, 4, out value, out end))
        {
            return true;
        }

        (value, end) = (0, at);
        const string digits = "〇一二三四五六七八九";
        int digit = -1,
            tens = 0;
        for (; end < _text.Length && end - at < 4; end++)
        {
            var c = _text[end] == '零' ? '〇' : _text[end];
            if (c == '十' && tens == 0 && end - at <= 1 && digit != 0)
            {
                tens = digit < 0 ? 10 : digit * 10;
                digit = -1;
            }
            else if (digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var found)
            {
                digit = digit < 0 ? found : digit * 10 + found;
            }
            else
            {
                break;
            }
        }

        value = tens + Math.Max(digit, 0);
        return end > at && _lexicon.Rules.CountsInSyllables;
    }
}
