using System.Globalization;
using System.Text;

namespace DealNews.Tests;

public class PartialDateTests
{
    /// <summary>Text, earliest and latest day, precision, approximate, uncertain.</summary>
    public static TheoryData<string, string?, string?, DatePrecision, bool, bool> Dates =>
        new()
        {
            { "2025-02-04", "2025-02-04", "2025-02-04", DatePrecision.Day, false, false },
            { "2024-02-29", "2024-02-29", "2024-02-29", DatePrecision.Day, false, false },
            { "0001-01-01", "0001-01-01", "0001-01-01", DatePrecision.Day, false, false },
            { "9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day, false, false },
            { "2025-02-04~", "2025-02-04", "2025-02-04", DatePrecision.Day, true, false },
            { "2025-02", "2025-02-01", "2025-02-28", DatePrecision.Month, false, false },
            { "2000-02", "2000-02-01", "2000-02-29", DatePrecision.Month, false, false },
            { "1900-02", "1900-02-01", "1900-02-28", DatePrecision.Month, false, false },
            { "2025-12?", "2025-12-01", "2025-12-31", DatePrecision.Month, false, true },
            { "2025-33", "2025-01-01", "2025-03-31", DatePrecision.Quarter, false, false },
            { "2025-34", "2025-04-01", "2025-06-30", DatePrecision.Quarter, false, false },
            { "2025-35", "2025-07-01", "2025-09-30", DatePrecision.Quarter, false, false },
            { "2025-36%", "2025-10-01", "2025-12-31", DatePrecision.Quarter, true, true },
            { "2025-40", "2025-01-01", "2025-06-30", DatePrecision.HalfYear, false, false },
            { "2025-41~", "2025-07-01", "2025-12-31", DatePrecision.HalfYear, true, false },
            { "2025-21", "2025-01-01", "2025-12-31", DatePrecision.Season, false, false },
            { "2025-22", "2024-11-01", "2026-03-31", DatePrecision.Season, false, false },
            { "2025-23?", "2025-01-01", "2025-12-31", DatePrecision.Season, false, true },
            { "2025-24", "2024-11-01", "2026-03-31", DatePrecision.Season, false, false },
            { "0001-22", null, "0002-03-31", DatePrecision.Season, false, false },
            { "0002-22", "0001-11-01", "0003-03-31", DatePrecision.Season, false, false },
            { "9998-24", "9997-11-01", "9999-03-31", DatePrecision.Season, false, false },
            { "9999-24", "9998-11-01", null, DatePrecision.Season, false, false },
            { "2027", "2027-01-01", "2027-12-31", DatePrecision.Year, false, false },
            { "2027%", "2027-01-01", "2027-12-31", DatePrecision.Year, true, true },
            { "2025-01/2025-06", "2025-01-01", "2025-06-30", DatePrecision.Interval, false, false },
            { "2025-02-04/2025-02-04", "2025-02-04", "2025-02-04", DatePrecision.Interval, false, false },
            { "2025-06-15/2025-06", "2025-06-15", "2025-06-30", DatePrecision.Interval, false, false },
            { "2025/2025-02", "2025-01-01", "2025-02-28", DatePrecision.Interval, false, false },
            { "2025-33/2027", "2025-01-01", "2027-12-31", DatePrecision.Interval, false, false },
            { "2025~/2027?", "2025-01-01", "2027-12-31", DatePrecision.Interval, true, true },
            { "2025-01/..", "2025-01-01", null, DatePrecision.Interval, false, false },
            { "../2025-06", null, "2025-06-30", DatePrecision.Interval, false, false },
            { "2025-01/", "2025-01-01", null, DatePrecision.Interval, false, false },
            { "/2025-06?", null, "2025-06-30", DatePrecision.Interval, false, true },
            { "2025-02-04%/2025-02-05%", "2025-02-04", "2025-02-05", DatePrecision.Interval, true, true },
        };

    /// <summary>A text, the position of its error, and the expected text.</summary>
    public static TheoryData<string, int, string> Faults =>
        new()
        {
            { "", 0, "a year of four digits" },
            { "25", 2, "a year of four digits" },
            { " 2025", 0, "a year of four digits" },
            { "-2025", 0, "a year of four digits" },
            { "Y12025", 0, "a year of four digits" },
            { "202Y", 3, "a year of four digits" },
            { "２０２５", 0, "a year of four digits" },
            { "..", 0, "a year of four digits" },
            { "0000", 0, "a year from 0001 to 9999" },
            { "20250204", 4, "\"-\", \"~\", \"?\", \"%\" or the end of the date" },
            { "2025 ", 4, "\"-\", \"~\", \"?\", \"%\" or the end of the date" },
            { "2025-", 5, MonthOrGroup },
            { "2025-2-4", 6, MonthOrGroup },
            { "2025-2", 6, MonthOrGroup },
            { "2025-Q1", 5, MonthOrGroup },
            { "2025-00", 5, MonthOrGroup },
            { "2025-13", 5, MonthOrGroup },
            { "2025-13-01", 5, MonthOrGroup },
            { "2025-20", 5, MonthOrGroup },
            { "2025-25", 5, MonthOrGroup },
            { "2025-32", 5, MonthOrGroup },
            { "2025-37", 5, MonthOrGroup },
            { "2025-39", 5, MonthOrGroup },
            { "2025-42", 5, MonthOrGroup },
            { "2025-02T", 7, "\"-\", \"~\", \"?\", \"%\" or the end of the date" },
            { "2025-02-", 8, "a day of two digits" },
            { "2025-02-4", 9, "a day of two digits" },
            { "2025-02-YY", 8, "a day of two digits" },
            { "2025-02-00", 8, "a day from 01 to 28" },
            { "2025-02-30", 8, "a day from 01 to 28" },
            { "2024-02-30", 8, "a day from 01 to 29" },
            { "2025-04-31", 8, "a day from 01 to 30" },
            { "2025-12-32", 8, "a day from 01 to 31" },
            { "2025-33-01", 7, "\"~\", \"?\", \"%\" or the end of the date" },
            { "2025-02-04T09:00", 10, "\"~\", \"?\", \"%\" or the end of the date" },
            { "2025~-02", 5, "the end of the date" },
            { "2025~?", 5, "the end of the date" },
            { "2025-02-04% ", 11, "the end of the date" },
            { "2025-02/2025-02-30", 16, "a day from 01 to 28" },
            { "2025-02-30/2025", 8, "a day from 01 to 28" },
            { "2025-02/...", 8, DateOrNone },
            { "2025-02/now", 8, DateOrNone },
            { "2025-02/ 2026", 8, DateOrNone },
            { "?/2026", 0, DateOrNone },
            { "25/2026", 2, "a year of four digits" },
            { "2025/2026/2027", 9, "\"-\", \"~\", \"?\", \"%\" or the end of the date" },
            { "2025-06/2025-05", 8, "an end on or after 2025-06-01" },
            { "2025-06/2024", 8, "an end on or after 2025-06-01" },
            { "2025-41~/2025-40~", 9, "an end on or after 2025-07-01" },
            { "/", 1, "a date, because the start is not one" },
            { "../", 3, "a date, because the start is not one" },
            { "../..", 3, "a date, because the start is not one" },
            { "/..", 1, "a date, because the start is not one" },
        };

    private const string MonthOrGroup =
        "a month from 01 to 12, a season from 21 to 24, a quarter from 33 to 36, or a half-year, 40 or 41";

    private const string DateOrNone = "a date, \"..\" for open or nothing for unknown";

    [Theory]
    [MemberData(nameof(Dates))]
    public void Date_OfEachForm_IsReadAndWritten(
        string text,
        string? earliest,
        string? latest,
        DatePrecision precision,
        bool approximate,
        bool uncertain
    )
    {
        var date = PartialDate.Parse(text);

        Assert.True(date.IsValid);
        Assert.Null(PartialDate.Check(text));
        Assert.Equal(text, date.Value);
        Assert.Equal(text, date.ToString());
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(approximate, date.IsApproximate);
        Assert.Equal(uncertain, date.IsUncertain);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Parse_InEachWay_GivesTheSameDate(
        string text,
        string? earliest,
        string? latest,
        DatePrecision precision,
        bool approximate,
        bool uncertain
    )
    {
        _ = (earliest, latest, precision, approximate, uncertain);
        PartialDate expected = new(text);
        var utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(expected, PartialDate.Parse(text.AsSpan()));
        Assert.Equal(expected, PartialDate.Parse(utf8));
        Assert.True(PartialDate.TryParse(text, out var fromString));
        Assert.Equal(expected, fromString);
        Assert.True(PartialDate.TryParse(text.AsSpan(), out var fromSpan));
        Assert.Equal(expected, fromSpan);
        Assert.True(PartialDate.TryParse(utf8, out var fromUtf8));
        Assert.Equal(expected, fromUtf8);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Constructor_InvalidText_KeepsTextAndReportsFault(string text, int position, string expected)
    {
        Assert.Equal(new TextFault(position, expected), PartialDate.Check(text));

        PartialDate kept = new(text);
        Assert.False(kept.IsValid);
        Assert.Equal(text, kept.Value);
        Assert.Null(kept.Precision);
        Assert.Null(kept.Earliest);
        Assert.Null(kept.Latest);
        Assert.Null(kept.Start);
        Assert.Null(kept.End);
        Assert.False(kept.IsApproximate || kept.IsUncertain || kept.HasOpenStart || kept.HasOpenEnd);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Parse_InvalidText_ReportsPositionAndExpectedText(string text, int position, string expected)
    {
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"\"{text}\" is not a date (EDTF, ISO 8601-2): at position {position}, expected {expected}."
        );
        var utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(message, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => PartialDate.Parse(text.AsSpan())).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => PartialDate.Parse(utf8)).Message);
        Assert.False(PartialDate.TryParse(text, out var fromString));
        Assert.Equal(default, fromString);
        Assert.False(PartialDate.TryParse(text.AsSpan(), out var fromSpan));
        Assert.Equal(default, fromSpan);
        Assert.False(PartialDate.TryParse(utf8, out var fromUtf8));
        Assert.Equal(default, fromUtf8);
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("text", () => new PartialDate(null!));
        Assert.Throws<ArgumentNullException>("s", () => PartialDate.Parse((string)null!));
        Assert.False(PartialDate.TryParse((string?)null, out _));
    }

    [Fact]
    public void Default_Date_IsEmptyTextAndInvalid()
    {
        PartialDate date = default;

        Assert.Equal("", date.Value);
        Assert.False(date.IsValid);
        Assert.Equal(new PartialDate(""), date);
        Assert.Equal(new PartialDate("").GetHashCode(), date.GetHashCode());
    }

    [Fact]
    public void TryParse_InvalidUtf8_ReturnsFalse() =>
        Assert.False(PartialDate.TryParse([0x32, 0x30, 0x32, 0xFF], out _));

    [Fact]
    public void Parse_InvalidUtf8_ReportsPosition() =>
        Assert.Contains(
            "at position 3",
            Assert.Throws<FormatException>(() => PartialDate.Parse([0x32, 0x30, 0x32, 0xFF])).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2025-01~/2025-06", "2025-01~", "2025-06", false, false)]
    [InlineData("2025-01/..", "2025-01", null, false, true)]
    [InlineData("../2025-06%", null, "2025-06%", true, false)]
    [InlineData("2025-01/", "2025-01", null, false, false)]
    [InlineData("/2025", null, "2025", false, false)]
    [InlineData("2025", null, null, false, false)]
    public void Ends_OfEachForm_DistinguishOpenFromUnknown(
        string text,
        string? start,
        string? end,
        bool openStart,
        bool openEnd
    )
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(start, date.Start?.Value);
        Assert.Equal(end, date.End?.Value);
        Assert.Equal(openStart, date.HasOpenStart);
        Assert.Equal(openEnd, date.HasOpenEnd);
    }

    [Fact]
    public void Equality_SameBoundsInAnotherForm_IsNotEqual()
    {
        PartialDate month = new("2025-02"),
            days = new("2025-02-01/2025-02-28");

        Assert.Equal((month.Earliest, month.Latest), (days.Earliest, days.Latest));
        Assert.True(month != days);
        Assert.False(month.Equals((object)days));
    }

    [Fact]
    public void Equality_SameText_IsEqual() =>
        PartialDateGen.Text.Sample(text =>
        {
            PartialDate one = new(text),
                other = new(new string(text.AsSpan()));

            return one == other
                && one.Equals((object)other)
                && one.GetHashCode() == other.GetHashCode()
                && !one.Equals((object)text);
        });

    [Fact]
    public void Factories_AnyDate_ParseBackEqual() =>
        PartialDateGen.Any.Sample(date =>
        {
            Assert.Equal(date, PartialDate.Parse(date.Value));
            Assert.True(date.Precision is not null);
        });

    [Fact]
    public void EarliestAndLatest_AnyDate_AreInOrder() =>
        PartialDateGen.One.Sample(date => !(date.Latest < date.Earliest) && (date.Earliest ?? date.Latest) is not null);

    [Fact]
    public void CheckAndTryParse_AnyText_AgreeAndNeverThrow() =>
        PartialDateGen.Text.Sample(text =>
        {
            var fault = PartialDate.Check(text);

            Assert.Equal(fault is null, PartialDate.TryParse(text, out var date));
            Assert.Equal(fault is null, PartialDate.TryParse(text.AsSpan(), out _));
            Assert.Equal(fault is null, PartialDate.TryParse(Encoding.UTF8.GetBytes(text), out _));
            Assert.Equal(fault is null, new PartialDate(text).IsValid);
            Assert.Equal(fault is null ? text : "", date.Value);
            Assert.InRange(fault?.Position ?? 0, 0, text.Length);
        });

    [Fact]
    public void Check_ValidDates_AllocatesNothing()
    {
        CountUnbounded(); // The runtime allocates during the first call.

        var before = GC.GetAllocatedBytesForCurrentThread();
        var unbounded = CountUnbounded();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1, unbounded);

        static int CountUnbounded()
        {
            var count = 0;
            foreach (var text in (ReadOnlySpan<string>)["2025-02-04", "2025-33~", "2025-01/2025-06", "../2027?"])
            {
                PartialDate date = new(text);
                count += date.IsValid && !date.IsBefore(DateOnly.MinValue) && date.Earliest is null ? 1 : 0;
            }

            return count;
        }
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
