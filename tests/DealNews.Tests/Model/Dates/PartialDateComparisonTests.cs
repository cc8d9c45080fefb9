using System.Globalization;

namespace DealNews.Tests;

public class PartialDateComparisonTests
{
    [Theory]
    [InlineData("2025-02-04", "2025-02-05", true)]
    [InlineData("2025-02-04", "2025-02-04", false)]
    [InlineData("2025-02", "2025-03", true)]
    [InlineData("2025", "2026-01-01", true)]
    [InlineData("2025", "2025-12-31", false)]
    [InlineData("2025-12-31", "2025", false)]
    [InlineData("2025-33", "2025-41", true)]
    [InlineData("2025-33", "2025-40", false)]
    [InlineData("2025-21", "2026", true)]
    [InlineData("2025-24", "2026", false)]
    [InlineData("2025-24", "2026-04", true)]
    [InlineData("2024/2025", "2026/..", true)]
    [InlineData("2024/..", "2026", false)]
    [InlineData("2024/", "2026", false)]
    [InlineData("../2024", "2025", true)]
    [InlineData("/2024", "2025/", true)]
    [InlineData("2023", "../2025", false)]
    [InlineData("0001-01-01", "../2025", false)]
    [InlineData("1990~", "2025", false)]
    [InlineData("1990", "2025?", false)]
    [InlineData("1990%", "2025", false)]
    [InlineData("1990~/1995", "2025/2026~", true)]
    [InlineData("1990/1995~", "2025", false)]
    [InlineData("1990", "soon", false)]
    [InlineData("", "2025", false)]
    public void IsBefore_TwoDates_IsTrueOnlyIfCertain(string one, string other, bool before)
    {
        PartialDate first = new(one),
            second = new(other);

        Assert.Equal(before, first.IsBefore(second));
        Assert.Equal(before, second.IsAfter(first));
        Assert.False(second.IsBefore(first));
    }

    [Theory]
    [InlineData("2025", "2025-02", true, true)]
    [InlineData("2025-02", "2025", true, false)]
    [InlineData("2025-02", "2025-02", true, true)]
    [InlineData("2025-02-01/2025-02-28", "2025-02", true, true)]
    [InlineData("2025-01/2025-06", "2025-06/2025-09", true, false)]
    [InlineData("2025-01/2025-06", "2025-07", false, false)]
    [InlineData("2025-02", "2025-02-28/2025-03", true, false)]
    [InlineData("2025-02-04", "2025-02-04", true, true)]
    [InlineData("2025/..", "2030", true, true)]
    [InlineData("2025/..", "2026/..", true, true)]
    [InlineData("2025/..", "2024/..", true, false)]
    [InlineData("2025/..", "../2024", false, false)]
    [InlineData("../2025", "2025/..", true, false)]
    [InlineData("2025/", "2026", false, false)]
    [InlineData("2025/..", "2026/", false, false)]
    [InlineData("2025~", "2025", false, false)]
    [InlineData("2025", "2025-02?", false, false)]
    [InlineData("2025~/2026", "2026", false, false)]
    [InlineData("2025", "soon", false, false)]
    [InlineData("", "", false, false)]
    public void OverlapsAndContains_TwoDates_AreTrueOnlyIfCertain(
        string one,
        string other,
        bool overlaps,
        bool contains
    )
    {
        PartialDate first = new(one),
            second = new(other);

        Assert.Equal(overlaps, first.Overlaps(second));
        Assert.Equal(overlaps, second.Overlaps(first));
        Assert.Equal(contains, first.Contains(second));
    }

    [Theory]
    [InlineData("2025-02", "2025-01-31", false, false, true)]
    [InlineData("2025-02", "2025-02-01", false, true, false)]
    [InlineData("2025-02", "2025-02-28", false, true, false)]
    [InlineData("2025-02", "2025-03-01", true, false, false)]
    [InlineData("2025-02~", "2026-03-01", false, false, false)]
    [InlineData("2025-02/..", "9999-12-31", false, true, false)]
    [InlineData("../2025-02", "0001-01-01", false, true, false)]
    [InlineData("2025-02/", "2025-02-01", false, false, false)]
    [InlineData("2025-02/", "2025-01-31", false, false, true)]
    [InlineData("no date", "2025-01-31", false, false, false)]
    public void ComparisonWithDay_Date_IsTrueOnlyIfCertain(
        string text,
        string dayText,
        bool before,
        bool contains,
        bool after
    )
    {
        PartialDate date = new(text);
        var day = DateOnly.ParseExact(dayText, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal((before, contains, after), (date.IsBefore(day), date.Contains(day), date.IsAfter(day)));
    }

    [Fact]
    public void IsBefore_AnyTwoDates_AgreesWithTheirBounds() =>
        Gen.Select(PartialDateGen.Any, PartialDateGen.Any)
            .Sample(
                (one, other) =>
                {
                    if (one.IsBefore(other))
                    {
                        Assert.True(one.Latest < other.Earliest);
                    }

                    if (!one.IsApproximate && !one.IsUncertain && !other.IsApproximate && !other.IsUncertain)
                    {
                        Assert.Equal(one.Latest < other.Earliest, one.IsBefore(other));
                    }
                }
            );

    [Fact]
    public void Relations_AnyTwoDates_ExcludeOneAnother() =>
        Gen.Select(PartialDateGen.Any, PartialDateGen.Any)
            .Sample(
                (one, other) =>
                {
                    bool before = one.IsBefore(other),
                        after = one.IsAfter(other),
                        overlaps = one.Overlaps(other);

                    Assert.True((before ? 1 : 0) + (after ? 1 : 0) + (overlaps ? 1 : 0) <= 1);
                    Assert.Equal(before, other.IsAfter(one));
                    Assert.Equal(overlaps, other.Overlaps(one));
                    Assert.True(!one.Contains(other) || overlaps);
                }
            );

    [Fact]
    public void IsBefore_ThreeDates_IsTransitive() =>
        Gen.Select(PartialDateGen.Any, PartialDateGen.Any, PartialDateGen.Any)
            .Sample((a, b, c) => !(a.IsBefore(b) && b.IsBefore(c)) || a.IsBefore(c));

    [Fact]
    public void Contains_SureDate_ContainsItsBounds() =>
        PartialDateGen.One.Sample(date =>
        {
            var sure = !date.IsApproximate && !date.IsUncertain && date is { Earliest: not null, Latest: not null };

            Assert.Equal(sure, date.Contains(date));
            Assert.Equal(sure, date.Earliest is { } earliest && date.Contains(earliest));
            Assert.Equal(sure, date.Latest is { } latest && date.Contains(latest));
        });

    [Fact]
    public void ComparisonWithDay_AnyDate_AgreesWithTheDayAsDate() =>
        Gen.Select(PartialDateGen.Any, Gen.Int[2023, 2027], Gen.Int[0, 364])
            .Sample(
                (date, year, dayOfYear) =>
                {
                    var day = new DateOnly(year, 1, 1).AddDays(dayOfYear);
                    var asDate = PartialDate.FromDateOnly(day);

                    return date.IsBefore(day) == date.IsBefore(asDate)
                        && date.IsAfter(day) == date.IsAfter(asDate)
                        && date.Contains(day) == date.Contains(asDate)
                        && date.Contains(day) == date.Overlaps(asDate);
                }
            );
}
