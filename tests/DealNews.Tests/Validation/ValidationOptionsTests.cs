using System.Text;
using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

public class ValidationOptionsTests
{
    // The amount has an unknown currency (warning), the rank is negative (error).
    private static readonly ArticleFacts s_document = Sample.Document(
        Sample.Worth(ReportedAmount.Exactly(new(1, Currency.Parse("XYZ")))),
        new Stake
        {
            Holder = "a",
            Company = "b",
            Rank = -1,
        }
    );

    private static readonly byte[] s_json = DealNewsJson.SerializeToUtf8Bytes(s_document);

    [Fact]
    public void WithoutRule_BrokenRule_IsNotReported()
    {
        var options = ValidationOptions.Default.WithoutRule("DN1011");

        Assert.Equal(["DN1010"], Grave(DocumentValidator.Validate(s_document, options)));
        Assert.Equal(["DN1010"], Grave(DocumentInspector.Inspect(s_json, options).Report));
        Assert.True(new ArticleFactsValidator(options).Validate(s_document).IsValid);
    }

    [Fact]
    public void WithSeverity_BrokenRule_HasThatSeverity()
    {
        var options = ValidationOptions
            .Default.WithSeverity("DN1010", Severity.Error)
            .WithSeverity("DN1011", Severity.Warning);

        var reports = new[]
        {
            DocumentValidator.Validate(s_document, options),
            DocumentInspector.Inspect(s_json, options).Report,
        };

        Assert.All(
            reports,
            report =>
            {
                Assert.Equal(Severity.Error, report.Findings.Single(finding => finding.Code == "DN1010").Severity);
                Assert.Equal(Severity.Warning, report.Findings.Single(finding => finding.Code == "DN1011").Severity);
            }
        );
        Assert.Equal("DN1010", Assert.Single(new ArticleFactsValidator(options).Validate(s_document).Errors).ErrorCode);
    }

    [Fact]
    public void WithSeverity_AfterWithoutRule_TurnsTheRuleOnAgain() =>
        Assert.Contains(
            "DN1011",
            Grave(
                DocumentValidator.Validate(
                    s_document,
                    ValidationOptions.Default.WithoutRule("DN1011").WithSeverity("DN1011", Severity.Warning)
                )
            )
        );

    [Fact]
    public void WithoutRule_CodeOfADocumentRule_AppliesToItsFindings()
    {
        var options = new ValidationOptions { Rules = [new QuoteRule()] };

        Assert.Contains("DN4001", Grave(DocumentValidator.Validate(s_document, options)));
        Assert.DoesNotContain("DN4001", Grave(DocumentValidator.Validate(s_document, options.WithoutRule("DN4001"))));
        Assert.DoesNotContain("DN4001", Grave(DocumentInspector.Inspect(s_json, options.WithoutRule("DN4001")).Report));
    }

    [Fact]
    public void WithoutRule_ValueThatCannotBeRead_IsStillReported()
    {
        var json = """{ "facts": [{ "kind": "stake", "company": "a" }], "companies": [{ "id": "a" }] }"""u8;

        var inspection = DocumentInspector.Inspect(json, ValidationOptions.Default.WithoutRule("DN1001"));

        Assert.Null(inspection.Document);
        Assert.True(inspection.Report.HasErrors);
    }

    [Theory]
    [InlineData("DN9999")]
    [InlineData("")]
    [InlineData("dn1011")]
    [InlineData("DN0001")]
    [InlineData("DN0002")]
    public void WithoutRule_CodeThatCannotBeTurnedOff_Throws(string code)
    {
        Assert.Throws<ArgumentException>(nameof(code), () => ValidationOptions.Default.WithoutRule(code));
        Assert.Throws<ArgumentException>(
            nameof(code),
            () => ValidationOptions.Default.WithSeverity(code, Severity.Info)
        );
    }

    [Fact]
    public void Options_InvalidArgument_Throw()
    {
        Assert.Throws<ArgumentNullException>("code", () => ValidationOptions.Default.WithoutRule(null!));
        Assert.Throws<ArgumentNullException>(
            "code",
            () => ValidationOptions.Default.WithSeverity(null!, Severity.Error)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "severity",
            () => ValidationOptions.Default.WithSeverity("DN1011", (Severity)3)
        );
        Assert.Throws<ArgumentNullException>("Json", () => new ValidationOptions { Json = null! });
        Assert.Throws<ArgumentException>("Rules", () => new ValidationOptions { Rules = [null!] });
    }

    [Fact]
    public void Options_SettingsInAnotherOrder_AreEqual()
    {
        var one = ValidationOptions.Default.WithoutRule("DN1011").WithSeverity("DN1010", Severity.Info);
        var other = ValidationOptions.Default.WithSeverity("DN1010", Severity.Info).WithoutRule("DN1011");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, ValidationOptions.Default);
    }

    [Fact]
    public void Report_AsText_HasALineForEachFinding()
    {
        var report = DocumentInspector
            .Inspect(Encoding.UTF8.GetBytes("""{ "facts": [{ "kind": "lawsuit", "confidence": 2 }] }"""))
            .Report;

        Assert.Equal(
            "Warning DN1051 at /facts/0/kind (line 1, column 23): Unknown kind of fact \"lawsuit\"; known kinds: "
                + "acquisition, contract, debtFinancing, distribution, facility, financialFigure, fundingRound, "
                + "insolvency, investmentPledge, marketForecast, marketPrice, meeting, merger, offering, "
                + "partnership, productCapability, right, stake, statement, unitPrice, valuation, workforceChange.\n"
                + "Error DN1070 at /facts/0/confidence (line 1, column 48): The confidence is 2; "
                + "expected a number from 0 to 1.",
            report.ToString()
        );
        Assert.Equal("No findings.", new ValidationReport().ToString());
    }

    private static string[] Grave(ValidationReport report) =>
        [.. report.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Code)];

    /// <summary>Reports a rule of the catalogue, as the grounding package does.</summary>
    private sealed class QuoteRule : IDocumentRule
    {
        public IEnumerable<Finding> Check(ArticleFacts document) =>
            [
                new()
                {
                    Code = RuleCode.QuoteNotFound,
                    Severity = Severity.Error,
                    Pointer = "/facts/0",
                    Message = "The quote is not in the text.",
                },
            ];
    }
}
