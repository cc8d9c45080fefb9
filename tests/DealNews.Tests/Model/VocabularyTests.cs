using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DealNews.Tests;

/// <summary>The contract of every open vocabulary. The vocabularies are found by reflection.</summary>
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
        [
            .. s_vocabularies
                .Select(static type => (type.Name, type.GetCustomAttribute<VocabularyAttribute>()!.Default))
                .Where(static vocabulary => vocabulary.Default is not null)
                .Select(static vocabulary =>
                    (vocabulary.Name, JsonNamingPolicy.CamelCase.ConvertName(vocabulary.Default!))
                ),
        ];

    public static TheoryData<string> Staged =>
        [.. s_vocabularies.Where(static type => type.GetProperty("Rank") is not null).Select(static type => type.Name)];

    [Fact]
    public void Vocabularies_All_AreFound() =>
        Assert.Equal(
            typeof(Certainty)
                .Assembly.GetExportedTypes()
                .Where(static type => type.IsDefined(typeof(VocabularyAttribute))),
            s_vocabularies
        );

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

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Sort_AnyTerms_IsByDeclarationThenByText(string name) =>
        typeof(VocabularyTests)
            .GetMethod(nameof(VerifySorted), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Find(name))
            .Invoke(null, null);

    [Theory]
    [MemberData(nameof(Staged))]
    public void Rank_Stages_AreDeclaredFirstAndInOrder(string name)
    {
        var type = Find(name);
        int?[] ranks =
        [
            .. ((IEnumerable)type.GetProperty("KnownTerms")!.GetValue(null)!)
                .Cast<object>()
                .Select(term => (int?)type.GetProperty("Rank")!.GetValue(term)),
        ];
        var stages = ranks.Count(static rank => rank is not null);

        Assert.Equal(Enumerable.Range(0, stages).Select(static rank => (int?)rank), ranks.Take(stages));
        Assert.InRange(stages, 2, ranks.Length - 1);
        Assert.Null(type.GetProperty("Rank")!.GetValue(Activator.CreateInstance(type, "leaked")));
    }

    [Fact]
    public void Staged_Vocabularies_AreThoseWithStages() =>
        Assert.Equal(
            s_vocabularies
                .Where(static type =>
                    type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                        .Any(static property => property.IsDefined(typeof(StageAttribute)))
                )
                .Select(static type => type.Name),
            Staged.Select(static row => row.Data)
        );

    [Fact]
    public void Staged_Vocabularies_IncludeEveryStatus() =>
        Assert.All(
            s_vocabularies
                .Select(static type => type.Name)
                .Where(static name => name.EndsWith("Status", StringComparison.Ordinal)),
            static name => Assert.Contains(name, Staged.Select(static row => row.Data))
        );

    [Fact]
    public void IsAtLeast_Stages_CompareByRank()
    {
        Assert.True(PledgeStatus.Committed.IsAtLeast(PledgeStatus.Planned));
        Assert.True(PledgeStatus.Planned.IsAtLeast(PledgeStatus.Planned));
        Assert.False(PledgeStatus.Rumoured.IsAtLeast(PledgeStatus.Planned));
    }

    [Fact]
    public void IsAtLeast_OutsideTheStages_IsFalse()
    {
        PledgeStatus[] outside =
        [
            PledgeStatus.Suspended,
            PledgeStatus.Cancelled,
            PledgeStatus.Denied,
            new("leaked"),
            default,
        ];

        Assert.All(
            outside,
            static status =>
            {
                Assert.False(status.IsAtLeast(PledgeStatus.Rumoured));
                Assert.False(PledgeStatus.Disbursed.IsAtLeast(status));
                Assert.False(status.IsAtLeast(status));
            }
        );
    }

    private static void VerifySorted<T>()
        where T : struct, IComparable<T>
    {
        T[] known = [.. (ValueList<T>)typeof(T).GetProperty("KnownTerms")!.GetValue(null)!];
        T[] unknown = [New("!a"), New("zz"), New("보류")];

        T[] sorted = [.. known, .. unknown];
        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.All(sorted, static term => Assert.Equal(0, term.CompareTo(term)));

        static T New(string text) => (T)Activator.CreateInstance(typeof(T), text)!;
    }

    private static Type Find(string name) => s_vocabularies.Single(type => type.Name == name);

    private static bool IsKnown(object term) => (bool)term.GetType().GetProperty("IsKnown")!.GetValue(term)!;

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$")]
    private static partial Regex CamelCase();
}
