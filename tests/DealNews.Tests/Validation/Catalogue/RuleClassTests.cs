using System.Reflection;
using System.Text.RegularExpressions;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Each code has one class, which a search for the code finds.</summary>
public partial class RuleClassTests
{
    private const int MaximumMessageLength = 500;

    private static readonly string s_rules = Path.Combine(Repository.Root, "src/DealNews/Validation/Rules");

    [Fact]
    public void Codes_InTheSourceOfTheRules_EachHaveOneFile()
    {
        var files = Directory
            .EnumerateFiles(s_rules, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file =>
                QuotedCode().Matches(File.ReadAllText(file)).Select(match => (Code: match.Groups[1].Value, File: file))
            )
            .ToLookup(entry => entry.Code, entry => entry.File, StringComparer.Ordinal);

        Assert.Equal(
            RuleCatalogue.Rules.Select(rule => rule.Code),
            files.Select(entry => entry.Key).Order(StringComparer.Ordinal)
        );
        Assert.All(files, entry => Assert.Single(entry));
    }

    [Fact]
    public void Folders_OfTheRules_HaveTheCodesOfTheirGroup()
    {
        Dictionary<string, string> prefixes = new(StringComparer.Ordinal)
        {
            ["Reading"] = "DN0",
            ["Values"] = "DN1",
            ["References"] = "DN2",
            ["Coherence"] = "DN3",
        };

        Assert.All(
            prefixes,
            group =>
                Assert.All(
                    Directory
                        .EnumerateFiles(Path.Combine(s_rules, group.Key), "*.cs", SearchOption.AllDirectories)
                        .SelectMany(file => QuotedCode().Matches(File.ReadAllText(file)))
                        .Select(match => match.Groups[1].Value),
                    code => Assert.StartsWith(group.Value, code, StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void Definitions_OfTheRuleClasses_AreThoseOfTheCatalogue()
    {
        var defined = typeof(RuleCatalogue)
            .Assembly.GetTypes()
            .Select(type => type.GetField("Definition", BindingFlags.Static | BindingFlags.Public))
            .OfType<FieldInfo>()
            .Select(field => (Rule)field.GetValue(null)!)
            .Where(rule => string.CompareOrdinal(rule.Code, "DN4") < 0)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal);

        Assert.Equal(RuleCatalogue.Rules.Where(rule => string.CompareOrdinal(rule.Code, "DN4") < 0), defined);
    }

    [Fact]
    public void Messages_OfFaultyDocuments_AreShort() =>
        Assert.All(
            FaultyDocuments.All.SelectMany(faulty => Faults.Inspect(faulty.Json)),
            finding => Assert.InRange(finding.Message.Length, 1, MaximumMessageLength)
        );

    /// <summary>A long text of a document does not cause a long message.</summary>
    [Fact]
    public void Messages_OfLongTexts_AreShort()
    {
        var text = new string('x', 10_000);
        var document = new ArticleFacts
        {
            SchemaVersion = text,
            Companies = [new() { Id = text }, new() { Id = text }],
            Facts =
            [
                new Valuation
                {
                    Company = text + "y",
                    Timing = new(text),
                    Amount = ReportedAmount.Exactly(Sample.Usd(1)),
                    Evidence = [new() { Exact = text }],
                },
                new UnknownFact(text),
                new InvestmentPledge
                {
                    Investors = [text, text],
                    Investee = text,
                    Status = new(text),
                    PartOf = text,
                    Period = new(text),
                },
            ],
        };

        var findings = DocumentValidator.Validate(document).Findings;

        Assert.True(findings.Count > 8, "The document does not have the faults that the test needs.");
        Assert.All(findings, finding => Assert.InRange(finding.Message.Length, 1, MaximumMessageLength));
    }

    [GeneratedRegex("\"(DN[0-9]{4})\"")]
    private static partial Regex QuotedCode();
}
