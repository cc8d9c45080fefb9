using System.Text;
using System.Text.Json.Nodes;

namespace DealNews.Tests;

/// <summary>A change to a document that sets or removes a member, and the code of the expected finding.</summary>
internal sealed record DocumentChange(string What, string At, bool HasValue, JsonNode? Value, string? Code)
{
    public JsonNode ApplyTo(JsonNode document)
    {
        if (At.Length == 0)
        {
            return Value!.DeepClone();
        }

        var copy = document.DeepClone();
        var steps = At[1..].Split('/');
        var parent = steps[..^1]
            .Aggregate(copy, (node, step) => node is JsonArray list ? list[Index(step)]! : node[step]!);
        switch (parent)
        {
            case JsonArray list when Index(steps[^1]) == list.Count:
                list.Add(Value?.DeepClone());
                break;
            case JsonArray list:
                list[Index(steps[^1])] = Value?.DeepClone();
                break;
            case JsonObject members when HasValue:
                members[steps[^1]] = Value?.DeepClone();
                break;
            case JsonObject members:
                Assert.True(members.Remove(steps[^1]), $"{At}: no member to remove.");
                break;
        }

        return copy;
    }

    public override string ToString() => What;

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
}
