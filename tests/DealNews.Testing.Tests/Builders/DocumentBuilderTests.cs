using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Testing.Tests;

public class DocumentBuilderTests
{
    [Fact]
    public void With_Facts_AddsReferencedEntities()
    {
        ArticleFacts document = Some.Document(
            MeetingOf(
                new() { Entity = "lee" },
                new() { Entity = "son" },
                new() { Entity = "altman", OnBehalfOf = "openai" }
            ),
            Some.Fact<InvestmentPledge>(static pledge => pledge with { Investors = ["softbank"], Project = "stargate" })
        );

        Assert.Equal(["openai", "softbank"], document.Companies.Select(static company => company.Id.Value));
        Assert.Equal(["lee", "son", "altman"], document.People.Select(static person => person.Id.Value));
        Assert.Equal(["stargate"], document.Projects.Select(static project => project.Id.Value));
        Assert.Equal("lee", document.People[0].Names["en"]);
    }

    [Fact]
    public void With_ParticipantThatIsAlsoACompany_AddsCompany()
    {
        ArticleFacts document = Some.Document(
            MeetingOf(new() { Entity = "softbank" }, new() { Entity = "son" }),
            Some.Fact<Stake>(static stake => stake with { Holder = "son", Company = "softbank" })
        );

        Assert.Equal("softbank", Assert.Single(document.Companies).Id.Value);
        Assert.Equal("son", Assert.Single(document.People).Id.Value);
        Assert.Empty(DocumentValidator.Validate(document).Findings);
    }

    [Fact]
    public void With_InvestorThatIsLaterAProject_AddsProject()
    {
        ArticleFacts document = Some.Document(
            Some.Fact<InvestmentPledge>(static pledge => pledge with { Investors = ["stargate"], Investee = "openai" }),
            Some.Fact<Partnership>(static partnership => partnership with { Project = "stargate" })
        );

        Assert.Equal("stargate", Assert.Single(document.Projects).Id.Value);
        Assert.Empty(DocumentValidator.Validate(document).Findings);
    }

    [Fact]
    public void With_NamedPersonAsSource_AddsPerson()
    {
        ArticleFacts document = Some.Document(
            Some.Fact<Valuation>(static valuation =>
                valuation with
                {
                    Attribution = new() { Kind = AttributionKind.NamedPerson, Entity = "mina" },
                }
            )
        );

        Assert.Equal("mina", Assert.Single(document.People).Id.Value);
    }

