using System.Globalization;

namespace DealNews.Grounding.Tests;

/// <summary>Dates in text: spans, lists, periods, and dates that depend on the day of the article.</summary>
public sealed class DateFigureTests
{
    private static readonly DateOnly s_articleDate = new(2027, 2, 18);

    [Theory]
    [InlineData("en", "from April-June 2024", "date 2024-4/2024-6")]
    [InlineData("en", "November to January 2027", "date 2026-11/2027-1")]
    [InlineData("en", "between May and July 2025", "date 2025-5/2025-7")]
    [InlineData("en", "postponed from May to July 2025", "date 2025-7")]
    [InlineData("en", "June 7-9, 2025", "date 2025-6-7/2025-6-9")]
    [InlineData("en", "7–9 June 2025", "date 2025-6-7/2025-6-9")]
    [InlineData("en", "June 29-July 3, 2025", "date 2025-6-29/2025-7-3")]
    [InlineData("en", "between 2021 and 2023", "date 2021/2023")]
    [InlineData("en", "from 2021 to 2023", "date 2021/2023")]
    [InlineData("en", "in 2021-23", "date 2021/2023")]
    [InlineData("en", "delayed from 2021 to 2023", "date 2021; date 2023")]
    [InlineData("en", "Q1-Q3 2025", "date 2025Q1/2025Q3")]
    [InlineData("en", "Q1 to Q3 of 2025", "date 2025Q1/2025Q3")]
    [InlineData("en", "fiscal 2024-25", "date 2024/2025")]
    [InlineData("zh", "前三季度", "date ?Q1/?Q3")]
    [InlineData("zh", "前8个月", "month 8")]
    [InlineData("zh", "前8月", "date ?-1/?-8")]
    [InlineData("ja", "27年4〜9月期", "date 2027-4/2027-9")]
    [InlineData("ko", "4∼6월", "date ?-4/?-6")]
    [InlineData("ko", "6월 7~9일", "date ?-6-7/?-6-9")]
    [InlineData("ko", "2025년부터 2027년까지", "date 2025/2027")]
    [InlineData("ko", "2025~2027년", "date 2025/2027")]
    [InlineData("ko", "1~3분기", "date ?Q1/?Q3")]
    [InlineData("ja", "7〜9月期", "date ?-7/?-9")]
    [InlineData("ja", "2025〜2027年", "date 2025/2027")]
    [InlineData("ja", "6月7〜9日", "date ?-6-7/?-6-9")]
    [InlineData("ja", "4月から6月まで", "date ?-4/?-6")]
    [InlineData("zh", "1-8月", "date ?-1/?-8")]
    [InlineData("zh", "2025年至2027年", "date 2025/2027")]
    [InlineData("zh", "6月7日至9日", "date ?-6-7/?-6-9")]
    public void Read_Span_HasBothEnds(string language, string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Get(new(language)).Read(text)));

    [Theory]
    [InlineData("en", "In 2023, 2022 and 2021,", "date 2023; date 2022; date 2021")]
    [InlineData("en", "in 2021, 2022, and 2023", "date 2021; date 2022; date 2023")]
    [InlineData("en", "in 2021 or 2022", "date 2021; date 2022")]
    [InlineData("en", "in 2021, 2022 employees left", "date 2021; employee 2022")]
    [InlineData("en", "the years 2021, 2022", "")]
    [InlineData("ko", "5월 3·14·27일", "date ?-5-3; date ?-5-14; date ?-5-27")]
    [InlineData("ko", "5월 3, 14일", "date ?-5-3; date ?-5-14")]
    [InlineData("ko", "2024·2026년", "date 2024; date 2026")]
    [InlineData("ko", "1,200일", "")]
    [InlineData("ko", "5월 3·44일", "date ?-5")]
    [InlineData("ja", "5月3、14日", "date ?-5-3; date ?-5-14")]
    [InlineData("zh", "5月3、14日", "date ?-5-3; date ?-5-14")]
    public void Read_List_HasEachDate(string language, string text, string expected) =>
        Assert.Equal(
            expected,
            FigureNotation.Of(FigureReader.Get(new(language)).Read(text).Where(f => f.Kind != FigureKind.Number))
        );

    [Theory]
    [InlineData("en", "3Q25", "date 2025Q3")]
    [InlineData("en", "2H 2025", "date 2025H2")]
    [InlineData("en", "H2 2025", "date 2025H2")]
    [InlineData("en", "Q4'25", "date 2025Q4")]
    [InlineData("en", "FY27", "date 2027")]
    [InlineData("en", "fiscal year 2027", "date 2027")]
    [InlineData("en", "the second half of 2025", "date 2025H2")]
    [InlineData("en", "third-quarter profit", "date ?Q3")]
    [InlineData("en", "5Q25", "")]
    [InlineData("en", "the H200 and Q7 chips", "")]
    [InlineData("en", "on the 3rd of May, 2025", "date 2025-5-3")]
    [InlineData("en", "May 21st, 2025", "date 2025-5-21")]
    [InlineData("en", "the early 1980's", "")]
    [InlineData("ko", "2025년 하반기", "date 2025H2")]
    [InlineData("ko", "3Q25", "date 2025Q3")]
    [InlineData("ko", "2025년 6월 1일부터", "date 2025-6-1")]
    [InlineData("ja", "2025年下半期", "date 2025H2")]
    [InlineData("ja", "第3四半期", "date ?Q3")]
    [InlineData("ja", "令和7年5月3日", "date 2025-5-3")]
    [InlineData("ja", "平成30年度", "date 2018")]
    [InlineData("ja", "昭和62年", "date 1987")]
    [InlineData("ja", "令和元年", "date 2019")]
    [InlineData("ja", "令和の時代", "")]
    [InlineData("zh", "2025年上半年", "date 2025H1")]
    [InlineData("zh", "第二季度", "date ?Q2")]
    [InlineData("zh", "二〇二五年五月三日", "date 2025-5-3")]
    [InlineData("zh", "一日三餐", "")]
    public void Read_Period_HasItsParts(string language, string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Get(new(language)).Read(text)));

    [Theory]
    [InlineData("en", "It closed last month.", "date 2027-1")]
    [InlineData("en", "It closed last year.", "date 2026")]
    [InlineData("en", "in the second quarter of next year", "date 2028Q2")]
    [InlineData("en", "the first half of this year", "date 2027H1")]
    [InlineData("en", "last quarter", "date 2026Q4")]
    [InlineData("en", "in June next year", "date 2028-6")]
    [InlineData("en", "over the last year", "")]
    [InlineData("ko", "내년 2분기에 연다.", "date 2028Q2")]
    [InlineData("ko", "다음 달 9일", "date 2027-3-9")]
    [InlineData("ko", "지난달 28일", "date 2027-1-28")]
    [InlineData("ko", "지난해 12월", "date 2026-12")]
    [InlineData("ko", "올해 하반기", "date 2027H2")]
    [InlineData("ko", "올 3분기", "date 2027Q3")]
    [InlineData("ko", "지난 11월", "date 2026-11")]
    [InlineData("ko", "오는 4일", "date 2027-3-4")]
    [InlineData("ko", "지난 4일", "date 2027-2-4")]
    [InlineData("ko", "오늘날", "")]
    [InlineData("ja", "来月9日", "date 2027-3-9")]
    [InlineData("ja", "昨年12月", "date 2026-12")]
    [InlineData("ja", "来年上半期", "date 2028H1")]
    [InlineData("ja", "今年7〜9月期", "date 2027-7/2027-9")]
    [InlineData("ja", "先月", "date 2027-1")]
    [InlineData("zh", "明年第二季度", "date 2028Q2")]
    [InlineData("zh", "上月28日", "date 2027-1-28")]
    [InlineData("zh", "去年下半年", "date 2026H2")]
    [InlineData("zh", "今年三月", "date 2027-3")]
    [InlineData("zh", "下个月9日", "date 2027-3-9")]
    public void Read_WithArticleDate_ResolvesRelativeDate(string language, string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Get(new(language)).Read(text, s_articleDate)));

    [Theory]
    [InlineData("en", "last month")]
    [InlineData("en", "the second quarter of next year")]
    [InlineData("ko", "다음 달 9일")]
    [InlineData("ja", "来年")]
    [InlineData("zh", "去年下半年")]
    public void Read_RelativeDateWithoutArticleDate_HasNoDate(string language, string text)
    {
        var figure = Assert.Single(FigureReader.Get(new(language)).Read(text));

        Assert.Equal(FigureKind.Date, figure.Kind);
        Assert.Null(figure.Date);
        Assert.Null(figure.DateIn(2027));
    }

    [Theory]
    [InlineData("0001-01-01", "last month")]
    [InlineData("9999-12-31", "next year")]
    [InlineData("9999-12-31", "next quarter")]
    public void Read_RelativeDateBeyondTheCalendar_IsUnsure(string articleDate, string text) =>
        Assert.True(
            Assert
                .Single(
                    FigureReader.English.Read(text, DateOnly.ParseExact(articleDate, "O", CultureInfo.InvariantCulture))
                )
                .IsUnsure
        );

    [Theory]
    [InlineData("징역 2년 8월을 선고", "year 2; month 8")]
    [InlineData("집행유예 8월", "month 8")]
    [InlineData("금고 10월", "month 10")]
    [InlineData("2027년 8월", "date 2027-8")]
    [InlineData("8월을 넘겼다", "date ?-8")]
    [InlineData("휴가가 15일로 늘었다", "?")]
    public void Read_KoreanMonthsOrDays_AreDurationsWhereTheTextSaysSo(string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Korean.Read(text)));

    [Theory]
    [InlineData("January-September 2010", "2010-01/2010-09")]
    [InlineData("first half of 2026", "2026-40")]
    [InlineData("from 2021 to 2023", "2021/2023")]
    public void Date_OfSpanOrHalf_IsEdtf(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(FigureReader.English.Read(text)).Date?.Value);
}
