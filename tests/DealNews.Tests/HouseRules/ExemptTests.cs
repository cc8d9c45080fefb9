namespace DealNews.Tests.HouseRules;

/// <summary>Exemptions are of what is there; that each is still needed, the tests of the rules say.</summary>
public sealed class ExemptTests
{
    private static readonly IEnumerable<Exemption> s_all =
    [
        .. Exempt.FromSealed,
        .. Exempt.FromEqualByValue,
        .. Exempt.FromUnchanging,
        .. Exempt.FromEqualCopies,
        .. Exempt.FromImmutableResults,
        .. Exempt.FromModelSample,
        .. Exempt.FromStrictSchema,
        .. Exempt.FromOpenSchema,
        .. Exempt.FromOwnTypes,
    ];

    public static TheoryData<string> Names => [.. s_all.Select(static exemption => exemption.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Exemption_Any_IsOfATypeOrAMember(string name) =>
        Assert.Contains(
            PublicSurface.Types,
            type =>
                PublicSurface.NameOf(type) == name
                || PublicSurface
                    .VisibleMembers(type)
                    .Any(member => $"{PublicSurface.NameOf(type)}.{member.Name}" == name)
        );
}
