namespace DealNews.Tests.HouseRules;

/// <summary>The exemptions from the house rules, with their reasons. A test fails if one is no longer needed.</summary>
internal static class Exempt
{
    private const string Base =
        "Only records of the library can derive from it, or its equality includes their members.";

    private const string Enumerator = "DealNews.ValueList`1+Enumerator";

    public static IReadOnlyList<Exemption> FromSealed { get; } =
    [
        new("DealNews.Entity", Base),
        new("DealNews.Extensible", Base),
        new("DealNews.Fact", "An application's own kinds of fact derive from it."),
        new("DealNews.Validation.RecordValidator`1", "The validators of the records derive from it."),
    ];

    public static IReadOnlyList<Exemption> FromEqualByValue { get; } =
    [new(Enumerator, "It is a position in a list, not a value.")];

    public static IReadOnlyList<Exemption> FromUnchanging { get; } =
    [new(Enumerator, "It advances from element to element.")];

    /// <summary>Types with a member that is not equal by value.</summary>
    public static IReadOnlyList<Exemption> FromEqualCopies { get; } =
    [new("DealNews.Json.JsonLine", "It has an exception, and two exceptions are never equal.")];

    public static IReadOnlyList<Exemption> FromImmutableResults { get; } =
    [
        new("DealNews.Json.DealNewsJson.SerializeToUtf8Bytes", "The caller owns the bytes."),
        new("DealNews.Schema.DealNewsStrictJson.SerializeToUtf8Bytes", "The caller owns the bytes."),
    ];

    public static IReadOnlyList<Exemption> FromModelSample { get; } =
    [new("DealNews.UnknownFact", "A sample has only facts of known kinds.")];

    public static IReadOnlyList<Exemption> FromStrictSchema { get; } =
    [
        new("DealNews.ArticleFacts", "It is the root of the schema, not a definition in it."),
        new("DealNews.UnknownFact", "The strict profile cannot represent unknown data."),
    ];

    public static IReadOnlyList<Exemption> FromOpenSchema { get; } =
    [
        new("DealNews.ArticleFacts", "It is the root of the schema, not a definition in it."),
        new("DealNews.UnknownFact", "It has only the members of every fact, which the schema defines in \"fact\"."),
    ];

    public static IReadOnlyList<Exemption> FromOwnTypes { get; } =
    [new("DealNews.Testing.DealNewsGen", "Its purpose is to provide generators of CsCheck.")];

    public static bool Has(IReadOnlyList<Exemption> rule, string name) => rule.Any(exemption => exemption.Name == name);
}
