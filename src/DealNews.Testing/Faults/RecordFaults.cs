using DealNews.Validation;
using static DealNews.Testing.Edit;

namespace DealNews.Testing;

/// <summary>What is wrong with a record by itself (DN1…).</summary>
internal static class RecordFaults
{
    public static Fault[] All => [.. Values, .. Amounts, .. Forms, .. Terms];

    private static Fault[] Values =>
    [
        new(RuleCode.RequiredValueMissing, "A required member is missing.", $"{At.Pledge}/status", Remove($"{At.Pledge}/status")),
        new(RuleCode.RequiredValueMissing, "A required member is null.", $"{At.Valuation}/company", Set($"{At.Valuation}/company", "null")),
        new(RuleCode.RequiredValueMissing, "A required text is blank.", $"{At.Forecast}/market", Set($"{At.Forecast}/market", "\" \"")),
        new(RuleCode.RequiredValueMissing, "A required list is empty.", $"{At.Meeting}/participants", Set($"{At.Meeting}/participants", "[]")),
        new(RuleCode.RequiredValueMissing, "A list has null among its elements.", $"{At.Meeting}/topics/0", Set($"{At.Meeting}/topics", "[null]")),
        new(RuleCode.RequiredValueMissing, "A fact does not say its kind.", $"{At.Statement}/kind", Remove($"{At.Statement}/kind")),
        new(RuleCode.RequiredValueMissing, "The date of a forecast's point is blank.", $"{At.Forecast}/points/0/date", Set($"{At.Forecast}/points/0/date", "\"\"")),
        new(RuleCode.RequiredValueMissing, "An id is blank.", "/companies/3/id", Add("/companies", """{ "id": "" }""")),
        new(RuleCode.RequiredValueMissing, "A name is blank.", "/companies/1/names/en", Set("/companies/1/names/en", "\"\"")),
        new(RuleCode.RequiredValueMissing, "A pledge has neither an investee nor a project.", At.Pledge, Remove($"{At.Pledge}/project")),
        new(RuleCode.RequiredValueMissing, "A forecast's provider has neither an entity nor a name.", $"{At.Forecast}/provider", Set($"{At.Forecast}/provider", "{}")),
        new(RuleCode.RequiredValueMissing, "A specification has neither a name nor a value.", $"{At.Capability}/specifications/0", Set($"{At.Capability}/specifications/0", """{ "unit": "GB" }""")),
        new(RuleCode.RequiredValueMissing, "The value of a specification is blank.", $"{At.Capability}/specifications/0/value", Set($"{At.Capability}/specifications/0/value", "\"\"")),
        new(RuleCode.RequiredValueMissing, "Evidence has neither a quote nor a position.", $"{At.Meeting}/evidence/0/exact", Set($"{At.Meeting}/evidence/0", """{ "prefix": "On Monday" }""")),

        new(RuleCode.SchemaVersionUnknown, "The version is one that does not exist yet.", "/schemaVersion", Set("/schemaVersion", "\"2.0\"")),

        new(RuleCode.ParticipantsWrong, "One participant alone negotiates.", $"{At.Meeting}/participants", Set($"{At.Meeting}/participants", """[{ "entity": "mina-han" }]""")),
        new(RuleCode.ParticipantsWrong, "A participant of a meeting is listed twice.", $"{At.Meeting}/participants/2", Add($"{At.Meeting}/participants", """{ "entity": "mina-han" }""")),
        new(RuleCode.ParticipantsWrong, "There is one partner alone.", $"{At.Partnership}/partners", Set($"{At.Partnership}/partners", """["hanbit"]""")),
        new(RuleCode.ParticipantsWrong, "A partner is listed twice.", $"{At.Partnership}/partners/2", Add($"{At.Partnership}/partners", "\"hanbit\"")),
        new(RuleCode.ParticipantsWrong, "An investor of a pledge is listed twice.", $"{At.Pledge}/investors/2", Add($"{At.Pledge}/investors", "\"hanbit\"")),
        new(RuleCode.ParticipantsWrong, "An investor of a round is listed twice.", $"{At.Round}/investors/2", Add($"{At.Round}/investors", """{ "entity": "norden" }""")),
        new(RuleCode.ParticipantsWrong, "An acquirer is listed twice.", $"{At.Acquisition}/acquirers/1", Add($"{At.Acquisition}/acquirers", "\"hanbit\"")),
        new(RuleCode.ParticipantsWrong, "A participant of a project is listed twice.", "/projects/0/participants/2", Add("/projects/0/participants", "\"norden\"")),

        new(RuleCode.ConfidenceImpossible, "A confidence is in percent.", $"{At.Round}/confidence", Set($"{At.Round}/confidence", "90")),
        new(RuleCode.ConfidenceImpossible, "A confidence is negative.", $"{At.Round}/confidence", Set($"{At.Round}/confidence", "-0.1")),

        new(RuleCode.SelectorImpossible, "A position ends before it starts.", $"{At.Meeting}/evidence/0/end", Set($"{At.Meeting}/evidence/0/end", "119")),
        new(RuleCode.SelectorImpossible, "A position is negative.", $"{At.Meeting}/evidence/0/start", Set($"{At.Meeting}/evidence/0/start", "-1")),
        new(RuleCode.SelectorImpossible, "A position has no end.", $"{At.Meeting}/evidence/0/end", Remove($"{At.Meeting}/evidence/0/end")),
        new(RuleCode.SelectorImpossible, "A position has no start.", $"{At.Meeting}/evidence/0/start", Remove($"{At.Meeting}/evidence/0/start")),
    ];

