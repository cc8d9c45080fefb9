using System.Text;
using System.Text.Json.Nodes;

namespace DealNews.Tests;

/// <summary>The test documents of the schemas: a valid one with every kind of fact, and changes to it.</summary>
internal static class SharedDocuments
{
    private static readonly JsonObject s_file = JsonNode
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "schema", "documents.json")))!
        .AsObject();

    public static JsonNode Valid => s_file["document"]!;

    public static IEnumerable<DocumentChange> Openings => Changes("openings");

    public static IEnumerable<DocumentChange> Faults => Changes("faults");

    public static byte[] Utf8(JsonNode document) => Encoding.UTF8.GetBytes(document.ToJsonString());

    private static IEnumerable<DocumentChange> Changes(string list) =>
        s_file[list]!
            .AsArray()
            .Select(change => new DocumentChange(
                change!["what"]!.GetValue<string>(),
                change["at"]!.GetValue<string>(),
                change.AsObject().ContainsKey("value"),
                change["value"],
                change["code"]?.GetValue<string>()
            ));
}
