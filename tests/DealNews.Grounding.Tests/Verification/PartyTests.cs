using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>A party of a fact that the evidence does not have in this place is reported.</summary>
public sealed class PartyTests
{
    private const string Companies = """
        [
          { "id": "delta", "names": { "en": "Delta Corp", "ko": "델타", "ja": "デルタ工業", "zh": "德尔塔集团" } },
          { "id": "echo", "names": { "en": "Echo Ltd.", "ko": "에코온", "ja": "エコー電機", "zh": "回声科技" } },
          { "id": "golf", "names": { "en": "Golf Inc", "ko": "골프존테크", "ja": "ゴルフ産業", "zh": "高尔夫控股" } }
        ]
        """;

    [Theory]
    // The other company is in a paragraph of its own.
    [InlineData("en", "Delta agreed to buy Echo.", "Golf makes motors.", "golf", "echo", "DN6002 /acquirers/0")]
    [InlineData("en", "Delta agreed to buy Echo.", "Golf makes motors.", "delta", "golf", "DN6002 /target")]
    [InlineData(
        "ko",
        "델타는 에코온을 인수하기로 했다.",
        "골프존테크는 모터를 만든다.",
        "golf",
        "echo",
        "DN6002 /acquirers/0"
    )]
    [InlineData(
        "ko",
        "델타는 에코온을 인수하기로 했다.",
        "골프존테크는 모터를 만든다.",
        "delta",
        "golf",
        "DN6002 /target"
    )]
    [InlineData(
        "ja",
        "デルタ工業はエコー電機を買収する。",
        "ゴルフ産業はモーターを作る。",
        "golf",
        "echo",
        "DN6002 /acquirers/0"
    )]
    [InlineData("zh", "德尔塔集团将收购回声科技。", "高尔夫控股生产电机。", "delta", "golf", "DN6002 /target")]
    public void Verify_PartyOfAnotherParagraph_IsReported(
        string language,
        string first,
        string last,
        string buyer,
        string target,
        string expected
    ) => Assert.Contains(expected, Findings(language, $"{first}\n\nText.\n\n{last}", first, buyer, target));

    [Theory]
    // The same paragraph names the other company in another sentence.
    [InlineData("en", "Delta agreed to buy Echo", ". Golf makes motors.", "golf", "echo", "DN6002 /acquirers/0")]
    [InlineData("en", "Echo was bought by Delta", ". Golf makes motors.", "delta", "golf", "DN6002 /target")]
    [InlineData(
        "ko",
        "델타는 에코온을 인수하기로 했다",
        ". 골프존테크는 모터를 만든다.",
        "golf",
        "echo",
        "DN6002 /acquirers/0"
    )]
    [InlineData(
        "ja",
        "デルタ工業はエコー電機を買収する",
        "。ゴルフ産業はモーターを作る。",
        "delta",
        "golf",
        "DN6002 /target"
    )]
    [InlineData("zh", "德尔塔集团将收购回声科技", "。高尔夫控股生产电机。", "golf", "echo", "DN6002 /acquirers/0")]
    public void Verify_PartyOfAnotherSentence_IsReported(
        string language,
        string quote,
        string rest,
        string buyer,
        string target,
        string expected
    ) => Assert.Contains(expected, Findings(language, quote + rest, quote, buyer, target));

    [Theory]
    [InlineData("en", "Golf's unit Delta agreed to buy Echo", ".")]
    [InlineData("en", "Delta agreed to buy Golf's unit Echo", ".")]
    [InlineData("en", "Golf holds 10% of Echo, which Delta will buy", ".")]
    [InlineData("ko", "골프존테크의 자회사인 델타는 에코온을 인수한다", ".")]
    [InlineData("ko", "골프존테크는 델타가 에코온을 인수한다고 밝혔다", ".")]
    [InlineData("ja", "ゴルフ産業の子会社のデルタ工業はエコー電機を買収する", "。")]
    [InlineData("zh", "高尔夫控股旗下的德尔塔集团将收购回声科技", "。")]
    public void Verify_ThirdCompanyInTheSentence_IsNotReported(string language, string quote, string rest) =>
        Assert.Empty(Findings(language, quote + rest, quote, "delta", "echo"));

    [Theory]
    [InlineData("en", "Delta Corp is not buying Echo for $78 million.")]
    [InlineData("en", "Delta denied that it would buy Echo.")]
    [InlineData("ko", "델타는 에코온을 인수하지 않기로 했다.")]
    [InlineData("ko", "델타는 에코온 인수설을 부인했다.")]
    [InlineData("ja", "デルタ工業はエコー電機を買収しない。")]
    [InlineData("zh", "德尔塔集团不会以5亿元收购回声科技。")]
    public void Verify_PositiveFactFromDenial_IsReported(string language, string text) =>
        Assert.Contains("DN5013 /polarity", Findings(language, text, text, "delta", "echo"));

    [Theory]
    [InlineData("Delta, which did not disclose the price, bought Echo.")]
    [InlineData("Delta denied that it overpaid for Echo.")]
    public void Verify_NegationOfSomethingElse_IsNotReported(string text) =>
        Assert.Empty(Findings("en", text, text, "delta", "echo"));

    [Theory]
    [InlineData("Delta was founded in 2024.", "2024-06-17", false)]
    [InlineData("Delta was founded in June 2024.", "2024-06-17", false)]
    [InlineData("Delta was founded in June 2024.", "2024-06", true)]
    [InlineData("Delta was founded on June 17, 2024.", "2024", true)]
    [InlineData("Delta was founded on June 17, 2024.", "2024-06-17", true)]
    [InlineData("Delta was founded in 2024. The day was June 17, 2024.", "2024-06-17", true)]
    public void Verify_DateMoreExactThanTheArticle_IsUndetermined(string text, string date, bool isSupported)
    {
        var quote = text[..(text.IndexOf('.', StringComparison.Ordinal))];
        var document = $$"""
            {
              "article": { "language": "en", "publishedAt": "2026-03-20T09:00:00Z" },
              "companies": {{Companies}},
              "facts": [{ "kind": "meeting", "participants": [{ "entity": "delta" }], "status": "held",
                "date": "{{date}}", "evidence": {{Grounded.Evidence(quote)}} }]
            }
            """;

        var findings = Warnings(document, text);

        Assert.Equal(isSupported ? [] : ["DN5007 /date"], findings);
    }

    private static IEnumerable<string> Findings(
        string language,
        string text,
        string quote,
        string buyer,
        string target
    ) =>
        Warnings(
            $$"""
            {
              "article": { "language": "{{language}}", "publishedAt": "2026-03-20T09:00:00Z" },
              "companies": {{Companies}},
              "facts": [{ "kind": "acquisition", "acquirers": ["{{buyer}}"], "target": "{{target}}",
                "status": "agreed", "evidence": {{Grounded.Evidence(quote)}} }]
            }
            """,
            text
        );

    private static IEnumerable<string> Warnings(string document, string text) =>
        new GroundingVerifier(new(text))
            .Verify(DealNewsJson.Deserialize(document))
            .Findings.Where(finding => finding.Severity != Severity.Info)
            .Places();
}
