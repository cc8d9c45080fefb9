using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>Facts that the article contradicts are reported.</summary>
public sealed class TrueAlarmTests
{
    /// <summary>The language, the text, which is the quote, the fact, and the finding.</summary>
    public static TheoryData<string, string, string, string> Facts =>
        new()
        {
            // Dates.
            {
                "en",
                "Delta was valued at EUR 5 billion in 2024 and at EUR 9 billion in 2025.",
                Value("EUR 5000000000", "2025"),
                "DN5001 /asOf"
            },
            {
                "en",
                "Delta was valued at EUR 5 billion in 2024 and at EUR 9 billion in 2025.",
                Value("EUR 5000000000", "2019"),
                "DN5001 /asOf"
            },
            {
                "ko",
                "델타의 가치는 2024년 5조원, 2025년 9조원이었다.",
                Value("KRW 5000000000000", "2025"),
                "DN5001 /asOf"
            },
            { "en", "The plant of Delta opens in the third quarter of this year.", Open("2026-33"), "DN5001 /start" },
            { "en", "The plant of Delta opens in the second half of 2026.", Open("2026-02"), "DN5001 /start" },
            { "ko", "델타 공장은 내년 1분기에 가동한다.", Open("2026-33"), "DN5001 /start" },
            // Signs.
            { "en", "Delta's margin rose to 8%.", Margin("-8"), "DN5001 /value/percent" },
            { "en", "Delta's margin was –8%.", Margin("8"), "DN5001 /value/percent" },
            { "ko", "델타의 이익률은 (-)8%다.", Margin("8"), "DN5001 /value/percent" },
            { "ja", "デルタ工業の利益率は▲8%だった。", Margin("8"), "DN5001 /value/percent" },
            { "zh", "德尔塔集团利润率为-8%。", Margin("8"), "DN5001 /value/percent" },
            // Hedges, units, earlier values and ranks.
            {
                "en",
                "Delta paid about EUR 3 billion for Echo.",
                Buy("delta", "echo", "EUR 3000000000"),
                "DN5011 /amount"
            },
            {
                "ko",
                "델타는 에코온을 3조원에 인수했다.",
                Buy("delta", "echo", "KRW 3000000000000", about: true),
                "DN5011 /amount"
            },
            {
                "en",
                "The Delta X9 module holds 512 GB and draws 300 W.",
                Make("X9", "512", "TB"),
                "DN5008 /specifications/0/value"
            },
            {
                "en",
                "The Delta X9 module holds 512 GB and draws 300 W.",
                Make("X9", "300", "kW"),
                "DN5008 /specifications/0/value"
            },
            { "en", "The Delta X9 module holds 512 GB and draws 300 W.", Make("X7", "512", "GB"), "DN6005 /product" },
            { "en", "Delta offers X9 for EUR 82 a share.", Price("EUR 82", "1", "month"), "DN5008 /per/value" },
            {
                "en",
                "Delta raised its stake in Echo from 12.5% to 18%.",
                Hold("\"share\": { \"exact\": 12.5 }"),
                "DN5009 /share"
            },
            {
                "ko",
                "델타의 에코온 지분율은 12.5%에서 18%로 높아졌다.",
                Hold("\"share\": { \"exact\": 12.5 }"),
                "DN5009 /share"
            },
            { "en", "Delta is the second-largest shareholder of Echo.", Hold("\"rank\": 1"), "DN5010 /rank" },
            { "ko", "델타는 에코온의 2대 주주다.", Hold("\"rank\": 1"), "DN5010 /rank" },
            { "zh", "德尔塔集团是回声科技的第二大股东。", Hold("\"rank\": 1"), "DN5010 /rank" },
            // Fractions, ratios, and what cannot be read.
            { "en", "Delta has bought a third of Echo.", Hold("\"share\": { \"exact\": 70 }"), "DN5001 /share" },
            { "en", "Delta holds a majority of Echo.", Hold("\"share\": { \"exact\": 12 }"), "DN5001 /share" },
            { "en", "Delta buys the other shares of Echo.", Hold("\"share\": { \"exact\": 48.6 }"), "DN5007 /share" },
            // Names and sides.
            {
                "en",
                "Delta agreed to buy Echo for EUR 80 million.",
                Buy("golf", "echo", "EUR 80000000"),
                "DN6001 /acquirers/0"
            },
            {
                "en",
                "Delta will buy Echo for EUR 80 million, and Foxtrot will buy Golf for EUR 90 million.",
                Buy("delta", "echo", "EUR 90000000"),
                "DN6003 /amount"
            },
            {
                "en",
                "Delta agreed to buy Echo for EUR 80 million.",
                Buy("echo", "delta", "EUR 80000000"),
                "DN6004 /target"
            },
            {
                "ko",
                "델타는 에코온을 150억원에 인수하기로 했다.",
                Buy("echo", "delta", "KRW 15000000000"),
                "DN6004 /target"
            },
            {
                "ja",
                "デルタ工業はエコー電機を35億円で買収する。",
                Buy("echo", "delta", "JPY 3500000000"),
                "DN6004 /target"
            },
            { "zh", "德尔塔集团将收购回声科技。", Buy("echo", "delta", null), "DN6004 /target" },
            {
                "en",
                "Delta agreed to buy Echo.",
                Buy("delta", "echo", null) + """, "polarity": "negative" """,
                "DN5013 /polarity"
            },
            // Words and directions.
            {
                "en",
                "“We will build it,” Delta said.",
                """ "kind": "statement", "speaker": "delta", "mode": "direct", "text": "We will sell it" """,
                "DN4011 /text"
            },
            {
                "en",
                "Revenue of Delta rose by 8% in 2025.",
                """ "kind": "financialFigure", "company": "delta", "measure": "revenue", "period": "2025", "change": { "direction": "decrease", "percent": { "exact": 8 } } """,
                "DN5012 /change/direction"
            },
        };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Verify_ContradictedFact_ReportsIt(string language, string text, string members, string finding) =>
        Assert.Contains(finding, NewsArticle.Findings(language, text, members));

