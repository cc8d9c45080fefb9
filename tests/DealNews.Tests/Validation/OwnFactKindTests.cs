using System.Text.Json;
using System.Text.Json.Serialization;
using DealNews.Json;
using DealNews.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace DealNews.Tests;

/// <summary>Validation of an application's own kind of fact by the application's validator.</summary>
public partial class OwnFactKindTests
{
    private static readonly DealNewsJsonOptions s_options = new()
    {
        FactKinds =
        [
            FactKind.Create(
                "plantOpening",
                PlantJson.Default.PlantOpening,
                new PlantOpeningValidator(),
                opening => [new("owner", opening.Owner, EntitySorts.Company)]
            ),
        ],
    };

    private static readonly PlantOpening s_valid = new()
    {
        Owner = "a",
        Cost = ReportedAmount.Exactly(Sample.Usd(1)),
        Sites = [new("North", 10)],
    };

    [Fact]
    public void Validate_ValidOwnFact_HasNoFindings() => Assert.Empty(Check(s_valid));

    [Fact]
    public void Validate_FaultyOwnFact_HasPointersIntoItsJson() =>
        Assert.Equal(
            ["PLANT1 /facts/0/sites/1/headcount", "NotEmptyValidator /facts/0/site_plan"],
            Check(s_valid with { Sites = [new("North", 10), new("South", -1)], Plan = "" })
        );

    [Fact]
    public void Validate_RecordOfTheLibrary_HasPointersIntoTheRecord() =>
        Assert.Equal(["DN1012 /facts/0/cost"], Check(s_valid with { Cost = new() }));

    [Fact]
    public void Validate_AmountOfTheLibrary_HasPointersIntoTheAmount() =>
        Assert.Equal(
            ["DN1011 /facts/0/cost/exact"],
            Check(s_valid with { Cost = ReportedAmount.Exactly(Sample.Usd(-1)) })
        );

    [Fact]
    public void Validate_FailureWithoutCode_HasTheCodeOfTheLibrary() =>
        Assert.Equal(["DN1090 /facts/0/note"], Check(s_valid with { Note = "secret" }));

    [Fact]
    public void Validate_FailureWithABlankCode_HasTheCodeOfTheLibrary() =>
        Assert.Equal(["DN1090 /facts/0/note"], Check(s_valid with { Note = "blank code" }));

    [Fact]
    public void Validate_FailureWithSeverity_KeepsIt() =>
        Assert.Equal(
            Severity.Warning,
            Assert
                .Single(Document(s_valid with { Sites = [new("North", -1)] }), finding => finding.Code == "PLANT1")
                .Severity
        );

    [Fact]
    public void Validate_DanglingReferenceOfOwnFact_Reports() =>
        Assert.Equal(["DN2002 /facts/0/owner"], Check(s_valid with { Owner = "nobody" }));

    [Fact]
    public void Validate_ReferenceToWrongSortOfOwnFact_Reports() =>
        Assert.Equal(["DN2003 /facts/0/owner"], Check(s_valid with { Owner = "p" }));

    /// <summary>The members that all facts have are also checked in an application's facts.</summary>
    [Fact]
    public void Validate_FaultySharedMembersOfOwnFact_Reports() =>
        Assert.Equal(
            [
                "DN1001 /facts/0/evidence/0/exact",
                "DN1001 /facts/0/evidence/1",
                "DN1001 /facts/0/id",
                "DN1050 /facts/0/certainty",
                "DN1070 /facts/0/confidence",
                "DN2002 /facts/0/attribution/entity",
            ],
            Check(
                    s_valid with
                    {
                        Id = new FactId(""),
                        Evidence = [new(), null!],
                        Certainty = new("sure"),
                        Confidence = 2,
                        Attribution = new() { Kind = AttributionKind.NamedPerson, Entity = new EntityId("nobody") },
                    }
                )
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Validate_RepeatedOwnFact_Reports()
    {
        Assert.Equal(["DN3008 /facts/1"], Check(s_valid, s_valid with { Id = new FactId("again"), Note = "n" }));
        Assert.Empty(Check(s_valid, s_valid with { Plan = "another" }));
    }

    [Fact]
    public void Validate_ReferenceToOwnFact_ReportsNothing() =>
        Assert.Empty(Check(s_valid with { Id = new FactId("o") }, Sample.Pledge("f", null, "o")));

    [Fact]
    public void Validate_UnregisteredOwnFact_Warns()
    {
        var findings = DocumentValidator.Validate(Sample.Document(s_valid)).Findings;

        Assert.Equal(["DN1051 /facts/0/kind"], findings.Select(Faults.Text));
    }

    [Fact]
    public void Validate_WithArticleFactsValidator_HasTheSameFindings()
    {
        var document = Sample.Document(s_valid with { Sites = [new("North", -1)], Plan = "", Confidence = 3 });

        Assert.Equal(
            DocumentValidator.Validate(document, new() { Json = s_options }).Findings,
            new ArticleFactsValidator(new() { Json = s_options }, Severity.Info)
                .Validate(document)
                .Errors.Select(failure => (Finding)failure.CustomState)
        );
    }

    [Fact]
    public void Inspect_FaultyOwnFact_HasLineAndColumn()
    {
        var json = DealNewsJson.SerializeToUtf8Bytes(
            Sample.Document(s_valid with { Sites = [new("North", -1)] }),
            s_options with
            {
                WriteIndented = true,
            }
        );

        var finding = Assert.Single(
            DocumentInspector.Inspect(json, new() { Json = s_options }).Report.Findings,
            finding => finding.Severity != Severity.Info
        );
        Assert.Equal("PLANT1 /facts/0/sites/0/headcount", Faults.Text(finding));
        Assert.Contains(
            "\"headcount\": -1",
            System.Text.Encoding.UTF8.GetString(json).Split('\n')[finding.Line!.Value - 1 is var line ? (int)line : 0],
            StringComparison.Ordinal
        );
    }

    private static string[] Check(params ValueList<Fact> facts) => Faults.Grave(Document(facts));

    private static ValueList<Finding> Document(params ValueList<Fact> facts) =>
        DocumentValidator.Validate(Sample.Document(facts), new() { Json = s_options }).Findings;

    internal sealed record Site(string Name, int Headcount);

    internal sealed record PlantOpening : Fact
    {
        [JsonIgnore]
        public override string Kind => "plantOpening";

        public required EntityId Owner { get; init; }

        public ReportedAmount? Cost { get; init; }

        [JsonPropertyName("site_plan")]
        public string? Plan { get; init; } = "plan";

        public IReadOnlyList<Site> Sites { get; init; } = [];
    }

    private sealed class PlantOpeningValidator : AbstractValidator<PlantOpening>
    {
        public PlantOpeningValidator()
        {
            RuleForEach(opening => opening.Sites)
                .ChildRules(site =>
                    site.RuleFor(each => each.Headcount)
                        .GreaterThan(0)
                        .WithErrorCode("PLANT1")
                        .WithSeverity(Severity.Warning)
                );
            RuleFor(opening => opening.Plan).NotEmpty();
            RuleFor(opening => opening.Cost!).SetValidator(ReportedAmountValidator.Instance);
            RuleFor(opening => opening.Note)
                .Custom(
                    (note, context) =>
                    {
                        if (note == "secret")
                        {
                            context.AddFailure("The note is secret.");
                        }

                        if (note == "blank code")
                        {
                            context.AddFailure(new ValidationFailure("Note", null) { ErrorCode = " " });
                        }
                    }
                );
        }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(PlantOpening))]
    private sealed partial class PlantJson : JsonSerializerContext;
}
