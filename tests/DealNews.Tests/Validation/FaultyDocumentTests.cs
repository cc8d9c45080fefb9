using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

public class FaultyDocumentTests
{
    [Fact]
    public void Inspect_ValidDocument_HasNoFindings() => Assert.Empty(Faults.Inspect(FaultyDocuments.ValidJson));

    [Theory]
    [MemberData(nameof(Faults.All), MemberType = typeof(Faults))]
    public void Inspect_FaultyDocument_HasOnlyItsFault(string code, string description)
    {
        var faulty = Faults.Find(code, description);
        var findings = Faults.Inspect(faulty.Json);

        var expected = faulty.Pointers.Select(pointer => $"{code} {pointer}").ToArray();
        Assert.Equal(
            expected,
            findings.Where(finding => finding.Severity != Severity.Info || finding.Code == code).Select(Faults.Text)
        );
    }

    [Theory]
    [MemberData(nameof(Faults.All), MemberType = typeof(Faults))]
    public void Inspect_FaultyDocument_HasLineColumnAndSeverity(string code, string description)
    {
        var faulty = Faults.Find(code, description);

        Assert.All(
            Faults.Inspect(faulty.Json),
            finding =>
            {
                Assert.Equal(RuleCatalogue.Find(finding.Code)!.Severity, finding.Severity);
                Assert.True(finding is { Line: > 0, Column: > 0 }, "The place in the text is missing.");
                Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Faults.All), MemberType = typeof(Faults))]
    public void Inspect_FaultyDocument_HasErrorsIfItsRuleIsAnError(string code, string description)
    {
        var inspection = DocumentInspector.Inspect(
            System.Text.Encoding.UTF8.GetBytes(Faults.Find(code, description).Json)
        );

        Assert.Equal(RuleCatalogue.Find(code)!.Severity == Severity.Error, inspection.Report.HasErrors);
        Assert.Equal(RuleCatalogue.Find(code)!.Severity == Severity.Warning, inspection.Report.HasWarnings);
    }

    /// <summary>A document that can be read has the same findings without its JSON text.</summary>
    [Theory]
    [MemberData(nameof(Faults.All), MemberType = typeof(Faults))]
    public void Validate_FaultyDocument_HasTheFindingsOfInspection(string code, string description)
    {
        var faulty = Faults.Find(code, description);
        var inspection = DocumentInspector.Inspect(System.Text.Encoding.UTF8.GetBytes(faulty.Json));
        if (inspection.Document is not { } document)
        {
            Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(faulty.Json));
            return;
        }

        Assert.Equal(
            inspection
                .Report.Findings.Select(finding => finding with { Line = null, Column = null })
                .OrderBy(finding => finding.ToString(), StringComparer.Ordinal),
            DocumentValidator.Validate(document).Findings.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Rules_OfTheCatalogue_EachHaveAFaultyDocument() =>
        Assert.Equal(
            // An application defines its own rules, and a document with too many findings has other faults as well.
            RuleCatalogue
                .Rules.Select(rule => rule.Code)
                .Where(code => code is not (RuleCode.ApplicationRule or RuleCode.FindingsOmitted)),
            FaultyDocuments.All.Select(document => document.Code).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Rules_OfTheCatalogue_AreTheConstantsInOrder()
    {
        var constants = typeof(RuleCode).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();

        Assert.Equal(constants, RuleCatalogue.Rules.Select(rule => rule.Code));
        Assert.Equal(constants.Order(StringComparer.Ordinal).Distinct(), constants);
        Assert.All(constants, code => Assert.Matches("^DN[0-9]{4}$", code));
    }

    [Fact]
    public void Find_UnknownCode_ReturnsNull() => Assert.Null(RuleCatalogue.Find("DN9999"));

    [Fact]
    public void FaultyDocuments_UnknownCode_Throws() =>
        Assert.Throws<ArgumentException>(() => FaultyDocuments.Json("DN9999"));

    /// <summary>Ten faults in different places of one document.</summary>
    [Fact]
    public void Validate_TenFaults_HasTenFindings()
    {
        var document = DealNewsJson.Deserialize(FaultyDocuments.ValidJson);
        var meeting = (Meeting)document.Facts[0];
        var faulty = document with
        {
            Article = document.Article! with { Language = new("en_US") },
            Companies =
            [
                document.Companies[0] with
                {
                    Country = new("UK"),
                },
                document.Companies[1],
                document.Companies[2] with
                {
                    Id = "norden",
                },
            ],
            Facts =
            [
                meeting with
                {
                    Confidence = 2,
                    Participants = [meeting.Participants[0]],
                    Date = new PartialDate("2025-02-30"),
                },
                (InvestmentPledge)document.Facts[1] with
                {
                    Amount = ReportedAmount.Exactly(Money.Parse("USD 0")),
                },
                (Stake)document.Facts[8] with
                {
                    Rank = -1,
                    Share = ReportedPercentage.Exactly(101),
                },
                (Statement)document.Facts[11] with
                {
                    Speaker = "nobody",
                },
            ],
        };

        Assert.Equal(
            [
                "DN1011 /facts/1/amount/exact",
                "DN1011 /facts/2/rank",
                "DN1024 /companies/0/country",
                "DN1025 /article/language",
                "DN1030 /facts/0/date",
                "DN1040 /facts/2/share/exact",
                "DN1060 /facts/0/participants",
                "DN1070 /facts/0/confidence",
                "DN2001 /companies/2/id",
                "DN2002 /facts/3/speaker",
            ],
            Faults.Grave(DocumentValidator.Validate(faulty).Findings).Order(StringComparer.Ordinal)
        );
    }
}
