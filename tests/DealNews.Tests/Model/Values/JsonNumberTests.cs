using System.Text;
using System.Text.Json;
using DealNews.Json;

namespace DealNews.Tests;

/// <summary>Unknown members are equal if they are the same JSON, however it is spelled.</summary>
public class JsonNumberTests
{
    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("1", "10e-1", true)]
    [InlineData("0.05", "5E-2", true)]
    [InlineData("-0", "0.00e99", true)]
    [InlineData("120", "1.2e+2", true)]
    [InlineData("1e999999999999", "1E999999999999", true)]
    [InlineData("1e999999999999", "10e999999999998", true)]
    [InlineData("1e999999999999", "1e999999999998", false)]
    [InlineData("1e0000000000000000000005", "100000", true)]
    [InlineData("1e99999999999999999999", "1.0e+99999999999999999999", true)]
    [InlineData("1e99999999999999999999", "1e-99999999999999999999", false)]
    [InlineData("1e99999999999999999999", "2e99999999999999999999", false)]
    [InlineData("1", "-1", false)]
    [InlineData("12", "120", false)]
    [InlineData("12", "1.2", false)]
    [InlineData("1.23", "12.3", false)]
    [InlineData("101", "11", false)]
    public void Equals_TwoSpellings_ComparesTheNumbers(string one, string other, bool areSame)
    {
        var (left, right) = (Properties(one), Properties(other));

        Assert.Equal(areSame, left == right);
        Assert.Equal(areSame, right == left);
        Assert.Equal(areSame, left.GetHashCode() == right.GetHashCode());
    }

    [Theory]
    [InlineData(
        """{"a":[1,{"b":1e999999999999}],"c":"\u0041"}""",
        """{ "c": "A", "a": [ 1.0, { "b": 1e999999999999 } ] }"""
    )]
    [InlineData("[true,null,{}]", "[ true, null, { } ]")]
    public void Equals_OtherWhiteSpaceOrderAndEscapes_AreSame(string one, string other)
    {
        Assert.Equal(Properties(one), Properties(other));
        Assert.Equal(Properties(one).GetHashCode(), Properties(other).GetHashCode());
    }

    [Theory]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "[1,1]")]
    [InlineData("true", "false")]
    [InlineData("null", "0")]
    [InlineData("\"1\"", "1")]
    [InlineData("\"\\u0041\"", "\"B\"")]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""")]
    [InlineData("""{"a":1,"b":2}""", """{"a":2,"b":1}""")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"c":1}""")]
    public void Equals_OtherJson_Differs(string one, string other)
    {
        Assert.NotEqual(Properties(one), Properties(other));
        Assert.NotEqual(Properties(one).GetHashCode(), Properties(other).GetHashCode());
    }

    [Fact]
    public void Serialize_ExtremeExponentIndented_IsEqualWhenRead()
    {
        var document = DealNewsJson.Deserialize("""{"facts":[],"x":{"y":[1e999999999999,-2E-999999999999]}}""");

        Assert.Equal(
            document,
            DealNewsJson.Deserialize(DealNewsJson.Serialize(document, new() { WriteIndented = true }))
        );
    }

    /// <summary>Spelling the same number in another way changes neither equality nor the hash.</summary>
    [Fact]
    public void Equals_AnyNumberSpelledWithAnExponent_AreSame() =>
        Gen.Select(Gen.Int[-999999, 999999], Gen.Int[-30, 30], Gen.Int[0, 8])
            .Sample(
                static (digits, exponent, zeros) =>
                {
                    var one = FormattableString.Invariant($"{digits}e{exponent}");
                    var other = FormattableString.Invariant($"{digits}{new string('0', zeros)}e{exponent - zeros}");
                    Assert.Equal(Properties(one), Properties(other));
                    Assert.Equal(Properties(one).GetHashCode(), Properties(other).GetHashCode());
                }
            );

    [Fact]
    public void Hash_EqualDecimalsOfAnyScale_IsTheSame()
    {
        Assert.Equal(DecimalHash.Of(1.5m), DecimalHash.Of(1.5000m));
        Assert.Equal(DecimalHash.Of(0m), DecimalHash.Of(-0.00m));
        Assert.Equal(DecimalHash.Of(decimal.MaxValue), DecimalHash.Of(79228162514264337593543950335m));
        Assert.Equal(DecimalHash.Of(100m), DecimalHash.Of(1e2m));
        Assert.NotEqual(DecimalHash.Of(1m), DecimalHash.Of(-1m));
        Assert.NotEqual(DecimalHash.Of(1m), DecimalHash.Of(10m));
    }

    private static AdditionalProperties Properties(string value)
    {
        using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(value));
        return new([KeyValuePair.Create("x", json.RootElement)]);
    }
}
