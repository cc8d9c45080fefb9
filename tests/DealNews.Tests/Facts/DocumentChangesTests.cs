using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tests;

public sealed class DocumentChangesTests
{
    private static readonly FactKind s_kind = FactKind.Create("layoff", ApplicationJson.Default.Layoff);

    private static readonly ArticleFacts s_document = Sample.Document(
        Sample.Pledge("p1", ReportedAmount.Exactly(Sample.Usd(10))),
        Sample.Pledge("p2", ReportedAmount.Exactly(Sample.Usd(4)), "p1"),
        Sample.Meeting(),
        new UnknownFact("merge")
        {
            Attribution = new() { Kind = AttributionKind.NamedPerson, Entity = new EntityId("a") },
            AdditionalProperties = new([new("company", System.Text.Json.JsonElement.Parse("\"a\""))]),
        }
    );

    [Fact]
    public void WithEntityRenamed_AnyDocument_ChangesEveryReferenceAndNothingElse() =>
        DealNewsGen.ArticleFacts.Sample(static document =>
        {
            foreach (var id in Ids(document).Take(2))
            {
                var renamed = document.WithEntityRenamed(id, "renamed-now");

                Assert.DoesNotContain(id, Ids(renamed));
                Assert.DoesNotContain(
                    renamed.Facts.SelectMany(static fact => fact.EnumerateReferences()),
                    reference => reference.Entity == id
                );
                Assert.Equal(document, renamed.WithEntityRenamed("renamed-now", id));
            }
        });

    [Fact]
    public void WithEntityRenamed_ReferencesBetweenEntities_AreRenamed()
    {
        var document = new ArticleFacts
        {
            Companies = [new() { Id = "a" }, new() { Id = "b", Parent = new EntityId("a") }],
            People = [new() { Id = "p", Positions = [new() { Company = new EntityId("a") }] }],
            Projects = [new() { Id = "x", Participants = ["a", "p"] }],
        };

        var renamed = document.WithEntityRenamed("a", "z");

        Assert.Equal("z", renamed.Companies[0].Id);
        Assert.Equal("z", renamed.Companies[1].Parent!.Value);
        Assert.Equal("z", renamed.People[0].Positions[0].Company!.Value);
        Assert.Equal(["z", "p"], renamed.Projects[0].Participants);
    }

    [Fact]
    public void WithEntityRenamed_ImpossibleIds_Throws()
    {
        var unknown = Assert.Throws<ArgumentException>(static () => s_document.WithEntityRenamed("nobody", "z"));
        var taken = Assert.Throws<ArgumentException>(static () => s_document.WithEntityRenamed("a", "p"));

        Assert.Contains(
            "No entity with id \"nobody\" in this document; known ids: a, b, c, d, p and 1 more.",
            unknown.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("already has an entity with the id \"p\"", taken.Message, StringComparison.Ordinal);
        Assert.Same(s_document, s_document.WithEntityRenamed("a", "a"));
    }

    [Fact]
    public void WithEntityRenamed_UnknownFact_KeepsItsMembers()
    {
        var renamed = (UnknownFact)s_document.WithEntityRenamed("a", "z").Facts[3];

        Assert.Equal("z", renamed.Attribution!.Entity!.Value);
        Assert.Equal("merge", renamed.Kind);
        Assert.Equal("a", renamed.AdditionalProperties["company"].GetString());
    }

    [Fact]
    public void WithEntityRenamed_OwnKind_ChangesItsMembersToo()
    {
        var layoff = new Layoff
        {
            Id = "l",
            Company = "a",
            Jobs = 5,
            Savings = ReportedAmount.AtLeast(Sample.Usd(1.50m)),
            Site = new("Seoul", new("KR")),
            Note = "n",
            Confidence = 0.5m,
            AdditionalProperties = new([new("x", System.Text.Json.JsonElement.Parse("1E400"))]),
        };
        var document = Sample.Document(layoff);

        Assert.Equal([layoff with { Company = "z" }], document.WithEntityRenamed("a", "z", [s_kind]).Facts);
        Assert.Equal([layoff], document.WithEntityRenamed("a", "z").Facts);
        Assert.Equal(["company"], document.FactsAbout("a", [s_kind]).Select(static about => about.Role));
        Assert.Empty(document.FactsAbout("a"));
        Assert.Equal(
            [layoff with { Savings = ReportedAmount.Exactly(Sample.Usd(2)) }],
            document.MapAmounts(static _ => ReportedAmount.Exactly(Sample.Usd(2)), [s_kind]).Facts
        );
    }

    [Fact]
    public void EnumerateReferences_OwnKindWithDeclaredReferences_AddsThem()
    {
        var kind = FactKind.Create(
            "layoff",
            ApplicationJson.Default.Layoff,
            null,
            static layoff => [new("company", layoff.Company), new("site.town", layoff.Site!.Town)]
        );
        var layoff = new Layoff { Company = "a", Site = new("b", null) };

        Assert.Equal(
            [("company", "a"), ("site.town", "b")],
            layoff.EnumerateReferences([kind]).Select(static each => (each.Role, each.Entity!.Value.Value))
        );
    }

    [Fact]
    public void WithEntitiesMerged_TwoCompanies_KeepsBothDataAndEveryReference()
    {
        var document = new ArticleFacts
        {
            Companies =
            [
                new()
                {
                    Id = "a",
                    Names = [new(new("en"), "Alpha")],
                    Parent = new EntityId("b"),
                    Identifiers = new() { Isins = ["US0378331005"] },
                },
                new()
                {
                    Id = "b",
                    Names = [new(new("en"), "Alpha Inc."), new(new("ko"), "알파")],
                    Aliases = ["Alpha", "AL"],
                    Country = new CountryCode("KR"),
                    Identifiers = new() { Wikidata = new WikidataId("Q1"), Isins = ["US0378331005", "KR7005930003"] },
                },
            ],
            Facts =
            [
                new Partnership { Partners = ["b", "a", "b"], Status = PartnershipStatus.Signed },
                new Valuation
                {
                    Company = "b",
                    Amount = ReportedAmount.Exactly(Sample.Usd(1)),
                    Timing = ValuationTiming.Current,
                },
            ],
        };

        var merged = document.WithEntitiesMerged("a", "b");

        var company = Assert.Single(merged.Companies);
        Assert.Equal("a", company.Id);
        Assert.Equal("Alpha", company.Names[new("en")]);
        Assert.Equal("알파", company.Names[new("ko")]);
        Assert.Equal(["Alpha Inc.", "AL"], company.Aliases);
        Assert.Equal("KR", company.Country!.Value);
        Assert.Null(company.Parent);
        Assert.Equal("Q1", company.Identifiers!.Wikidata!.Value);
        Assert.Equal(["US0378331005", "KR7005930003"], company.Identifiers.Isins.Select(static isin => isin.Value));
        Assert.Equal(["a"], ((Partnership)merged.Facts[0]).Partners);
        Assert.Equal("a", ((Valuation)merged.Facts[1]).Company);
    }

    [Fact]
    public void WithEntitiesMerged_DifferentSorts_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(static () => s_document.WithEntitiesMerged("a", "p"));

        Assert.Contains("\"a\" is a company and \"p\" is a person", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => s_document.WithEntitiesMerged("a", "nobody"));
    }

