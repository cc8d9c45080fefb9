using System.Reflection;
using DealNews.Schema;

namespace DealNews.Tests;

/// <summary>Each member of a fact says how grounding compares it with the article, or why not.</summary>
public sealed class ComparedMembersTests
{
    private const string Page = "docs/grounding.md";
    private const string Begin = "<!-- generated: members -->\n";
    private const string End = "<!-- end of generated -->";

    /// <summary>The records of facts, and those in them.</summary>
    private static List<RecordDescription> Records
    {
        get
        {
            List<RecordDescription> found = [.. ModelDescription.Records.Where(record => record.IsFact)];
            for (var i = 0; i < found.Count; i++)
            {
                found.AddRange(
                    found[i]
                        .Members.Where(member =>
                            member is { Shape: Shape.Record, Check: not EvidenceCheck.None }
                            && found.All(each => each.Name != member.Type)
                        )
                        .Select(member => ModelDescription.Record(member.Type))
                        .DistinctBy(record => record.Name)
                );
            }

            return [.. found.OrderBy(record => !record.IsFact).ThenBy(record => record.Name, StringComparer.Ordinal)];
        }
    }

    public static TheoryData<string> RecordNames => [.. Records.Select(record => record.Name)];

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Member_OfFact_SaysHowItIsComparedOrWhyNot(string record)
    {
        foreach (var member in ModelDescription.Record(record).Members)
        {
            Assert.True(
                member.Check is { } check && (check != EvidenceCheck.None || Reason(record, member).Length > 0),
                $"{record}.{member.Name} needs [ComparedAs(…)] or [NotCompared(\"why\")]."
            );
        }
    }

    [Fact]
    public void GroundingPage_InTheRepository_ListsEveryMember() =>
        KeptFile.VerifyPart(
            Page,
            Begin,
            End,
            string.Concat(Records.Where(record => record.Members.Count > 0).Select(Rows))
        );

    private static string Rows(RecordDescription record) =>
        string.Concat(
            record
                .Members.Where(member => !member.IsShared || record.Name == nameof(Fact))
                .GroupBy(member => How(record.Name, member), StringComparer.Ordinal)
                .Select(how =>
                    $"| `{record.Name}` | {string.Join(", ", how.Select(member => $"`{member.Name}`"))} | {how.Key} |\n"
                )
        );

    private static string How(string record, MemberDescription member) =>
        member.Check switch
        {
            EvidenceCheck.None => $"no. {Reason(record, member)}",
            { } check => check.ToString().ToLowerInvariant(),
            null => "",
        };

    private static string Reason(string record, MemberDescription member)
    {
        var property = Type(record)
            .GetProperties()
            .Single(property => JsonNames.Camel(property.Name) == member.Name || JsonName(property) == member.Name);
        return property.GetCustomAttribute<NotComparedAttribute>()?.Reason
            ?? (
                property.IsDefined(typeof(ExtractionDetailAttribute)) ? NotComparedReason.Extraction
                : member.Shape == Shape.Term ? NotComparedReason.Term
                : member.Shape == Shape.FactReference ? NotComparedReason.Fact
                : Type(member.Type).GetCustomAttribute<NotComparedAttribute>()?.Reason ?? ""
            );
    }

    private static string? JsonName(PropertyInfo property) =>
        property.GetCustomAttribute<System.Text.Json.Serialization.JsonPropertyNameAttribute>()?.Name;

    private static Type Type(string name) => typeof(Fact).Assembly.GetType($"DealNews.{name}") ?? typeof(object);
}
