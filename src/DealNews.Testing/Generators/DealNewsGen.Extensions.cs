using System.Text.Json;
using CsCheck;

namespace DealNews.Testing;

public static partial class DealNewsGen
{
    private static readonly string[] s_unknownNames = ["x-source", "평점", "a/b~c", "Kind", "😀"];

    // Include numbers that no .NET type can hold and spellings that parsing and writing would change.
    private static readonly string[] s_unknownValues =
    [
        "null",
        "true",
        "1.0",
        "\"보류 😀\"",
        "[]",
        "{}",
        "1E400",
        "-0.10",
        "12345678901234567890123",
        "\"tab\\tand \\u0001\"",
        "[1, [2.50, {\"a\": null}]]",
        "{\"kind\": \"x\", \"안\": {\"n\": 1e2}}",
    ];

    /// <summary>One to three unknown members.</summary>
    public static Gen<AdditionalProperties> AdditionalProperties =>
        Gen.Select(
            Gen.Shuffle(s_unknownNames, 1, 3),
            Gen.OneOf(s_unknownValues).Array[3],
            static (names, values) =>
                new AdditionalProperties(
                    names.Zip(values, static (name, value) => KeyValuePair.Create(name, JsonElement.Parse(value)))
                )
        );

    /// <summary>Facts of kinds that this version does not know.</summary>
    public static Gen<UnknownFact> UnknownFact => Record<UnknownFact>();
}
