using System.Globalization;
using System.Numerics;
using System.Text;

namespace DealNews.Tests;

public sealed class ExactDecimalTests
{
    private const string Largest = "79228162514264337593543950335";

    /// <summary>A numeral, and its value with its scale, as formatted by <see cref="decimal"/>.</summary>
    public static TheoryData<string, string> Exact =>
        new()
        {
            { "0", "0" },
            { "7", "7" },
            { "-5", "-5" },
            { "1.50", "1.50" },
            { "0.00", "0.00" },
            { "-0.10", "-0.10" },
            { "-0", "0" },
            { "-0.0", "0.0" },
            { "732000000000000", "732000000000000" },
            { "999999999999999999", "999999999999999999" },
            { "9999999999999999999", "9999999999999999999" },
            { "18446744073709551616", "18446744073709551616" },
            { Largest, Largest },
            { "-" + Largest, "-" + Largest },
            { "7.9228162514264337593543950335", "7.9228162514264337593543950335" },
            { "0.0000000000000000000000000001", "0.0000000000000000000000000001" },
            // Trailing zeros are kept up to the largest scale.
            { "1.0000000000000000000000000000000000", "1.0000000000000000000000000000" },
            { "9.0000000000000000000000000000000000", "9.000000000000000000000000000" },
            { Largest + ".000", Largest },
            { "0.00000000000000000000000000010000", "0.0000000000000000000000000001" },
            { "0.0000000000000000000000000000000000", "0.0000000000000000000000000000" },
            { "-0.0000000000000000000000000000000000", "0.0000000000000000000000000000" },
            // Exponents.
            { "1e3", "1000" },
            { "1E+3", "1000" },
            { "1.5e1", "15" },
            { "1.50e1", "15.0" },
            { "15e-1", "1.5" },
            { "150e-2", "1.50" },
            { "1e28", "10000000000000000000000000000" },
            { "1e-28", "0.0000000000000000000000000001" },
            { "1000e-31", "0.0000000000000000000000000001" },
            { "0e999999999999999999999999", "0" },
            { "0e-999999999999999999999999", "0.0000000000000000000000000000" },
            { "1.5e00000000000000000000000001", "15" },
            { "5e0", "5" },
            { "5e-0", "5" },
        };

    /// <summary>A text, the position of its first error, and the expected text there.</summary>
    public static TheoryData<string, int, string> Faulty =>
        new()
        {
            { "", 0, "a number" },
            { " 1", 0, "a number" },
            { "+1", 0, "a number" },
            { ".5", 0, "a number" },
            { "NaN", 0, "a number" },
            { "１", 0, "a number" },
            { "-", 1, "a digit from 0 to 9" },
            { "--1", 1, "a digit from 0 to 9" },
            { "-.5", 1, "a digit from 0 to 9" },
            { "00", 1, "no digit after a leading 0" },
            { "-01", 2, "no digit after a leading 0" },
            { "01.5", 1, "no digit after a leading 0" },
            { "1.", 2, "a digit from 0 to 9" },
            { "1.e5", 2, "a digit from 0 to 9" },
            { "1.-5", 2, "a digit from 0 to 9" },
            { "1e", 2, "a digit from 0 to 9" },
            { "1e+", 3, "a digit from 0 to 9" },
            { "1e-x", 3, "a digit from 0 to 9" },
            { "1 ", 1, "the end of the number" },
            { "1,5", 1, "the end of the number" },
            { "1.5.5", 3, "the end of the number" },
            { "1e5.5", 3, "the end of the number" },
            { "0x1F", 1, "the end of the number" },
            { "79228162514264337593543950336", 0, "a number of at most 28 digits" },
            { "7.92281625142643375935439503351", 0, "a number of at most 28 digits" },
            { "0.00000000000000000000000000001", 0, "a number of at most 28 digits" },
            { Largest + ".1", 0, "a number of at most 28 digits" },
            { "1e29", 0, "a number of at most 28 digits" },
            { "1e-29", 0, "a number of at most 28 digits" },
            { "1e99999999999999999999999999", 0, "a number of at most 28 digits" },
            { "-1e-99999999999999999999999999", 0, "a number of at most 28 digits" },
        };