    private static Fault[] Amounts =>
    [
        new(RuleCode.CurrencyUnknown, "The code is well-formed, but no currency has it.", $"{At.Price}/price/exact", Set($"{At.Price}/price/exact", "\"XQZ 0.40\"")),

        new(RuleCode.AmountNotPositive, "Nothing is pledged.", $"{At.Pledge}/amount/exact", Set($"{At.Pledge}/amount", """{ "exact": "USD 0" }""")),
        new(RuleCode.AmountNotPositive, "A pledge is negative.", $"{At.PledgedPart}/amount/minimum", Set($"{At.PledgedPart}/amount/minimum", "\"USD -15000000000\"")),
        new(RuleCode.AmountNotPositive, "A price is negative.", $"{At.Price}/price/exact", Set($"{At.Price}/price/exact", "\"USD -0.40\"")),
        new(RuleCode.AmountNotPositive, "A price is less than nothing.", $"{At.Price}/price/exclusiveMaximum", Set($"{At.Price}/price", """{ "exclusiveMaximum": "USD 0" }""")),
        new(RuleCode.AmountNotPositive, "An equivalent is negative.", $"{At.Valuation}/amount/equivalents/0/exact", Set($"{At.Valuation}/amount/equivalents/0/exact", "\"KRW -43800000000000\"")),
        new(RuleCode.AmountNotPositive, "A price is per nothing.", $"{At.Price}/per/value", Set($"{At.Price}/per/value", "0")),
        new(RuleCode.AmountNotPositive, "A rank is 0.", $"{At.Stake}/rank", Set($"{At.Stake}/rank", "0")),

        new(RuleCode.AmountContradictory, "An amount has no value.", $"{At.Round}/amount", Set($"{At.Round}/amount", """{ "approximate": true }""")),
        new(RuleCode.AmountContradictory, "An exact value stands beside a bound.", $"{At.Valuation}/amount", Set($"{At.Valuation}/amount/minimum", "\"USD 28000000000\"")),
        new(RuleCode.AmountContradictory, "The lower bound is above the upper one.", $"{At.PledgedPart}/amount", Set($"{At.PledgedPart}/amount/minimum", "\"USD 26000000000\"")),
        new(RuleCode.AmountContradictory, "There are two lower bounds.", $"{At.PledgedPart}/amount", Set($"{At.PledgedPart}/amount/exclusiveMinimum", "\"USD 14000000000\"")),
        new(RuleCode.AmountContradictory, "There are two upper bounds.", $"{At.Round}/amount", Set($"{At.Round}/amount/exclusiveMaximum", "\"USD 3000000000\"")),
        new(RuleCode.AmountContradictory, "A bound that is excluded leaves nothing.", $"{At.Round}/amount", Set($"{At.Round}/amount/exclusiveMinimum", "\"USD 2000000000\"")),
        new(RuleCode.AmountContradictory, "An equivalent has no value.", $"{At.Acquisition}/amount/equivalents/0", Set($"{At.Acquisition}/amount/equivalents/0", "{}")),

        new(RuleCode.CurrenciesMixed, "The bounds are in two currencies.", $"{At.PledgedPart}/amount", Set($"{At.PledgedPart}/amount/maximum", "\"EUR 25000000000\"")),
        new(RuleCode.CurrenciesMixed, "An equivalent is in the currency of the amount itself.", $"{At.Acquisition}/amount/equivalents/0", Set($"{At.Acquisition}/amount/equivalents/0", """{ "exact": "USD 910000000" }""")),

        new(RuleCode.PercentageImpossible, "A share is above 100 percent.", $"{At.Stake}/share/exact", Set($"{At.Stake}/share/exact", "120")),
        new(RuleCode.PercentageImpossible, "A share is negative.", $"{At.Acquisition}/share/exact", Set($"{At.Acquisition}/share/exact", "-3")),
        new(RuleCode.PercentageImpossible, "A share has no value.", $"{At.Acquisition}/share", Set($"{At.Acquisition}/share", "{}")),
        new(RuleCode.PercentageImpossible, "An exact share stands beside a bound.", $"{At.Stake}/share", Set($"{At.Stake}/share/maximum", "30")),
        new(RuleCode.PercentageImpossible, "The lower bound of a share is above the upper one.", $"{At.Stake}/share", Set($"{At.Stake}/share", """{ "minimum": 30, "maximum": 20 }""")),
    ];

