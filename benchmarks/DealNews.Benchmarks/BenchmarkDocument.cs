using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DealNews.Json;

namespace DealNews.Benchmarks;

/// <summary>The document of all benchmarks: the AI alliance example, with 22 facts in Korean.</summary>
internal static class BenchmarkDocument
{
    private static readonly JsonSerializerOptions s_relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] s_lists = ["companies", "people", "projects", "facts"];

    private static readonly byte[] s_file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "facts.json"));

    public static ArticleFacts Document { get; } = DealNewsJson.Deserialize(s_file);

    /// <summary>The document with members in canonical order, without white space.</summary>
    public static byte[] Canonical { get; } = DealNewsJson.SerializeToUtf8Bytes(Document);

    /// <summary>The document with the members of each object in a different order.</summary>
    public static byte[] Shuffled { get; } =
        JsonSerializer.SerializeToUtf8Bytes(Shuffle(JsonNode.Parse(s_file)), s_relaxed);

    /// <summary>Returns a document with several copies of all entities and facts, each with its own ids.</summary>
    public static ArticleFacts Scaled(int copies)
    {
        var whole = JsonNode.Parse(s_file)!.AsObject();
        var ids = Lists(whole)
            .SelectMany(list => list)
            .Select(item => item!["id"]?.GetValue<string>())
            .OfType<string>()
            .ToHashSet();
        for (var copy = 1; copy < copies; copy++)
        {
            var own = (JsonObject)Rename(JsonNode.Parse(s_file), ids, copy);
            foreach (var (theirs, mine) in Lists(own).Zip(Lists(whole)))
            {
                foreach (var item in theirs)
                {
                    mine.Add(item!.DeepClone());
                }
            }
        }

        return DealNewsJson.Deserialize(whole.ToJsonString(s_relaxed));
    }

    /// <summary>Returns the document with a number of errors: references to a missing company.</summary>
    public static ArticleFacts WithErrors(int count)
    {
        Fact[] facts = [.. Document.Facts];
        var pledges = facts
            .Index()
            .Where(fact => fact.Item is InvestmentPledge or Valuation or ProductCapability)
            .Take(count)
            .ToList();
        foreach (var (index, fact) in pledges)
        {
            facts[index] = fact switch
            {
                InvestmentPledge pledge => pledge with { Investee = "nobody" },
                Valuation valuation => valuation with { Company = "nobody" },
                ProductCapability capability => capability with { Company = "nobody" },
                _ => fact,
            };
        }

        return Document with
        {
            Facts = [.. facts],
        };
    }

    /// <summary>
    /// Returns the document with only its pledges and valuations, and the entities to which they refer.
    /// </summary>
    public static ArticleFacts WithoutOthers(ArticleFacts document)
    {
        var rest = document with { Facts = [.. document.Facts.Where(fact => fact is InvestmentPledge or Valuation)] };
        var facts = DealNewsJson.Serialize(new() { Facts = rest.Facts, Projects = rest.Projects });
        return rest with
        {
            Companies =
            [
                .. rest.Companies.Where(company => facts.Contains($"\"{company.Id}\"", StringComparison.Ordinal)),
            ],
            People = [.. rest.People.Where(person => facts.Contains($"\"{person.Id}\"", StringComparison.Ordinal))],
        };
    }

    /// <summary>Returns JSON Lines that repeat a document.</summary>
    public static byte[] Lines(ReadOnlySpan<byte> utf8Json, int count)
    {
        byte[] line = [.. utf8Json, (byte)'\n'];
        return [.. Enumerable.Repeat(line, count).SelectMany(each => each)];
    }

    private static IEnumerable<JsonArray> Lists(JsonObject document) =>
        s_lists.Select(name => document[name]!.AsArray());

    private static JsonNode Shuffle(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .OrderBy(member => Order(member.Key))
                    .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Shuffle(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(item => Shuffle(item))]),
            _ => node!.DeepClone(),
        };

    // A hash (FNV-1a): a pseudorandom order that is the same in every run.
    private static uint Order(string name) =>
        unchecked(name.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u));

    private static JsonNode Rename(JsonNode? node, HashSet<string> ids, int copy) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Rename(member.Value, ids, copy)))
            ),
            JsonArray items => new JsonArray([.. items.Select(item => Rename(item, ids, copy))]),
            JsonValue value when value.TryGetValue<string>(out var text) && ids.Contains(text) => JsonValue.Create(
                $"{text}-{copy}"
            )!,
            _ => node!.DeepClone(),
        };
}