    [Theory]
    [MemberData(nameof(Exact))]
    public void TryParse_RepresentableNumeral_KeepsValueAndScale(string text, string expected)
    {
        Assert.True(ExactDecimal.TryParse(text, out var value, out _));
        Assert.Equal(expected, value.ToString(CultureInfo.InvariantCulture));
        Assert.False(decimal.IsNegative(value) && value == 0);
        Assert.True(ExactDecimal.TryParse(Encoding.UTF8.GetBytes(text), out var fromUtf8, out _));
        Assert.Equal(decimal.GetBits(value), decimal.GetBits(fromUtf8));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void TryParse_InvalidText_ReportsPosition(string text, int position, string expected)
    {
        Assert.False(ExactDecimal.TryParse(text, out var value, out var fault));
        Assert.Equal((0m, position), (value, fault.Position));
        Assert.StartsWith(expected, fault.Expected, StringComparison.Ordinal);
        Assert.False(ExactDecimal.TryParse(Encoding.UTF8.GetBytes(text), out value, out var utf8Fault));
        Assert.Equal((0m, fault), (value, utf8Fault));
    }

    [Theory]
    [InlineData("12 USD", "12", 2)]
    [InlineData("1.50", "1.50", 4)]
    [InlineData("1e5", "1", 1)]
    [InlineData("3.1.4", "3.1", 3)]
    public void TryRead_WithoutExponent_StopsAtFirstForeignCharacter(string text, string expected, int expectedLength)
    {
        Assert.True(
            ExactDecimal.TryRead(
                Encoding.ASCII.GetBytes(text),
                allowExponent: false,
                out var value,
                out var length,
                out _
            )
        );
        Assert.Equal((expected, expectedLength), (value.ToString(CultureInfo.InvariantCulture), length));
    }

    [Fact]
    public void TryParse_AnyDecimal_RoundTripsWithItsScale() =>
        AnyDecimal.Sample(value =>
        {
            Assert.True(ExactDecimal.TryParse(value.ToString(CultureInfo.InvariantCulture), out var read, out _));
            Assert.Equal(value, read);
            Assert.True(value.Scale == read.Scale);
        });

    [Fact]
    public void TryParse_AnyNumeral_AgreesWithRationalArithmetic() =>
        Gen.Select(Gen.String[Gen.Char['0', '9'], 1, 34], Gen.Int[0, 34], Gen.Int[-40, 40])
            .Sample(
                (digits, point, exponent) =>
                {
                    var integer = digits[..Math.Min(point, digits.Length)].TrimStart('0');
                    var fraction = digits[Math.Min(point, digits.Length)..];
                    var text =
                        (integer.Length == 0 ? "0" : integer)
                        + (fraction.Length == 0 ? "" : "." + fraction)
                        + $"e{exponent}";

                    // The value as digits × 10^places; it is representable if some scale makes it an integer of 96
                    // bits.
                    var mantissa = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
                    var places = exponent - fraction.Length;
                    for (; !mantissa.IsZero && mantissa % 10 == 0; places++)
                    {
                        mantissa /= 10;
                    }

                    var isRepresentable =
                        mantissa.IsZero
                        || (
                            places >= -28 && mantissa * BigInteger.Pow(10, Math.Max(0, places)) < BigInteger.Pow(2, 96)
                        );

                    Assert.True(ExactDecimal.TryParse(text, out var value, out _) == isRepresentable, text);
                    if (!isRepresentable)
                    {
                        return;
                    }

                    var expected = mantissa.IsZero ? 0 : mantissa * BigInteger.Pow(10, places + 28);
                    Assert.True(Unscaled(value) * BigInteger.Pow(10, 28 - value.Scale) == expected, text);
                }
            );

    [Fact]
    public void TryParse_AnyText_NeverThrows() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["-+.eE019 "], 0, 40])
            .Sample(text =>
            {
                var fromText = ExactDecimal.TryParse(text, out var value, out _);
                var fromUtf8 = ExactDecimal.TryParse(Encoding.UTF8.GetBytes(text), out var utf8Value, out _);
                Assert.Equal((fromText, value), (fromUtf8, utf8Value));
            });

    internal static Gen<decimal> AnyDecimal { get; } =
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28])
            .Select((low, middle, high, isNegative, scale) => new decimal(low, middle, high, isNegative, (byte)scale));

    private static BigInteger Unscaled(decimal value)
    {
        var bits = decimal.GetBits(value);
        return ((BigInteger)unchecked((uint)bits[2]) << 64)
            + ((BigInteger)unchecked((uint)bits[1]) << 32)
            + unchecked((uint)bits[0]);
    }
}
