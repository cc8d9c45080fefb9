using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>One changed value of an example is noticed by a rule or by grounding.</summary>
[Trait("Category", "Slow")]
public sealed class DocumentMutationTests
{
    // Of 100 changed values.
    private const int LeastFound = 77;

    // Each change of one document is checked by itself, so not all are tried.
    private const int Step = 5;

    [Fact]
    public void Check_ExampleWithOneChangedValue_IsFoundMostly()
    {
        Dictionary<string, (int Tried, List<string> Missed)> members = new(StringComparer.Ordinal);
        foreach (var path in Examples.Documents)
        {
            var (document, text) = Examples.Load(path);
            ValidationOptions options = new() { Rules = [new GroundingVerifier(text)] };
            var known = Found(document, options);
            foreach (var mutation in DocumentMutations.Of(document).Where(IsSaid).Where((_, i) => i % Step == 0))
            {
                var isFound = Found(mutation.Document, options).Except(known).Any();
                var key = $"{mutation.Kind} {mutation.Member}";
                var (tried, missed) = members.TryGetValue(key, out var member) ? member : (0, []);
                if (!isFound)
                {
                    missed.Add($"{path} {mutation}");
                }

                members[key] = (tried + 1, missed);
            }
        }

        var all = members.Values.Sum(member => member.Tried);
        var found = all - members.Values.Sum(member => member.Missed.Count);
        foreach (var (name, (tried, missed)) in members.OrderByDescending(member => member.Value.Missed.Count))
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {missed.Count} of {tried} missed");
            foreach (var miss in missed)
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"    {miss}");
            }
        }

        Assert.True(found * 100 >= all * LeastFound, $"{found} of {all} found.");
    }

    // A term or code stands for other words of the article.
    private static bool IsSaid(Mutation mutation) => mutation.Kind is not (MutationKind.Term or MutationKind.Code);

    private static HashSet<string> Found(ArticleFacts document, ValidationOptions options) =>
        DocumentValidator
            .Validate(document, options)
            .Findings.Where(finding => finding.Severity != Severity.Info)
            .Select(finding => $"{finding.Code} {finding.Pointer} {finding.Message}")
            .ToHashSet(StringComparer.Ordinal);
}
