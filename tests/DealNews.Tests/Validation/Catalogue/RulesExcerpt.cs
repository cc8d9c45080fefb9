using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Selects the parts of a faulty document that show its fault.</summary>
internal static class RulesExcerpt
{
    private static readonly Dictionary<string, JsonNode> s_valid = PartsOf(FaultyDocuments.ValidJson);
    private static readonly Dictionary<string, JsonNode> s_grounded = PartsOf(FaultyDocuments.GroundedJson);

    // Valid parts that a reader needs to understand the fault.
    private static readonly Dictionary<string, (string[] Pointers, string[] Members)> s_context = new(
        StringComparer.Ordinal
    )
    {
        [RuleCode.ExchangeRateImplausible] = (["/facts/1", "/facts/3", "/facts/6"], ["amount"]),
        [RuleCode.PartExceedsWhole] = (["/facts/1", "/facts/2"], ["amount", "partOf"]),
        [RuleCode.SharesExceedWhole] = (["/facts/8"], ["holder", "company", "share", "asOf"]),
        [RuleCode.DoneAfterArticle] = (
            ["/article", "/facts/0", "/facts/1", "/facts/5", "/facts/6"],
            ["publishedAt", "status"]
        ),
        [RuleCode.ValuationsContradictory] = (["/facts/3"], ["company", "amount", "basis", "timing"]),
        [RuleCode.StatusContradictory] = ([], ["status", "certainty", "polarity"]),
        [RuleCode.ForecastPointsUnordered] = ([], ["points"]),
        [RuleCode.FactRepeated] = (["/facts/8"], ["holder", "company", "stakeKind", "share", "rank", "asOf"]),
    };

    /// <summary>Returns the parts; null if the text is not JSON.</summary>
    public static string? Of(FaultyDocument faulty)
    {
        if (!TryParse(faulty.Json, out var document))
        {
            return null;
        }

        var (pointers, members) = faulty.ArticleText is null
            ? s_context.GetValueOrDefault(faulty.Code, ([], []))
            : ([], ["evidence"]);
        var text = new StringBuilder();
        foreach (var (pointer, node) in Parts(document))
        {
            var below = faulty
                .Pointers.Where(place => place.StartsWith(pointer + "/", StringComparison.Ordinal))
                .Select(place => place.Split('/')[(pointer.Count('/') + 1)..][0])
                .ToArray();
            var before = (faulty.ArticleText is null ? s_valid : s_grounded).GetValueOrDefault(pointer);
            if (before is null)
            {
                Append(text, pointer, node);
            }
            else if (
                below.Length > 0
                || !JsonNode.DeepEquals(node, before)
                || (pointers.Contains(pointer) && IsCompared(faulty, pointer))
            )
            {
                Append(
                    text,
                    pointer,
                    node is JsonObject whole ? Brief(whole, before.AsObject(), [.. below, .. members]) : node
                );
            }
        }

        return text.ToString();
    }

    private static Dictionary<string, JsonNode> PartsOf(string json) =>
        Parts(JsonNode.Parse(json)!).ToDictionary(part => part.Pointer, part => part.Node, StringComparer.Ordinal);

    // If each fact could be the faulty one, only the article is the reference.
    private static bool IsCompared(FaultyDocument faulty, string pointer) =>
        faulty.Code != RuleCode.DoneAfterArticle || pointer == "/article";

    private static void Append(StringBuilder text, string pointer, JsonNode node) =>
        text.Append(CultureInfo.InvariantCulture, $"// {pointer}\n{BriefJson.Write(node)}\n");

    // Keeps the members that identify a part, differ from the valid document, are at a finding, or give context.
    private static JsonObject Brief(JsonObject whole, JsonObject before, string[] members) =>
        new(
            whole
                .Where(member =>
                    member.Key is "kind" or "id"
                    || members.Contains(member.Key)
                    || !JsonNode.DeepEquals(member.Value, before[member.Key])
                )
                .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
        );

    // The members of the document, and the elements of its lists.
    private static IEnumerable<(string Pointer, JsonNode Node)> Parts(JsonNode document)
    {
        foreach (var (name, value) in document.AsObject())
        {
            if (value is JsonArray list)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    yield return (string.Create(CultureInfo.InvariantCulture, $"/{name}/{i}"), list[i]!);
                }
            }
            else
            {
                yield return ($"/{name}", value!);
            }
        }
    }

    private static bool TryParse(string json, out JsonNode document)
    {
        document = new JsonObject();
        try
        {
            document = JsonNode.Parse(json, null, new() { AllowDuplicateProperties = false })!;
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