    private static Fault[] Forms =>
    [
        new(RuleCode.LeiMalformed, "The check digits of a LEI are wrong.", "/companies/0/identifiers/lei", Set("/companies/0/identifiers/lei", "\"9845EXAMPLEHANBIT049\"")),
        new(RuleCode.LeiMalformed, "A LEI is too short.", "/companies/0/identifiers/lei", Set("/companies/0/identifiers/lei", "\"9845EXAMPLE\"")),
        new(RuleCode.IsinMalformed, "The check digit of an ISIN is wrong.", "/companies/0/identifiers/isins/0", Set("/companies/0/identifiers/isins/0", "\"KR7999990006\"")),
        new(RuleCode.IsinMalformed, "An ISIN has no country.", "/companies/0/identifiers/isins/1", Add("/companies/0/identifiers/isins", "\"7999990005\"")),
        new(RuleCode.TickerMalformed, "A ticker has no market.", "/companies/0/identifiers/tickers/0", Set("/companies/0/identifiers/tickers/0", "\"999990\"")),
        new(RuleCode.WikidataIdMalformed, "A Wikidata id has no Q.", "/companies/0/identifiers/wikidata", Set("/companies/0/identifiers/wikidata", "\"999999999\"")),
        new(RuleCode.CountryCodeUnknown, "No country has the code (the United Kingdom has GB).", "/companies/1/country", Set("/companies/1/country", "\"UK\"")),
        new(RuleCode.CountryCodeUnknown, "A country is a name.", $"{At.Meeting}/place/country", Set($"{At.Meeting}/place/country", "\"Sweden\"")),
        new(RuleCode.LanguageTagMalformed, "A language has an underscore.", "/article/language", Set("/article/language", "\"en_US\"")),
        new(RuleCode.LanguageTagMalformed, "The language of a name is no tag.", "/companies/2/names/in English", Set("/companies/2/names/in English", "\"Aurora\"")),

        new(RuleCode.DateImpossible, "The day does not exist.", $"{At.Meeting}/date", Set($"{At.Meeting}/date", "\"2025-02-30\"")),
        new(RuleCode.DateImpossible, "The month does not exist.", $"{At.Partnership}/date", Set($"{At.Partnership}/date", "\"2025-13\"")),
        new(RuleCode.DateImpossible, "An interval ends before it starts.", $"{At.Pledge}/period", Set($"{At.Pledge}/period", "\"2028/2025\"")),
        new(RuleCode.DateImpossible, "A date is in words.", $"{At.Acquisition}/date", Set($"{At.Acquisition}/date", "\"next year\"")),
        new(RuleCode.DateImpossible, "A point in time has no offset from UTC.", "/article/publishedAt", Set("/article/publishedAt", "\"2025-03-04T18:00:00\"")),
    ];

    private static Fault[] Terms =>
    [
        new(RuleCode.TermUnknown, "A status is one that a newer version may know.", $"{At.Pledge}/status", Set($"{At.Pledge}/status", "\"leaked\"")),
        new(RuleCode.TermUnknown, "A certainty is not in its vocabulary.", $"{At.Meeting}/certainty", Set($"{At.Meeting}/certainty", "\"confirmed\"")),
        new(RuleCode.TermUnknown, "A role is written with a capital.", $"{At.Meeting}/participants/1/role", Set($"{At.Meeting}/participants/1/role", "\"Host\"")),
        new(RuleCode.FactKindUnknown, "A kind of fact is one that a newer version may know.", $"{At.Next}/kind", Add("/facts", """{ "kind": "lawsuit", "id": "l1", "plaintiff": "norden" }""")),
        new(RuleCode.MemberUnknown, "A member is one that a newer version may know.", $"{At.Meeting}/duration", Set($"{At.Meeting}/duration", "\"PT2H\"")),
        new(RuleCode.MemberUnknown, "A member of the document itself is not known.", "/generator", Set("/generator", "\"example 1.0\"")),
        new(RuleCode.MemberUnknown, "A member has a slash in its name.", "/article/read~1write", Set("/article/read~1write", "true")),
        new(RuleCode.MemberUnknown, "A member is written with a capital.", $"{At.Price}/per/Unit", Set($"{At.Price}/per/Unit", "\"tokens\"")),
    ];
}