    [Fact]
    public void Build_IdOfProjectAndCompany_Throws()
    {
        var builder = Some.Document(
            Some.Fact<InvestmentPledge>(static pledge => pledge with { Investee = "x", Project = "x" })
        );

        Assert.Contains(
            "\"x\"",
            Assert.Throws<InvalidOperationException>(builder.Build).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void With_EntitiesOfTheTest_KeepsThem()
    {
        var openAI = new Company
        {
            Id = "openai",
            Names = [new("ko", "오픈AI")],
            Country = "US",
        };

        ArticleFacts document = Some.Document()
            .With(openAI)
            .With(new Person { Id = "son", Positions = [new() { Company = "softbank" }] })
            .With(
                Some.Fact<Valuation>(static valuation => valuation with { Company = "openai" }),
                Some.Fact<Statement>(static statement => statement with { Speaker = "son" })
            );

        Assert.Equal(openAI, document.Companies[0]);
        Assert.Equal("softbank", document.Companies[1].Id.Value);
        Assert.Empty(DocumentValidator.Validate(document).Findings);
    }

    [Fact]
    public void With_PersonInsteadOfCompany_KeepsTheError()
    {
        ArticleFacts document = Some.Document(
                Some.Fact<Valuation>(static valuation => valuation with { Company = "son" })
            )
            .With(new Person { Id = "son" });

        DealNewsAssert.HasFinding(
            DocumentValidator.Validate(document),
            RuleCode.ReferenceSortMismatch,
            "/facts/0/company"
        );
    }

    [Fact]
    public void With_ReferencesToFacts_AppendsFacts()
    {
        ArticleFacts document = Some.Document(
            RoundOf("openai", "v1"),
            RoundOf("openai", "v2"),
            Some.Fact<InvestmentPledge>(static pledge =>
                pledge with
                {
                    Amount = Some.Amount("USD 15000000000"),
                    PartOf = "p1",
                }
            ),
            Some.Fact<InvestmentPledge>(static pledge => pledge with { AdditionalTo = "p2" }),
            Some.Fact<Statement>(static statement => statement with { TranslationOf = "q1" })
        );

        Assert.Empty(DocumentValidator.Validate(document).Findings);
        Assert.Equal(
            ["v1", "v2", "p1", "p2", "q1"],
            document.Facts.Skip(5).Select(static fact => fact.Id!.Value.Value)
        );
        Assert.All(document.Facts.OfType<Valuation>(), static valuation => Assert.Equal("openai", valuation.Company));
    }

    [Fact]
    public void With_WrongFactReferenceAndEntityOfSameId_KeepsErrorAndAddsEntity()
    {
        ArticleFacts document = Some.Document(
            Some.Fact<Meeting>(static meeting => meeting with { Id = "x" }),
            Some.Fact<FundingRound>(static round =>
                round with
                {
                    Valuation = "x",
                    Investors = [new() { Entity = "x", IsLead = true }],
                }
            )
        );

        var finding = Assert.Single(DocumentValidator.Validate(document).Findings);
        Assert.Equal((RuleCode.ReferenceSortMismatch, "/facts/1/valuation"), (finding.Code, finding.Pointer));
    }

    [Fact]
    public void With_FactsThatReferToEachOther_AddsNothing()
    {
        var builder = Some.Document(
            RoundOf("openai", "v1"),
            Some.Fact<Valuation>(static valuation => valuation with { Id = "v1", Company = "openai" })
        );

        Assert.Equal(2, builder.Build().Facts.Count);
    }

    [Fact]
    public void With_Facts_DoesNotChangeTheBuilder()
    {
        var builder = Some.Document().With(new Article { Headline = "Two meet" });

        Assert.Single(builder.With(Some.Fact<Meeting>()).Build().Facts);
        Assert.Equal(new() { Article = new() { Headline = "Two meet" } }, builder.Build());
    }

    [Fact]
    public void With_GeneratedFacts_AddsReferencedEntities() =>
        DealNewsGen.ArticleFacts.Sample(
            static document =>
            {
                ArticleFacts built = Some.Document().With(document.Facts);

                // Information is about right facts that are unusual.
                Assert.DoesNotContain(
                    DocumentValidator.Validate(built).Findings,
                    static finding => finding.Severity != Severity.Info
                );
                Assert.Equal(document.Facts, built.Facts);
            },
            iter: 300
        );

    [Fact]
    public void Using_OptionsWithOwnKind_AddsReferencedEntities()
    {
        var layoff = FactKind.Create(
            "layoff",
            LayoffContext.Default.Layoff,
            references: static fact => [new("company", fact.Company, EntitySorts.Company)]
        );
        var options = new DealNewsJsonOptions { FactKinds = [layoff] };

        ArticleFacts document = Some.Document().WithFactKinds(layoff).With(new Layoff { Company = "hanbit" });

        Assert.Equal("hanbit", Assert.Single(document.Companies).Id.Value);
        DealNewsAssert.HasNoFindings(DocumentValidator.Validate(document, new() { Json = options }));
        DealNewsAssert.RoundTrips(document, options);
    }

    private static Meeting MeetingOf(params ValueList<MeetingParticipant> participants) =>
        Some.Fact<Meeting>(meeting => meeting with { Participants = participants });

    private static FundingRound RoundOf(EntityId company, FactId valuation) =>
        Some.Fact<FundingRound>(round => round with { Company = company, Valuation = valuation });
}
