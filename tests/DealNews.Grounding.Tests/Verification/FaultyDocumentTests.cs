using System.Text;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>The faulty documents whose fault shows only with the text of their article.</summary>
public sealed class FaultyDocumentTests
{
    public static TheoryData<string, string> Grounded()
    {
        var cases = new TheoryData<string, string>();
        foreach (var faulty in FaultyDocuments.All.Where(faulty => faulty.ArticleText is not null))
        {
            cases.Add(faulty.Code, faulty.Description);
        }

        return cases;
    }

    [Fact]
    public void Verify_ValidDocument_HasNoFinding() =>
        Assert.Empty(Inspect(FaultyDocuments.GroundedJson, FaultyDocuments.ArticleText));

    [Theory]
    [MemberData(nameof(Grounded))]
    public void Verify_FaultyDocument_ReportsOnlyItsFault(string code, string description)
    {
        var faulty = FaultyDocuments.ForCode(code).Single(document => document.Description == description);
        var findings = Inspect(faulty.Json, faulty.ArticleText!);

        Assert.Equal(
            faulty.Pointers.Select(pointer => $"{code} {pointer}"),
            findings
                .Where(finding => finding.Severity != Severity.Info || finding.Code == code)
                .Select(finding => $"{finding.Code} {finding.Pointer}")
        );
        Assert.All(
            findings,
            finding =>
                Assert.True(
                    finding is { Line: > 0, Column: > 0 }
                        && finding.Severity == RuleCatalogue.Find(finding.Code)!.Severity
                        && finding.Message.EndsWith('.')
                )
        );
    }

    private static ValueList<Finding> Inspect(string json, string text)
    {
        var verifier = new GroundingVerifier(new(text));
        return DocumentInspector.Inspect(json, new() { Rules = [verifier] }).Report.Findings;
    }
}
