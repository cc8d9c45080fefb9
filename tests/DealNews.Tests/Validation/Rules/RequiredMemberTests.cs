using System.Text.Json;
using System.Text.Json.Nodes;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Tests.HouseRules;

namespace DealNews.Tests;

/// <summary>Each required member of each record has one finding if it is missing, null, blank or empty.</summary>
public class RequiredMemberTests
{
    // For each record with required members, a document that has it, and where.
    private static readonly Dictionary<string, Occurrence> s_records = Samples
        .Kinds.Select(Samples.ForKind)
        .Prepend(DealNewsJson.Deserialize(FaultyDocuments.ValidJson))
        .Concat(Samples.Complete)
        .SelectMany(static document =>
            RecordWalk.Of(document).Select(part => new Occurrence(document, part.Pointer, part.Record.GetType()))
        )
        .Where(static occurrence => RecordWalk.RequiredOf(occurrence.Record).Any())
        .DistinctBy(static occurrence => occurrence.Record)
        .ToDictionary(static occurrence => occurrence.Record.Name, StringComparer.Ordinal);

    public static TheoryData<string, string> Members()
    {
        var cases = new TheoryData<string, string>();
        foreach (var (name, occurrence) in s_records)
        {
            cases.AddRange([.. RecordWalk.RequiredOf(occurrence.Record).Select(member => (name, member))]);
            if (occurrence.Record.IsAssignableTo(typeof(Fact)))
            {
                cases.Add(name, "kind");
            }
        }

        return cases;
    }

    [Fact]
    public void Table_OfRecords_HasEachRequiredMember() =>
        Assert.Equal(
            PublicSurface
                .Records.Where(record => RecordWalk.RequiredOf(record).Any())
                .Select(record => record.Name)
                .Order(StringComparer.Ordinal),
            s_records.Keys.Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Members))]
    public void Inspect_MissingMember_HasOneFinding(string record, string member) =>
        Assert.Equal(
            [$"DN1001 {s_records[record].Pointer}/{member}"],
            Faults.Grave(Faults.Inspect(With(record, owner => owner.Remove(member))))
        );

    [Theory]
    [MemberData(nameof(Members))]
    public void Inspect_NullMember_HasOneFinding(string record, string member) =>
        Assert.Equal(
            [$"DN1001 {s_records[record].Pointer}/{member}"],
            Faults.Grave(Faults.Inspect(With(record, owner => owner[member] = null)))
        );

    [Theory]
    [MemberData(nameof(Members))]
    public void Inspect_BlankOrEmptyMember_ReportsIt(string record, string member)
    {
        var isJudged = true;
        var json = With(
            record,
            owner =>
            {
                var value = owner[member]!;
                isJudged =
                    value is JsonArray or JsonValue
                    && value.GetValueKind() is JsonValueKind.String or JsonValueKind.Array;
                owner[member] =
                    value is JsonArray ? new JsonArray()
                    : isJudged ? " "
                    : value.DeepClone();
            }
        );

        // References to a blank id are dangling, and a blank kind is an unknown kind.
        var findings = Faults
            .Grave(Faults.Inspect(json))
            .Where(finding => member != "id" || !finding.StartsWith("DN2002", StringComparison.Ordinal));
        Assert.Equal(
            isJudged ? [$"DN1001 {s_records[record].Pointer}/{member}"] : [],
            findings.Where(finding => member != "kind" || !finding.StartsWith("DN1052", StringComparison.Ordinal))
        );
    }

    private static string With(string record, Action<JsonObject> edit)
    {
        var occurrence = s_records[record];
        var document = JsonNode.Parse(DealNewsJson.Serialize(occurrence.Document))!;
        var owner = occurrence
            .Pointer.Split('/')
            .Skip(1)
            .Aggregate(
                document,
                (node, segment) =>
                    node is JsonArray list
                        ? list[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)]!
                        : node[segment]!
            );
        edit((JsonObject)owner);
        return document.ToJsonString();
    }

    private sealed record Occurrence(ArticleFacts Document, string Pointer, Type Record);
}
