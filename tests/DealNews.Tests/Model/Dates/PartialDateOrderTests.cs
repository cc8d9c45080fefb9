namespace DealNews.Tests;

/// <summary>The parts of a date that can be read, and the order in which dates sort.</summary>
public sealed class PartialDateOrderTests
{
    public static TheoryData<PartialDate, int?, int?, int?, int?> Parts =>
        new()
        {
            { "2025-02-04", 2025, 1, 2, 4 },
            { "2025-12-31~", 2025, 4, 12, 31 },
            { "2025-07", 2025, 3, 7, null },
            { "2025-34", 2025, 2, null, null },
            { "2025-41", 2025, null, null, null },
            { "2025-21", 2025, null, null, null },
            { "0001?", 1, null, null, null },
            { "2025-01/2025-06", null, null, null, null },
            { "2025-01/..", null, null, null, null },
            { "next year", null, null, null, null },
            { default, null, null, null, null },
        };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Parts_AnyDate_AreThoseItNames(PartialDate date, int? year, int? quarter, int? month, int? day) =>
        Assert.Equal((year, quarter, month, day), (date.Year, date.Quarter, date.Month, date.Day));

    [Fact]
    public void Order_Dates_IsByEarliestThenLatestThenText()
    {
        PartialDate[] sorted =
        [
            "../2024",
            "2024",
            "2025-01-01",
            "2025-01",
            "2025",
            "2025~",
            "2025/",
            "2025-02-04",
            "2026",
            default,
            "next year",
        ];

        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.Equal(sorted, sorted.Reverse().Order(PartialDate.ByEarliest));
    }

    [Fact]
    public void OrderByLatest_Dates_IsByLatestThenEarliest()
    {
        PartialDate[] sorted = ["2024", "2025-01-01", "2025-01", "2025", "2025-06/2025", "2025/..", "x"];

        Assert.Equal(sorted, sorted.Reverse().Order(PartialDate.ByLatest));
    }

    [Fact]
    public void OrderBy_NullableDates_PutsNullFirst()
    {
        Valuation[] valuations = [Of("2026"), Of(null), Of("2025")];

        Assert.Equal([null, "2025", "2026"], valuations.OrderBy(v => v.AsOf).Select(v => v.AsOf?.Value));
        Assert.Equal(
            [null, "2025", "2026"],
            valuations.OrderBy(v => v.AsOf, PartialDate.ByLatest).Select(v => v.AsOf?.Value)
        );

        static Valuation Of(string? date) =>
            new()
            {
                Company = "a",
                Amount = new(),
                Timing = ValuationTiming.Current,
                AsOf = date,
            };
    }

    [Fact]
    public void Compare_AnyTwoDates_AgreesWithEquality() =>
        Gen.Select(PartialDateGen.Any, PartialDateGen.Any)
            .Sample(
                (one, other) =>
                {
                    Assert.Equal(one == other, one.CompareTo(other) == 0);
                    Assert.Equal(one == other, PartialDate.ByLatest.Compare(one, other) == 0);
                    Assert.Equal(Math.Sign(one.CompareTo(other)), -Math.Sign(other.CompareTo(one)));
                }
            );
}
