using DealNews.Validation;
using static DealNews.Testing.Edit;

namespace DealNews.Testing;

/// <summary>Quotes (DN4…), figures (DN5…) and names (DN6…) that the text of the article does not support.</summary>
internal static class GroundingFaults
{
    private const string Quote = $"{At.Meeting}/evidence/0/exact";
    private const string Position = $"{At.Meeting}/evidence/0/start";

    public static Fault[] All =>
    [
        Meeting(RuleCode.QuoteNotFound, "A quote is made up.",
            Quote, """{ "exact": "Lind flew home without a contract" }"""),
        Meeting(RuleCode.QuoteAmbiguous, "A quote occurs twice in the text, without a position.",
            Quote, """{ "exact": "data centres" }"""),
        Meeting(RuleCode.QuoteNormalized, "A quote has different spaces from the text.",
            Quote, """{ "exact": "Han met  Lind at\u00A0Harbour House" }"""),
        Meeting(RuleCode.QuoteAltered, "A quote has a different word from the text.",
            Quote, """{ "exact": "Han meets Lind at Harbour House on Monday" }"""),
        Meeting(RuleCode.QuoteAltered, "A quote leaves out a negation.",
            Quote, """{ "exact": "Lind did rule out a third partner" }"""),
        Meeting(RuleCode.QuoteConflicting, "A quote starts inside a figure.",
            Quote, """{ "exact": "00 billion (KRW 584 trillion) on the data centres" }"""),
        Meeting(RuleCode.SelectorMismatch, "A position is off by one character.",
            Position, """{ "exact": "Han met Lind at Harbour House on Monday", "start": 121, "end": 160 }"""),
        Meeting(RuleCode.SelectorOutsideText, "A position is after the end of the text.",
            Position, """{ "exact": "Han met Lind at Harbour House on Monday", "start": 10120, "end": 10159 }"""),
        Grounded(RuleCode.TextHashMismatch, "The document was made from another text.",
            Set("/article/textSha256", $"\"{new string('0', 64)}\"")),
        Meeting(RuleCode.QuoteTooLong, "A quote is a whole paragraph.",
            Quote, $$"""{ "exact": "{{ValidArticle.LongParagraph}}" }"""),
        Grounded(RuleCode.EvidenceMissing, "A fact has no evidence.", At.Meeting, Remove($"{At.Meeting}/evidence")),

        Grounded(RuleCode.WordingDiffers, "A direct statement has another word than the quote.",
            Set($"{At.Statement}/text", "\"우리는 따로 짓는다\"")),

        Round(RuleCode.FigureUnsupported, "An amount is not in the quote.", """{ "maximum": "USD 7000000000" }"""),
        Grounded(RuleCode.FigureUnsupported, "A share differs from the one in the quote.",
            $"{At.Stake}/share", Set($"{At.Stake}/share/exact", "20.7")),
        Grounded(RuleCode.FigureUnsupported, "A year is not in the quote.",
            Set($"{At.Forecast}/points/1/date", "\"2029\"")),
        Round(RuleCode.ScaleDiffers, "An amount is ten times the one in the quote.",
            """{ "maximum": "USD 20000000000" }"""),
        Grounded(RuleCode.ScaleDiffers, "A price is per thousand, the quote says per million.",
            Set($"{At.Price}/per/value", "1000")),
        Round(RuleCode.CurrencyDiffers, "An amount has a different currency from the quote.",
            """{ "maximum": "EUR 2000000000" }"""),
        Round(RuleCode.CurrencyAssumed, "The quote has \"$\", which several currencies use.",
            """{ "exact": "USD 3000000000" }""", "One analyst had expected $3 billion"),
        Round(RuleCode.BoundDiffers, "The quote says \"up to\", the fact has an exact amount.",
            """{ "exact": "USD 2000000000" }"""),
        Round(RuleCode.BoundDiffers, "The quote says \"up to\", the fact says \"less than\".",
            """{ "exclusiveMaximum": "USD 2000000000" }"""),
        Grounded(RuleCode.RangeDiffers, "The upper bound of a range is above the one in the quote.",
            $"{At.PledgedPart}/amount", Set($"{At.PledgedPart}/amount/maximum", "\"USD 26000000000\"")),
        Round(RuleCode.FigureUnread, "The quote has no number that can be read.",
            """{ "minimum": "USD 20000000000" }""", "others speak of tens of billions of dollars"),
        Grounded(RuleCode.UnitDiffers, "A capacity is in another unit.",
            $"{At.Capability}/specifications/0/value", Set($"{At.Capability}/specifications/0/unit", "\"TB\"")),
        Grounded(RuleCode.ValueBeforeChange, "A share is the one before a change.", $"{At.Stake}/share", Set(At.Stake, """
            {
              "kind": "stake", "id": "s1", "holder": "norden", "company": "aurora", "share": { "exact": 12 },
              "evidence": [{ "exact": "Norden raised its stake in Aurora from 12% to 18%" }]
            }
            """)),
        Grounded(RuleCode.RankDiffers, "The largest shareholder has rank 2.", Set($"{At.Stake}/rank", "2")),
        Round(RuleCode.HedgeDiffers, "The fact says \"about\", the quote does not.",
            """{ "maximum": "USD 2000000000", "approximate": true }"""),
        Grounded(RuleCode.DirectionDiffers, "The quote reports a rise, the fact a decrease.",
            $"{At.Stake}/change/direction", Set(At.Stake, """
            {
              "kind": "financialFigure", "id": "s1", "company": "aurora", "measure": "revenue", "period": "2024",
              "change": { "direction": "decrease", "percent": { "exact": 8 } },
              "evidence": [{ "exact": "Revenue of Aurora rose by 8% in 2024" }]
            }
            """)),
        Grounded(RuleCode.PolarityDiffers, "The fact denies a forecast that the quote affirms.",
            Set($"{At.Forecast}/polarity", "\"negative\"")),
        Grounded(RuleCode.TermDiffers, "A meeting that was held is only scheduled.",
            $"{At.Meeting}/status", Set($"{At.Meeting}/status", "\"scheduled\"")),

        Grounded(RuleCode.EntityNotNamed, "A company has another name.",
            $"{At.Meeting}/participants/0/onBehalfOf", Set("/companies/0/names", """{ "en": "Calder Mills" }""")),
        Grounded(RuleCode.OtherEntitiesNamed, "The quote names another seller.", Set($"{At.Price}/seller", "\"norden\"")),
        Grounded(RuleCode.AmountNextToOtherEntities, "The amount is that of another lender.",
            $"{At.PledgedPart}/amount", Set(At.PledgedPart, """
            {
              "kind": "investmentPledge", "id": "p2", "investors": ["norden"], "project": "polaris",
              "amount": { "exact": "USD 7000000000" }, "status": "disbursed",
              "evidence": [{ "exact": "Norden lent Polaris US$3 billion in 2024, and Hanbit lent Aurora US$7 billion" }]
            }
            """)),
        Grounded(RuleCode.SidesReversed, "The buyer and the target are swapped.", $"{At.Acquisition}/target",
            Set($"{At.Acquisition}/acquirers", "[\"aurora\"]"), Set($"{At.Acquisition}/target", "\"hanbit\"")),
        Grounded(RuleCode.NameNotInArticle, "A product has another name.", Set($"{At.Capability}/product", "\"HBQ\"")),
    ];

    private static Fault Meeting(string code, string description, string pointer, string evidence) =>
        Grounded(code, description, pointer, Set($"{At.Meeting}/evidence/0", evidence));

    private static Fault Round(string code, string description, string amount, string? quote = null) => Grounded(
        code, description, $"{At.Round}/amount",
        quote is null
            ? [Set($"{At.Round}/amount", amount)]
            : [Set($"{At.Round}/amount", amount), Set($"{At.Round}/evidence", $$"""[{ "exact": "{{quote}}" }]""")]);

    private static Fault Grounded(string code, string description, Edit edit) =>
        Grounded(code, description, edit.Pointer, edit);

    private static Fault Grounded(string code, string description, string pointer, params ValueList<Edit> edits) =>
        new(code, description, pointer, edits) { Valid = GroundedDocument.Json, ArticleText = ValidArticle.Text };
}
