using System.Globalization;
using System.Text;

namespace DealNews.Tests;

public sealed class MoneyTests
{
    private const string Largest = "79228162514264337593543950335";

    /// <summary>The canonical text, the amount as formatted by <see cref="decimal"/>, and the currency code.</summary>
    public static TheoryData<string, string, string> Canonical =>
        new()
        {
            { "USD 15000000000", "15000000000", "USD" },
            { "KRW 732000000000000", "732000000000000", "KRW" },
            { "EUR 1.50", "1.50", "EUR" },
            { "AUD 9.90", "9.90", "AUD" },
            { "ZAR 9", "9", "ZAR" },
            { "EUR 1.5", "1.5", "EUR" },
            { "USD 0.28", "0.28", "USD" },
            { "KRW -5", "-5", "KRW" },
            { "JPY 0", "0", "JPY" },
            { "JPY 0.000", "0.000", "JPY" },
            { "QQQ 1", "1", "QQQ" },
            { "DEM 1936.27", "1936.27", "DEM" },
            { "USD " + Largest, Largest, "USD" },
            { "USD -" + Largest, "-" + Largest, "USD" },
            { "USD -7.9228162514264337593543950335", "-7.9228162514264337593543950335", "USD" },
            { "USD 0.0000000000000000000000000001", "0.0000000000000000000000000001", "USD" },
        };

    public static TheoryData<string, int, string> Faulty =>
        new()
        {
            { "", 0, "a currency code or an amount" },
            { " USD 1", 0, "a currency code or an amount" },
            { "usd 1", 0, "a currency code or an amount" },
            { "$1", 0, "a currency code or an amount" },
            { "+1 USD", 0, "a currency code or an amount" },
            { ".5 USD", 0, "a currency code or an amount" },
            { "₩5", 0, "a currency code or an amount" },
            { "U", 1, "a letter from A to Z" },
            { "UsD 1", 1, "a letter from A to Z" },
            { "US$ 1", 2, "a letter from A to Z" },
            { "USD", 3, "a space" },
            { "USD1", 3, "a space" },
            { "USDT 1", 3, "a space" },
            { "USD\u00A01", 3, "a space" },
            { "USD\t1", 3, "a space" },
            { "USD ", 4, "a number" },
            { "USD  1", 4, "a number" },
            { "USD +1", 4, "a number" },
            { "USD .5", 4, "a number" },
            { "USD EUR", 4, "a number" },
            { "USD -", 5, "a digit from 0 to 9" },
            { "USD 1.", 6, "a digit from 0 to 9" },
            { "USD 01", 5, "no digit after a leading 0" },
            { "USD 1,234.50", 5, "the end of the amount" },
            { "USD 1234,50", 8, "the end of the amount" },
            { "USD 1e5", 5, "the end of the amount" },
            { "USD 1.5E5", 7, "the end of the amount" },
            { "USD 1 ", 5, "the end of the amount" },
            { "USD 1 USD", 5, "the end of the amount" },
            { "USD 1bn", 5, "the end of the amount" },
            { "USD 1\uD800", 5, "the end of the amount" },
            { "USD 79228162514264337593543950336", 4, "a number of at most 28 digits" },
            { "USD 0.00000000000000000000000000001", 4, "a number of at most 28 digits" },
            { "1", 1, "a space" },
            { "1USD", 1, "a space" },
            { "1,5 USD", 1, "a space" },
            { "1e5 USD", 1, "a space" },
            { "1  USD", 2, "a letter from A to Z" },
            { "1 ", 2, "a letter from A to Z" },
            { "1 usd", 2, "a letter from A to Z" },
            { "1 USD ", 5, "the end of the code" },
            { "1 USDT", 5, "the end of the code" },
            { "01 USD", 1, "no digit after a leading 0" },
            { "-x", 1, "a digit from 0 to 9" },
        };

