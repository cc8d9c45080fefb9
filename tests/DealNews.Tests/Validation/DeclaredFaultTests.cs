using System.Reflection;
using System.Runtime.CompilerServices;
using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>Every kind of fact reports the faults that follow from its declaration, and nothing else.</summary>
public class DeclaredFaultTests
{
    public static TheoryData<string> Kinds => [.. Samples.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Inspect_FaultOfADeclaration_HasOnlyThisFault(string kind) =>
        Assert.All(
            FaultyDocuments.ForKind(kind),
            static faulty =>
                Assert.Equal([$"{faulty.Code} {faulty.Pointer}"], Faults.Grave(Faults.Inspect(faulty.Json)))
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ForKind_AnyKind_HasAFaultForEachRequiredMember(string kind)
    {
        var missing = FaultyDocuments
            .ForKind(kind)
            .Where(static faulty => faulty.Code == RuleCode.RequiredValueMissing)
            .Select(static faulty => faulty.Pointer)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Superset(
            Samples
                .ForKind(kind)
                .Facts[0]
                .GetType()
                .GetProperties()
                .Where(static property => property.IsDefined(typeof(RequiredMemberAttribute)))
                .Select(static property =>
                    $"/facts/0/{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name)}"
                )
                .ToHashSet(StringComparer.Ordinal),
            missing
        );
    }

    [Fact]
    public void ForKind_UnknownKind_Throws() =>
        Assert.Throws<ArgumentException>(static () => FaultyDocuments.ForKind("lawsuit"));
}
