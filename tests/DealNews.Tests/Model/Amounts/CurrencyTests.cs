using System.Globalization;
using System.Text;

namespace DealNews.Tests;

public sealed class CurrencyTests
{
    /// <summary>Code, numeric code, minor unit, name, withdrawal (null: current).</summary>
    public static TheoryData<string, string?, int?, string, string?> Known =>
        new()
        {
            { "USD", "840", 2, "US Dollar", null },
            { "EUR", "978", 2, "Euro", null },
            { "KRW", "410", 0, "Won", null },
            { "JPY", "392", 0, "Yen", null },
            { "AUD", "036", 2, "Australian Dollar", null },
            { "KWD", "414", 3, "Kuwaiti Dinar", null },
            { "CLF", "990", 4, "Unidad de Fomento", null },
            { "VED", "926", 2, "Bolívar Soberano", null },
            { "VES", "928", 2, "Bolívar Soberano", null },
            { "SLE", "925", 2, "Leone", null },
            { "ZWG", "924", 2, "Zimbabwe Gold", null },
            { "XCG", "532", 2, "Caribbean Guilder", null },
            { "XAD", "396", 2, "Arab Accounting Dinar", null },
            { "XAU", "959", null, "Gold", null },
            { "XDR", "960", null, "SDR (Special Drawing Right)", null },
            { "XTS", "963", null, "Codes specifically reserved for testing purposes", null },
            { "XXX", "999", null, "The codes assigned for transactions where no currency is involved", null },
            { "DEM", "276", null, "Deutsche Mark", "2002-03" },
            { "HRK", "191", null, "Kuna", "2023-01" },
            { "SLL", "694", null, "Leone", "2023-12" },
            { "ZWL", "932", null, "Zimbabwe Dollar", "2024-09" },
            { "ANG", "532", null, "Netherlands Antillean Guilder", "2025-03" },
            { "BGN", "975", null, "Bulgarian Lev", "2026-01" },
            { "ARY", "032", null, "Peso", "1989/1990" },
            { "DDM", "278", null, "Mark der DDR", "1990-07/1990-09" },
            { "XFU", null, null, "UIC-Franc", "2013-11" },
        };

    public static TheoryData<string, int, string> Faulty =>
        new()
        {
            { "", 0, "a letter from A to Z" },
            { "US", 2, "a letter from A to Z" },
            { "usd", 0, "a letter from A to Z" },
            { "UsD", 1, "a letter from A to Z" },
            { "US$", 2, "a letter from A to Z" },
            { "U D", 1, "a letter from A to Z" },
            { "840", 0, "a letter from A to Z" },
            { " USD", 0, "a letter from A to Z" },
            { "ÜSD", 0, "a letter from A to Z" },
            { "원", 0, "a letter from A to Z" },
            { "ＵＳＤ", 0, "a letter from A to Z" },
            { "USD ", 3, "the end of the code" },
            { "USDT", 3, "the end of the code" },
        };

    [Theory]
    [MemberData(nameof(Known))]
    public void Properties_KnownCode_MatchTheStandard(
        string code,
        string? numeric,
        int? minorUnit,
        string name,
        string? withdrawn
    )
    {
        var currency = Currency.Parse(code);
        Assert.Equal(
            (code, numeric, minorUnit, name, withdrawn),
            (currency.Code, currency.NumericCode, currency.MinorUnit, currency.Name, currency.Withdrawn)
        );
        Assert.True(currency.IsKnown);
        Assert.Equal(withdrawn is null, currency.IsCurrent);
    }

    [Theory]
    [InlineData("QQQ")]
    [InlineData("AAA")]
    [InlineData("ZZZ")]
    [InlineData("BTC")]
    public void Properties_UnknownCode_AreAbsent(string code)
    {
        var currency = Currency.Parse(code);
        Assert.Equal(code, currency.Code);
        Assert.Equal((false, false), (currency.IsKnown, currency.IsCurrent));
        Assert.Equal(
            (null, null, null, null),
            (currency.Name, currency.NumericCode, currency.MinorUnit, currency.Withdrawn)
        );
    }

    [Fact]
    public void Properties_DefaultValue_AreThoseOfNoCurrency()
    {
        Currency currency = default;
        Assert.Equal((true, true), (currency.IsKnown, currency.IsCurrent));
        Assert.Equal(("999", null, null), (currency.NumericCode, currency.MinorUnit, currency.Withdrawn));
        ParseContract.VerifyFormats(currency, "XXX");
    }

    [Fact]
    public void StaticMembers_All_HaveTheCodeOfTheirName() =>
        Assert.Equal(
            ["AUD", "CAD", "CHF", "CNY", "EUR", "GBP", "HKD", "INR", "JPY", "KRW", "SGD", "TWD", "USD"],
            [
                Currency.AUD.Code,
                Currency.CAD.Code,
                Currency.CHF.Code,
                Currency.CNY.Code,
                Currency.EUR.Code,
                Currency.GBP.Code,
                Currency.HKD.Code,
                Currency.INR.Code,
                Currency.JPY.Code,
                Currency.KRW.Code,
                Currency.SGD.Code,
                Currency.TWD.Code,
                Currency.USD.Code,
            ]
        );

