namespace DealNews.Validation;

/// <summary>The rules that the package DealNews.Grounding checks, so that one catalogue has all rules.</summary>
internal static class GroundingRules
{
    public static ValueList<Rule> Definitions { get; } =
    [
        Rule.Error("DN4001", "A quote is not in the article's text."),
        Rule.Warning(
            "DN4002",
            "A quote occurs several times in the text, and neither its prefix and suffix nor its position select one "
                + "place."
        ),
        Rule.Information(
            "DN4003",
            "A quote is found only after normalization of white space, hyphens at line breaks, quotation marks, dashes, "
                + "composition (NFC, NFD), width, ligatures or character references, or as pieces joined by an ellipsis."
        ),
        Rule.Error("DN4004", "A quote is not in the text; the text has similar words, or the quote cuts off a word."),
        Rule.Error(
            "DN4005",
            "A quote is not in the text; the text has similar words with another figure, or the quote cuts off a part of "
                + "a figure or its bound."
        ),
        Rule.Error("DN4006", "The position of an evidence does not select its quote."),
        Rule.Error("DN4007", "The position of an evidence is outside the text or inside a character."),
        Rule.Error("DN4008", "The hash of the text differs from the article's textSha256."),
        Rule.Warning(
            "DN4009",
            "A quote is longer than the limit, which is 300 characters unless the application sets another."
        ),
        Rule.Information("DN4010", "A fact has no evidence to look for in the text."),
        Rule.Error("DN5001", "The evidence of a fact does not support a value of the fact."),
        Rule.Error("DN5002", "The evidence has the digits of a value at another scale."),
        Rule.Error("DN5003", "The evidence has a figure in another currency."),
        Rule.Information(
            "DN5004",
            "The evidence does not name its currency unambiguously, such as \"달러\" alone. The usual currency is "
                + "assumed."
        ),
        Rule.Error(
            "DN5005",
            "The bound of a value differs: the evidence says \"at least\", the fact has an exact value."
        ),
        Rule.Error("DN5006", "The range of a value differs between the evidence and the fact."),
        Rule.Warning(
            "DN5007",
            "The evidence has a figure that cannot be read, so it is undetermined whether it supports the value."
        ),
    ];
}
