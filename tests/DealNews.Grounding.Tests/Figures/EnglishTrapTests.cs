namespace DealNews.Grounding.Tests;

public sealed class EnglishTrapTests
{
    [Theory]
    [InlineData("ALL 5 directors resigned")]
    [InlineData("TOP 10 companies")]
    [InlineData("COP 28 in Dubai")]
    [InlineData("AMD 7000 series")]
    [InlineData("PHP 8 released")]
    [InlineData("SDG 13")]
    [InlineData("In 2024 won the contract")]
    [InlineData("Of the 12 companies, 5 won contracts.")]
    [InlineData("3M won the bid")]
    [InlineData("the team that scored 20 won the cup")]
    [InlineData("five won the award")]
    [InlineData("HBM3E and DDR5")]
    [InlineData("GPT-4 and F-35")]
    [InlineData("the H100 and B200 chips")]
    [InlineData("a 1080p screen")]
    [InlineData("on Feb. 4, 2025")]
    [InlineData("4 February 2025")]
    [InlineData("call 1-800-555-0199")]
    [InlineData("at 10:30 a.m.")]
    [InlineData("two-thirds of voters")]
    [InlineData("1/3 of the stake")]
    [InlineData("30 percent of the shares")]
    [InlineData("500 million people")]
    [InlineData("USDT 500 million")]
    [InlineData("a million reasons")]
    [InlineData("one in ten")]
    [InlineData("361 million pounds of copper")]
    [InlineData("weighing 20 pounds")]
    [InlineData("billion-dollar companies")]
    [InlineData("the dollar fell")]
    [InlineData("1,382 won per dollar")]
    [InlineData("150 yen to the dollar")]
    [InlineData("A 5 billion parameter model")]
    [InlineData("5G networks")]
    [InlineData("($1 = 148.20 yen)")]
    [InlineData("1 euro = 1.08 dollars")]
    [InlineData("ISO 9001")]
    [InlineData("in the 1990s")]
    [InlineData("$")]
    [InlineData("$ $ $")]
    [InlineData("USD")]
    public void Read_TextWithoutMoney_ReturnsNoMoney(string text) =>
        Assert.Equal("", FigureNotation.OfMoney(FigureReader.English.Read(text)));

    [Theory]
    [InlineData("$2000 in 3 years", "USD 2000; year 3")]
    [InlineData("2 pairs from $349", "USD 349")]
    [InlineData("$4 or $5 million", "?; USD 5e6")]
    [InlineData("$4 and $5 million", "?; USD 5e6")]
    [InlineData("plans cost $20, $30 and $50", "USD 20; USD 30; USD 50")]
    [InlineData("$1.2 billion - $300 million more", "USD 12e8; USD 3e8")]
    [InlineData("$1.2 billion — $3 billion with debt", "USD 12e8; USD 3e9")]
    [InlineData("$500bn + $300bn", "USD 5e11; USD 3e11")]
    [InlineData("100 at $5", "USD 5")]
    [InlineData("in 2024 $5 million", "USD 5e6")]
    [InlineData("10 $ 30 $", "USD 10; USD 30")]
    [InlineData("10 $ 30 cent", "USD 10.3")]
    [InlineData("1 $ 10 dollars bill", "USD 10")]
    [InlineData("50 50 dollar bills", "USD 50")]
    [InlineData("3 USD50 cards", "USD 50")]
    [InlineData("10 rmb 20 usd", "CNY 10; USD 20")]
    [InlineData("the cost is 500 USD,100 times more", "USD 500; times 100")]
    [InlineData("$ 20,000.00 $ 37,305.97 expenses", "USD 2e4; USD 37305.97")]
    [InlineData("In 2023 USD 5 million was paid", "USD 5e6")]
    [InlineData("ALL 5 MILLION DOLLARS", "USD 5e6")]
    public void Read_AdjacentNumbers_AreSeparate(string text, string expected) =>
        Assert.Equal(
            expected,
            FigureNotation.Of(FigureReader.English.Read(text).Where(f => f.Kind != FigureKind.Date))
        );

    [Theory]
    [InlineData("$990zn")]
    [InlineData("$1 1/3 billion")]
    [InlineData("$1/2 billion")]
    [InlineData("E£500m")]
    [InlineData("J$500m")]
    [InlineData("1 000 000 euros")]
    [InlineData("500.000.000 dollars")]
    [InlineData("$5x")]
    [InlineData("$1,23")]
    [InlineData("$1.2.3")]
    [InlineData("$5 k")]
    [InlineData("$100 and fifty")]
    [InlineData("$5 million million million million million million")]
    [InlineData("$12345678901234567890123456789012345")]
    [InlineData("$99999999999999999999999 trillion")]
    [InlineData("USD 5 million won")]
    [InlineData("$1,2 billion")]
    [InlineData("$1.234.567")]
    public void Read_MalformedAmount_IsUnsure(string text) =>
        Assert.DoesNotContain(
            FigureReader.English.Read(text),
            figure => figure is { Kind: FigureKind.Money, IsUnsure: false }
        );

    [Theory]
    [InlineData("$500 billion (about 732 trillion won)", 0)]
    [InlineData("$500 billion, or about 732 trillion won,", 0)]
    [InlineData("$500 billion or 732 trillion won", 0)]
    [InlineData("732 trillion won ($500 billion)", 0)]
    [InlineData("732 trillion won (US$500bn)", 0)]
    [InlineData("$500 billion, equivalent to 732 trillion won", 0)]
    [InlineData("at least $500 billion (732 trillion won)", 0)]
    [InlineData("$500 billion and 732 trillion won", null)]
    [InlineData("$500 billion, 732 trillion won", null)]
    [InlineData("$500 billion ($400 billion)", null)]
    [InlineData("$500 billion (its rival spent 732 trillion won)", null)]
    public void Read_Restatement_IsLinked(string text, int? original)
    {
        var figures = FigureReader.English.Read(text);
        Assert.Equal(2, figures.Count);
        Assert.Null(figures[0].EquivalentIndex);
        Assert.Equal(original, figures[1].EquivalentIndex);
        Assert.NotEqual(FigureBound.AtLeast, figures[1].Bound);
    }
}
