using System.Text;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

/// <summary>A report has as many findings as the options allow, and says how many more there are.</summary>
public class FindingLimitTests
{
    private const int Stakes = 4;

    // Each fact has an unknown term, a warning, and a rank below 1, an error. The companies are not used: information.
    private static readonly ArticleFacts s_document = new()
    {
        Companies = [new() { Id = "c" }, new() { Id = "unused" }],
        Facts =
        [
            .. Enumerable
                .Range(0, Stakes)
                .Select(static i => new Stake
                {
                    Holder = "c",
                    Company = "c",
                    Rank = -i,
                    StakeKind = new("zork"),
                    Note = "n",
                }),
        ],
    };

    [Fact]
    public void MaxFindings_ByDefault_Is1000() => Assert.Equal(1000, ValidationOptions.Default.MaxFindings);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaxFindings_LessThanOne_Throws(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxFindings = limit });

    [Fact]
    public void Validate_LessThanTheLimit_HasNoFurtherFinding()
    {
        var all = DocumentValidator.Validate(s_document).Findings;

        Assert.Equal(all, DocumentValidator.Validate(s_document, new() { MaxFindings = all.Count }).Findings);
        Assert.DoesNotContain(all, static finding => finding.Code == RuleCode.FindingsOmitted);
    }

    [Fact]
    public void Validate_MoreThanTheLimit_KeepsErrorsFirstAndCountsTheRest()
    {
        var findings = DocumentValidator.Validate(s_document, new() { MaxFindings = Stakes + 1 }).Findings;

        Assert.Equal(
            [.. Enumerable.Repeat(Severity.Error, Stakes), Severity.Warning, Severity.Warning],
            findings.Select(static finding => finding.Severity).Order()
        );
        Assert.Equal(RuleCode.FindingsOmitted, findings[^1].Code);
        Assert.Equal("", findings[^1].Pointer);
        Assert.Equal(
            "There are 4 more findings: 0 errors, 3 warnings, 1 information; a report has at most 5.",
            findings[^1].Message
        );
    }

    [Fact]
    public void Validate_OnlyInformationLeftOut_IsNoWarning()
    {
        var all = DocumentValidator.Validate(s_document).Findings;

        var last = DocumentValidator.Validate(s_document, new() { MaxFindings = all.Count - 1 }).Findings[^1];

        Assert.Equal((RuleCode.FindingsOmitted, Severity.Info), (last.Code, last.Severity));
    }

    [Fact]
    public void Validate_RuleTurnedOff_DoesNotCount()
    {
        var options = new ValidationOptions { MaxFindings = 1 }.WithoutRule(RuleCode.AmountNotPositive);

        Assert.Equal(
            "There are 4 more findings: 0 errors, 3 warnings, 1 information; a report has at most 1.",
            DocumentValidator.Validate(s_document, options).Findings[^1].Message
        );
    }

    [Fact]
    public void Validate_FluentValidation_HasTheLimit()
    {
        var validator = new ArticleFactsValidator(new() { MaxFindings = 2 }, Severity.Info);

        Assert.Equal(
            ["DN1011", "DN1011", "DN0005"],
            validator.Validate(s_document).Errors.Select(static failure => failure.ErrorCode)
        );
    }

    [Fact]
    public void Validate_RuleOfTheApplication_IsEnumeratedAndCounted()
    {
        var options = new ValidationOptions { MaxFindings = 3, Rules = [new ManyFindings(100_000)] };

        var findings = DocumentValidator.Validate(new() { Facts = [] }, options).Findings;

        Assert.Equal(4, findings.Count);
        Assert.StartsWith("There are 99997 more findings", findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_FaultsAndBrokenRules_ShareTheLimit()
    {
        var json =
            """{"companies":[{"id":"a","website":5}],"facts":[null,5,{"kind":"stake","holder":"","company":""}]}""";
        var bytes = Encoding.UTF8.GetBytes(json);
        var all = DocumentInspector.Inspect(bytes, new() { MaxFindings = int.MaxValue }).Report.Findings;

        var findings = DocumentInspector.Inspect(bytes, new() { MaxFindings = 2 }).Report.Findings;

        Assert.Equal(3, findings.Count);
        Assert.StartsWith(
            FormattableString.Invariant($"There are {all.Count - 2} more findings"),
            findings[^1].Message,
            StringComparison.Ordinal
        );
        Assert.Equal((1L, 1L), (findings[^1].Line, findings[^1].Column));
    }

    [Fact]
    public void Inspect_ReadingStoppedAtTheLimitOfFaults_SaysSo()
    {
        var json = Encoding.UTF8.GetBytes($$"""{"facts":[{{string.Join(',', Enumerable.Repeat("1", 50))}}]}""");

        var findings = DocumentInspector
            .Inspect(
                json,
                new()
                {
                    MaxFindings = 5,
                    Json = new() { Limits = new() { Faults = 20 } },
                }
            )
            .Report.Findings;

        Assert.Contains(findings, static finding => finding.Message.Contains("Stopped", StringComparison.Ordinal));
        Assert.StartsWith("There are 16 more findings", findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_FindingsOfAnApplication_AppliesTheOptions()
    {
        var findings = new ManyFindings(3).Check(s_document);
        var options = new ValidationOptions { MaxFindings = 2 };

        Assert.Equal(3, ValidationReport.Create(findings).Findings.Count);
        Assert.Equal(RuleCode.FindingsOmitted, ValidationReport.Create(findings, options).Findings[^1].Code);
        Assert.Empty(ValidationReport.Create([]).Findings);
        Assert.Throws<ArgumentNullException>(static () => ValidationReport.Create(null!));
    }

    [Fact]
    public void Create_LongMessage_IsCutInTheMiddleBetweenCodePoints()
    {
        var finding = new Finding
        {
            Code = "X",
            Severity = Severity.Error,
            Pointer = "",
            Message = $"a{string.Concat(Enumerable.Repeat("😀", 400))}b; expected c.",
        };

        var message = ValidationReport.Create([finding]).Findings[0].Message;

        Assert.InRange(message.Length, 490, 500);
        Assert.StartsWith("a😀", message, StringComparison.Ordinal);
        Assert.Contains("😀…😀", message, StringComparison.Ordinal);
        Assert.EndsWith("😀b; expected c.", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(message)));
    }

    [Theory]
    [InlineData(RuleCode.FindingsOmitted)]
    public void WithoutRule_FindingLimit_Throws(string code)
    {
        Assert.Throws<ArgumentException>(() => ValidationOptions.Default.WithoutRule(code));
        Assert.Throws<ArgumentException>(() => ValidationOptions.Default.WithSeverity(code, Severity.Info));
    }

    private sealed class ManyFindings(int count) : IDocumentRule
    {
        public IEnumerable<Finding> Check(ArticleFacts document) =>
            Enumerable
                .Range(0, count)
                .Select(static _ => new Finding
                {
                    Code = "APP1",
                    Severity = Severity.Warning,
                    Pointer = "",
                    Message = "Wrong.",
                });
    }
}
