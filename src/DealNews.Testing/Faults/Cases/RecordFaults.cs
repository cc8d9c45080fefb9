using DealNews.Validation;
using static DealNews.Testing.Edit;

namespace DealNews.Testing;

/// <summary>Faults in a single record (DN1…).</summary>
internal static class RecordFaults
{
    public static Fault[] All => [.. Values, .. Amounts, .. Forms, .. Terms];

    private static Fault[] Values =>
    [
        new(RuleCode.RequiredValueMissing, "A required member is missing.", Remove($"{At.Pledge}/status")),
        new(RuleCode.RequiredValueMissing, "A required member is null.", Set($"{At.Valuation}/company", "null")),
        new(RuleCode.RequiredValueMissing, "A required text is blank.", Set($"{At.Forecast}/market", "\" \"")),
        new(RuleCode.RequiredValueMissing, "A required list is empty.", Set($"{At.Meeting}/participants", "[]")),
        new(RuleCode.RequiredValueMissing, "A list contains null.",
            $"{At.Meeting}/topics/0", Set($"{At.Meeting}/topics", "[null]")),
        new(RuleCode.RequiredValueMissing, "A fact has no kind.", Remove($"{At.Statement}/kind")),
        new(RuleCode.RequiredValueMissing, "The date of a forecast point is blank.",
            Set($"{At.Forecast}/points/0/date", "\"\"")),
        new(RuleCode.RequiredValueMissing, "An id is blank.", "/companies/3/id", Add("/companies", """{ "id": "" }""")),
        new(RuleCode.RequiredValueMissing, "A name is blank.", Set("/companies/1/names/en", "\"\"")),
        new(RuleCode.RequiredValueMissing, "A pledge has neither an investee nor a project.",
            At.Pledge, Remove($"{At.Pledge}/project")),
        new(RuleCode.RequiredValueMissing, "A forecast provider has neither an entity nor a name.",
            Set($"{At.Forecast}/provider", "{}")),
        new(RuleCode.RequiredValueMissing, "A specification has neither a name nor a value.",
            Set($"{At.Capability}/specifications/0", """{ "unit": "GB" }""")),
        new(RuleCode.RequiredValueMissing, "The value of a specification is blank.",
            Set($"{At.Capability}/specifications/0/value", "\"\"")),
        new(RuleCode.RequiredValueMissing, "Evidence has no quote.",
            $"{At.Meeting}/evidence/0/exact", Set($"{At.Meeting}/evidence/0", """{ "prefix": "On Monday" }""")),

        new(RuleCode.SchemaVersionUnknown, "The schema version does not exist yet.", Set("/schemaVersion", "\"2.0\"")),

        new(RuleCode.PartiesInvalid, "A negotiation has only one participant.",
            Set($"{At.Meeting}/participants", """[{ "entity": "mina-han" }]""")),
        new(RuleCode.PartiesInvalid, "A participant of a meeting is listed twice.",
            $"{At.Meeting}/participants/2", Add($"{At.Meeting}/participants", """{ "entity": "mina-han" }""")),
        new(RuleCode.PartiesInvalid, "A partnership has only one partner.",
            Set($"{At.Partnership}/partners", """["hanbit"]""")),
        new(RuleCode.PartiesInvalid, "A partner is listed twice.",
            $"{At.Partnership}/partners/2", Add($"{At.Partnership}/partners", "\"hanbit\"")),
        new(RuleCode.PartiesInvalid, "An investor of a pledge is listed twice.",
            $"{At.Pledge}/investors/2", Add($"{At.Pledge}/investors", "\"hanbit\"")),
        new(RuleCode.PartiesInvalid, "An investor of a round is listed twice.",
            $"{At.Round}/investors/2", Add($"{At.Round}/investors", """{ "entity": "norden" }""")),
        new(RuleCode.PartiesInvalid, "An acquirer is listed twice.",
            $"{At.Acquisition}/acquirers/1", Add($"{At.Acquisition}/acquirers", "\"hanbit\"")),
        new(RuleCode.PartiesInvalid, "A participant of a project is listed twice.",
            "/projects/0/participants/2", Add("/projects/0/participants", "\"norden\"")),

        new(RuleCode.ConfidenceImpossible, "A confidence is given in percent.", Set($"{At.Round}/confidence", "90")),
        new(RuleCode.ConfidenceImpossible, "A confidence is negative.", Set($"{At.Round}/confidence", "-0.1")),

        new(RuleCode.SelectorImpossible, "A position ends before it starts.",
            Set($"{At.Meeting}/evidence/0/end", "119")),
        new(RuleCode.SelectorImpossible, "A position is negative.", Set($"{At.Meeting}/evidence/0/start", "-1")),
        new(RuleCode.SelectorImpossible, "A position has no end.", Remove($"{At.Meeting}/evidence/0/end")),
        new(RuleCode.SelectorImpossible, "A position has no start.", Remove($"{At.Meeting}/evidence/0/start")),
    ];

