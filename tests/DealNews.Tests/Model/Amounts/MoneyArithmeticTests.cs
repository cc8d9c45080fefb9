using System.Globalization;
using System.Numerics;

namespace DealNews.Tests;

public sealed class MoneyArithmeticTests
{
    private const int MaxScale = 28;
    private const string Largest = "79228162514264337593543950335";

    [Theory]
    [InlineData("USD 1.50", "USD 2", "USD 3.50")]
    [InlineData("USD 0.1", "USD 0.2", "USD 0.3")]
    [InlineData("KRW 5", "KRW -7", "KRW -2")]
    [InlineData("USD 1.00", "USD -1", "USD 0.00")]
    [InlineData("USD " + Largest, "USD 0", "USD " + Largest)]
    [InlineData("USD " + Largest, "USD 0.00", "USD " + Largest)]
    [InlineData("USD " + Largest, "USD -1", "USD 79228162514264337593543950334")]
    [InlineData("USD -" + Largest, "USD 1.00", "USD -79228162514264337593543950334")]
    [InlineData("USD 79228162514264337589248983039", "USD 1.00", "USD 79228162514264337589248983040")]
    [InlineData(
        "USD 7922816251426433759354395033.5",
        "USD 7922816251426433759354395033.5",
        "USD 15845632502852867518708790067"
    )]
    public void AddAndSubtract_SameCurrency_AreExact(string left, string right, string sum)
    {
        Money first = Money.Parse(left),
            second = Money.Parse(right);
        Assert.Equal([sum, sum], [$"{first + second}", $"{first.Add(second)}"]);
        Assert.Equal(sum, $"{second + first}");
        Assert.Equal([sum, sum], [$"{first - -second}", $"{first.Subtract(second.Negate())}"]);
    }

    [Theory]
    [InlineData("USD 1.50", "3", "USD 4.50")]
    [InlineData("USD 1.50", "0.5", "USD 0.750")]
    [InlineData("KRW -5", "-1", "KRW 5")]
    [InlineData("USD 0.0000000000000000000000000001", "10.0", "USD 0.0000000000000000000000000010")]
    [InlineData("USD " + Largest, "1.000", "USD " + Largest)]
    public void Multiply_ExactProduct_IsKept(string money, string factor, string product)
    {
        var number = decimal.Parse(factor, CultureInfo.InvariantCulture);
        var left = Money.Parse(money);
        Assert.Equal([product, product, product], [$"{left * number}", $"{number * left}", $"{left.Multiply(number)}"]);
    }

    [Theory]
    [InlineData("USD " + Largest, "USD 1")]
    [InlineData("USD -" + Largest, "USD -1")]
    [InlineData("USD " + Largest, "USD 0.1")]
    [InlineData("USD " + Largest, "USD 0.5")]
    [InlineData("USD 7922816251426433759354395033.5", "USD 0.01")]
    public void AddAndSubtract_InexactResult_ThrowsNamingBoth(string left, string right)
    {
        Money first = Money.Parse(left),
            second = Money.Parse(right),
            negated = -second;
        Assert.Equal(
            $"The exact result of {left} + {right} does not fit into a decimal.",
            Assert.Throws<OverflowException>(() => first + second).Message
        );
        Assert.Equal(
            $"The exact result of {left} - {negated} does not fit into a decimal.",
            Assert.Throws<OverflowException>(() => first - negated).Message
        );
    }

    [Theory]
    [InlineData("USD " + Largest, "2")]
    [InlineData("USD " + Largest, "0.3")]
    [InlineData("USD 0.0000000000000000000000000001", "0.1")]
    [InlineData("USD 0.0000000000000000000000000001", "0.5")]
    [InlineData("USD 1.0000000000000000000000000001", "1.1")]
    public void Multiply_InexactProduct_ThrowsNamingBoth(string money, string factor)
    {
        var number = decimal.Parse(factor, CultureInfo.InvariantCulture);
        Assert.Equal(
            $"The exact result of {money} * {factor} does not fit into a decimal.",
            Assert.Throws<OverflowException>(() => Money.Parse(money) * number).Message
        );
    }

    [Fact]
    public void Multiply_ResultBeyondDecimal_ThrowsWithInnerException()
    {
        var largest = Money.Parse("USD " + Largest);
        Assert.IsType<OverflowException>(Assert.Throws<OverflowException>(() => largest * 2).InnerException);
        Assert.Null(Assert.Throws<OverflowException>(() => largest * 0.3m).InnerException);
    }

    [Fact]
    public void CurrencyMismatchException_WithoutAmounts_HasDefaultMessage() =>
        Assert.Equal("The currencies differ.", new CurrencyMismatchException().Message);

