using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Testing.Tests;

public class DocumentBuilderTests
{
    [Fact]
    public void With_Facts_AddsWhatTheyReferTo()
    {
        ArticleFacts document = A.Document()
            .With(
                A.Meeting().Between("lee", "son").And("altman", onBehalfOf: "openai"),
                A.InvestmentPledge().By("softbank").For("stargate")
            );

        Assert.Equal(["openai", "softbank"], document.Companies.Select(static company => company.Id.Value));
        Assert.Equal(["lee", "son", "altman"], document.People.Select(static person => person.Id.Value));
        Assert.Equal(["stargate"], document.Projects.Select(static project => project.Id.Value));
        Assert.Equal("lee", document.People[0].Names["en"]);
    }

    [Fact]
    public void With_ACompanyThatMeets_IsACompany()
    {
        ArticleFacts document = A.Document()
            .With(A.Meeting().Between("softbank", "son"), A.Stake().By("son").In("softbank"));

        Assert.Equal("softbank", Assert.Single(document.Companies).Id.Value);
        Assert.Equal("son", Assert.Single(document.People).Id.Value);
        Assert.Empty(DocumentValidator.Validate(document).Findings);
    }

    [Fact]
    public void With_AProjectThatInvestsBeforeItStandsAsOne_IsAProject()
    {
        ArticleFacts document = A.Document()
            .With(A.InvestmentPledge().By("stargate").To("openai"), A.Partnership().In("stargate"));

        Assert.Equal("stargate", Assert.Single(document.Projects).Id.Value);
        Assert.Empty(DocumentValidator.Validate(document).Findings);
    }

    [Fact]
    public void With_ANamedPersonAsSource_IsAPerson()
    {
        ArticleFacts document = A.Document()
            .With(A.Valuation().AttributedTo(AttributionKind.NamedPerson, entity: "mina"));

        Assert.Equal("mina", Assert.Single(document.People).Id.Value);
    }

    [Fact]
    public void Build_AnIdThatNoEntityFits_Throws()
    {
        var builder = A.Document().With(A.InvestmentPledge().To("x").For("x"));

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

        ArticleFacts document = A.Document()
            .With(openAI)
            .With(new Person { Id = "son", Positions = [new() { Company = "softbank" }] })
            .With(A.Valuation().Of("openai"))
            .With(A.Statement().By("son"));

        Assert.Equal(openAI, document.Companies[0]);
        Assert.Equal("softbank", document.Companies[1].Id.Value);
        Assert.Empty(DocumentValidator.Validate(document).Findings);
    }

    [Fact]
    public void With_APersonWhereACompanyIsMeant_LeavesTheFault()
    {
        ArticleFacts document = A.Document().With(new Person { Id = "son" }).With(A.Valuation().Of("son"));

        DealNewsAssert.HasFinding(
            DocumentValidator.Validate(document),
            RuleCode.ReferenceOfWrongSort,
            "/facts/0/company"
        );
    }

    [Fact]
    public void With_ReferencesToFacts_AddsThemBehind()
    {
        ArticleFacts document = A.Document()
            .With(
                A.FundingRound().Of("openai").At("v1"),
                A.FundingRound().Of("openai").At("v2"),
                A.InvestmentPledge().Of("USD 15000000000").PartOf("p1"),
                A.InvestmentPledge().AdditionalTo("p2"),
                A.Statement().TranslationOf("q1")
            );

        Assert.Empty(DocumentValidator.Validate(document).Findings);
        Assert.Equal(
            ["v1", "v2", "p1", "p2", "q1"],
            document.Facts.Skip(5).Select(static fact => fact.Id!.Value.Value)
        );
        Assert.All(document.Facts.OfType<Valuation>(), static valuation => Assert.Equal("openai", valuation.Company));
    }

    [Fact]
    public void With_AFactReferenceOfTheWrongKindAndAnEntityOfThatId_LeavesTheOneAndAddsTheOther()
    {
        ArticleFacts document = A.Document().With(A.Meeting().WithId("x"), A.FundingRound().At("x").LedBy("x"));

        var finding = Assert.Single(DocumentValidator.Validate(document).Findings);
        Assert.Equal((RuleCode.ReferenceOfWrongSort, "/facts/1/valuation"), (finding.Code, finding.Pointer));
    }

    [Fact]
    public void With_FactsThatReferToEachOther_AddsNoOther()
    {
        var builder = A.Document().With(A.FundingRound().At("v1"), A.Valuation().WithId("v1"));

        Assert.Equal(2, builder.Build().Facts.Count);
    }

    [Fact]
    public void With_ABuilderKept_LeavesItAsItWas()
    {
        var builder = A.Document().From(new() { Headline = "Two meet" });

        Assert.Single(builder.With(A.Meeting()).Build().Facts);
        Assert.Equal(new() { Article = new() { Headline = "Two meet" } }, builder.Build());
    }

    [Fact]
    public void With_GeneratedFacts_AddsWhateverTheyReferTo() =>
        DealNewsGen.ArticleFacts.Sample(
            static document =>
            {
                ArticleFacts built = A.Document().With(document.Facts);

                Assert.Empty(DocumentValidator.Validate(built).Findings);
                Assert.Equal(document.Facts, built.Facts);
            },
            iter: 300
        );

    [Fact]
    public void Using_OptionsWithAKindOfItsOwn_AddsWhatItRefersTo()
    {
        var layoff = FactKind.Create(
            "layoff",
            LayoffContext.Default.Layoff,
            references: static fact => [new("company", fact.Company, EntitySorts.Company)]
        );
        var options = DealNewsJson.CreateOptions(layoff);

        ArticleFacts document = A.Document().Using(options).With(new Layoff { Company = "hanbit" });

        Assert.Equal("hanbit", Assert.Single(document.Companies).Id.Value);
        DealNewsAssert.HasNoFinding(DocumentValidator.Validate(document, new() { Json = options }));
        DealNewsAssert.RoundTrips(document, options);
    }
}
