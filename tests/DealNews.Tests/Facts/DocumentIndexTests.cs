using DealNews.Testing;

namespace DealNews.Tests;

public sealed class DocumentIndexTests
{
    private static readonly ArticleFacts s_document = new()
    {
        Companies =
        [
            new()
            {
                Id = "openai",
                Names = [new(new("ko"), "오픈AI"), new(new("en"), "OpenAI")],
                Aliases = ["Open AI"],
            },
            new() { Id = "softbank", Names = [new(new("zh-Hant"), "軟銀"), new(new("zh"), "软银")] },
            new() { Id = "nameless", Aliases = [" ", "The Nameless"] },
            new() { Id = "bare" },
        ],
        People = [new() { Id = "son", Names = [new(new("EN"), "Masayoshi Son")] }],
        Projects = [new() { Id = "stargate" }],
        Facts =
        [
            new InvestmentPledge
            {
                Id = "p1",
                Investors = ["softbank", "openai"],
                Project = new EntityId("stargate"),
                Status = PledgeStatus.Announced,
                Attribution = new() { Kind = AttributionKind.NamedPerson, Entity = new EntityId("son") },
            },
            new Meeting
            {
                Participants =
                [
                    new() { Entity = "son", OnBehalfOf = new EntityId("softbank") },
                    new() { Entity = "openai" },
                ],
                Status = MeetingStatus.Held,
            },
            new InvestmentPledge
            {
                Id = "p2",
                Investors = ["softbank"],
                Investee = new EntityId("openai"),
                Status = PledgeStatus.Announced,
                PartOf = new FactId("p1"),
            },
        ],
    };

    private static readonly DocumentIndex s_index = DocumentIndex.Of(s_document);

    [Theory]
    [InlineData("openai", typeof(Company))]
    [InlineData("son", typeof(Person))]
    [InlineData("stargate", typeof(Project))]
    public void Find_KnownId_ReturnsEntity(string id, Type sort)
    {
        Assert.IsType(sort, s_index.Find(id));
        Assert.Same(s_index.Find(id), s_document.Find(id));
        Assert.True(s_index.TryFind(id, out var entity));
        Assert.True(s_document.TryFind(id, out var same));
        Assert.Same(entity, same);
        Assert.Equal(id, entity.Id);
    }

    [Fact]
    public void Find_UnknownId_ReturnsNull()
    {
        Assert.Null(s_index.Find("p1"));
        Assert.Null(s_document.Find("OpenAI"));
        Assert.False(s_index.TryFind("nobody", out _));
        Assert.False(s_document.TryFind("nobody", out _));
        Assert.Null(s_index.FindFact("openai"));
        Assert.False(s_document.TryFindFact("p3", out _));
        Assert.Empty(s_index.FactsAbout("nobody"));
    }

    [Fact]
    public void FindFact_KnownId_ReturnsFact()
    {
        Assert.Same(s_document.Facts[2], s_index.FindFact("p2"));
        Assert.True(s_index.TryFindFact("p1", out var first));
        Assert.Same(s_document.Facts[0], first);
        Assert.True(s_document.TryFindFact("p1", out var same));
        Assert.Same(first, same);
    }

    [Fact]
    public void Aliases_OfEntity_AreThoseOfTheCompany()
    {
        Assert.Equal(["Open AI"], s_index.Find("openai")!.Aliases);
        Assert.Empty(s_index.Find("son")!.Aliases);
    }

    [Theory]
    [InlineData("openai", "ko", "오픈AI")]
    [InlineData("openai", "en-GB", "OpenAI")]
    [InlineData("openai", "ja", "오픈AI")]
    [InlineData("softbank", "zh-Hant-TW", "軟銀")]
    [InlineData("softbank", "zh-Hans", "软银")]
    [InlineData("softbank", "zh", "软银")]
    [InlineData("softbank", "en", "軟銀")]
    [InlineData("son", "en-US", "Masayoshi Son")]
    [InlineData("nameless", "en", "The Nameless")]
    [InlineData("bare", "en", "bare")]
    [InlineData("nobody", "en", "nobody")]
    public void NameOf_Language_FallsBackToNearestName(string id, string language, string expected)
    {
        Assert.Equal(expected, s_index.NameOf(id, new(language)));
        Assert.Equal(expected, s_document.NameOf(id, new(language)));
    }

    [Fact]
    public void FactsAbout_Entity_ReturnsFactsWithRoles()
    {
        Assert.Equal([(0, "attribution.entity"), (1, "participants.entity")], s_index.FactsAbout("son").Select(Shown));
        Assert.Equal(
            [(0, "investors"), (1, "participants.onBehalfOf"), (2, "investors")],
            s_document.FactsAbout("softbank").Select(Shown)
        );
        Assert.Equal([(2, "partOf")], s_index.ReferencesTo("p1").Select(Shown));
    }

    [Fact]
    public void ReferencesOf_Fact_ReturnsEntitiesAndFacts()
    {
        var pledge = s_document.Facts[2];

        Assert.Equal(
            [
                new FactReference(pledge, "investors", new EntityId("softbank"), null),
                new FactReference(pledge, "investee", new EntityId("openai"), null),
                new FactReference(pledge, "partOf", null, new FactId("p1")),
            ],
            s_index.ReferencesOf(pledge)
        );
    }

    [Fact]
    public void OfKind_Pledges_ReturnsThemInOrder() =>
        Assert.Equal(
            ["p1", "p2"],
            s_document.Facts.OfKind<InvestmentPledge>().Select(static pledge => pledge.Id!.Value.Value)
        );

    [Fact]
    public void Of_RepeatedIds_FirstCounts()
    {
        var twice = new ArticleFacts
        {
            Companies = [new() { Id = "a", Website = "1" }, new() { Id = "a", Website = "2" }],
            People = [new() { Id = "a" }],
        };

        Assert.Equal("1", Assert.IsType<Company>(DocumentIndex.Of(twice).Find("a")).Website);
    }

    [Fact]
    public void EnumerateReferences_AnyFact_FindsEveryIdThatTheFactHas() =>
        DealNewsGen.Fact.Sample(static fact =>
            Assert.Equal(
                fact.EnumerateValues()
                    .Where(static value => value.Value is EntityId || (value.Value is FactId && value.Member != "id"))
                    .Select(static value => value.Value.ToString()),
                fact.EnumerateReferences()
                    .Select(static reference => reference.Entity?.Value ?? reference.Other!.Value.Value)
            )
        );

    [Fact]
    public void FactsAbout_AnyDocument_IsWhatTheFactsReferTo() =>
        DealNewsGen.ArticleFacts.Sample(static document =>
        {
            var index = DocumentIndex.Of(document);
            var references = document.Facts.SelectMany(static fact => fact.EnumerateReferences()).ToList();
            foreach (var id in references.Select(static reference => reference.Entity).OfType<EntityId>().Distinct())
            {
                Assert.Equal(references.Where(reference => reference.Entity == id), index.FactsAbout(id));
            }
        });

    private static (int Fact, string Role) Shown(FactReference reference) =>
        (s_document.Facts.ToList().IndexOf(reference.Fact), reference.Role);
}