    [Theory]
    [MemberData(nameof(Canonical))]
    public void ParseAndFormat_CanonicalText_RoundTrips(string text, string amount, string code)
    {
        Money money = new(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Parse(code));
        ParseContract.VerifyFormats(money, text);
        foreach (var form in (string[])[text, $"{amount} {code}"])
        {
            ParseContract.VerifyParses(form, money);
            Assert.Equal(decimal.GetBits(money.Amount), decimal.GetBits(Money.Parse(form).Amount));
        }
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Parse_InvalidText_ReportsPosition(string text, int position, string expected)
    {
        var message = Assert.Throws<FormatException>(() => Money.Parse(text)).Message;
        var shown = text.Replace("\t", @"\u{0009}", StringComparison.Ordinal)
            .Replace("\uD800", @"\u{D800}", StringComparison.Ordinal);
        Assert.Equal(
            $"\"{shown}\" is not an amount of money (\"USD 1.50\"): at position {position}, expected {expected}.",
            message
        );
        if (!text.Contains('\uD800', StringComparison.Ordinal))
        {
            Assert.Equal(message, ParseContract.VerifyRefuses<Money>(text));
        }
    }

    [Fact]
    public void Parse_Null_ThrowsOrReturnsFalse()
    {
        Assert.Throws<ArgumentNullException>(() => Money.Parse((string)null!));
        Assert.False(Money.TryParse((string?)null, out var result));
        Assert.Equal(default, result);
    }

    [Theory]
    [InlineData("USD -0", "USD 0")]
    [InlineData("-0.00 USD", "USD 0.00")]
    [InlineData("USD 1.00000000000000000000000000000000", "USD 1.0000000000000000000000000000")]
    public void Parse_ZerosWithoutRoomOrSign_KeepsTheValue(string text, string canonical) =>
        Assert.Equal(canonical, Money.Parse(text).ToString());

    [Fact]
    public void Format_NegativeZero_HasNoSign() => Assert.Equal("USD 0.00", new Money(-0.00m, Currency.USD).ToString());

    [Fact]
    public void Format_NoCurrency_HasTheCodeForNone()
    {
        ParseContract.VerifyFormats(default(Money), "XXX 0");
        ParseContract.VerifyFormats(new Money(-1.50m, default), "XXX -1.50");
        ParseContract.VerifyParses("XXX 0", default(Money));
        ParseContract.VerifyRefuses<Money>("0");
    }

    [Theory]
    [InlineData("g")]
    [InlineData("C")]
    [InlineData("N2")]
    public void Format_OtherThanGeneral_Throws(string format) =>
        ParseContract.VerifyRefusesFormat(new Money(1, Currency.USD), format);

    [Fact]
    public void ParseAndFormat_UnderAnotherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = ParseContract.Foreign;
            Assert.Equal("-1234,5", $"{-1234.5m}".Replace('−', '-'));
            ParseContract.VerifyFormats(new Money(-1234.50m, Currency.EUR), "EUR -1234.50");
            Assert.Equal(new Money(1234.50m, Currency.USD), Money.Parse("USD 1234.50"));
            Assert.Equal("EUR -1234.50", $"{new Money(-1234.50m, Currency.EUR)}");
            ParseContract.VerifyRefuses<Money>("USD 1.234,50");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ParseAndFormat_AnyMoney_RoundTripsWithItsScale() =>
        Gen.Select(ExactDecimalTests.AnyDecimal, AnyCurrency)
            .Sample(
                (amount, currency) =>
                {
                    Money money = new(amount, currency);
                    var read = Money.Parse(money.ToString());
                    var readReversed = Money.Parse(FormattableString.Invariant($"{amount} {currency}"));
                    Assert.Equal([money, money], [read, readReversed]);
                    Assert.Equal([amount.Scale, amount.Scale], [read.Amount.Scale, readReversed.Amount.Scale]);
                }
            );

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndNeverLies() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["-.0129eUSD  "], 0, 12])
            .Sample(text =>
            {
                var fromText = Money.TryParse(text, out var money);
                var fromUtf8 = Money.TryParse(Encoding.UTF8.GetBytes(text), out var utf8Money);
                Assert.Equal((fromText, money), (fromUtf8, utf8Money));
                if (fromText)
                {
                    Assert.Equal(money, Money.Parse(money.ToString()));
                }
            });

    [Fact]
    public void TryParse_AnyBytes_NeverThrows() =>
        Gen.OneOf(Gen.Byte.Array, Gen.Byte.Array.Select(tail => (byte[])[.. "USD "u8, .. tail]))
            .Sample(bytes =>
            {
                var isMoney = Money.TryParse(bytes, out var money);
                Assert.True(isMoney || money == default);
            });

    [Fact]
    public void TryParseAndTryFormat_Money_AllocateNothing()
    {
        var text = new byte[64];
        Assert.True(ReadAndWrite());
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAndWrite();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        bool ReadAndWrite() =>
            Money.TryParse("USD 79228162514264337593543950.335"u8, out var money)
            && money.Currency.IsKnown
            && money.TryFormat(text, out _)
            && !Money.TryParse("USD 1e5"u8, out _);
    }

    [Fact]
    public void Deconstruct_Money_ReturnsAmountAndCurrency()
    {
        (var amount, var currency) = new Money(1.50m, Currency.EUR);
        Assert.Equal((1.50m, Currency.EUR), (amount, currency));
    }

    [Fact]
    public void Equality_Values_KeepContract() =>
        EqualityContract.Verify(
            [default(Money), new Money(0, default)],
            [new Money(0, Currency.USD), new Money(0.00m, Currency.USD), new Money(-0.0m, Currency.USD)],
            [
                new Money(1, Currency.USD),
                new Money(1.0m, Currency.USD),
                Money.Parse("1.00000000000000000000000000 USD"),
            ],
            [new Money(1, Currency.EUR)],
            [new Money(-1, Currency.USD), -new Money(1.0m, Currency.USD)]
        );

    [Fact]
    public void Comparison_Values_KeepContract() =>
        ComparisonContract.Verify([
            .. ((string[])["USD -" + Largest, "USD -1.5", "USD 0", "USD 0.01", "USD " + Largest]).Select(text =>
                Money.Parse(text)
            ),
        ]);

    [Fact]
    public void Compare_OtherCurrency_ThrowsNamingBoth()
    {
        Money left = new(1.50m, Currency.USD),
            right = new(2, Currency.EUR);
        Assert.All<Func<bool>>(
            [
                () => left < right,
                () => left <= right,
                () => left > right,
                () => left >= right,
                () => left.CompareTo(right) == 0,
            ],
            compare =>
            {
                var thrown = Assert.Throws<CurrencyMismatchException>(() => compare());
                Assert.Equal((left, right), (thrown.Left, thrown.Right));
                Assert.Equal("The currencies differ: \"USD 1.50\" and \"EUR 2\".", thrown.Message);
            }
        );
        Assert.False(left.TryCompare(right, out var comparison));
        Assert.Equal(0, comparison);
    }

    [Theory]
    [InlineData("USD 1", "USD 2", -1)]
    [InlineData("USD 2.00", "USD 2", 0)]
    [InlineData("USD 3", "USD 2", 1)]
    public void TryCompare_SameCurrency_Compares(string left, string right, int expected)
    {
        Assert.True(Money.Parse(left).TryCompare(Money.Parse(right), out var comparison));
        Assert.Equal(expected, Math.Sign(comparison));
    }

    internal static Gen<Currency> AnyCurrency { get; } =
        Gen.String[Gen.Char['A', 'Z'], 3, 3].Select(code => Currency.Parse(code));
}
