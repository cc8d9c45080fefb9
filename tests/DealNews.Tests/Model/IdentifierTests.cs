namespace DealNews.Tests;

/// <summary>Valid identifiers, codes and tags, and the positions of errors in invalid ones.</summary>
public class IdentifierTests
{
    public static TheoryData<string> Leis =>
        [
            "529900T8BM49AURSDO55",
            "7ZW8QJWVPR4P1J1KQY45",
            "5493001KJTIIGC8Y1R12",
            "HWUPKR0MPOU8FGXBT394",
            "9884007ER46L6N7EI764",
            "52990000000000000002",
        ];

    public static TheoryData<string, int, string> NoLeis =>
        new()
        {
            { "", 0, "a letter" },
            { "529900t8BM49AURSDO55", 6, "a letter" },
            { "529900T8BM49AURSDO5", 19, "a check digit" },
            { "529900T8BM49AURSDOA5", 18, "a check digit" },
            { "529900T8BM49AURSDO555", 20, "the end" },
            { "529900T8BM49AURSDO56", 18, "the check digits 55" },
            { "529900T8BM49AURSDO54", 18, "the check digits 55" },
            { "52990000000000000003", 18, "the check digits 02" },
            { "529900T8BM49AURS-O55", 16, "a letter" },
            { "５29900T8BM49AURSDO55", 0, "a letter" },
            { " 529900T8BM49AURSDO55", 0, "a letter" },
        };

    public static TheoryData<string> Isins =>
        ["US0378331005", "KR7005930003", "JP3436100006", "GB0002634946", "US5949181045"];

    public static TheoryData<string, int, string> NoIsins =>
        new()
        {
            { "", 0, "a letter" },
            { "U", 1, "a letter" },
            { "US", 2, "a letter from A to Z or a digit" },
            { "1S0378331005", 0, "a letter" },
            { "US037833100", 11, "a check digit" },
            { "US037833100A", 11, "a check digit" },
            { "US03783310055", 12, "the end" },
            { "US0378331006", 11, "the check digit 5" },
            { "US0378331050", 11, "the check digit" },
            { "us0378331005", 0, "a letter" },
            { "US0378-31005", 6, "a letter" },
        };

    public static TheoryData<string> Tickers =>
        [
            "XKRX:005930",
            "XTKS:9984",
            "XNYS:BRK.B",
            "XNAS:MSFT",
            "XLON:BT-A",
            "4AXE:A B",
            "XNYS:A",
            "XKRX:12345678901234567890",
        ];

    public static TheoryData<string, int, string> NoTickers =>
        new()
        {
            { "", 0, "a market code" },
            { "005930", 4, "a colon" },
            { "XKR:005930", 3, "a market code" },
            { "xkrx:005930", 0, "a market code" },
            { "XKRX", 4, "a colon" },
            { "XKRX:", 5, "a symbol" },
            { "XKRX: 005930", 5, "a symbol without space" },
            { "XKRX:00593한", 10, "a letter" },
            { "XKRX:123456789012345678901", 25, "the end" },
        };

    public static TheoryData<string> WikidataIds => ["Q1", "Q20718", "Q123456789012345678"];

    public static TheoryData<string, int, string> NoWikidataIds =>
        new()
        {
            { "", 0, "the letter Q" },
            { "20718", 0, "the letter Q" },
            { "q20718", 0, "the letter Q" },
            { "Q", 1, "a digit" },
            { "Q0", 1, "a digit from 1 to 9" },
            { "Q12a", 3, "a digit" },
            { "Q1234567890123456789", 19, "the end" },
            { "P31", 0, "the letter Q" },
        };

    public static TheoryData<string> CountryCodes => ["KR", "US", "JP", "GB", "TW", "XK", "AD", "ZW", "AX"];

    public static TheoryData<string, int, string> NoCountryCodes =>
        new()
        {
            { "", 0, "a letter" },
            { "K", 1, "a letter" },
            { "kr", 0, "a letter" },
            { "KOR", 2, "the end" },
            { "UK", 0, "a code that ISO 3166-1 assigns" },
            { "ZZ", 0, "a code that ISO 3166-1 assigns" },
            { "DA", 0, "a code that ISO 3166-1 assigns" },
            { "K1", 1, "a letter" },
        };

    public static TheoryData<string> LanguageTags =>
        [
            "ko",
            "en",
            "zh-Hant",
            "en-GB",
            "es-419",
            "sl-rozaj-biske",
            "de-CH-1901",
            "x-newsroom",
            "en-x-us",
            "en-a-bbb-x-a",
            "en-x-x-a",
            "ko-Kore-KR",
            "KO",
            "qaa-Qaaa-QM",
        ];

    public static TheoryData<string, int, string> NoLanguageTags =>
        new()
        {
            { "", 0, "a subtag" },
            { "k", 0, "a language" },
            { "한국어", 0, "a letter, a digit or a hyphen" },
            { "ko_KR", 2, "a letter, a digit or a hyphen" },
            { "ko-", 3, "a subtag" },
            { "-ko", 0, "a subtag" },
            { "ko--KR", 3, "a subtag" },
            { "abcdefghi", 0, "a subtag" },
            { "en-abcdefghi", 3, "a subtag" },
            { "12", 0, "a language" },
            { "k0", 0, "a language" },
            { "x", 1, "a subtag" },
            { "en-a", 4, "a subtag" },
            { "en ", 2, "a letter, a digit or a hyphen" },
        };

