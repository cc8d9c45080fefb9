using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>Verifies a fact against an article of 2026-03-20 about four companies.</summary>
internal static class NewsArticle
{
    private const string Companies = """
        [
          { "id": "delta", "names": { "en": "Delta Corp", "ko": "델타", "ja": "デルタ工業", "zh": "德尔塔集团" } },
          { "id": "echo", "names": { "en": "Echo Ltd.", "ko": "주식회사 에코온", "ja": "エコー電機", "zh": "回声科技有限公司" } },
          { "id": "foxtrot", "names": { "en": "Foxtrot GmbH", "ko": "폭스로", "ja": "フォックス", "zh": "福克斯" } },
          { "id": "golf", "names": { "en": "Golf Inc", "ko": "골프존테크", "ja": "ゴルフ産業", "zh": "高尔夫控股" } }
        ]
        """;

    /// <summary>Returns the warnings and errors for a fact whose quote is the text.</summary>
    public static IEnumerable<string> Findings(string language, string text, string members)
    {
        var json = $$"""
            {
              "article": { "language": "{{language}}", "publishedAt": "2026-03-20T09:00:00Z" },
              "companies": {{Companies}},
              "facts": [{ {{members}}, "evidence": {{Grounded.Evidence(text)}} }]
            }
            """;
        return new GroundingVerifier(new(text))
            .Verify(DealNewsJson.Deserialize(json))
            .Findings.Where(finding => finding.Severity != Severity.Info)
            .Places();
    }
}
