using DealNews.Validation;
using static DealNews.Testing.Edit;

namespace DealNews.Testing;

/// <summary>What cannot be read (DN0…).</summary>
internal static class ReadingFaults
{
    public static Fault[] All =>
    [
        new(RuleCode.JsonSyntax, "The text ends before the document does.", "") { Spoil = text => text[..^1].TrimEnd() },
        new(RuleCode.JsonSyntax, "A comment stands where JSON has none.", "") { Spoil = text => "// facts\n" + text },
        new(RuleCode.JsonSyntax, "Something follows the document.", "") { Spoil = text => text + "\n{}" },

        new(RuleCode.JsonShape, "A number stands where a text is meant.", $"{At.Capability}/product", Set($"{At.Capability}/product", "36")),
        new(RuleCode.JsonShape, "A text stands where a list is meant.", $"{At.Pledge}/investors", Set($"{At.Pledge}/investors", "\"hanbit\"")),
        new(RuleCode.JsonShape, "A list stands where an object is meant.", $"{At.Meeting}/place", Set($"{At.Meeting}/place", "[]")),
        new(RuleCode.JsonShape, "An amount of money is a number without its currency.", $"{At.Valuation}/amount/exact", Set($"{At.Valuation}/amount/exact", "30000000000")),
        new(RuleCode.JsonShape, "An amount of money has its digits in groups.", $"{At.Round}/amount/maximum", Set($"{At.Round}/amount/maximum", "\"USD 2,000,000,000\"")),
        new(RuleCode.JsonShape, "A number has more digits than can be kept exactly.", $"{At.Stake}/share/exact", Set($"{At.Stake}/share/exact", "20.50000000000000000000000000001")),
        new(RuleCode.JsonShape, "A member stands twice.", "/article/language")
        {
            Spoil = text => text.Replace("\"language\": \"en\"", "\"language\": \"en\",\n    \"language\": \"ko\"", StringComparison.Ordinal),
        },
    ];
}