    [Fact]
    public void All_Currencies_AreTheWholeTableInOrder()
    {
        Assert.Equal(307, Currency.All.Count);
        Assert.Equal(178, Currency.All.Count(currency => currency.IsCurrent));
        string[] codes = [.. Currency.All.Select(currency => currency.Code)];
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void All_EveryRow_IsWellFormed() =>
        Assert.All(
            Currency.All,
            currency =>
            {
                Assert.True(currency.IsKnown);
                Assert.Equal(currency, Currency.Parse(currency.Code));
                Assert.Matches("^[0-9]{3}$", currency.NumericCode ?? "000");
                Assert.Matches(@"^\S.*\S$", currency.Name);
                Assert.InRange(currency.MinorUnit ?? 0, 0, 4);
                Assert.Matches(
                    "^([0-9]{4}|[0-9]{4}-(0[1-9]|1[0-2]))(/([0-9]{4}|[0-9]{4}-(0[1-9]|1[0-2])))?$",
                    currency.Withdrawn ?? "2000"
                );
                Assert.False(currency.Withdrawn is not null && currency.MinorUnit is not null);
            }
        );

    [Fact]
    public void All_CurrentNumericCodes_AreDistinct()
    {
        string?[] numeric =
        [
            .. Currency.All.Where(currency => currency.IsCurrent).Select(currency => currency.NumericCode),
        ];
        Assert.All(numeric, Assert.NotNull);
        Assert.Equal(numeric.Length, numeric.Distinct().Count());
    }

    [Fact]
    public void Default_Currency_IsNoCurrency()
    {
        Assert.Equal(Currency.Parse("XXX"), default);
        Assert.Equal("XXX", default(Currency).Code);
        Assert.True(default(Currency).IsKnown);
    }

    [Fact]
    public void Parse_EveryWellFormedCode_RoundTrips()
    {
        var known = 0;
        Currency? previous = null;
        for (var first = 'A'; first <= 'Z'; first++)
        {
            for (var second = 'A'; second <= 'Z'; second++)
            {
                for (var third = 'A'; third <= 'Z'; third++)
                {
                    var code = $"{first}{second}{third}";
                    var currency = Currency.Parse(code);
                    Assert.True(currency.Code == code && (previous is null || currency > previous), code);
                    if (currency.IsKnown)
                    {
                        known++;
                    }

                    previous = currency;
                }
            }
        }

        Assert.Equal(Currency.All.Count, known);
    }

    [Theory]
    [InlineData("USD")]
    [InlineData("DEM")]
    [InlineData("QQQ")]
    public void ParseAndFormat_Code_RoundTrips(string code)
    {
        var currency = Currency.Parse(code);
        ParseContract.VerifyParses(code, currency);
        ParseContract.VerifyFormats(currency, code);
        Assert.Equal($"{code}|", $"{currency}|");
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Parse_InvalidText_ReportsPosition(string text, int position, string expected)
    {
        var message = ParseContract.VerifyRefuses<Currency>(text);
        Assert.Equal(
            $"\"{text}\" is not a currency code (ISO 4217): at position {position}, expected {expected}.",
            message
        );
    }

    [Fact]
    public void Parse_Null_ThrowsOrReturnsFalse()
    {
        Assert.Throws<ArgumentNullException>(() => Currency.Parse((string)null!));
        Assert.False(Currency.TryParse((string?)null, out var result));
        Assert.Equal(default, result);
    }

    [Fact]
    public void TryParse_AnyBytes_NeverThrows() =>
        Gen.OneOf(Gen.Byte.Array, Gen.Byte[(byte)'@', (byte)'['].Array[0, 5])
            .Sample(bytes =>
            {
                var isCode = bytes.Length == 3 && bytes.All(value => value is >= (byte)'A' and <= (byte)'Z');
                return Currency.TryParse(bytes, out var result) == isCode
                    && result.Code == (isCode ? Encoding.ASCII.GetString(bytes) : "XXX");
            });

    [Fact]
    public void Equality_Values_KeepContract() =>
        EqualityContract.Verify(
            [default(Currency), Currency.Parse("XXX")],
            [Currency.USD, Currency.Parse("USD"), Currency.Parse("USD"u8)],
            [Currency.KRW, Currency.Parse("KRW")],
            [Currency.Parse("QQQ"), Currency.Parse("QQQ")]
        );

    [Fact]
    public void Comparison_Values_KeepContract() =>
        ComparisonContract.Verify([
            Currency.Parse("AAA"),
            Currency.AUD,
            Currency.EUR,
            Currency.USD,
            default,
            Currency.Parse("ZZZ"),
        ]);

    [Theory]
    [InlineData("g")]
    [InlineData("C")]
    [InlineData("G2")]
    public void Format_OtherThanGeneral_Throws(string format) =>
        ParseContract.VerifyRefusesFormat(Currency.USD, format);

    [Fact]
    public void Format_UnderAnotherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = ParseContract.Foreign;
            ParseContract.VerifyFormats(Currency.EUR, "EUR");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