    public static TheoryData<string> Ids => ["softbank-group", "한빛", "p1", " a", "a/b~c", "1"];

    public static TheoryData<string, int, string> NoIds =>
        new()
        {
            { "", 0, "a text that is not blank" },
            { " \t", 0, "a text that is not blank" },
            { "\u3000", 0, "a text that is not blank" },
        };

    [Fact]
    public void WikidataId_LetterAfterFirstDigit_ExpectsAnyDigit() =>
        Assert.EndsWith(
            "at position 2, expected a digit.",
            Assert.Throws<FormatException>(() => WikidataId.Parse("Q1-")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Leis))]
    public void Lei_Valid_IsReadAndWritten(string text) => VerifyValid<Lei>(text);

    [Theory]
    [MemberData(nameof(NoLeis))]
    public void Lei_Malformed_ReportsPosition(string text, int position, string expected) =>
        VerifyMalformed<Lei>(text, position, expected);

    [Theory]
    [MemberData(nameof(Isins))]
    public void Isin_Valid_IsReadAndWritten(string text) => VerifyValid<Isin>(text);

    [Theory]
    [MemberData(nameof(NoIsins))]
    public void Isin_Malformed_ReportsPosition(string text, int position, string expected) =>
        VerifyMalformed<Isin>(text, position, expected);

    [Theory]
    [MemberData(nameof(Tickers))]
    public void Ticker_Valid_IsReadAndWritten(string text)
    {
        VerifyValid<Ticker>(text);
        var ticker = Ticker.Parse(text);
        Assert.Equal(text, $"{ticker.Market}:{ticker.Symbol}");
    }

    [Theory]
    [MemberData(nameof(NoTickers))]
    public void Ticker_Malformed_ReportsPosition(string text, int position, string expected)
    {
        VerifyMalformed<Ticker>(text, position, expected);
        Assert.Equal(("", ""), (new Ticker(text).Market, new Ticker(text).Symbol));
    }

    [Theory]
    [MemberData(nameof(WikidataIds))]
    public void WikidataId_Valid_IsReadAndWritten(string text) => VerifyValid<WikidataId>(text);

    [Theory]
    [MemberData(nameof(NoWikidataIds))]
    public void WikidataId_Malformed_ReportsPosition(string text, int position, string expected) =>
        VerifyMalformed<WikidataId>(text, position, expected);

    [Theory]
    [MemberData(nameof(CountryCodes))]
    public void CountryCode_Valid_IsReadAndWritten(string text) => VerifyValid<CountryCode>(text);

    [Theory]
    [MemberData(nameof(NoCountryCodes))]
    public void CountryCode_Malformed_ReportsPosition(string text, int position, string expected) =>
        VerifyMalformed<CountryCode>(text, position, expected);

    [Theory]
    [MemberData(nameof(LanguageTags))]
    public void LanguageTag_Valid_IsReadAndWritten(string text) => VerifyValid<LanguageTag>(text);

    [Theory]
    [MemberData(nameof(NoLanguageTags))]
    public void LanguageTag_Malformed_ReportsPosition(string text, int position, string expected) =>
        VerifyMalformed<LanguageTag>(text, position, expected);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ids_Valid_AreReadAndWritten(string text)
    {
        VerifyValid<EntityId>(text);
        VerifyValid<FactId>(text);
    }

    [Theory]
    [MemberData(nameof(NoIds))]
    public void Ids_Blank_ReportPosition(string text, int position, string expected)
    {
        VerifyMalformed<EntityId>(text, position, expected);
        VerifyMalformed<FactId>(text, position, expected);
    }

    [Fact]
    public void CountryCode_AllPairsOfLetters_MatchTheStandard() =>
        Assert.Equal(
            250,
            (
                from first in Enumerable.Range('A', 26)
                from second in Enumerable.Range('A', 26)
                select $"{(char)first}{(char)second}"
            ).Count(code => new CountryCode(code).IsValid)
        );

    [Fact]
    public void Lei_AnyOtherCheckDigits_AreRefused() =>
        Testing.DealNewsGen.Lei.Sample(static lei =>
            Assert.Equal(
                1,
                Enumerable
                    .Range(0, 100)
                    .Count(digits => new Lei($"{lei.Value[..18]}{digits:00}").IsValid && digits is > 1 and < 99)
            )
        );

    [Fact]
    public void Isin_AnyOtherCheckDigit_IsRefused() =>
        Testing.DealNewsGen.Isin.Sample(static isin =>
            Assert.Equal(1, Enumerable.Range(0, 10).Count(digit => new Isin($"{isin.Value[..11]}{digit}").IsValid))
        );

    private static void VerifyValid<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>
    {
        var value = T.Parse(text, null);
        ParseContract.VerifyParses(text, value);
        ParseContract.VerifyFormats(value, text);
    }

    private static void VerifyMalformed<T>(string text, int position, string expected)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var message = ParseContract.VerifyRefuses<T>(text);
        var shown = text.Replace("\t", @"\u{0009}", StringComparison.Ordinal);
        Assert.StartsWith($"\"{shown}\" is not a", message, StringComparison.Ordinal);
        Assert.Contains($"at position {position}, expected {expected}", message, StringComparison.Ordinal);
    }
}
