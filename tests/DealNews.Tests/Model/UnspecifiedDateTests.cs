namespace DealNews.Tests;

/// <summary>Dates with parts that are not said, and sets of dates.</summary>
public class UnspecifiedDateTests
{
    [Theory]
    [InlineData("202X", "2020-01-01", "2029-12-31", DatePrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", DatePrecision.Century)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", DatePrecision.Month)]
    [InlineData("2004-1X", "2004-10-01", "2004-12-31", DatePrecision.Month)]
    [InlineData("2004-02-XX", "2004-02-01", "2004-02-29", DatePrecision.Day)]
    [InlineData("2004-XX-XX", "2004-01-01", "2004-12-31", DatePrecision.Day)]
    [InlineData("2003-XX-31", "2003-01-31", "2003-12-31", DatePrecision.Day)]
    [InlineData("189X-02-29", "1892-02-29", "1896-02-29", DatePrecision.Day)]
    [InlineData("XXXX-XX-04", null, null, DatePrecision.Day)]
    [InlineData("XXXX-12-XX~", null, null, DatePrecision.Day)]
    [InlineData("{2026,2028}", "2026-01-01", "2028-12-31", DatePrecision.Set)]
    [InlineData("[2028,2026-05]", "2026-05-01", "2028-12-31", DatePrecision.Set)]
    [InlineData("{1960,1961-12..1962}", "1960-01-01", "1962-12-31", DatePrecision.Set)]
    [InlineData("{..1984-05}", null, "1984-05-31", DatePrecision.Set)]
    [InlineData("[2026..]", "2026-01-01", null, DatePrecision.Set)]
    [InlineData("202X/203X", "2020-01-01", "2039-12-31", DatePrecision.Interval)]
    public void Parse_UnspecifiedPart_HasThePossibleDays(
        string text,
        string? earliest,
        string? latest,
        DatePrecision precision
    )
    {
        var date = PartialDate.Parse(text, null);

        Assert.Equal(
            (Day(earliest), Day(latest), (DatePrecision?)precision),
            (date.Earliest, date.Latest, date.Precision)
        );
    }

    [Theory]
    [InlineData("2004-02-3X")]
    [InlineData("2004-3X")]
    [InlineData("2004-XX-4X")]
    [InlineData("2004-XXX")]
    [InlineData("2004-XX-01-01")]
    [InlineData("202x")]
    [InlineData("X")]
    [InlineData("{}")]
    [InlineData("{2026")]
    [InlineData("{2026,}")]
    [InlineData("{2026,..2028}")]
    [InlineData("[2026..,2028]")]
    [InlineData("{..}")]
    [InlineData("{2026]")]
    [InlineData("{{2026}}")]
    public void TryParse_Malformed_ReturnsFalse(string text) => Assert.False(PartialDate.TryParse(text, null, out _));

    [Fact]
    public void Month_YearNotSaid_IsKnown()
    {
        PartialDate date = "XXXX-03-04";

        Assert.Equal(((int?)null, 3, 4, 1), (date.Year, date.Month, date.Day, date.Quarter));
    }

    [Fact]
    public void IsBefore_Decade_ComparesItsBounds()
    {
        Assert.True(new PartialDate("201X").IsBefore(new PartialDate("202X")));
        Assert.False(new PartialDate("2004-XX").IsBefore(new PartialDate("2005")));
        Assert.False(new PartialDate("{2026,2028}").Contains(new PartialDate("2027")));
    }

    [Theory]
    [InlineData("i-klingon")]
    [InlineData("I-Navajo")]
    [InlineData("sgn-BE-FR")]
    [InlineData("en-GB-oed")]
    [InlineData("i-default")]
    public void LanguageTag_Irregular_IsValid(string tag) => Assert.True(new LanguageTag(tag).IsValid);

    [Fact]
    public void LanguageTag_UnknownWithI_IsNotValid() => Assert.False(new LanguageTag("i-klingo").IsValid);

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
