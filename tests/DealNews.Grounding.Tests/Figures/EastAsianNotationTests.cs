namespace DealNews.Grounding.Tests;

/// <summary>Notations of Japanese and Chinese news: numerals, hedges, counters, signs.</summary>
public sealed class EastAsianNotationTests
{
    [Theory]
    [InlineData("ja", "五元三角で", "CNY 5.3")]
    [InlineData("ja", "七元で買う", "CNY 7")]
    [InlineData("ja", "一元化する", "")]
    [InlineData("ja", "零円", "JPY 0")]
    [InlineData("ja", "三億二千万円", "JPY 32e7")]
    [InlineData("ja", "二・五億円", "JPY 25e7")]
    [InlineData("zh", "三元七角", "CNY 3.7")]
    [InlineData("zh", "四百零六元", "CNY 406")]
    [InlineData("zh", "二千零五十万元", "CNY 205e5")]
    [InlineData("zh", "二点四亿元", "CNY 24e7")]
    [InlineData("zh", "二点四十分", "")]
    [InlineData("zh", "零元", "CNY 0")]
    [InlineData("zh", "壹佰万元", "CNY 1e6")]
    public void Read_NumeralInCharacters_HasItsValue(string language, string text, string expected) =>
        AssertRead(language, expected, text);

    [Theory]
    [InlineData("ja", "約40億円", "JPY ~4e9")]
    [InlineData("ja", "40億円超", "JPY >4e9")]
    [InlineData("ja", "40億円以上", "JPY >=4e9")]
    [InlineData("ja", "40億円未満", "JPY <4e9")]
    [InlineData("ja", "最大40億円", "JPY <=4e9")]
    [InlineData("ja", "少なくとも40億円", "JPY >=4e9")]
    [InlineData("ja", "40億円近く", "JPY ~4e9")]
    [InlineData("zh", "约40亿元", "CNY ~4e9")]
    [InlineData("zh", "逾40亿元", "CNY >4e9")]
    [InlineData("zh", "至少40亿元", "CNY >=4e9")]
    [InlineData("zh", "最多40亿元", "CNY <=4e9")]
    [InlineData("zh", "40亿元左右", "CNY ~4e9")]
    [InlineData("zh", "近40亿元", "CNY ~4e9")]
    [InlineData("zh", "不到40亿元", "CNY <4e9")]
    [InlineData("zh", "40多亿元", "CNY ~4e9")]
    public void Read_Hedge_BoundsAmount(string language, string text, string expected) =>
        AssertRead(language, expected, text);

    [Theory]
    [InlineData("ja", "従業員1200人", "person 1200")]
    [InlineData("ja", "30社", "company 30")]
    [InlineData("ja", "500万株", "share 5e6")]
    [InlineData("ja", "3カ月", "month 3")]
    [InlineData("ja", "12カ国", "country 12")]
    [InlineData("ja", "2.5倍", "times 2.5")]
    [InlineData("ja", "8.5%", "% 8.5")]
    [InlineData("ja", "0.5ポイント", "pp 0.5")]
    [InlineData("ja", "50万台", "unit 5e5")]
    [InlineData("zh", "1200人", "person 1200")]
    [InlineData("zh", "30家公司", "company 30")]
    [InlineData("zh", "500万股", "share 5e6")]
    [InlineData("zh", "3个月", "month 3")]
    [InlineData("zh", "8.5%", "% 8.5")]
    [InlineData("zh", "0.5个百分点", "pp 0.5")]
    [InlineData("zh", "25个基点", "bp 25")]
    [InlineData("zh", "50万辆", "unit 5e5")]
    public void Read_Counter_HasItsUnit(string language, string text, string expected) =>
        AssertRead(language, expected, text);

    [Theory]
    [InlineData("ja", "▲4.5%", "% -4.5")]
    [InlineData("ja", "マイナス4.5%", "% -4.5")]
    [InlineData("ja", "マイナス(-)4.5%", "% -4.5")]
    [InlineData("ja", "27年4月", "date 2027-4")]
    [InlineData("ja", "27年", "?")]
    [InlineData("ja", "2027年3月期", "date 2026-4/2027-3")]
    [InlineData("ja", "5年間", "year 5")]
    [InlineData("zh", "负4.5%", "% -4.5")]
    [InlineData("zh", "27年4月", "date 2027-4")]
    [InlineData("zh", "第3名", "")]
    public void Read_SignOrYear_IsReadOnlyIfCertain(string language, string text, string expected) =>
        AssertRead(language, expected, text);

    [Theory]
    [InlineData("ja", "4日続落", "day 4")]
    [InlineData("ja", "4日ぶり", "")]
    [InlineData("ja", "2年半", "year 2.5")]
    [InlineData("ja", "市場予想の500億円を上回る", "JPY 5e10")]
    [InlineData("ja", "500億円を上回る", "JPY >5e10")]
    [InlineData("ja", "4〜5割", "fraction 4..5/10")]
    [InlineData("ja", "1株500円", "JPY 500 per 1 share")]
    [InlineData("zh", "每10股派3元", "CNY 3 per 10 share")]
    [InlineData("zh", "每吨4200元", "CNY 4200 per 1 ton")]
    [InlineData("zh", "每股作价6.5元", "CNY 6.5 per 1 share")]
    [InlineData("zh", "约合人民币5亿元", "CNY ~5e8")]
    [InlineData("zh", "两成半", "fraction 25/100")]
    [InlineData("zh", "三五成", "")]
    [InlineData("zh", "4块5", "?")]
    public void Read_WordNextToNumber_DecidesItsMeaning(string language, string text, string expected) =>
        AssertRead(language, expected, text);

    private static void AssertRead(string language, string expected, string text) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Get(new(language)).Read(text)));
}
