namespace DealNews.Tests;

/// <summary>A table of the required members by their names, independent of the declarations.</summary>
internal static class RequiredMembers
{
    private static readonly string[] s_required =
    [
        "companies/id",
        "people/id",
        "projects/id",
        "facts/kind",
        "attribution/kind",
        "facts/participants",
        "participants/entity",
        "investors/entity",
        "facts/stage",
        "facts/timing",
        "facts/seller",
        "facts/per",
        "per/value",
        "per/unit",
        "facts/points",
        "points/date",
        "points/amount",
        "facts/speaker",
        "facts/text",
        "registrations/register",
        "registrations/number",
        "consideration/form",
        "payments/paymentKind",
        "multiples/value",
        "multiples/of",
        "effects/effectKind",
        "ownership/holder",
        "ownership/share",
        "shares/holder",
        "shares/share",
        "advisers/entity",
        "useOfProceeds/purpose",
        "facts/parties",
        "facts/issuer",
        "facts/borrower",
        "facts/changeKind",
        "facts/rightKind",
    ];

    // Required in some kinds of fact, optional in others.
    private static readonly string[] s_both = [
        "facts/company",
        "facts/amount",
        "facts/investors",
        "facts/product",
        "facts/partners",
        "facts/holder",
        "facts/item",
        "facts/price",
        "facts/market",
        "facts/measure",
        "facts/status",
    ];

    /// <summary>Whether the member is required.</summary>
    public static bool Contains(string pointer) =>
        s_required.Contains(Member(pointer)) && !s_both.Contains(Member(pointer)) && !char.IsAsciiDigit(pointer[^1]);

    /// <summary>Whether the member is optional. Elements of lists and texts by language are not members.</summary>
    public static bool IsOptional(string pointer) =>
        !s_required.Contains(Member(pointer))
        && !s_both.Contains(Member(pointer))
        && !char.IsAsciiDigit(pointer[^1])
        && !pointer.Contains("/names/", StringComparison.Ordinal);

    // "/facts/0/status" and "/facts/0/per/value" as facts/status and per/value.
    private static string Member(string pointer) =>
        string.Join(
            '/',
            pointer.Split('/').Where(static name => name.Length > 0 && !char.IsAsciiDigit(name[0])).TakeLast(2)
        );
}
