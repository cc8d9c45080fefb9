using System.Text.Json.Nodes;
using static DealNews.Grounding.Tests.Verification.Grounded;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>The findings for amounts, shares, measures and dates that differ from their quotes.</summary>
public sealed class FigureRuleTests
{
    private const string Restated =
        "Gaon is to be valued at $340 billion (KRW 496 trillion), up from $175 billion (KRW 255 trillion).";

    /// <summary>The quote, the amount of the fact, and the findings.</summary>
    public static TheoryData<string, string, string[]> Amounts => new()
    {
        // Supported.
        { "가온은 150억원을 투자한다.", """{ "exact": "KRW 15000000000" }""", [] },
        { "가온은 최소 150억원을 투자한다.", """{ "minimum": "KRW 15000000000" }""", [] },
        { "가온은 150억원 넘게 투자한다.", """{ "exclusiveMinimum": "KRW 15000000000" }""", [] },
        { "가온은 150억~250억원을 투자한다.", """{ "minimum": "KRW 15000000000", "maximum": "KRW 25000000000" }""", [] },
        { "가온은 약 150억원을 투자한다.", """{ "exact": "KRW 15000000000", "approximate": true }""", [] },
        { "ガオンは412億円を投資する。", """{ "exact": "JPY 41200000000" }""", [] },
        { "佳恩投资412亿元人民币。", """{ "exact": "CNY 41200000000" }""", [] },
        { "Gaon invests up to US$15 billion.", """{ "maximum": "USD 15000000000" }""", [] },
        { "Gaon invests EUR 15.50.", """{ "exact": "EUR 15.5" }""", [] },

        // Not in the quote.
        { "가온은 150억원을 투자한다.", """{ "exact": "KRW 16000000000" }""", ["DN5001 /amount"] },
        { "가온은 투자 규모를 밝히지 않았다.", """{ "exact": "KRW 16000000000" }""", ["DN5001 /amount"] },
        { "Gaon invests 40 percent of its profit.", """{ "exact": "USD 40" }""", ["DN5001 /amount"] },

        // Another scale.
        { "가온은 150억원을 투자한다.", """{ "exact": "KRW 150000000000" }""", ["DN5002 /amount"] },
        { "가온은 150억원을 투자한다.", """{ "exact": "KRW 150000000000000" }""", ["DN5002 /amount"] },
        { "가온은 최소 150억원을 투자한다.", """{ "minimum": "KRW 1500000000" }""", ["DN5002 /amount"] },
        { "Gaon invests EUR 15 billion to EUR 25 billion.",
            """{ "minimum": "EUR 15000000", "maximum": "EUR 25000000" }""", ["DN5002 /amount"] },

        // Another currency.
        { "가온은 150억원을 투자한다.", """{ "exact": "USD 15000000000" }""", ["DN5003 /amount"] },
        { "Gaon invests EUR 15 billion to EUR 25 billion.",
            """{ "minimum": "USD 15000000000", "maximum": "USD 25000000000" }""", ["DN5003 /amount"] },

        // An assumed currency is reported, unless the text also has the amount with its code.
        { "가온은 150억 달러를 투자한다.", """{ "exact": "USD 15000000000" }""", ["DN5004 /amount"] },
        { "Gaon invests $15 billion, that is USD 15 billion.", """{ "exact": "USD 15000000000" }""", [] },
        { "Gaon invests $15 billion.", """{ "exact": "AUD 15000000000" }""", ["DN5003 /amount"] },

        // Another bound.
        { "가온은 최소 150억원을 투자한다.", """{ "exact": "KRW 15000000000" }""", ["DN5005 /amount"] },
        { "가온은 150억원을 투자한다.", """{ "minimum": "KRW 15000000000" }""", ["DN5005 /amount"] },
        { "가온은 150억원 이상을 투자한다.", """{ "exclusiveMinimum": "KRW 15000000000" }""", ["DN5005 /amount"] },
        { "가온은 최대 150억원을 투자한다.", """{ "minimum": "KRW 15000000000" }""", ["DN5005 /amount"] },
        { "Gaon invests less than EUR 15 billion.", """{ "maximum": "EUR 15000000000" }""", ["DN5005 /amount"] },

        // Another range.
        { "가온은 150억~250억원을 투자한다.",
            """{ "minimum": "KRW 15000000000", "maximum": "KRW 26000000000" }""", ["DN5006 /amount"] },
        { "가온은 150억~250억원을 투자한다.", """{ "minimum": "KRW 15000000000" }""", ["DN5006 /amount"] },
        { "가온은 150억원을 투자한다.",
            """{ "minimum": "KRW 15000000000", "maximum": "KRW 25000000000" }""", ["DN5006 /amount"] },

        // A figure that is not understood, or has no number, neither supports nor contradicts.
        { "가온은 수조원을 투자한다.", """{ "exact": "KRW 5000000000000" }""", ["DN5007 /amount"] },
        { "Gaon invests tens of billions of dollars.", """{ "minimum": "USD 20000000000" }""", ["DN5007 /amount"] },

        // An equivalent counts only for the amount that it restates.
        { Restated,
            """{ "exact": "USD 340000000000", "equivalents": [{ "exact": "KRW 496000000000000" }] }""",
            ["DN5004 /amount"] },
        { Restated,
            """{ "exact": "KRW 496000000000000", "equivalents": [{ "exact": "USD 340000000000" }] }""",
            ["DN5004 /amount/equivalents/0"] },
        { Restated,
            """{ "exact": "USD 340000000000", "equivalents": [{ "exact": "KRW 255000000000000" }] }""",
            ["DN5004 /amount", "DN5001 /amount/equivalents/0"] },
        { Restated,
            """{ "exact": "KRW 255000000000000", "equivalents": [{ "exact": "USD 340000000000" }] }""",
            ["DN5001 /amount/equivalents/0"] },
        { Restated,
            """{ "exact": "USD 340000000000", "equivalents": [{ "exact": "KRW 49600000000000" }] }""",
            ["DN5004 /amount", "DN5002 /amount/equivalents/0"] },
        // Amounts that the text does not link can still belong together.
        { "Gaon invests EUR 2 billion. In won that is KRW 3 trillion.",
            """{ "exact": "EUR 2000000000", "equivalents": [{ "exact": "KRW 3000000000000" }] }""", [] },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Verify_Amount_ReportsItsFinding(string text, string amount, string[] found) =>
        Assert.Equal(found, Verify(text, Pledge(amount, text)).Places());

    /// <summary>The quote, the rest of the fact, and the findings.</summary>
    public static TheoryData<string, string, string[]> Others => new()
    {
        { "가온은 지분 34.5%를 갖고 있다.", """ "kind": "stake", "share": { "exact": 34.5 } """, [] },
        { "가온은 평가액보다 20~30% 낮게 판다.",
            """ "kind": "offering", "premiums": [{ "percent": { "minimum": -30, "maximum": -20 } }] """, [] },
        { "Gaon sells at a discount of 20%.",
            """ "kind": "offering", "premiums": [{ "percent": { "exact": -20 } }] """, [] },
        { "Gaon sells at a discount of 20%.",
            """ "kind": "offering", "premiums": [{ "percent": { "exact": -30 } }] """,
            ["DN5001 /premiums/0/percent"] },
        { "가온은 지분 34.5%를 갖고 있다.", """ "kind": "stake", "share": { "exact": 35.4 } """, ["DN5001 /share"] },
        { "가온은 지분 34.5%를 갖고 있다.", """ "kind": "stake", "share": { "exact": 3.45 } """, ["DN5002 /share"] },
        { "가온은 지분 50% 이상을 갖고 있다.", """ "kind": "stake", "share": { "exact": 50 } """, ["DN5005 /share"] },
        { "가온은 지분을 5%포인트 늘렸다. 지금은 20%다.", """ "kind": "stake", "share": { "exact": 5 } """, ["DN5008 /share"] },
        { "가온은 지분 절반을 갖고 있다.", """ "kind": "stake", "share": { "exact": 50 } """, [] },
        { "가온은 지분 절반을 갖고 있다.", """ "kind": "stake", "share": { "exact": 40 } """, ["DN5001 /share"] },
        // A quote without a percentage does not support the share.
        { "가온은 나머지 지분을 산다.", """ "kind": "stake", "share": { "exact": 48.6 } """, ["DN5007 /share"] },

        { "가온의 메모리는 36GB다.",
            """ "kind": "productCapability", "specifications": [{ "name": "capacity", "value": 36, "unit": "GB" }] """,
            [] },
        { "가온의 메모리는 36GB다.",
            """ "kind": "productCapability", "specifications": [{ "name": "capacity", "value": 63, "unit": "GB" }] """,
            ["DN5001 /specifications/0/value"] },
        { "가온의 메모리는 36GB다.",
            """ "kind": "productCapability", "specifications": [{ "name": "capacity", "value": "about 36", "unit": "GB" }] """,
            [] },

        // A measure of a fact has no bounds.
        { "가온의 메모리는 최대 36GB다.",
            """ "kind": "productCapability", "specifications": [{ "name": "capacity", "value": 36, "unit": "GB" }] """,
            [] },
        // An unknown unit is searched as it is spelled.
        { "The link carries 1,250.5 frobs.",
            """ "kind": "productCapability", "specifications": [{ "name": "rate", "value": 1250.5, "unit": "frobs" }] """,
            [] },
        { "The link carries 1,250.5 frobs.",
            """ "kind": "productCapability", "specifications": [{ "name": "rate", "value": 1250.6, "unit": "frobs" }] """,
            ["DN5001 /specifications/0/value"] },
        { "The link carries many frobs.",
            """ "kind": "productCapability", "specifications": [{ "name": "rate", "value": 7, "unit": "frobs" }] """,
            ["DN5007 /specifications/0/value"] },

        { "가온은 100만 토큰당 500원을 받는다.",
            """ "kind": "unitPrice", "price": { "exact": "KRW 500" }, "per": { "value": 1000000, "unit": "token" } """,
            [] },
        { "가온은 100만 토큰당 500원을 받는다.",
            """ "kind": "unitPrice", "price": { "exact": "KRW 500" }, "per": { "value": 1000, "unit": "token" } """,
            ["DN5002 /per/value"] },
        { "가온은 100만 토큰당 500원을 받는다.",
            """ "kind": "unitPrice", "price": { "exact": "KRW 500" }, "per": { "value": 7, "unit": "token" } """,
            ["DN5001 /per/value"] },
        // The quantity of another price.
        {
            "가온은 100만 토큰당 500원, 나래는 1000 토큰당 7원을 받는다.",
            """ "kind": "unitPrice", "price": { "exact": "KRW 500" }, "per": { "value": 1000, "unit": "token" } """, ["DN5002 /per/value"]
        },

        { "두 사람은 4일 만났다.", """ "kind": "meeting", "date": "2025-02-04" """, [] },
        { "두 사람은 4일 만났다.", """ "kind": "meeting", "date": "2025-02-05" """, ["DN5001 /date"] },
        { "두 사람은 3월 4일 만났다.", """ "kind": "meeting", "date": "2025-02-04" """, ["DN5001 /date"] },
        { "두 사람은 월요일에 만났다.", """ "kind": "meeting", "date": "2025-02-03" """, [] },
        { "두 사람은 월요일에 만났다.", """ "kind": "meeting", "date": "2025-02-04" """, ["DN5001 /date"] },
        { "두 사람은 2024년 4일 만났다.", """ "kind": "meeting", "date": "2025" """, ["DN5001 /date"] },

        {
            "시장은 2023년 100억원에서 2027년 900억원으로 커진다.",
            """ "kind": "marketForecast", "points": [{ "date": "2023", "amount": { "exact": "KRW 10000000000" } }, { "date": "2028", "amount": { "exact": "KRW 90000000000" } }] """,
            ["DN5001 /points/1/date"]
        },
        {
            "시장은 2023년 100억원에서 2027년 900억원으로 커진다.",
            """ "kind": "marketForecast", "points": [{ "date": "2023", "amount": { "exact": "KRW 11000000000" } }, { "date": "2027", "amount": { "exact": "KRW 9000000000" } }] """,
            ["DN5001 /points/0/amount", "DN5002 /points/1/amount"]
        },
        // A year in words depends on the day of the article, which the document does not give.
        {
            "시장은 올해 100억원에서 2027년 900억원으로 커진다.",
            """ "kind": "marketForecast", "points": [{ "date": "2025", "amount": { "exact": "KRW 10000000000" } }, { "date": "2027", "amount": { "exact": "KRW 90000000000" } }] """,
            ["DN5007 /points/0/date"]
        },
        // The figures of an unknown kind are compared too.
        { "가온은 150억원을 투자한다.", """ "kind": "layoff", "amount": "KRW 1" """, ["DN5001 /amount"] },
        { "가온은 150억원을 투자한다.", """ "kind": "layoff", "amount": { "exact": "KRW 15000000000" } """, [] },
        { "가온은 직원 28%를 줄인다.", """ "kind": "layoff", "cut": 28, "why": "costs" """, [] },
        { "가온은 직원 28%를 줄인다.", """ "kind": "layoff", "cut": 38 """, ["DN5007 /cut"] },
        // Incomplete facts have no claims and do not throw.
        { "가온은 150억원을 투자한다.", """ "kind": "investmentPledge", "amount": {} """, [] },
        { "가온은 150억원을 투자한다.", """ "kind": "meeting", "date": "2025-02-30" """, [] },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Verify_Fact_ReportsItsFinding(string text, string members, string[] found) =>
        Assert.Equal(
            found,
            Verify(text, $$"""{ {{members}}, "evidence": {{Evidence(text)}} }""")
                .Where(finding => finding.Code != RuleCode.NameNotInArticle)
                .Places()
        );

    /// <summary>The text, its quotes, the amount, and the findings.</summary>
    public static TheoryData<string, string[], string, string[]> Quotes => new()
    {
        // A quote cannot cut off the bound of its figure, or a part of it.
        { "가온은 최소 150억원을 투자한다.", ["150억원을 투자한다"], """{ "exact": "KRW 15000000000" }""", ["DN4005 /evidence/0/exact"] },
        { "가온은 3150억원을 투자한다.", ["150억원을 투자한다"], """{ "exact": "KRW 15000000000" }""", ["DN4005 /evidence/0/exact"] },
        // The figure is in the article, but not in the evidence.
        { "가온은 공장을 짓는다. 나래는 150억원을 낸다.", ["가온은 공장을 짓는다"], """{ "exact": "KRW 15000000000" }""", ["DN5001 /amount"] },
        // Any of the quotes can support the amount.
        { "가온은 공장을 짓는다. 나래는 150억원을 낸다.", ["가온은 공장을 짓는다", "나래는 150억원을 낸다"], """{ "exact": "KRW 15000000000" }""", [] },
        // A missing quote is reported once, without the figures that it would support; a contradiction is too.
        { "가온은 150억원을 투자한다.", ["나래는 공장을 짓지 않는다"], """{ "exact": "KRW 3" }""", ["DN4001 /evidence/0/exact"] },
        { "가온은 150억원을 투자한다.", ["나래는 공장을 짓지 않는다", "150억원"],
            """{ "exact": "KRW 1500000000" }""", ["DN4001 /evidence/0/exact", "DN5002 /amount"] },
        // If a quote occurs twice, one of the places must support the fact.
        { "가온은 150억원을 낸다. 나래도 150억원을 낸다.", ["150억원을 낸다"],
            """{ "exact": "KRW 15000000000" }""", ["DN4002 /evidence/0/exact"] },
        { "가온은 150억원을 낸다. 나래도 150억원을 낸다.", ["150억원을 낸다"],
            """{ "exact": "KRW 16000000000" }""", ["DN4002 /evidence/0/exact", "DN5001 /amount"] },
    };

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Verify_AmountWithSeveralQuotes_ReportsItsFinding(
        string text,
        string[] quotes,
        string amount,
        string[] found
    ) =>
        Assert.Equal(found, Verify(text, Pledge(amount, quotes)).Places());

    [Fact]
    public void Amount_InLanguageWithoutReader_IsReportedAsUnread() => Assert.Equal(
        ["DN5007 /amount"],
        Verify(
                "Gaon investit 15 milliards d'euros.",
                Pledge("""{ "exact": "EUR 15000000000" }""", "15 milliards d'euros"),
                "fr"
            )
            .Places()
    );

    [Fact]
    public void Amount_InArticleWithoutLanguage_IsReadInLanguageOfText()
    {
        var verifier = new GroundingVerifier(new("가온은 150억원을 투자한다."));

        var pledge = JsonNode.Parse(Pledge("""{ "exact": "KRW 15000000" }""", "150억원"))!;
        Assert.Equal(["DN5002 /amount"], Verify(verifier, pledge, null).Places());
    }

    /// <summary>The finding has the span of the figure that contradicts the fact.</summary>
    [Fact]
    public void Finding_OfFigure_HasSpan()
    {
        const string Text = "🏭 가온은 150억원을 투자한다.";

        var finding = Assert.Single(Verify(Text, Pledge("""{ "exact": "KRW 1500000000" }""", Text)));

        Assert.Equal(new TextSpan(6, 11), finding.Span);
        Assert.Equal(
            "The evidence has exactly KRW 15000000000; the fact says exactly KRW 1500000000.",
            finding.Message
        );
    }
}