    [Fact]
    public void Verify_OtherNamedInQuote_ReportsEntityOfFact()
    {
        const string Text =
            "Golf makes pumps for Foxtrot.\nNobody buys them.\nDelta agreed to buy Echo for EUR 80 million.";
        var fact = $$"""
            { "companies": [
                { "id": "delta", "names": { "en": "Delta" } }, { "id": "echo", "names": { "en": "Echo" } },
                { "id": "golf", "names": { "en": "Golf" } }, { "id": "foxtrot", "names": { "en": "Foxtrot" } }],
              "facts": [{ {{Buy(
                "golf",
                "foxtrot",
                "EUR 80000000"
            )}}, "evidence": [{ "exact": "Delta agreed to buy Echo for EUR 80 million" }] }] }
            """;

        var findings = new GroundingVerifier(new(Text)).Verify(DealNewsJson.Deserialize(fact)).Findings;

        Assert.Contains("DN6002 /acquirers/0", findings.Places());
    }

    [Theory]
    [InlineData(true, Severity.Error)]
    [InlineData(false, Severity.Info)]
    public void Verify_FactWithoutEvidence_HasSeverityOfOption(bool isRequired, Severity severity)
    {
        var document = DealNewsJson.Deserialize(
            """{ "facts": [{ "kind": "stake", "holder": "a", "company": "b" }] }"""
        );

        var report = new GroundingVerifier(new("A holds B."), new() { RequireEvidence = isRequired }).Verify(document);

        var finding = Assert.Single(report.Findings);
        Assert.Equal((RuleCode.EvidenceMissing, severity), (finding.Code, finding.Severity));
    }

    [Fact]
    public void Verify_AssumedCurrency_IsReportedOncePerDocument()
    {
        const string Text = "Delta pays $5 million. Echo pays $6 million.";
        var document = DealNewsJson.Deserialize(
            """
            { "article": { "language": "en" }, "facts": [
              { "kind": "valuation", "company": "a", "timing": "current", "amount": { "exact": "USD 5000000" }, "evidence": [{ "exact": "Delta pays $5 million" }] },
              { "kind": "valuation", "company": "b", "timing": "current", "amount": { "exact": "USD 6000000" }, "evidence": [{ "exact": "Echo pays $6 million" }] }] }
            """
        );

        var findings = new GroundingVerifier(new(Text)).Verify(document).Findings;

        Assert.Equal(["DN5004 /amount"], findings.Places());
    }

    private static string Buy(string buyer, string target, string? amount, bool about = false) =>
        $$""" "kind": "acquisition", "acquirers": ["{{buyer}}"], "target": "{{target}}", "status": "agreed" """
        + (
            amount is null
                ? ""
                : $$""", "amount": { "exact": "{{amount}}", "approximate": {{JsonSerializer.Serialize(about)}} }"""
        );

    private static string Hold(string members) =>
        $""" "kind": "stake", "holder": "delta", "company": "echo", {members} """;

    private static string Value(string amount, string asOf) =>
        $$""" "kind": "valuation", "company": "delta", "timing": "historical", "amount": { "exact": "{{amount}}" }, "asOf": "{{asOf}}" """;

    private static string Open(string start) =>
        $$""" "kind": "facility", "company": "delta", "stage": "planned", "start": "{{start}}" """;

    private static string Make(string product, string value, string unit) =>
        $$""" "kind": "productCapability", "company": "delta", "product": "{{product}}", "stage": "available", "specifications": [{ "value": {{value}}, "unit": "{{unit}}" }] """;

    private static string Margin(string percent) =>
        $$""" "kind": "financialFigure", "company": "delta", "measure": "other", "value": { "percent": { "exact": {{percent}} } } """;

    private static string Price(string price, string value, string unit) =>
        $$""" "kind": "unitPrice", "seller": "delta", "item": "X9", "price": { "exact": "{{price}}" }, "per": { "value": {{value}}, "unit": "{{unit}}" } """;
}
