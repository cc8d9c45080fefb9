namespace DealNews.Grounding.Tests;

public sealed class EastAsianMoneyTests
{
    [Theory]
    [InlineData("ja", "売上高は1兆2000億円だった。", "JPY", 1_200_000_000_000)]
    [InlineData("ja", "約45億5000万ドルで買収する。", "USD", 4_550_000_000)]
    [InlineData("ja", "3億ユーロを投じる。", "EUR", 300_000_000)]
    [InlineData("ja", "韓国企業は700億ウォンを払う。", "KRW", 70_000_000_000)]
    [InlineData("ja", "株価は812円40銭で終えた。", "JPY", 812.4)]
    [InlineData("zh", "公司将投资12.5亿元。", "CNY", 1_250_000_000)]
    [InlineData("zh", "市值达1.8万亿美元。", "USD", 1_800_000_000_000)]
    [InlineData("zh", "公司斥資3,400萬港元收購。", "HKD", 34_000_000)]
    [InlineData("zh", "支付五美元。", "USD", 5)]
    [InlineData("zh", "票价为60元5角。", "CNY", 60.5)]
    public void Read_OneAmount_HasItsValueAndCurrency(string language, string text, string currency, double value)
    {
        var money = Assert.Single(
            FigureReader.Get(new(language)).Read(text),
            figure => figure.Kind == FigureKind.Money
        );

        Assert.False(money.IsUnsure);
        Assert.Equal(currency, money.Currency?.ToString());
        Assert.Equal((decimal)value, money.Minimum);
        Assert.Equal((decimal)value, money.Maximum);
    }

    [Theory]
    [InlineData("en", "The plan costs £7 - 9 billion.", 7_000_000_000, 9_000_000_000)]
    [InlineData("ja", "200億〜300億円を見込む。", 20_000_000_000, 30_000_000_000)]
    [InlineData("zh", "预计20亿至30亿元。", 2_000_000_000, 3_000_000_000)]
    public void Read_Range_HasBothEnds(string language, string text, double low, double high)
    {
        var money = Assert.Single(FigureReader.Get(new(language)).Read(text));

        Assert.Equal(((decimal)low, (decimal)high), (money.Minimum, money.Maximum));
    }

    [Theory]
    [InlineData("It costs € 4.310,00 now.")]
    public void Read_NumberThatGoesOn_IsNotSure(string text) =>
        Assert.All(FigureReader.English.Read(text), figure => Assert.True(figure.IsUnsure));

    [Fact]
    public void Read_AddressOfTheWeb_HasNoFigures() =>
        Assert.Empty(FigureReader.English.Read("See https://example.com/x?y=40%25&z=70USD"));
}
