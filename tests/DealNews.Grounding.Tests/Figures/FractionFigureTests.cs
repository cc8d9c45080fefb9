namespace DealNews.Grounding.Tests;

/// <summary>Fractions and ratios in words and digits.</summary>
public sealed class FractionFigureTests
{
    [Theory]
    [InlineData("en", "sold a quarter of its shares", "fraction 1/4")]
    [InlineData("en", "one-fifth stake", "fraction 1/5")]
    [InlineData("en", "nearly two-thirds", "fraction ~2/3")]
    [InlineData("en", "more than half", "fraction >1/2")]
    [InlineData("en", "half the company", "fraction 1/2")]
    [InlineData("en", "a majority stake", "fraction >1/2")]
    [InlineData("en", "a minority stake", "fraction <1/2")]
    [InlineData("en", "2/3 of the votes", "fraction 2/3")]
    [InlineData("en", "a third party", "")]
    [InlineData("en", "half a million euros", "EUR 5e5")]
    [InlineData("en", "a quarter earlier", "")]
    [InlineData("en", "on 2/3", "")]
    [InlineData("ko", "4분의 1을 팔았다", "fraction 1/4")]
    [InlineData("ko", "3분의 2 이상", "fraction >=2/3")]
    [InlineData("ko", "지분 절반을", "fraction 1/2")]
    [InlineData("ko", "과반을 확보", "fraction >1/2")]
    [InlineData("ko", "2분의 3", "?")]
    [InlineData("ja", "4分の1", "fraction 1/4")]
    [InlineData("ja", "三分の二", "fraction 2/3")]
    [InlineData("ja", "約4割", "fraction ~4/10")]
    [InlineData("ja", "2割5分", "fraction 25/100")]
    [InlineData("ja", "過半数を握る", "fraction >1/2")]
    [InlineData("ja", "割合は高い", "")]
    [InlineData("zh", "四分之一", "fraction 1/4")]
    [InlineData("zh", "百分之四十", "% 40")]
    [InlineData("zh", "超过三成", "fraction >3/10")]
    [InlineData("zh", "一半股权", "fraction 1/2")]
    [InlineData("zh", "三成立的", "")]
    public void Read_Fraction_HasNumeratorAndDivisor(string language, string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Get(new(language)).Read(text)));

    [Theory]
    [InlineData("en", "owned 60 to 40", "ratio 60:40")]
    [InlineData("en", "a 50-50 venture", "ratio 50:50")]
    [InlineData("en", "a 4-for-1 split", "ratio 4:1")]
    [InlineData("en", "a ratio of 7:2", "ratio 7:2")]
    [InlineData("en", "at 10:30", "")]
    [InlineData("en", "won 3-2", "")]
    [InlineData("en", "60 to 40 people", "?")]
    [InlineData("ko", "지분은 60대 40이다", "ratio 60:40")]
    [InlineData("ko", "경쟁률 7 대 1", "ratio 7:1")]
    [InlineData("ko", "60:40", "ratio 60:40")]
    [InlineData("ko", "10대 20명", "person 20")]
    [InlineData("ja", "60対40", "ratio 60:40")]
    [InlineData("zh", "60比40", "ratio 60:40")]
    public void Read_Ratio_HasBothNumbers(string language, string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Get(new(language)).Read(text)));
}