    [Fact]
    public void WithoutFact_ReferredTo_RemovesFactAndReferences()
    {
        var rest = s_document.WithoutFact("p1");

        Assert.Equal(s_document.Facts.Count - 1, rest.Facts.Count);
        Assert.Null(((InvestmentPledge)rest.Facts[0]).PartOf);
        Assert.Equal(s_document.Facts[2], rest.Facts[1]);
        Assert.Throws<ArgumentException>(() => rest.WithoutFact("p1"));
    }

    [Fact]
    public void WithoutFact_AnyDocument_LeavesNoReferenceToIt() =>
        DealNewsGen.ArticleFacts.Sample(static document =>
        {
            if (document.Facts.FirstOrDefault(static fact => fact.Id is not null)?.Id is not { } id)
            {
                return;
            }

            Assert.DoesNotContain(
                document.WithoutFact(id).Facts.SelectMany(static fact => fact.EnumerateReferences()),
                reference => reference.Other == id
            );
        });

    [Fact]
    public void WithFacts_KnownAndNewId_ReplacesAndAdds()
    {
        var changed = Sample.Pledge("p2", ReportedAmount.Exactly(Sample.Usd(5)));
        var added = Sample.Pledge("p3", null);

        var document = s_document.WithFacts(changed, added, Sample.Meeting());

        Assert.Equal(s_document.Facts.Count + 2, document.Facts.Count);
        Assert.Same(changed, document.Facts[1]);
        Assert.Same(added, document.Facts[4]);
    }

    [Fact]
    public void MapAmounts_AnyDocument_VisitsEveryAmountOnce() =>
        DealNewsGen.ArticleFacts.Sample(static document =>
        {
            List<ReportedAmount> visited = [];
            var same = document.MapAmounts(amount =>
            {
                visited.Add(amount);
                return amount;
            });

            Assert.Same(document, same);
            Assert.Equal(
                document
                    .Facts.SelectMany(static fact => fact.EnumerateValues())
                    .Where(static value => value is { Value: ReportedAmount, Owner: not ReportedAmount })
                    .Select(static value => value.Value),
                visited
            );
        });

    [Fact]
    public void MapAmounts_EveryAmount_IsReplaced()
    {
        var zero = ReportedAmount.Exactly(Sample.Usd(0));
        var mapped = Samples.All.Select(sample => sample.Document.MapAmounts(_ => zero)).ToList();

        Assert.All(
            mapped.SelectMany(static document => document.Facts).SelectMany(static fact => fact.EnumerateValues()),
            value => Assert.True(value.Value is not ReportedAmount amount || amount == zero)
        );
    }

    [Fact]
    public void Changes_ValidDocument_StaysValid() =>
        Assert.All(
            Samples.All.Where(static sample => !sample.Document.Companies.IsEmpty),
            static sample =>
            {
                var document = sample.Document;
                var before = Count(document);
                var renamed = document.WithEntityRenamed(document.Companies[0].Id, "another");

                Assert.Equal(before, Count(renamed));
                Assert.Equal(
                    DealNewsJson.Serialize(document),
                    DealNewsJson.Serialize(renamed.WithEntityRenamed("another", document.Companies[0].Id))
                );
            }
        );

    private static int Count(ArticleFacts document) => DocumentValidator.Validate(document).Findings.Count;

    private static IEnumerable<EntityId> Ids(ArticleFacts document) =>
        document
            .Companies.Select(static company => company.Id)
            .Concat(document.People.Select(static person => person.Id))
            .Concat(document.Projects.Select(static project => project.Id));
}
