namespace DealNews.Tests;

public class PartialDateFactoryTests
{
    private static readonly PartialDate s_january = PartialDate.ForMonth(2025, 1),
        s_june = PartialDate.ForMonth(2025, 6);

    public static TheoryData<PartialDate, string> Made =>
        new()
        {
            { PartialDate.ForDay(2025, 2, 4), "2025-02-04" },
            { PartialDate.ForDay(2024, 2, 29), "2024-02-29" },
            { PartialDate.FromDateOnly(new DateOnly(987, 6, 5)), "0987-06-05" },
            { PartialDate.ForMonth(2025, 2), "2025-02" },
            { PartialDate.ForQuarter(2025, 1), "2025-33" },
            { PartialDate.ForQuarter(2025, 4), "2025-36" },
            { PartialDate.ForHalfYear(2025, 1), "2025-40" },
            { PartialDate.ForHalfYear(2025, 2), "2025-41" },
            { PartialDate.ForSeason(2025, 1), "2025-21" },
            { PartialDate.ForSeason(2025, 4), "2025-24" },
            { PartialDate.ForYear(2027), "2027" },
            { PartialDate.ForYear(1), "0001" },
            { PartialDate.Between(s_january, s_june), "2025-01/2025-06" },
            { PartialDate.Between(s_june, s_june), "2025-06/2025-06" },
            { PartialDate.From(s_january), "2025-01/.." },
            { PartialDate.Until(s_june.WithApproximate()), "../2025-06~" },
            { s_january.WithApproximate(), "2025-01~" },
            { s_january.WithApproximate().WithApproximate(), "2025-01~" },
            { s_january.WithUncertain(), "2025-01?" },
            { s_january.WithUncertain().WithApproximate(), "2025-01%" },
            { s_january.WithApproximate().WithUncertain(), "2025-01%" },
            { new PartialDate("2025-01%").WithUncertain(), "2025-01%" },
            { PartialDate.Between(s_january, s_june.WithUncertain()).WithApproximate(), "2025-01~/2025-06%" },
            { PartialDate.From(s_january).WithApproximate(), "2025-01~/.." },
            { new PartialDate("/2025").WithUncertain(), "/2025?" },
        };

    [Theory]
    [MemberData(nameof(Made))]
    public void Factory_ForEachForm_WritesItsText(PartialDate date, string text)
    {
        Assert.Equal(text, date.Value);
        Assert.True(date.IsValid);
    }

    [Theory]
    [InlineData(0, 1, 1, "year", "from 1 to 9999")]
    [InlineData(10000, 1, 1, "year", "from 1 to 9999")]
    [InlineData(2025, 0, 1, "month", "from 1 to 12")]
    [InlineData(2025, 13, 1, "month", "from 1 to 12")]
    [InlineData(2025, 2, 29, "day", "from 1 to 28")]
    [InlineData(2025, 4, 0, "day", "from 1 to 30")]
    public void Day_ThatDoesNotExist_ThrowsWithValueAndRange(int year, int month, int day, string name, string range)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(name, () => PartialDate.ForDay(year, month, day));

        Assert.Contains(range, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(
            name switch
            {
                "year" => year,
                "month" => month,
                _ => day,
            },
            thrown.ActualValue
        );
    }

    [Fact]
    public void PartOfYear_OutsideItsRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("month", () => PartialDate.ForMonth(2025, 21));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => PartialDate.ForQuarter(2025, 0));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => PartialDate.ForQuarter(2025, 5));
        Assert.Throws<ArgumentOutOfRangeException>("half", () => PartialDate.ForHalfYear(2025, 3));
        Assert.Throws<ArgumentOutOfRangeException>("season", () => PartialDate.ForSeason(2025, 5));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.ForMonth(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.ForQuarter(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.ForHalfYear(10_000, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.ForSeason(10_000, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.ForYear(-1));
    }

    [Fact]
    public void Interval_EndBeforeStart_Throws() =>
        Assert.Contains(
            "an end on or after 2025-06-01",
            Assert.Throws<ArgumentOutOfRangeException>("end", () => PartialDate.Between(s_june, s_january)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("")]
    [InlineData("next year")]
    [InlineData("2025/2026")]
    [InlineData("..")]
    public void Interval_OfInvalidDateOrInterval_Throws(string text)
    {
        PartialDate other = new(text);

        Assert.Contains(
            "is not one date (EDTF, ISO 8601-2)",
            Assert.Throws<ArgumentException>("start", () => PartialDate.Between(other, s_june)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>("end", () => PartialDate.Between(s_january, other));
        Assert.Throws<ArgumentException>("start", () => PartialDate.From(other));
        Assert.Throws<ArgumentException>("end", () => PartialDate.Until(other));
    }

    [Fact]
    public void With_OfWhatIsNoDate_Throws() =>
        Assert.Contains(
            "a day from 01 to 28",
            Assert.Throws<InvalidOperationException>(() => new PartialDate("2025-02-30").WithApproximate()).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void With_AnyDate_KeepsTheBounds() =>
        PartialDateGen.Any.Sample(date =>
        {
            PartialDate approximate = date.WithApproximate(),
                uncertain = date.WithUncertain();

            Assert.True(approximate.IsApproximate && approximate.IsUncertain == date.IsUncertain);
            Assert.True(uncertain.IsUncertain && uncertain.IsApproximate == date.IsApproximate);
            Assert.Equal((date.Earliest, date.Latest), (approximate.Earliest, approximate.Latest));
            Assert.Equal((date.Earliest, date.Latest), (uncertain.Earliest, uncertain.Latest));
        });
}
