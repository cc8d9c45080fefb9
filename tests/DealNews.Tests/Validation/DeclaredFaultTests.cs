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
            RecordWalk
                .RequiredOf(Samples.ForKind(kind).Facts[0].GetType())
                .Select(static member => $"/facts/0/{member}")
                .ToHashSet(StringComparer.Ordinal),
            missing
        );
    }

    [Fact]
    public void ForKind_UnknownKind_Throws() =>
        Assert.Throws<ArgumentException>(static () => FaultyDocuments.ForKind("lawsuit"));
}