    private static Fault[] Amounts =>
    [
        new(RuleCode.CurrencyUnknown, "A currency code is well-formed but does not exist.",
            Set($"{At.Price}/price/exact", "\"XQZ 0.40\"")),

        new(RuleCode.AmountNotPositive, "A pledged amount is 0.",
            $"{At.Pledge}/amount/exact", Set($"{At.Pledge}/amount", """{ "exact": "USD 0" }""")),
        new(RuleCode.AmountNotPositive, "A pledge is negative.",
            Set($"{At.PledgedPart}/amount/minimum", "\"USD -15000000000\"")),
        new(RuleCode.AmountNotPositive, "A price is negative.", Set($"{At.Price}/price/exact", "\"USD -0.40\"")),
        new(RuleCode.AmountNotPositive, "A price is less than 0.",
            $"{At.Price}/price/exclusiveMaximum", Set($"{At.Price}/price", """{ "exclusiveMaximum": "USD 0" }""")),
        new(RuleCode.AmountNotPositive, "An equivalent is negative.",
            Set($"{At.Valuation}/amount/equivalents/0/exact", "\"KRW -43800000000000\"")),
        new(RuleCode.AmountNotPositive, "The quantity of a price is 0.", Set($"{At.Price}/per/value", "0")),
        new(RuleCode.AmountNotPositive, "A rank is 0.", Set($"{At.Stake}/rank", "0")),

        new(RuleCode.AmountContradictory, "An amount has no value.",
            Set($"{At.Round}/amount", """{ "approximate": true }""")),
        new(RuleCode.AmountContradictory, "An amount has both an exact value and a bound.",
            $"{At.Valuation}/amount", Set($"{At.Valuation}/amount/minimum", "\"USD 28000000000\"")),
        new(RuleCode.AmountContradictory, "The lower bound of an amount is above the upper bound.",
            $"{At.PledgedPart}/amount", Set($"{At.PledgedPart}/amount/minimum", "\"USD 26000000000\"")),
        new(RuleCode.AmountContradictory, "An amount has two lower bounds.",
            $"{At.PledgedPart}/amount", Set($"{At.PledgedPart}/amount/exclusiveMinimum", "\"USD 14000000000\"")),
        new(RuleCode.AmountContradictory, "An amount has two upper bounds.",
            $"{At.Round}/amount", Set($"{At.Round}/amount/exclusiveMaximum", "\"USD 3000000000\"")),
        new(RuleCode.AmountContradictory, "An exclusive lower bound equals the upper bound.",
            $"{At.Round}/amount", Set($"{At.Round}/amount/exclusiveMinimum", "\"USD 2000000000\"")),
        new(RuleCode.AmountContradictory, "An equivalent has no value.",
            Set($"{At.Acquisition}/amount/equivalents/0", "{}")),

        new(RuleCode.CurrenciesMixed, "The bounds of an amount have different currencies.",
            $"{At.PledgedPart}/amount", Set($"{At.PledgedPart}/amount/maximum", "\"EUR 25000000000\"")),
        new(RuleCode.CurrenciesMixed, "An equivalent has the currency of the amount itself.",
            Set($"{At.Acquisition}/amount/equivalents/0", """{ "exact": "USD 910000000" }""")),

        new(RuleCode.PercentageImpossible, "A share is above 100 percent.", Set($"{At.Stake}/share/exact", "120")),
        new(RuleCode.PercentageImpossible, "A share is negative.", Set($"{At.Acquisition}/share/exact", "-3")),
        new(RuleCode.PercentageImpossible, "A share has no value.", Set($"{At.Acquisition}/share", "{}")),
        new(RuleCode.PercentageImpossible, "A share has both an exact value and a bound.",
            $"{At.Stake}/share", Set($"{At.Stake}/share/maximum", "30")),
        new(RuleCode.PercentageImpossible, "The lower bound of a share is above the upper bound.",
            Set($"{At.Stake}/share", """{ "minimum": 30, "maximum": 20 }""")),
    ];

