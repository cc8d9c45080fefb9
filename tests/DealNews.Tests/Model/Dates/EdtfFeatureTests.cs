namespace DealNews.Tests;

/// <summary>
/// Each feature of EDTF (ISO 8601-2, levels 0 to 2) with forms of it. The guide lists the features that are left out.
/// </summary>
public sealed class EdtfFeatureTests
{
    /// <summary>The level, the feature, whether it is read, and its forms.</summary>
    public static TheoryData<int, string, bool, string[]> Features =>
        new()
        {
            { 0, "a day, month or year", true, ["2016-11-03", "2016-11", "2016", "0001", "9999-12-31"] },
            {
                0,
                "a time of day",
                false,
                ["2016-11-03T08:15:00", "2016-11-03T08:15:00Z", "2016-11-03T08:15:00-03", "2016-11-03T08:15:00+05:30"]
            },
            {
                0,
                "an interval",
                true,
                [
                    "1971/2016",
                    "2016-05/2017-02",
                    "2016-05-02/2017-02-09",
                    "2016-05-02/2017-02",
                    "2016-05-02/2017",
                    "2016/2017-02",
                ]
            },
            { 1, "a year beyond four digits", false, ["Y120000", "Y-120000", "Y1200000003"] },
            { 1, "a season", true, ["2016-21", "2016-22", "2016-23", "2016-24"] },
            {
                1,
                "a qualifier of a whole date",
                true,
                ["2016?", "2016-11~", "2016-11-03%", "2016-22~", "2016~/2017?", "2016-11-03~/2017-02"]
            },
            {
                1,
                "digits that are not said, from the right",
                true,
                ["201X", "20XX", "2016-XX", "2016-11-XX", "2016-XX-XX", "201X?", "20XX~", "2016-XX~"]
            },
            {
                1,
                "an interval with an open end",
                true,
                ["2016-11-03/..", "2016-11/..", "2016/..", "../2016-11-03", "../2016-11", "../2016", "2016~/.."]
            },
            {
                1,
                "an interval with an unknown end",
                true,
                ["2016-11-03/", "2016-11/", "2016/", "/2016-11-03", "/2016-11", "/2016", "2016%/"]
            },
            { 1, "a year before 0001", false, ["-0044", "-0044-03-15", "0000", "-0044/2016"] },
            { 2, "an exponential year", false, ["Y-12E4", "Y12E4"] },
            { 2, "significant digits", false, ["1960S2", "Y120000S3", "Y3388E2S3"] },
            {
                2,
                "a season of a named hemisphere",
                false,
                ["2016-25", "2016-26", "2016-27", "2016-28", "2016-29", "2016-30", "2016-31", "2016-32"]
            },
            { 2, "a quarter", true, ["2016-33", "2016-34", "2016-35", "2016-36", "2016-33/2017-36"] },
            { 2, "a third of a year", false, ["2016-37", "2016-38", "2016-39"] },
            { 2, "a half-year", true, ["2016-40", "2016-41"] },
            {
                2,
                "one of a set",
                true,
                [
                    "[1971,1972,1974..1976]",
                    "[..1971-12-03]",
                    "[1971-12..]",
                    "[1971,1972,1974-12..]",
                    "[1971,1974-12]",
                    "[..1971]",
                    "[2016-21,2017-33]",
                ]
            },
            {
                2,
                "all of a set",
                true,
                ["{1971,1972,1974..1976}", "{1971,1974-12}", "{..1971}", "{1971-01-01..1971-01-09,1974}"]
            },
            {
                2,
                "a qualifier inside a date",
                false,
                [
                    "2016-11~-03",
                    "2016?-11-03",
                    "2016?-11",
                    "?2016-11-~03",
                    "2016-%11-03",
                    "~2016",
                    "2016-11-?03",
                    "%2016-11-03",
                ]
            },
            {
                2,
                "digits that are not said, anywhere",
                true,
                ["197X-12-25", "19XX-12-25", "XXXX-12-XX", "1XXX-XX", "1XXX-12", "2016-1X", "X016", "2X16-XX-0X"]
            },
            {
                2,
                "an interval of dates with digits that are not said",
                true,
                ["2016-06-XX/2016-07-03", "201X/202X", "2016-XX/2017"]
            },
            { 2, "an interval of dates that are qualified inside", false, ["2016-06-~01/2016-06-~20"] },
        };

    [Theory]
    [MemberData(nameof(Features))]
    public void TryParse_Feature_IsReadOrLeftOut(int level, string feature, bool isRead, string[] forms) =>
        Assert.All(
            forms,
            form =>
                Assert.True(
                    PartialDate.TryParse(form, null, out var date) == isRead && (!isRead || date.ToString() == form),
                    $"Level {level}, {feature}: {form} is {(isRead ? "" : "not ")}expected to be read."
                )
        );
}