    [Fact]
    public void AddAndSubtract_OtherCurrency_Throws()
    {
        Money left = new(1, Currency.USD),
            right = new(1, Currency.KRW);
        foreach (var operation in (Func<Money>[])[() => left + right, () => left - right])
        {
            var thrown = Assert.Throws<CurrencyMismatchException>(() => _ = operation());
            Assert.Equal((left, right), (thrown.Left, thrown.Right));
        }
    }

    [Fact]
    public void Negate_AnySign_KeepsScaleAndCurrency()
    {
        Money money = new(1.50m, Currency.EUR);
        Assert.Equal(["EUR -1.50", "EUR -1.50", "EUR 1.50"], [$"{-money}", $"{money.Negate()}", $"{-(-money)}"]);
    }

    [Fact]
    public void Abs_AnySign_KeepsScaleAndCurrency()
    {
        Assert.Equal("EUR 1.50", new Money(-1.50m, Currency.EUR).Abs().ToString());
        Assert.Equal("EUR 1.50", new Money(1.50m, Currency.EUR).Abs().ToString());
    }

    [Fact]
    public void Zero_OfACurrency_IsZero()
    {
        Assert.Equal("KRW 0", Money.Zero(Currency.KRW).ToString());
        Assert.True(Money.Zero(Currency.KRW).IsZero);
        Assert.True(new Money(0.00m, Currency.USD).IsZero);
        Assert.False(new Money(-1, Currency.USD).IsZero);
    }

    [Fact]
    public void Sum_OfOneCurrency_IsExact()
    {
        Assert.Equal("USD 3.50", Money.Sum([new(1.50m, Currency.USD), new(2, Currency.USD)], Currency.USD).ToString());
        Assert.Equal("USD 0", Money.Sum([], Currency.USD).ToString());
    }

    [Fact]
    public void Sum_OfAnotherCurrencyOrNull_Throws()
    {
        Assert.Throws<CurrencyMismatchException>(() => Money.Sum([new(1, Currency.KRW)], Currency.USD));
        Assert.Throws<OverflowException>(() =>
            Money.Sum([new(decimal.MaxValue, Currency.USD), new(1, Currency.USD)], Currency.USD)
        );
        Assert.Throws<ArgumentNullException>("amounts", () => Money.Sum(null!, Currency.USD));
    }

    [Fact]
    public void Add_AnyAmounts_IsTheExactSumOrThrows() =>
        Gen.Select(ExactDecimalTests.AnyDecimal, ExactDecimalTests.AnyDecimal)
            .Sample(
                (left, right) =>
                    VerifyExact(
                        Units(left) + Units(right),
                        () => new Money(left, Currency.USD) + new Money(right, Currency.USD)
                    )
            );

    [Fact]
    public void Subtract_AnyAmounts_IsTheExactDifferenceOrThrows() =>
        Gen.Select(ExactDecimalTests.AnyDecimal, ExactDecimalTests.AnyDecimal)
            .Sample(
                (left, right) =>
                    VerifyExact(
                        Units(left) - Units(right),
                        () => new Money(left, Currency.USD) - new Money(right, Currency.USD)
                    )
            );

    [Fact]
    public void Multiply_AnyAmounts_IsTheExactProductOrThrows() =>
        Gen.Select(
                Gen.OneOf(ExactDecimalTests.AnyDecimal, SmallDecimal),
                Gen.OneOf(ExactDecimalTests.AnyDecimal, SmallDecimal)
            )
            .Sample(
                (left, right) =>
                    VerifyExact(
                        Units(left) * Units(right),
                        () => new Money(left, Currency.USD) * right,
                        scale: 2 * MaxScale
                    )
            );

    private static Gen<decimal> SmallDecimal { get; } =
        Gen.Select(Gen.Int, Gen.Int[0, 9]).Select((value, scale) => new decimal(value, 0, 0, false, (byte)scale));

    /// <summary>
    /// Compares a result with the exact one, an integer of 10^-scale. If it does not fit, an exception is expected.
    /// </summary>
    private static void VerifyExact(BigInteger exact, Func<Money> operation, int scale = MaxScale)
    {
        var mantissa = exact;
        var decimals = scale;
        for (; decimals > 0 && mantissa % 10 == 0; decimals--)
        {
            mantissa /= 10;
        }

        if (decimals <= MaxScale && BigInteger.Abs(mantissa) < BigInteger.Pow(2, 96))
        {
            Assert.Equal(exact, Units(operation().Amount) * BigInteger.Pow(10, scale - MaxScale));
        }
        else
        {
            Assert.Throws<OverflowException>(() => _ = operation());
        }
    }

    /// <summary>The value as an integer of 10^-28.</summary>
    private static BigInteger Units(decimal value)
    {
        var text = Math.Abs(value).ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
        return value.CompareTo(0)
            * BigInteger.Parse(text, CultureInfo.InvariantCulture)
            * BigInteger.Pow(10, MaxScale - value.Scale);
    }
}
