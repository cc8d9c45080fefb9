namespace DealNews.Tests.HouseRules;

/// <summary>
/// Every exemption names an existing type or member. The tests of the rules check that it is still needed.
/// </summary>
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
    public void Exemption_Any_NamesTypeOrMember(string name) =>
        Assert.Contains(
            PublicSurface.Types,
            type =>
                PublicSurface.NameOf(type) == name
                || PublicSurface
                    .VisibleMembers(type)
                    .Any(member => $"{PublicSurface.NameOf(type)}.{member.Name}" == name)
        );
}