    private static Fault[] Forms =>
    [
        new(RuleCode.LeiMalformed, "The check digits of a LEI are wrong.",
            Set("/companies/0/identifiers/lei", "\"9845EXAMPLEHANBIT049\"")),
        new(RuleCode.LeiMalformed, "A LEI is too short.", Set("/companies/0/identifiers/lei", "\"9845EXAMPLE\"")),
        new(RuleCode.IsinMalformed, "The check digit of an ISIN is wrong.",
            Set("/companies/0/identifiers/isins/0", "\"KR7999990006\"")),
        new(RuleCode.IsinMalformed, "An ISIN has no country code.",
            "/companies/0/identifiers/isins/1", Add("/companies/0/identifiers/isins", "\"7999990005\"")),
        new(RuleCode.TickerMalformed, "A ticker has no market.",
            Set("/companies/0/identifiers/tickers/0", "\"999990\"")),
        new(RuleCode.WikidataIdMalformed, "A Wikidata id lacks the letter Q.",
            Set("/companies/0/identifiers/wikidata", "\"999999999\"")),
        new(RuleCode.CountryCodeUnknown, "A country code does not exist (the United Kingdom is GB).",
            Set("/companies/1/country", "\"UK\"")),
        new(RuleCode.CountryCodeUnknown, "A country is given by name.",
            Set($"{At.Meeting}/place/country", "\"Sweden\"")),
        new(RuleCode.LanguageTagMalformed, "A language tag has an underscore.", Set("/article/language", "\"en_US\"")),
        new(RuleCode.LanguageTagMalformed, "The language of a name is not a language tag.",
            Set("/companies/2/names/in English", "\"Aurora\"")),

        new(RuleCode.DateImpossible, "A day does not exist.", Set($"{At.Meeting}/date", "\"2025-02-30\"")),
        new(RuleCode.DateImpossible, "A month does not exist.", Set($"{At.Partnership}/date", "\"2025-13\"")),
        new(RuleCode.DateImpossible, "An interval ends before it starts.", Set($"{At.Pledge}/period", "\"2028/2025\"")),
        new(RuleCode.DateImpossible, "A date is given in words.", Set($"{At.Acquisition}/date", "\"next year\"")),
        new(RuleCode.DateImpossible, "A point in time has no offset from UTC.",
            Set("/article/publishedAt", "\"2025-03-04T18:00:00\"")),
    ];

    private static Fault[] Terms =>
    [
        new(RuleCode.TermUnknown, "A status is not in its vocabulary; a newer version may have it.",
            Set($"{At.Pledge}/status", "\"leaked\"")),
        new(RuleCode.TermUnknown, "A certainty is not in its vocabulary.",
            Set($"{At.Meeting}/certainty", "\"confirmed\"")),
        new(RuleCode.TermUnknown, "A role starts with a capital letter.",
            Set($"{At.Meeting}/participants/1/role", "\"Host\"")),
        new(RuleCode.FactKindUnknown, "A kind of fact is unknown; a newer version may have it.",
            $"{At.Next}/kind", Add("/facts", """{ "kind": "lawsuit", "id": "l1", "plaintiff": "norden" }""")),
        new(RuleCode.MemberUnknown, "A member is unknown; a newer version may have it.",
            Set($"{At.Meeting}/duration", "\"PT2H\"")),
        new(RuleCode.MemberUnknown, "A member of the document itself is unknown.",
            Set("/generator", "\"example 1.0\"")),
        new(RuleCode.MemberUnknown, "The name of an unknown member contains a slash.",
            Set("/article/read~1write", "true")),
        new(RuleCode.MemberUnknown, "A member name starts with a capital letter.",
            Set($"{At.Price}/per/Unit", "\"tokens\"")),
    ];
}
