using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>
/// Money in JSON: the string of NodaMoney and the other forms that are read. Amounts are never rounded.
/// </summary>
public class MoneyJsonTests
{
    public static TheoryData<string, string> Forms =>
        new()
        {
            { "\"USD 15000000000\"", "USD 15000000000" },
            { "\"KRW 732000000000000\"", "KRW 732000000000000" },
            { "\"15000000000 USD\"", "USD 15000000000" },
            { "\"\\u0055SD 0.28\"", "USD 0.28" },
            { "\"USD 1.50\"", "USD 1.50" },
            { "\"XYZ -3\"", "XYZ -3" },
            { "\"USD 79228162514264337593543950335\"", "USD 79228162514264337593543950335" },
            { "{\"amount\":15000000000,\"currency\":\"USD\"}", "USD 15000000000" },
            { "{\"currency\":\"USD\",\"amount\":\"1.50\"}", "USD 1.50" },
            { "{\"Amount\":1.50,\"Currency\":\"USD\"}", "USD 1.50" },
            { "{\"Amount\":\"15000000000\",\"Currency\":\"USD\"}", "USD 15000000000" },
            { "{\"amount\":1.5E+10,\"currency\":\"USD\"}", "USD 15000000000" },
        };

    // The pointer is below /facts/0/amount/exact.
    public static TheoryData<string, string> Faults =>
        new()
        {
            { "\"USD 123456789012345678901234567890\"", "" },
            { "\"USD 0.12345678901234567890123456789\"", "" },
            { "\"USD 1e3\"", "" },
            { "\"usd 5\"", "" },
            { "\"USD  5\"", "" },
            { "\"USD 1,000\"", "" },
            { "\"USD 5 \"", "" },
            { "\"$5\"", "" },
            { "\"USD\"", "" },
            { "\"5\"", "" },
            { "\"\"", "" },
            { "5", "" },
            { "true", "" },
            { "[\"USD 5\"]", "" },
            { "{}", "" },
            { "{\"amount\":5}", "" },
            { "{\"currency\":\"USD\"}", "" },
            { "{\"amount\":5,\"currency\":\"dollar\"}", "/currency" },
            { "{\"amount\":5,\"currency\":840}", "/currency" },
            { "{\"amount\":\"five\",\"currency\":\"USD\"}", "/amount" },
            { "{\"amount\":null,\"currency\":\"USD\"}", "/amount" },
            { "{\"amount\":1E400,\"currency\":\"USD\"}", "/amount" },
            { "{\"amount\":123456789012345678901234567890,\"currency\":\"USD\"}", "/amount" },
            { "{\"amount\":\"0.12345678901234567890123456789\",\"currency\":\"USD\"}", "/amount" },
            { "{\"amount\":5,\"Amount\":5,\"currency\":\"USD\"}", "/Amount" },
            { "{\"amount\":5,\"currency\":\"USD\",\"currency\":\"USD\"}", "/currency" },
            { "{\"amount\":5,\"currency\":\"USD\",\"scale\":2}", "/scale" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Deserialize_AnyFormOfMoney_IsWrittenInTheCanonicalForm(string json, string canonical)
    {
        Assert.Equal(Document($"\"{canonical}\""), DealNewsJson.Serialize(DealNewsJson.Deserialize(Document(json))));
        Assert.Equal(Money.Parse(canonical), JsonSerializer.Deserialize<Money>(json, DealNewsJson.SerializerOptions));
        Assert.Equal(
            $"\"{canonical}\"",
            JsonSerializer.Serialize(Money.Parse(canonical), DealNewsJson.SerializerOptions)
        );
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Deserialize_NotMoney_ThrowsWithItsPlace(string json, string pointer)
    {
        var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(Document(json)));
        var fault = Assert.Throws<DealNewsJsonException>(() =>
            JsonSerializer.Deserialize<Money>(json, DealNewsJson.SerializerOptions)
        );

        Assert.Equal(("/facts/0/amount/exact" + pointer, RuleCode.JsonShape), (exception.Pointer, exception.Code));
        Assert.Equal((pointer, RuleCode.JsonShape), (fault.Pointer, fault.Code));
    }

    [Theory]
    [InlineData("12345678901234567890123456789012")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1E400")]
    [InlineData("1E-29")]
    public void Deserialize_InexactAmount_Throws(string number)
    {
        var json =
            $$$"""{"facts":[{"kind":"unitPrice","seller":"a","item":"i","price":{"exact":"USD 1"},"per":"""
            + $$$"""{"value":{{{number}}},"unit":"u"}}]}""";

        var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(json));

        Assert.Equal(("/facts/0/per/value", RuleCode.JsonShape), (exception.Pointer, exception.Code));
    }

    [Fact]
    public void Deserialize_UnknownCurrency_IsReadWithAWarning()
    {
        var document = DealNewsJson.Deserialize(Document("\"XYZ 5\""));

        Assert.Contains(
            DocumentValidator.Validate(document).Findings,
            static finding => finding is { Code: RuleCode.CurrencyUnknown, Pointer: "/facts/0/amount/exact" }
        );
    }

    [Fact]
    public void Serialize_MoneyWithoutCurrency_RoundTrips()
    {
        var document = new ArticleFacts
        {
            Facts =
            [
                new Valuation
                {
                    Company = "a",
                    Timing = ValuationTiming.Current,
                    Amount = new() { Exact = default(Money) },
                },
            ],
        };

        var json = DealNewsJson.Serialize(document);

        Assert.Equal(document, DealNewsJson.Deserialize(json));
        Assert.Contains(
            DocumentValidator.Validate(document).Findings,
            static finding => finding is { Code: RuleCode.RequiredValueMissing, Pointer: "/facts/0/amount/exact" }
        );
    }

    private static string Document(string money) =>
        $$$"""{"facts":[{"kind":"valuation","company":"a","amount":{"exact":{{{money}}}},"timing":"current"}]}""";
}
