using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DealNews.Testing;
using DealNews.Tests.HouseRules;

namespace DealNews.Tests;

/// <summary>Each required member of each record has one finding if it is missing, null, blank or empty.</summary>
public class RequiredMemberTests
{
    private static readonly Dictionary<string, Type> s_records = new(StringComparer.Ordinal)
    {
        ["/companies/0"] = typeof(Company),
        ["/people/0"] = typeof(Person),
        ["/projects/0"] = typeof(Project),
        ["/facts/0"] = typeof(Meeting),
        ["/facts/0/participants/0"] = typeof(MeetingParticipant),
        ["/facts/2"] = typeof(InvestmentPledge),
        ["/facts/3"] = typeof(Valuation),
        ["/facts/3/attribution"] = typeof(Attribution),
        ["/facts/4"] = typeof(ProductCapability),
        ["/facts/5"] = typeof(FundingRound),
        ["/facts/5/investors/1"] = typeof(RoundInvestor),
        ["/facts/6"] = typeof(Acquisition),
        ["/facts/7"] = typeof(Partnership),
        ["/facts/8"] = typeof(Stake),
        ["/facts/9"] = typeof(UnitPrice),
        ["/facts/9/per"] = typeof(Quantity),
        ["/facts/10"] = typeof(MarketForecast),
        ["/facts/10/points/0"] = typeof(ForecastPoint),
        ["/facts/11"] = typeof(Statement),
    };

    public static TheoryData<string, string> Members()
    {
        var cases = new TheoryData<string, string>();
        foreach (var (pointer, record) in s_records)
        {
            cases.AddRange([.. RequiredOf(record).Select(member => (pointer, member))]);
            if (record.IsAssignableTo(typeof(Fact)))
            {
                cases.Add(pointer, "kind");
            }
        }

        return cases;
    }

    [Fact]
    public void Table_OfRecords_HasEachRequiredMember() =>
        Assert.Equal(
            PublicSurface
                .Records.Where(record => RequiredOf(record).Any())
                .OrderBy(record => record.Name, StringComparer.Ordinal),
            s_records.Values.OrderBy(record => record.Name, StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Members))]
    public void Inspect_MissingMember_HasOneFinding(string record, string member) =>
        Assert.Equal(
            [$"DN1001 {record}/{member}"],
            Faults.Grave(Faults.Inspect(With(record, owner => owner.Remove(member))))
        );

    [Theory]
    [MemberData(nameof(Members))]
    public void Inspect_NullMember_HasOneFinding(string record, string member) =>
        Assert.Equal(
            [$"DN1001 {record}/{member}"],
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
                    && value.GetValueKind()
                        is System.Text.Json.JsonValueKind.String
                            or System.Text.Json.JsonValueKind.Array;
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
            isJudged ? [$"DN1001 {record}/{member}"] : [],
            findings.Where(finding => member != "kind" || !finding.StartsWith("DN1052", StringComparison.Ordinal))
        );
    }

    private static IEnumerable<string> RequiredOf(Type record) =>
        record
            .GetProperties()
            .Where(property => property.IsDefined(typeof(RequiredMemberAttribute)))
            .Select(property => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static string With(string record, Action<JsonObject> edit)
    {
        var document = JsonNode.Parse(FaultyDocuments.ValidJson)!;
        var owner = record
            .Split('/')
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
}
