using System.Reflection;
using System.Text.Json.Nodes;
using DealNews.Json;
using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>The values of a fact are those of its declared members.</summary>
public sealed class FactValueTests
{
    private static readonly Func<Fact, string> s_name = static fact => fact.GetType().Name;

    /// <summary>The kinds that have a sample.</summary>
    public static TheoryData<string> Kinds => [.. Samples.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EnumerateValues_Sample_ReturnsEveryMemberOfItsJson(string kind)
    {
        foreach (var fact in Samples.ForKind(kind).Facts)
        {
            var json = JsonNode.Parse(DealNewsJson.Serialize(new() { Facts = [fact] }))!["facts"]![0]!.AsObject();
            json.Remove("kind");

            Assert.Equal(Pointers(json, ""), fact.EnumerateValues().Select(static value => value.Pointer));
        }
    }

    [Fact]
    public void EnumerateValues_Amount_HasOwnerAndMember()
    {
        var amount = new ReportedAmount { Exact = Money.Parse("USD 1"), Equivalents = [new()] };
        Fact fact = new Valuation
        {
            Company = "a",
            Amount = amount,
            Timing = ValuationTiming.Current,
        };

        var values = fact.EnumerateValues().Where(static value => value.Value is ReportedAmount).ToList();

        Assert.Equal(
            [("/amount", "amount", fact), ("/amount/equivalents/0", "equivalents", amount)],
            values.Select(static value => (value.Pointer, value.Member, value.Owner))
        );
    }

    [Fact]
    public void EnumerateValues_DateFromContext_IsInferred()
    {
        Fact fact = new Stake
        {
            Holder = "a",
            Company = "b",
            StakeKind = StakeKind.Shareholding,
            Share = new(),
            AsOf = "2025",
        };

        var inferred = fact.EnumerateValues().Where(static value => value.IsInferred);

        Assert.Equal(["/asOf"], inferred.Select(static value => value.Pointer));
    }

    [Fact]
    public void EnumerateValues_UnknownFact_ReturnsTheMembersOfEveryFact() =>
        Assert.Equal(
            ["/id", "/note"],
            new UnknownFact("plantOpening") { Id = "f1", Note = "n" }
                .EnumerateValues()
                .Select(static value => value.Pointer)
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Match_Sample_CallsTheFunctionOfItsKind(string kind)
    {
        var fact = Samples.ForKind(kind).Facts.First(fact => fact.Kind == kind);

        Assert.Equal(fact.GetType().Name, Match(fact, s_name, static _ => "other"));
    }

    [Fact]
    public void Match_UnknownFact_CallsOther() =>
        Assert.Equal("UnknownFact", Match(new UnknownFact("plantOpening"), static _ => "", s_name));

    [Fact]
    public void Match_NoFunction_Throws() =>
        Assert.Throws<ArgumentNullException>("other", () => Match(new UnknownFact("plantOpening"), s_name, null!));

    // A call with named arguments would have to change with each new kind.
    private static string Match(Fact fact, Func<Fact, string> known, Func<Fact, string> other)
    {
        var match = typeof(Fact).GetMethod(nameof(Fact.Match))!.MakeGenericMethod(typeof(string));
        return (string)
            match.Invoke(
                fact,
                BindingFlags.DoNotWrapExceptions,
                binder: null,
                [.. match.GetParameters().Select(parameter => parameter.Name == "other" ? other : known)],
                culture: null
            )!;
    }

    // A text by language is one value.
    private static IEnumerable<string> Pointers(JsonNode node, string at) =>
        node switch
        {
            JsonArray array => array.SelectMany((item, i) => Pointers(item!, $"{at}/{i}").Prepend($"{at}/{i}")),
            JsonObject when at.EndsWith("/names", StringComparison.Ordinal) => [],
            JsonObject record => record.SelectMany(member => Of(member.Value!, $"{at}/{member.Key}")),
            _ => [],
        };

    private static IEnumerable<string> Of(JsonNode value, string at) =>
        value is JsonArray ? Pointers(value, at) : Pointers(value, at).Prepend(at);
}
