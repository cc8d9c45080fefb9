namespace DealNews.Grounding.Tests;

/// <summary>A price for a quantity needs a quantity above zero; without one, the figure is unsure.</summary>
public sealed class PriceBaseTests
{
    [Theory]
    [InlineData("0주당 5원", "?")]
    [InlineData("0.0주당 5원", "?")]
    [InlineData("0%당 5원", "?")]
    [InlineData("0.0000000000000000000000000001%당 5원", "?")]
    [InlineData("0.00000000000000000000000000001%당 5원", "?")]
    [InlineData("99999999999999999999999999999주당 5원", "?")]
    [InlineData("0 토큰당 0.28달러", "?")]
    [InlineData("0상품당 5원", "?")]
    [InlineData("0주당 5~6원", "?")]
    [InlineData("0주당 최소 5원", "?")]
    [InlineData("0주당 5원 이상 7원 미만", "?")]
    [InlineData("1~2주당 5원", "share 1..2; ?")]
    [InlineData("0~1주당 5원", "share 0..1; ?")]
    [InlineData("수백만 주당 5원", "?")]
    [InlineData("0달러당 1,382원", "?")]
    [InlineData("$0 = 1,382원", "?")]
    [InlineData("0원당 5원", "?")]
    [InlineData("0센트당 5원", "?")]
    [InlineData("0.0000000000000000000000000001센트당 5원", "?")]
    public void Read_KoreanPriceWithoutPositiveBase_IsUnsure(string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Korean.Read(text)));

    [Theory]
    [InlineData("$5 per 0 shares", "?")]
    [InlineData("$5 per 0.0 shares", "?")]
    [InlineData("$5 per 0 widgets", "?")]
    [InlineData("$5/0 shares", "?")]
    [InlineData("$5 for every 0 shares", "?")]
    [InlineData("$5 to $6 per 0 shares", "?")]
    [InlineData("at least $5 per 0 shares", "?")]
    [InlineData("$5 per 0.00000000000000000000000000001 shares", "?")]
    [InlineData("$5 per 99999999999999999999999999999 shares", "?")]
    [InlineData("$5 per several shares", "?")]
    [InlineData("$5 per tens of shares", "?")]
    [InlineData("$5 per 1 to 2 shares", "?; share 2")]
    [InlineData("$5 per 1-2 shares", "?")]
    [InlineData("1,382 won per 0 dollars", "?")]
    [InlineData("$0 = 1,382 won", "?")]
    public void Read_EnglishPriceWithoutPositiveBase_IsUnsure(string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.English.Read(text)));

    [Theory]
    [InlineData("0.001%당 5원", "KRW 5 per 0.001 %")]
    [InlineData("0.5센트당 7원", "rate KRW 7 per 0.005 USD")]
    [InlineData("1달러당 1,382원", "rate KRW 1382 per 1 USD")]
    [InlineData("0.0000000000000000000000000001주당 5원", "KRW 5 per 0.0000000000000000000000000001 share")]
    public void Read_PriceWithPositiveBase_HasQuantity(string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Korean.Read(text)));
}
