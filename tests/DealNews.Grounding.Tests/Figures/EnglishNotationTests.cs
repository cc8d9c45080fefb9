namespace DealNews.Grounding.Tests;

/// <summary>Notations of English news that are easy to read wrong: each table is one kind.</summary>
public sealed class EnglishNotationTests
{
    [Theory]
    [InlineData("a $4—6bn plan", "USD 4e9..6e9")]
    [InlineData("between €4bn—€6bn", "EUR 4e9..6e9")]
    [InlineData("$4bn—$6bn", "?")]
    [InlineData("$4bn—a record", "USD 4e9")]
    [InlineData("$4 — $6 with tax", "USD 4; USD 6")]
    [InlineData("GBP 1.4 -1.9 million", "GBP 14e5..19e5")]
    [InlineData("$40 - 45 million", "USD 4e7..45e6")]
    [InlineData("8% - 9%", "% 8..9")]
    [InlineData("9% - 8%", "% 9; % 8")]
    [InlineData("$40 million - 45 million", "USD 4e7..45e6")]
    [InlineData("$40 million - 45 people", "USD 4e7; person 45")]
    public void Read_Dash_IsRangeOnlyIfCertain(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("SEK 90 ( about EUR 8.1 ) million", "SEK 9e7; EUR ~81e5")]
    [InlineData("NOK 12 (EUR 1.1) billion", "NOK 12e9; EUR 11e8")]
    [InlineData("NOK 12 (EUR 1.1) a share", "NOK 12; EUR 1.1")]
    [InlineData("NOK 12 million (EUR 1.1 million)", "NOK 12e6; EUR 11e5")]
    [InlineData("NOK 12 (page 4) million", "NOK 12")]
    [InlineData("EUR74 .2 m", "EUR 742e5")]
    [InlineData("EUR3 .1 bn", "EUR 31e8")]
    [InlineData("EUR74 .2", "?")]
    [InlineData("EUR74. 2 million shares", "EUR 74; share 2e6")]
    public void Read_DetachedScale_IsTaken(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("four point two billion dollars", "USD 42e8")]
    [InlineData("one point two five percent", "% 1.25")]
    [InlineData("twenty point five million euros", "EUR 205e5")]
    [InlineData("at this point five companies", "company 5")]
    [InlineData("point 5", "")]
    [InlineData("minus two percent", "% -2")]
    [InlineData("negative $4 million", "USD -4e6")]
    [InlineData("minus 2 to 4 percent", "?")]
    [InlineData("ten minus two percent", "?")]
    [InlineData("zero percent", "% 0")]
    public void Read_Words_GiveDecimalsAndSigns(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("GBP USD 7", "?")]
    [InlineData("LTL 80,000 EUR 23,169.60 USD 31,000.55", "LTL 8e4; EUR 23169.6; USD 31000.55")]
    [InlineData("EUR 5.20 USD 6.10", "EUR 5.2; USD 6.1")]
    [InlineData("DEM 3.4 bn", "DEM 34e8")]
    [InlineData("paid $30m/€27m", "USD 3e7; EUR 27e6")]
    [InlineData("NOK 5.2 billion (USD 510m/EUR 470.5m)", "NOK 52e8; USD 51e7; EUR 4705e5")]
    [InlineData("$30/share", "USD 30 per 1 share")]
    public void Read_CodesAndSlashes_KeepEachCurrency(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("60 million pounds of coffee", "number 6e7")]
    [InlineData("The cargo is 400 pounds", "")]
    [InlineData("lifted 250 pounds", "")]
    [InlineData("weighs 1,200.5±0.1 pounds", "")]
    [InlineData("a fine of 400 pounds", "GBP 400")]
    [InlineData("pounds 450m", "GBP 45e7")]
    [InlineData("more than pounds 1.2bn", "GBP >12e8")]
    [InlineData("pounds 45", "")]
    [InlineData("The shares fell 4p to 310p.", "GBP 0.04; GBP 3.1")]
    [InlineData("a dividend of 12.5p", "GBP 0.125")]
    [InlineData("a 720p stream of the shares", "")]
    [InlineData("see 12p", "")]
    public void Read_Pounds_AreMoneyOrWeight(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("$12 and 30 cents", "USD 12.3")]
    [InlineData("7 CHF 25 cents", "CHF 7.25")]
    [InlineData("€4 and 9 cents", "EUR 4.09")]
    [InlineData("$3 million and 50 cents", "USD 3e6; USD 0.5")]
    [InlineData("$12 and 30 people", "USD 12; person 30")]
    public void Read_Cents_BelongToTheirWhole(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("spend $2 billion over four years", "USD 2e9; year 4")]
    [InlineData("for over four years", "year >4")]
    [InlineData("over four years ago", "year >4")]
    [InlineData("more than four years", "year >4")]
    [InlineData("over 400 stores", "store >400")]
    [InlineData("took over three months", "?")]
    public void Read_OverPeriod_IsDuring(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("information about 40 customers", "customer 40")]
    [InlineData("worries about 900 jobs", "job 900")]
    [InlineData("news about two companies", "company 2")]
    [InlineData("about 40 customers", "customer ~40")]
    [InlineData("employs about 900 people", "person ~900")]
    public void Read_AboutAsPreposition_IsNoHedge(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("shrs 3,100,400 vs 2,900,300 Year Net", "")]
    [InlineData("a 10-Year bond", "year 10")]
    [InlineData("a five year plan", "year 5")]
    [InlineData("Two Years", "year 2")]
    public void Read_HeadingOfColumn_IsNoUnit(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("It raised $3bn. Its shares are quoted in Hong Kong dollars.", "USD 3e9")]
    [InlineData("It raised $3bn. All amounts are in Canadian dollars.", "CAD 3e9")]
    [InlineData("It raised $3bn. Its rival got 2 million Canadian dollars.", "USD 3e9; CAD 2e6")]
    [InlineData("The figures are in Australian dollars: $3bn.", "AUD 3e9")]
    [InlineData("Australian dollars fell as it paid $3bn.", "USD 3e9")]
    public void Read_SignWithOtherCurrencyElsewhere_KeepsItsMeaning(string text, string expected) =>
        AssertRead(expected, text);

