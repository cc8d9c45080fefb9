using System.Text.Json.Nodes;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>Verifies a fact against a text.</summary>
internal static class Grounded
{
    // The required members of each kind, which do not matter here.
    private static readonly Dictionary<string, string> s_required = new(StringComparer.Ordinal)
    {
        ["investmentPledge"] = """{ "investors": ["gaon"], "status": "planned" }""",
        ["meeting"] = """{ "participants": [], "status": "held" }""",
        ["stake"] = """{ "holder": "gaon", "company": "narae" }""",
        ["productCapability"] = """{ "company": "gaon", "product": "GX", "stage": "available" }""",
        ["unitPrice"] = """{ "seller": "gaon", "item": "API" }""",
        ["offering"] = """{ "issuer": "gaon", "status": "filed" }""",
        ["marketForecast"] = """{ "market": "AI" }""",
    };

    /// <summary>Verifies a document of one fact; the article's language is that of the text.</summary>
    public static IReadOnlyList<Finding> Verify(string text, string fact, string? language = null) =>
        Verify(
            new GroundingVerifier(new(text)),
            JsonNode.Parse(fact)!,
            new JsonObject { ["language"] = language ?? ArticleLanguage.Guess(text).Value }
        );

    /// <summary>Verifies a document of one fact.</summary>
    public static IReadOnlyList<Finding> Verify(GroundingVerifier verifier, JsonNode fact, JsonNode? article)
    {
        var whole = JsonNode.Parse(s_required.GetValueOrDefault(fact["kind"]!.GetValue<string>(), "{}"))!;
        foreach (var (name, value) in fact.AsObject())
        {
            whole[name] = value?.DeepClone();
        }

        var document = new JsonObject { ["facts"] = new JsonArray(whole) };
        if (article is not null)
        {
            document["article"] = article.DeepClone();
        }

        return verifier.Verify(DealNewsJson.Deserialize(document.ToJsonString())).Findings;
    }

    /// <summary>Returns a pledge of an amount with quotes as its evidence.</summary>
    public static string Pledge(string amount, params string[] quotes) =>
        $$"""{ "kind": "investmentPledge", "amount": {{amount}}, "evidence": {{Evidence(quotes)}} }""";

    public static string Evidence(params string[] quotes) =>
        new JsonArray([.. quotes.Select(quote => new JsonObject { ["exact"] = quote })]).ToJsonString();

    /// <summary>Returns the code and pointer of each finding, relative to the fact.</summary>
    public static IEnumerable<string> Places(this IEnumerable<Finding> findings) =>
        findings.Select(finding =>
            $"{finding.Code} {finding.Pointer.Replace("/facts/0", "", StringComparison.Ordinal)}".TrimEnd()
        );
}
