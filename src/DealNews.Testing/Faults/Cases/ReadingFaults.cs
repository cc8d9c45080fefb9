using DealNews.Validation;
using static DealNews.Testing.Edit;

namespace DealNews.Testing;

/// <summary>Documents that cannot be deserialized (DN0…).</summary>
internal static class ReadingFaults
{
    public static Fault[] All =>
    [
        new(RuleCode.JsonSyntax, "The document is cut off.", "") { Spoil = text => text[..^1].TrimEnd() },
        new(RuleCode.JsonSyntax, "A comment precedes the document.", "") { Spoil = text => "// facts\n" + text },
        new(RuleCode.JsonSyntax, "Another value follows the document.", "") { Spoil = text => text + "\n{}" },

        new(RuleCode.JsonShape, "A number instead of a string.", Set($"{At.Capability}/product", "36")),
        new(RuleCode.JsonShape, "A string instead of an array.", Set($"{At.Pledge}/investors", "\"hanbit\"")),
        new(RuleCode.JsonShape, "An array instead of an object.", Set($"{At.Meeting}/place", "[]")),
        new(RuleCode.JsonShape, "An amount is a number without a currency.",
            Set($"{At.Valuation}/amount/exact", "30000000000")),
        new(RuleCode.JsonShape, "An amount has thousands separators.",
            Set($"{At.Round}/amount/maximum", "\"USD 2,000,000,000\"")),
        new(RuleCode.JsonShape, "A number has more digits than decimal can hold.",
            Set($"{At.Stake}/share/exact", "20.50000000000000000000000000001")),
        new(RuleCode.JsonShape, "A member is repeated.", "/article/language")
        {
            Spoil = text => text.Replace(
                "\"language\": \"en\"",
                "\"language\": \"en\",\n    \"language\": \"ko\"",
                StringComparison.Ordinal),
        },

        new(RuleCode.DocumentUnrecognized, "The names of all members start with a capital letter.", "")
        {
            Spoil = _ => """{ "SchemaVersion": "1.0", "Article": { "Headline": "Hanbit invests" }, "Facts": [] }""",
        },
        new(RuleCode.DocumentUnrecognized, "Another kind of document.", "")
        {
            Spoil = _ => """{ "title": "Hanbit invests", "items": [] }""",
        },
        new(RuleCode.DocumentEmpty, "An empty object.", "") { Spoil = _ => "{}" },
    ];
}
