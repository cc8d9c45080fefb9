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
            "A quote matches only after normalization, for example of white space or quotation marks, or as pieces "
                + "joined by an ellipsis."
        ),
        Rule.Error("DN4004", "A quote is not in the text; the text has similar words, or the quote cuts off a word."),
        Rule.Error(
            "DN4005",
            "A quote is not in the text; the text has similar words with another figure, or the quote cuts off "
                + "a part of a figure or its bound."
        ),
        Rule.Error("DN4006", "The position of a quote does not select it."),
        Rule.Error("DN4007", "The position of a quote is outside the text or inside a character."),
        Rule.Error("DN4008", "The hash of the text differs from the article's textSha256."),
        Rule.Warning(
            "DN4009",
            "A quote is longer than the limit, which is 300 characters unless the application sets another."
        ),
        Rule.Information("DN4010", "A fact has no evidence."),
        Rule.Error(
            "DN4011",
            "The evidence does not contain words that the fact quotes verbatim, such as a direct statement."
        ),
        Rule.Error("DN5001", "The evidence of a fact does not support a value of the fact."),
        Rule.Error("DN5002", "The evidence has the digits of a value at another scale."),
        Rule.Error("DN5003", "The evidence has a figure in another currency."),
        Rule.Information(
            "DN5004",
            "The currency in the evidence is ambiguous, such as \"달러\" alone. The usual currency is assumed."
        ),
        Rule.Error(
            "DN5005",
            "The bound of a value differs: for example, the evidence says \"at least\", the fact has an exact value."
        ),
        Rule.Error("DN5006", "The range of a value differs between the evidence and the fact."),
        Rule.Warning(
            "DN5007",
            "The evidence has no readable figure for a value, so it is undetermined whether it supports the value."
        ),
        Rule.Error("DN5008", "The evidence has the number of a value with another unit."),
        Rule.Warning(
            "DN5009",
            "The evidence gives the value as the earlier value of a change: for example, 12 in \"from 12% to 18%\"."
        ),
        Rule.Error("DN5010", "The evidence has another rank."),
        Rule.Error(
            "DN5011",
            "The hedge of a value differs: for example, the evidence says \"about\", the fact has an exact value."
        ),
        Rule.Error("DN5012", "The evidence has only words for the opposite direction."),
        Rule.Warning(
            "DN5013",
            "A fact is negative but its evidence has no word of negation or denial, or the evidence denies the deal "
                + "that a fact affirms."
        ),
        Rule.Warning(
            "DN5014",
            "The evidence has plain words for another term than the fact's, and none for this one: \"in cash\" for "
                + "shares, \"may buy\" for an agreed deal."
        ),
        Rule.Warning("DN6001", "The article does not name an entity of a fact by any of its names or aliases."),
        Rule.Warning("DN6002", "The evidence names other entities of the document, but not the one of the fact."),
        Rule.Warning(
            "DN6003",
            "The evidence has several amounts and names, and the amount is next to the names of other entities."
        ),
        Rule.Warning("DN6004", "The evidence has the two sides of a deal in reverse."),
        Rule.Warning("DN6005", "The article does not contain a name, such as that of a product or a standard."),
    ];
}