    [Theory]
    [InlineData("The parts: -$3 million now, -$2 million later.", "?; ?")]
    [InlineData("a loss of -$3 million", "USD -3e6")]
    [InlineData("net income was -$3 million", "USD -3e6")]
    [InlineData("$44 for each Corin share", "USD 44 per 1 share")]
    [InlineData("$44 per ordinary share", "USD 44 per 1 share")]
    [InlineData("$3 per million input tokens", "USD 3 per 1e6 token")]
    public void Read_MarksAndBases_AreNotGuessed(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("310 mln dlrs", "USD 31e7")]
    [InlineData("1.9 bln dlrs", "USD 19e8")]
    [InlineData("40 mln stg", "GBP 4e7")]
    [InlineData("74 cts a share", "USD 0.74 per 1 share")]
    [InlineData("up 4.5 pct", "% 4.5")]
    [InlineData("a 61pc stake", "% 61")]
    [InlineData("1.4 mln tonnes", "ton 14e5")]
    [InlineData("12.5 mln shares", "share 125e5")]
    [InlineData("$3 trln", "USD 3e12")]
    [InlineData("a 5.56mm round", "mm 5.56")]
    [InlineData("$4mm", "USD 4e6")]
    public void Read_WireStyle_IsEnglish(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("see https://example.org/a?b=25%25&c=70EUR for more")]
    [InlineData("see www.example.org/70EUR for more")]
    [InlineData("see example.co.uk/70-million-dollars for more")]
    [InlineData("write to 70eur@example.org")]
    [InlineData("write to sales70@example.org")]
    public void Read_Address_HasNoFigures(string text) => AssertRead("", text);

    [Theory]
    [InlineData("costs rose by $2.5 million to $9.1 million", "USD 25e5; USD 91e5")]
    [InlineData("compared to 2019 to $31,500 from $18,200", "date 2019; USD 31500; USD 18200")]
    [InlineData("from 1900 to 2000 dollars", "USD 1900..2000")]
    [InlineData(".25 €", "EUR 0.25")]
    [InlineData("up .5%", "% 0.5")]
    [InlineData("€ 3.480,00", "?")]
    public void Read_OtherNotation_IsReadOrUnsure(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("debts of $300-odd million", "USD ~3e8")]
    [InlineData("$3-plus billion", "?")]
    [InlineData("$11 billion-to-$13 billion", "USD 11e9..13e9")]
    [InlineData("$10, $15 or $20 million", "?; ?; USD 2e7")]
    [InlineData("$10, $15 or $20", "USD 10; USD 15; USD 20")]
    public void Read_ScaleFurtherOn_IsNotLost(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("one in four households", "fraction 1/4")]
    [InlineData("seven out of ten buyers", "fraction 7/10")]
    [InlineData("one in 12 months", "month 12")]
    [InlineData("two in 2024 stores", "store 2024")]
    [InlineData("It sold Model 3 cars", "")]
    [InlineData("It sold 3 cars", "car 3")]
    [InlineData("Orla Sold 3 Cars", "car 3")]
    [InlineData("plus or minus 2 percent", "?")]
    [InlineData("take over 40 stores", "?")]
    public void Read_NumberOfOtherPhrase_IsNotCounted(string text, string expected) => AssertRead(expected, text);

    private static void AssertRead(string expected, string text) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.English.Read(text)));
}
