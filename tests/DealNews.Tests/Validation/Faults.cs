using System.Text;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

/// <summary>Provides faulty documents as theory data, and helpers for findings.</summary>
internal static class Faults
{
    /// <summary>The documents whose faults need no article text.</summary>
    public static TheoryData<string, string> All()
    {
        var cases = new TheoryData<string, string>();
        foreach (var document in FaultyDocuments.All.Where(document => document.ArticleText is null))
        {
            cases.Add(document.Code, document.Description);
        }

        return cases;
    }

    public static FaultyDocument Find(string code, string description) =>
        FaultyDocuments.ForCode(code).Single(document => document.Description == description);

    public static ValueList<Finding> Inspect(string json) => DocumentInspector.Inspect(json).Report.Findings;

    /// <summary>Returns errors and warnings as "code pointer".</summary>
    public static string[] Grave(IEnumerable<Finding> findings) =>
        [.. findings.Where(finding => finding.Severity != Severity.Info).Select(Text)];

    public static string Text(Finding finding) => $"{finding.Code} {finding.Pointer}";
}
