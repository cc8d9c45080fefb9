using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Testing.Tests;

public class SomeTests
{
    public static TheoryData<string> Facts() => new(ModelTypes.Facts.Select(static type => type.Name));

    public static TheoryData<string> Records() => new(ModelTypes.Records.Select(static type => type.Name));

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_NothingSet_IsValidInADocument(string name)
    {
        var fact = (Fact)Create(name);

        ArticleFacts document = Some.Document(fact);

        Assert.Empty(DocumentValidator.Validate(document).Findings);
        Assert.Equal(fact, document.Facts[0]);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_OneMemberSet_KeepsItAndIsValid(string name)
    {
        var fact = Create(name);
        foreach (var member in RecordShape.Of(fact).Members.Where(static member => !member.IsRequired))
        {
            // A generated value is valid, so that only the combination with the default values can be wrong.
            if (GeneratedValue(fact.GetType(), member) is { } value)
            {
                var changed = Changed(fact.GetType(), record => RecordShape.With(record, member, value));

                Assert.Equal(value, member.Get(changed));
                Assert.Empty(Findings.Of(changed));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_NothingSet_IsValid(string name) => Assert.Empty(Findings.Of(Create(name)));

    [Fact]
    public void Fact_MemberThatAnotherReplaces_IsNotFilledIn()
    {
        var ofProject = Some.Fact<InvestmentPledge>(static pledge => pledge with { Project = "stargate" });
        var ofCompany = Some.Fact<InvestmentPledge>(static pledge => pledge with { Investee = "openai" });

        Assert.Equal((null, "stargate"), (ofProject.Investee, ofProject.Project!.Value.Value));
        Assert.Equal(("openai", null), (ofCompany.Investee!.Value.Value, ofCompany.Project));
    }

    [Fact]
    public void Fact_FaultOfTheTest_IsKept()
    {
        ArticleFacts document = Some.Document(
            Some.Fact<Meeting>(static meeting => meeting with { Participants = [new() { Entity = "lee" }] })
        );

        var finding = Assert.Single(DocumentValidator.Validate(document).Findings);
        Assert.Equal((RuleCode.PartiesInvalid, "/facts/0/participants"), (finding.Code, finding.Pointer));
    }

    [Fact]
    public void Fact_CertaintyOfTheTest_DoesNotContradictTheDefaultStatus()
    {
        foreach (var certainty in Certainty.KnownTerms)
        {
            DealNewsAssert.HasNoFindings(
                DocumentValidator.Validate(
                    Some.Document(
                        Some.Fact<Acquisition>(deal =>
                            deal with
                            {
                                Certainty = certainty,
                                Polarity = Polarity.Negative,
                            }
                        )
                    )
                )
            );
        }
    }

    [Fact]
    public void Fact_TwoOfAKind_AreEqual() => Assert.Equal(Some.Fact<Stake>(), Some.Fact<Stake>());

    [Fact]
    public void Fact_OfAnApplication_IsFilledIn()
    {
        var options = new DealNewsJsonOptions
        {
            FactKinds =
            [
                FactKind.Create(
                    "layoff",
                    LayoffContext.Default.Layoff,
                    references: static fact => [new("company", fact.Company, EntitySorts.Company)]
                ),
            ],
        };

        ArticleFacts document = Some.Document(Some.Fact<Layoff>(factKinds: options.FactKinds))
            .WithFactKinds(options.FactKinds);

        Assert.Equal("hanbit", Assert.Single(document.Companies).Id.Value);
        DealNewsAssert.Valid(document, new() { Json = options });
    }

    [Fact]
    public void Amount_Text_IsExact() =>
        Assert.Equal(ReportedAmount.Exactly(new(340, Currency.USD)), Some.Amount("USD 340"));

    [Fact]
    public void Amount_TextWithoutCurrency_Throws() =>
        Assert.Throws<FormatException>(static () => Some.Amount("340 dollars"));

    private static Extensible Create(string name) => Changed(TypeOf(name), static record => record);

    private static Extensible Changed(Type type, Func<Extensible, Extensible> change)
    {
        var started = MinimalRecord.Required(type);
        return MinimalRecord.Complete(change(started), started, options: null);
    }

    private static object? GeneratedValue(Type type, MemberShape member) =>
        Testing
            .Samples.Complete.SelectMany(static document => document.Facts)
            .Where(fact => fact.GetType() == type)
            .Select(member.Get)
            .FirstOrDefault(static value => value is not null);

    private static Type TypeOf(string name) => ModelTypes.Records.Single(type => type.Name == name);
}
