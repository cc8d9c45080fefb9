using System.Globalization;
using System.Text;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>
/// Wrong values in the examples are found: each mutation of a document causes a warning or an error that the document
/// itself does not.
/// </summary>
public sealed class DocumentMutationTests(ITestOutputHelper output)
{
    /// <summary>The least share of the mutations that is found, in percent.</summary>
    private const double LeastFound = 40;

    [Fact]
    public void Mutations_OfAllExamples_AreFound()
    {
        var tried = Testing.Samples.All.SelectMany(Try).ToList();
        var share = ShareOf(tried);
        var table = TableOf(tried);
        output.WriteLine(table);

        Assert.True(share >= LeastFound, table);
    }

    private static IEnumerable<(Mutation Mutation, bool IsFound)> Try(Sample sample)
    {
        var options = new ValidationOptions { Rules = [new GroundingVerifier(new(sample.ArticleText))] };
        var before = Findings(sample.Document, options).ToHashSet();
        return DocumentMutations
            .Of(sample.Document)
            .Where(mutation => CouldSay(sample.ArticleText, mutation))
            .Select(mutation => (mutation, Findings(mutation.Document, options).Any(found => !before.Contains(found))));
    }

    private static IEnumerable<(string Code, string Pointer)> Findings(
        ArticleFacts document,
        ValidationOptions options
    ) =>
        DocumentValidator
            .Validate(document, options)
            .Findings.Where(static finding => finding.Severity != Severity.Info)
            .Select(static finding => (finding.Code, finding.Pointer));

    // A text that the article does not have, such as a name in another language, cannot be found wrong.
    private static bool CouldSay(string article, Mutation mutation) =>
        mutation.Kind is not (MutationKind.Name or MutationKind.Text)
        || article.Contains(mutation.Original, StringComparison.Ordinal);

    private static double ShareOf(IReadOnlyCollection<(Mutation Mutation, bool IsFound)> tried) =>
        100.0 * tried.Count(static each => each.IsFound) / tried.Count;

    // Each member with the kinds of its mutations, those that are found least first.
    private static string TableOf(IReadOnlyCollection<(Mutation Mutation, bool IsFound)> tried)
    {
        var table = new StringBuilder();
        foreach (
            var member in tried
                .GroupBy(static each => $"{each.Mutation.Member} ({each.Mutation.Kind})")
                .OrderByDescending(static group => group.Count(static each => !each.IsFound))
                .ThenBy(static group => group.Key, StringComparer.Ordinal)
        )
        {
            Add(table, member.Key, [.. member]);
            foreach (var (mutation, _) in member.Where(static each => !each.IsFound).Take(2))
            {
                table.AppendLine(CultureInfo.InvariantCulture, $"    {mutation}");
            }
        }

        Add(table, "all", tried);
        return table.ToString();
    }

    private static void Add(
        StringBuilder table,
        string name,
        IReadOnlyCollection<(Mutation Mutation, bool IsFound)> tried
    ) => table.AppendLine(CultureInfo.InvariantCulture, $"{ShareOf(tried), 5:F1} % of {tried.Count, 4} found: {name}");
}
