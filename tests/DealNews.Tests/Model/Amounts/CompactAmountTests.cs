using DealNews.Testing;

namespace DealNews.Tests;

public sealed class CompactAmountTests
{
    // The decimal separator of a culture has no effect.
    private static readonly System.Globalization.NumberFormatInfo s_commas = new() { NumberDecimalSeparator = "," };

    [Theory]
    [InlineData("USD 15000000000", "$15bn", "150억 달러")]
    [InlineData("USD 500000000000", "$500bn", "5000억 달러")]
    [InlineData("USD 1250000000000", "$1.25tn", "1조2500억 달러")]
    [InlineData("USD 15250000000", "$15.25bn", "152억5000만 달러")]
    [InlineData("USD 1234567890", "$1,234,567,890", "12억3456만7890 달러")]
    [InlineData("USD 950000", "$950,000", "95만 달러")]
    [InlineData("USD 1234500", "$1,234,500", "123만4500 달러")]
    [InlineData("USD 0.28", "$0.28", "0.28 달러")]
    [InlineData("USD 1.50", "$1.5", "1.5 달러")]
    [InlineData("USD 0", "$0", "0 달러")]
    [InlineData("USD -5000000", "-$5m", "-500만 달러")]
    [InlineData("KRW 732000000000000", "₩732tn", "732조원")]
    [InlineData("KRW 10000", "₩10,000", "1만원")]
    [InlineData("JPY 3000000000000", "¥3tn", "3조 엔")]
    [InlineData("EUR 2500000", "€2.5m", "250만 유로")]
    [InlineData("HKD 8000000000", "HK$8bn", "80억 홍콩달러")]
    [InlineData("SEK 8000000000", "SEK 8bn", "80억 SEK")]
    [InlineData("KRW 20000000000000000", "₩20,000tn", "2경원")]
    public void ToString_Money_IsCompactAndExact(string money, string english, string korean)
    {
        var value = Money.Parse(money);

        Assert.Equal(english, value.ToString("en", null));
        Assert.Equal(korean, value.ToString("ko", null));
        Assert.Equal(english, $"{value:en}");
        Assert.Equal(korean, value.ToString("ko", s_commas));
        Span<byte> utf8 = stackalloc byte[100];
        Assert.True(value.TryFormat(utf8, out var length, "ko"));
        Assert.Equal(korean, System.Text.Encoding.UTF8.GetString(utf8[..length]));
        Assert.False(value.TryFormat(utf8[..1], out length, "ko"));
        Assert.Equal(0, length);
    }

    /// <summary>An amount of dollars and its texts.</summary>
    public static TheoryData<ReportedAmount, string, string> Amounts =>
        new()
        {
            { ReportedAmount.Between(Usd(15), Usd(25)), "$15–25bn", "150억~250억 달러" },
            { ReportedAmount.Between(Usd(0.8m), Usd(1.2m)), "$800m–$1.2bn", "8억~12억 달러" },
            { ReportedAmount.About(Usd(340)), "about $340bn", "약 3400억 달러" },
            { ReportedAmount.AtLeast(Usd(15)), "at least $15bn", "최소 150억 달러" },
            { ReportedAmount.MoreThan(Usd(15)), "more than $15bn", "150억 달러 초과" },
            { ReportedAmount.AtMost(Usd(15)), "up to $15bn", "최대 150억 달러" },
            { ReportedAmount.LessThan(Usd(15)), "less than $15bn", "150억 달러 미만" },
            {
                ReportedAmount.AtLeast(Usd(15)) with
                {
                    IsApproximate = true,
                },
                "at least about $15bn",
                "최소 약 150억 달러"
            },
            {
                ReportedAmount.Between(Usd(15), Usd(25)) with
                {
                    IsApproximate = true,
                },
                "about $15–25bn",
                "약 150억~250억 달러"
            },
            {
                new() { ExclusiveMinimum = Usd(15), ExclusiveMaximum = Usd(25) },
                "more than $15bn and less than $25bn",
                "150억 달러 초과 250억 달러 미만"
            },
            {
                new() { Minimum = Usd(15), ExclusiveMaximum = Usd(25) },
                "at least $15bn and less than $25bn",
                "150억 달러 이상 250억 달러 미만"
            },
            { new(), "no amount", "no amount" },
        };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void ToString_ReportedAmount_IsCompact(ReportedAmount amount, string english, string korean)
    {
        Assert.Equal(english, amount.ToString("en"));
        Assert.Equal(korean, amount.ToString("ko"));
        Assert.Equal(english, $"{amount:en}");
        Assert.Equal(amount.ToString(), amount.ToString("G"));
        Assert.Equal(amount.ToString(), $"{amount}");
        Assert.False(amount.TryFormat([], out var written, "en"));
        Assert.Equal(0, written);
    }

    [Fact]
    public void ToString_UnknownFormat_Throws()
    {
        Assert.Throws<FormatException>(static () => new Money(1, Currency.USD).ToString("fr", null));
        Assert.Throws<FormatException>(static () => Usd(1).ToString("C", null));
        Assert.Throws<FormatException>(static () => ReportedAmount.Exactly(Usd(1)).ToString("EN"));
    }

    [Fact]
    public void ToString_AnyMoney_HasEveryDigit() =>
        DealNewsGen.Money.Sample(static money =>
        {
            var scale = 1m;
            var text = money.ToString("en", null);
            foreach (var (suffix, value) in new[] { ("tn", 1e12m), ("bn", 1e9m), ("m", 1e6m) })
            {
                if (text.EndsWith(suffix, StringComparison.Ordinal))
                {
                    (scale, text) = (value, text[..^suffix.Length]);
                }
            }

            var digits = new string([.. text.Where(static c => char.IsAsciiDigit(c) || c == '.')]);
            Assert.Equal(
                Math.Abs(money.Amount),
                decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) * scale
            );
        });

    private static Money Usd(decimal billions) => new(billions * 1_000_000_000, Currency.USD);
}
