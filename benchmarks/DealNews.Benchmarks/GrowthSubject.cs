using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DealNews.Hostile;
using DealNews.Testing;

namespace DealNews.Benchmarks;

/// <summary>A document that exists in any size.</summary>
/// <param name="Name">The code of a rule, or the name of a hostile shape.</param>
/// <param name="MaxCount">The largest number of parts.</param>
/// <param name="Create">Returns the document in UTF-8 for a number of parts.</param>
/// <param name="Text">Returns the text of the article for a number of parts; null if there is none.</param>
internal sealed record GrowthSubject(string Name, int MaxCount, Func<int, byte[]> Create, Func<int, string>? Text)
{
    private static readonly JsonSerializerOptions s_relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] s_lists = ["companies", "people", "projects", "facts"];

    /// <summary>A subject for each rule that a document can break, and for each hostile shape.</summary>
    public static IReadOnlyList<GrowthSubject> All { get; } =
    [
        .. FaultyDocuments.All.DistinctBy(static fault => fault.Code).Select(OfRule).OfType<GrowthSubject>(),
        .. HostileShapes.All.Select(static shape => new GrowthSubject(
            shape.Name,
            shape.MaxCount,
            shape.Create,
            shape.Text
        )),
    ];

    /// <summary>
    /// Returns the text of the article for a number of parts. Without a text of its own, a subject has one of about a
    /// quarter of the document's length.
    /// </summary>
    public string TextFor(int count, int length)
    {
        if (Text?.Invoke(count) is { } own)
        {
            return own;
        }

        var text = new StringBuilder();
        for (var i = 0; text.Length < length / 4; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Company h{i} holds 5% of c and pays USD {i} million. ");
        }

        return text.ToString();
    }

    // The document that breaks the rule, with several copies of its entities and facts, each with its own ids.
    private static GrowthSubject? OfRule(FaultyDocument fault)
    {
        if (Parsed(fault.Json) is not { } document)
        {
            return null;
        }

        var longest = s_lists.Max(list => (document[list] as JsonArray)?.Count ?? 0);
        return longest == 0
            ? null
            : new(
                fault.Code,
                HostileShape.ListLength / longest,
                count => JsonSerializer.SerializeToUtf8Bytes(Copies(document, count), s_relaxed),
                fault.ArticleText is { } text ? count => Repeated(text, count) : null
            );
    }

    // Null if the rule is about JSON that System.Text.Json cannot represent.
    private static JsonObject? Parsed(string json)
    {
        try
        {
            var document = JsonNode.Parse(json) as JsonObject;
            // Duplicate members throw on access only.
            _ = document?.ToJsonString();
            return document?.DeepClone() as JsonObject;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static JsonObject Copies(JsonObject document, int count)
    {
        var whole = (JsonObject)document.DeepClone();
        var ids = Items(document).Select(static item => Id(item)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var copy = 1; copy < count; copy++)
        {
            foreach (var list in s_lists)
            {
                if (document[list] is JsonArray items)
                {
                    foreach (var item in items)
                    {
                        ((JsonArray)whole[list]!).Add(Renamed(item, ids, copy));
                    }
                }
            }
        }

        return whole;
    }

    // Numbered, because the text of an article does not say the same again and again.
    private static string Repeated(string text, int count) =>
        string.Join('\n', Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"{text} [{i}]")));

    private static IEnumerable<JsonNode?> Items(JsonObject document) =>
        s_lists.SelectMany(list => document[list] as JsonArray ?? []);

    private static string? Id(JsonNode? item) =>
        item is JsonObject members && members["id"] is JsonValue id && id.TryGetValue<string>(out var text)
            ? text
            : null;

    private static JsonNode? Renamed(JsonNode? node, HashSet<string> ids, int copy) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members.Select(member => KeyValuePair.Create(member.Key, Renamed(member.Value, ids, copy)))
            ),
            JsonArray items => new JsonArray([.. items.Select(item => Renamed(item, ids, copy))]),
            JsonValue value when value.TryGetValue<string>(out var text) && ids.Contains(text) => JsonValue.Create(
                FormattableString.Invariant($"{text}-{copy}")
            ),
            null => null,
            _ => node.DeepClone(),
        };
}
