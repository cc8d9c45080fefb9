using DealNews.Validation;
using static DealNews.Testing.Edit;

namespace DealNews.Testing;

/// <summary>Inconsistencies between the facts of a document (DN3…).</summary>
internal static class DocumentFaults
{
    private const string Equivalent = "/amount/equivalents/0/exact";

    public static Fault[] All =>
    [
        new(RuleCode.PartiesSame, "A company buys itself.", $"{At.Takeover}/acquirers/0",
            Set($"{At.Takeover}/acquirers/0", "\"aurora\"")),
        new(RuleCode.FiguresContradictory, "The price times the number is not the amount.", $"{At.Contract}/amount",
            Set($"{At.Contract}/amount", """{ "exact": "USD 70000000" }""")),
        new(RuleCode.FiguresContradictory, "Equity and net debt are not the enterprise value.",
            $"{At.Takeover}/offer/enterpriseValue",
            Set($"{At.Takeover}/offer/enterpriseValue", """{ "exact": "USD 35000000000" }""")),
        new(RuleCode.FiguresContradictory, "The stakes before and bought are not the stake after.",
            $"{At.Takeover}/stakeAfter", Set($"{At.Takeover}/stakeBefore", """{ "exact": 1 }""")),
        new(RuleCode.FiguresContradictory, "The premium does not fit the prices.",
            $"{At.Takeover}/premiums/0/percent", Set($"{At.Takeover}/premiums/0/percent", """{ "exact": 15 }""")),
        new(RuleCode.FiguresContradictory, "The shares in a combined company add up to more than 100 percent.",
            $"{At.Merger}/ownership", Set($"{At.Merger}/ownership/0/share", """{ "exact": 70 }""")),
        new(RuleCode.FiguresContradictory, "The growth does not fit the figures.", $"{At.Figure}/change",
            Set($"{At.Figure}/change/percent", """{ "exact": 100 }""")),
        new(RuleCode.FiguresContradictory, "A price times all securities is not the capitalization.",
            $"{At.Offering}/capitalization",
            Set($"{At.Offering}/capitalization", """{ "exact": "USD 2600000000" }""")),
        new(RuleCode.DatesUnordered, "A deal is completed before it is signed.",
            $"{At.Takeover}/timeline/completed", Set($"{At.Takeover}/timeline",
                """{ "signed": "2025-03-03", "completed": "2024" }""")),
        new(RuleCode.PaymentExceedsDeal, "A break fee is larger than the deal.",
            $"{At.Takeover}/payments/0/amount",
            Set($"{At.Takeover}/payments/0/amount", """{ "exact": "USD 50000000000" }""")),
        new(RuleCode.PriceOutsideRange, "An offering is priced above its range.", $"{At.Offering}/price",
            Set($"{At.Offering}/priceRange", """{ "minimum": "USD 12", "maximum": "USD 15" }""")),
        new(RuleCode.ValuationOfOtherCompany, "A round has the valuation of another company.",
            $"{At.Round}/valuation", Set($"{At.Round}/company", "\"norden\""), Remove($"{At.Round}/investors")),
        new(RuleCode.RanksContradictory, "Two holders have rank 1 in a company.", $"{At.Next}/rank",
            Add("/facts", """
                {
                  "kind": "stake", "id": "s2", "holder": "mina-han", "company": "hanbit",
                  "stakeKind": "shareholding", "share": { "exact": 5 }, "rank": 1, "asOf": "2024-12-31"
                }
                """)),
        new(RuleCode.MarketRanksContradictory, "Two companies have rank 1 in a market.", "/facts/29/value",
            Add("/facts", """
                {
                  "kind": "financialFigure", "id": "g2", "company": "hanbit", "measure": "marketRank",
                  "value": { "number": { "exact": 1 } }, "market": "robots", "period": "2024"
                }
                """),
            Add("/facts", """
                {
                  "kind": "financialFigure", "id": "g3", "company": "norden", "measure": "marketRank",
                  "value": { "number": { "exact": 1 } }, "market": "robots", "period": "2024"
                }
                """)),
        new(RuleCode.PricesContradictory, "A deal has two prices.", $"{At.Next}/amount",
            Add("/facts", """
                {
                  "kind": "acquisition", "id": "a3", "acquirers": ["hanbit"], "target": "aurora",
                  "amount": { "exact": "USD 700000000" }, "share": { "exact": 3 }, "status": "agreed",
                  "date": "2025"
                }
                """)),
        new(RuleCode.ExchangeRateImpossible, "The only rate of two currencies is wrong by a factor of 1000.",
            $"{At.Merger}/amount/equivalents/0",
            Set($"{At.Merger}/amount",
                """{ "exact": "USD 11000000000", "equivalents": [{ "exact": "GBP 5700000" }] }""")),
        new(RuleCode.ExchangeRateImplausible, "An equivalent is too small by a factor of 1000 (billion for trillion).",
            $"{At.Pledge}/amount/equivalents/0", Set(At.Pledge + Equivalent, "\"KRW 584000000000\"")),
        new(RuleCode.ExchangeRateImplausible, "An equivalent is too large by a factor of 1000 (trillion for billion).",
            $"{At.Valuation}/amount/equivalents/0", Set(At.Valuation + Equivalent, "\"KRW 43800000000000000\"")),
        new(RuleCode.ExchangeRateImplausible, "An equivalent is too small by a factor of 10000 (억 for 조).",
            $"{At.Acquisition}/amount/equivalents/0", Set(At.Acquisition + Equivalent, "\"KRW 131000000\"")),
        new(RuleCode.ExchangeRateImplausible, "An equivalent is too large by a factor of 10000 (조 for 억).",
            $"{At.Acquisition}/amount/equivalents/0", Set(At.Acquisition + Equivalent, "\"KRW 13100000000000000\"")),
        new(RuleCode.ExchangeRateImplausible, "An equivalent that is a range is too small by a factor of 1000.",
            $"{At.PledgedPart}/amount/equivalents/0",
            Set($"{At.PledgedPart}/amount/equivalents",
                """[{ "minimum": "KRW 21900000000", "maximum": "KRW 36500000000" }]""")),
        new(RuleCode.ExchangeRateImplausible, "An amount is too small by a factor of 1000, its equivalent is not.",
            $"{At.Price}/price/equivalents/0",
            Set($"{At.Price}/price", """{ "exact": "KRW 584", "equivalents": [{ "exact": "USD 400" }] }""")),
        new(RuleCode.ExchangeRateImplausible, "Two exchange rates differ, and no third one shows which is wrong.",
            [$"{At.Pledge}/amount/equivalents/0", $"{At.Valuation}/amount/equivalents/0"],
            [
                Set($"{At.Pledge}/amount/equivalents/0", """{ "exact": "EUR 370000000000" }"""),
                Set($"{At.Valuation}/amount/equivalents/0", """{ "exact": "EUR 27750000" }"""),
            ]),

        new(RuleCode.PartExceedsWhole, "A part exceeds the whole.",
            Set($"{At.PledgedPart}/amount", """{ "minimum": "USD 500000000000" }""")),
        new(RuleCode.PartExceedsWhole, "A part exceeds the whole in the currency of the equivalent.",
            Set($"{At.PledgedPart}/amount", """{ "exact": "KRW 730000000000000" }""")),
        new(RuleCode.PartExceedsWhole, "The parts together exceed the whole.", $"{At.Next}/amount",
            Add("/facts", """
                {
                  "kind": "investmentPledge", "id": "p3", "investors": ["hanbit"], "project": "polaris",
                  "amount": { "exact": "USD 390000000000" }, "status": "planned", "partOf": "p1"
                }
                """)),

        new(RuleCode.SharesExceedWhole, "Two shareholdings on one date sum to more than 100 percent.",
            $"{At.Next}/share",
            Add("/facts", """
                {
                  "kind": "stake", "id": "s2", "holder": "mina-han", "company": "hanbit",
                  "share": { "exclusiveMinimum": 80 }, "asOf": "2024-12-31"
                }
                """)),

        new(RuleCode.DoneAfterArticle, "A meeting was held after the article.",
            Set($"{At.Meeting}/date", "\"2025-03-06\"")),
        new(RuleCode.DoneAfterArticle, "A pledge is disbursed in a year after the article.",
            $"{At.Pledge}/period", Set($"{At.Pledge}/period", "\"2026\""), Set($"{At.Pledge}/status", "\"disbursed\"")),
        new(RuleCode.DoneAfterArticle, "A round is disbursed after the article.",
            $"{At.Round}/date", Set($"{At.Round}/date", "\"2025-04\""), Set($"{At.Round}/status", "\"disbursed\"")),
        new(RuleCode.DoneAfterArticle, "An acquisition is completed in a quarter after the article.",
            $"{At.Acquisition}/date",
            Set($"{At.Acquisition}/date", "\"2025-34\""),
            Set($"{At.Acquisition}/status", "\"completed\"")),

        new(RuleCode.ValuationsContradictory, "A company has two current valuations on the same basis.",
            $"{At.Next}/amount",
            Add("/facts", """
                {
                  "kind": "valuation", "id": "v2", "company": "aurora", "amount": { "exact": "USD 45000000000" },
                  "basis": "postMoney", "timing": "current"
                }
                """)),
        new(RuleCode.ValuationsContradictory, "A current valuation is below the exact value of another one.",
            $"{At.Next}/amount",
            Add("/facts", """
                {
                  "kind": "valuation", "id": "v2", "company": "aurora",
                  "amount": { "exclusiveMaximum": "USD 30000000000" }, "basis": "postMoney", "timing": "current"
                }
                """)),

        new(RuleCode.StatusContradictory, "A partnership is signed, but only possible.",
            $"{At.Partnership}/status", Set($"{At.Partnership}/certainty", "\"possible\"")),
        new(RuleCode.StatusContradictory, "A meeting is held, but denied.",
            $"{At.Meeting}/status", Set($"{At.Meeting}/polarity", "\"negative\"")),
        new(RuleCode.StatusContradictory, "A pledge is committed, but only possible.",
            $"{At.Pledge}/status",
            Set($"{At.Pledge}/status", "\"committed\""),
            Set($"{At.Pledge}/certainty", "\"possible\"")),
        new(RuleCode.StatusContradictory, "An acquisition is agreed, but denied.",
            $"{At.Acquisition}/status", Set($"{At.Acquisition}/polarity", "\"negative\"")),
        new(RuleCode.StatusContradictory, "A round is rumoured, but certain.",
            $"{At.Round}/status",
            Set($"{At.Round}/status", "\"rumoured\""),
            Set($"{At.Round}/certainty", "\"certain\"")),

        new(RuleCode.ForecastPointsUnordered, "A later year precedes an earlier one.",
            $"{At.Forecast}/points/1/date", Set($"{At.Forecast}/points/0/date", "\"2029\"")),
        new(RuleCode.ForecastPointsUnordered, "Two points have the same year.",
            Set($"{At.Forecast}/points/1/date", "\"2024\"")),

        new(RuleCode.FactRepeated, "A stake is repeated with another id and another note.", At.Next,
            Add("/facts", """
                {
                  "kind": "stake", "id": "s2", "holder": "norden", "company": "hanbit", "stakeKind": "shareholding",
                  "share": { "exact": 20.5 }, "rank": 1, "asOf": "2024-12-31", "note": "from the caption"
                }
                """)),
    ];
}
