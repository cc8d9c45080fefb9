using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace DealNews.Tests;

/// <summary>What must hold for every open vocabulary, found by reflection.</summary>
public partial class VocabularyTests
{
    private static readonly Type[] s_vocabularies =
    [
        .. typeof(Certainty)
            .Assembly.GetExportedTypes()
            .Where(static type =>
                type.GetProperty("KnownTerms", BindingFlags.Public | BindingFlags.Static) is not null
            ),
    ];

    public static TheoryData<string> Vocabularies => [.. s_vocabularies.Select(static type => type.Name)];

    public static TheoryData<string, string> Defaults =>
        new()
        {
            { nameof(Certainty), "unspecified" },
            { nameof(Polarity), "positive" },
            { nameof(FinanceKind), "unspecified" },
            { nameof(ValuationBasis), "unspecified" },
        };

    [Fact]
    public void Vocabularies_All_AreFound() => Assert.Equal(19, s_vocabularies.Length);

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void KnownTerms_All_AreDistinctKnownAndInCamelCase(string name)
    {
        var type = Find(name);
        object[] terms = [.. ((IEnumerable)type.GetProperty("KnownTerms")!.GetValue(null)!).Cast<object>()];
        var declared = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type)
            .ToArray();

        Assert.Equal(declared.Select(static property => property.GetValue(null)), terms);
        Assert.Equal(
            declared.Select(static property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]),
            terms.Select(static term => term.ToString())
        );
        Assert.Equal(terms.Length, terms.Distinct().Count());
        Assert.All(terms, static term => Assert.True(IsKnown(term)));
        Assert.All(terms, static term => Assert.Matches(CamelCase(), term.ToString()));
        Assert.All(terms, term => Assert.Equal(term, Activator.CreateInstance(type, term.ToString())));
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void IsKnown_AnyOtherTerm_IsFalseAndTheTermKept(string name)
    {
        var type = Find(name);
        foreach (
            var text in (string[])
                [
                    "leaked",
                    "",
                    " ",
                    "보류",
                    ((IEnumerable)type.GetProperty("KnownTerms")!.GetValue(null)!)
                        .Cast<object>()
                        .First()
                        .ToString()!
                        .ToUpperInvariant(),
                ]
        )
        {
            var term = Activator.CreateInstance(type, text)!;

            Assert.False(IsKnown(term), text);
            Assert.Equal(text, term.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Default_WithoutADefaultTerm_IsEmptyAndUnknown(string name)
    {
        var value = Activator.CreateInstance(Find(name))!;
        var term = ((IEnumerable<ITheoryDataRow>)Defaults)
            .Select(static row => row.GetData())
            .SingleOrDefault(row => (string?)row[0] == name)
            ?[1];

        Assert.Equal(term ?? "", value.ToString());
        Assert.Equal(term is not null, IsKnown(value));
    }

    [Theory]
    [MemberData(nameof(Defaults))]
    public void Default_WithADefaultTerm_IsThatTerm(string name, string term) =>
        Assert.Equal(Activator.CreateInstance(Find(name), term), Activator.CreateInstance(Find(name)));

    private static Type Find(string name) => s_vocabularies.Single(type => type.Name == name);

    private static bool IsKnown(object term) => (bool)term.GetType().GetProperty("IsKnown")!.GetValue(term)!;

    [GeneratedRegex("^[a-z][A-Za-z]*$")]
    private static partial Regex CamelCase();
}
