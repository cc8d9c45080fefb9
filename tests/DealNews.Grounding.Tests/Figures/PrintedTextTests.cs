namespace DealNews.Grounding.Tests;

/// <summary>Figures whose words are separated by line breaks, markup or quotation marks.</summary>
public sealed class PrintedTextTests
{
    [Theory]
    [InlineData("en", "a fee of no more\nthan €9 million", "EUR <=9e6")]
    [InlineData("en", "a fee of no more\r\nthan €9 million", "EUR <=9e6")]
    [InlineData("en", "a fee of at\tleast €9 million", "EUR >=9e6")]
    [InlineData("en", "a fee of up\n  to €9 million", "EUR <=9e6")]
    [InlineData("en", "€9 million or\nmore", "EUR >=9e6")]
    [InlineData("en", "the fees were more\n\nthan €9 million", "EUR 9e6")]
    [InlineData("ko", "매출은 7억원을 못\n넘었다", "KRW <=7e8")]
    [InlineData("en", "a fee of €9&nbsp;million", "EUR 9e6")]
    [InlineData("en", "a fee of less&nbsp;than €9 million", "EUR <9e6")]
    [InlineData("en", "a margin of &lt;7%", "% <7")]
    [InlineData("en", "£4&#46;5 million", "GBP 45e5")]
    [InlineData("en", "less than **€9 million**", "EUR <9e6")]
    [InlineData("en", "less than <b>€9 million</b>", "EUR <9e6")]
    [InlineData("en", "“up to” €9 million", "EUR <=9e6")]
    [InlineData("en", "at least “€9 million”", "EUR >=9e6")]
    [InlineData("ko", "최소 ‘700억원’을", "KRW >=7e10")]
    [InlineData("ja", "最大「70億円」を", "JPY <=7e9")]
    [InlineData("zh", "至少“70亿元”", "CNY >=7e9")]
    public void Read_PrintedText_KeepsBoundAndScale(string language, string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Get(new(language)).Read(text)));

    [Fact]
    public void Read_CharacterReference_ReturnsPlaceInOriginalText()
    {
        const string text = "🏭 It paid **€9&nbsp;million** and €4&nbsp;bn.";
        var figures = FigureReader.English.Read(text);
        Assert.Equal(["€9&nbsp;million", "€4&nbsp;bn"], figures.Select(figure => text[figure.Range]));
        Assert.Equal(new TextSpan(12, 27), figures[0].Span);
    }

    // A number next to another one is an alternative or a part of it.
    [Theory]
    [InlineData("en", "It paid 7 or 8 million euros.", "?")]
    [InlineData("ko", "7억이나 8억원을", "number 7e8; ?")]
    [InlineData("ja", "7億か8億円を", "number 7e8; ?")]
    [InlineData("zh", "7亿或8亿元", "number 7e8; ?")]
    [InlineData("ja", "5、6人が", "?")]
    [InlineData("en", "three million, two hundred thousand euros", "?")]
    [InlineData("en", "neither €5 million nor €6 million", "?; ?")]
    [InlineData("ko", "7억원이 아닌 8억원", "?; KRW 8e8")]
    [InlineData("ja", "7億円ではない", "?")]
    [InlineData("zh", "并非7亿元", "?")]
    public void Read_AlternativeOrDenied_IsUnsure(string language, string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Get(new(language)).Read(text)));

    [Theory]
    [InlineData("en", "370 million pounds of net debt", "GBP 37e7")]
    [InlineData("en", "bonds at 97.5 cents on the euro", "% 97.5")]
    [InlineData("en", "a 75 basis-point step", "bp 75")]
    [InlineData("en", "stepping up to 80 basis points", "bp 80")]
    [InlineData("en", "a minimum cash condition of €9 million", "EUR >=9e6")]
    [InlineData("ko", "60일 이내에", "day <=60")]
    [InlineData("ko", "20일 넘게 늦으면", "day >20")]
    [InlineData("ko", "90일의 보호예수", "day 90")]
    [InlineData("ja", "700万株、90億円を上限とする", "share <=7e6; JPY <=9e9")]
    [InlineData("ja", "2415円まで下げた", "JPY 2415")]
    [InlineData("zh", "最多募资66亿港元", "HKD <=66e8")]
    public void Read_TermOfDeal_ReturnsFigure(string language, string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Get(new(language)).Read(text)));
}
