namespace DealNews.Tests;

public sealed class ReportedPercentageTests
{
    /// <summary>A percentage, its ends, its text, and whether it can be 4, 5, 6, 7 and 8.</summary>
    public static TheoryData<ReportedPercentage, int?, int?, string, bool[]> Percentages =>
        new()
        {
            { ReportedPercentage.Exactly(5), 5, 5, "5 %", [false, true, false, false, false] },
            { ReportedPercentage.About(5), 5, 5, "about 5 %", [false, true, false, false, false] },
            { ReportedPercentage.AtLeast(5), 5, null, "at least 5 %", [false, true, true, true, true] },
            { ReportedPercentage.MoreThan(5), 5, null, "more than 5 %", [false, false, true, true, true] },
            { ReportedPercentage.AtMost(7), null, 7, "at most 7 %", [true, true, true, true, false] },
            { ReportedPercentage.LessThan(7), null, 7, "less than 7 %", [true, true, true, false, false] },
            { ReportedPercentage.Between(5, 7), 5, 7, "at least 5 and at most 7 %", [false, true, true, true, false] },
            {
                ReportedPercentage.Between(5, 5),
                5,
                5,
                "at least 5 and at most 5 %",
                [false, true, false, false, false]
            },
            {
                new()
                {
                    Exact = 7,
                    Minimum = 1,
                    Maximum = 9,
                },
                7,
                7,
                "7 and at least 1 and at most 9 %",
                [false, false, false, false, false]
            },
            {
                new() { Minimum = 5, ExclusiveMinimum = 6 },
                5,
                null,
                "at least 5 and more than 6 %",
                [false, false, false, false, false]
            },
            {
                new() { Maximum = 7, ExclusiveMaximum = 6 },
                null,
                7,
                "at most 7 and less than 6 %",
                [false, false, false, false, false]
            },
            { new(), null, null, "no amount %", [false, false, false, false, false] },
        };

    [Theory]
    [MemberData(nameof(Percentages))]
    public void Percentage_Any_HasBoundsTextAndContents(
        ReportedPercentage percentage,
        int? lower,
        int? upper,
        string text,
        bool[] contained
    )
    {
        Assert.Equal((lower, upper), (percentage.Lower, percentage.Upper));
        Assert.Equal(text, percentage.ToString());
        Assert.Equal(contained, Enumerable.Range(4, 5).Select(figure => percentage.Contains(figure)));
    }

    [Fact]
    public void Between_MinimumAboveMaximum_ThrowsNamingBoth()
    {
        var exception = Assert.Throws<ArgumentException>(() => ReportedPercentage.Between(7.5m, 5));
        Assert.Equal("minimum", exception.ParamName);
        Assert.StartsWith("The minimum 7.5 is above the maximum 5.", exception.Message, StringComparison.Ordinal);
    }
}
