using System.Text.Json.Nodes;
using DealNews.Json;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>A fact held against a text.</summary>
internal static class Grounded
{
    /// <summary>Verifies a document of one fact; the article's language is that of the text.</summary>
    public static IReadOnlyList<GroundingFinding> Verify(string text, string fact, string? language = null) => Verify(
        new GroundingVerifier(new(text)), JsonNode.Parse(fact)!, new JsonObject { ["language"] = language ?? ArticleLanguage.Guess(text) });

    /// <summary>Verifies a document of one fact.</summary>
    public static IReadOnlyList<GroundingFinding> Verify(GroundingVerifier verifier, JsonNode fact, JsonNode? article)
    {
        var document = new JsonObject { ["article"] = article?.DeepClone(), ["facts"] = new JsonArray(fact.DeepClone()) };
        return verifier.Verify(DealNewsJson.Deserialize(document.ToJsonString())).Findings;
    }

    /// <summary>A pledge of an amount, of which the text itself is the evidence.</summary>
    public static string Pledge(string amount, params string[] quotes) =>
        $$"""{ "kind": "investmentPledge", "investors": ["gaon"], "amount": {{amount}}, "status": "planned", "evidence": {{Evidence(quotes)}} }""";

    public static string Evidence(params string[] quotes) =>
        new JsonArray([.. quotes.Select(quote => new JsonObject { ["exact"] = quote })]).ToJsonString();

    /// <summary>Code and pointer of each finding, without the pointer to the fact.</summary>
    public static IEnumerable<string> Places(this IEnumerable<GroundingFinding> findings) =>
        findings.Select(finding => $"{finding.Code} {finding.Pointer.Replace("/facts/0", "", StringComparison.Ordinal)}".TrimEnd());
}
