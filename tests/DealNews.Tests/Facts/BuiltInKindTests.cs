using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>A kind of fact that is added to the library must not be forgotten in rows and sentences.</summary>
public sealed class BuiltInKindTests
{
    public static TheoryData<string> Kinds => [.. BuiltInFacts.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Row_OfBuiltInKind_IsDeclared(string kind) =>
        Assert.NotNull(DealShape.OfBuiltIn(Samples.ForKind(kind).Facts.First(fact => fact.Kind == kind)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sentence_OfBuiltInKind_IsItsOwn(string kind)
    {
        var document = Samples.ForKind(kind);
        var fact = document.Facts.First(fact => fact.Kind == kind) with { Attribution = null };

        Assert.DoesNotContain("fact of the kind", fact.Describe(document, "en"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("유형의 사실", fact.Describe(document, "ko"), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_EachKindOfKey_HasItsOwnScheme() =>
        Assert.Distinct(Enum.GetValues<EntityKeyKind>().Select(static kind => new EntityKey(kind, "x").ToString()));
}
