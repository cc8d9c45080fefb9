using FluentValidation;

namespace DealNews.Validation;

/// <summary>Every rule with its severity and meaning; the one place where they are written.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ValueList<Rule> Rules { get; } =
    [
        new() { Code = RuleCode.JsonSyntax, Severity = Severity.Error, Meaning = "The text is not JSON." },
        new() { Code = RuleCode.JsonShape, Severity = Severity.Error, Meaning = "The JSON has another shape than the format: a value of the wrong type, a member that stands twice, a number or an amount of money that cannot be kept exactly." },
        new() { Code = RuleCode.RequiredValueMissing, Severity = Severity.Error, Meaning = "A required value is missing, null or blank." },
        new() { Code = RuleCode.SchemaVersionUnknown, Severity = Severity.Warning, Meaning = "The version of the format is not 1.x, so this library may not understand the document." },
        new() { Code = RuleCode.CurrencyUnknown, Severity = Severity.Warning, Meaning = "A currency code is well-formed but not in ISO 4217." },
        new() { Code = RuleCode.AmountNotPositive, Severity = Severity.Error, Meaning = "An amount, a count or a rank is negative, or zero where that makes no sense." },
        new() { Code = RuleCode.AmountContradictory, Severity = Severity.Error, Meaning = "An amount has no value, an exact value beside bounds, two bounds of the same side, or a lower bound above the upper one." },
        new() { Code = RuleCode.CurrenciesMixed, Severity = Severity.Error, Meaning = "Currencies are mixed inside one amount, or an equivalent is in the amount's own currency." },
        new() { Code = RuleCode.LeiMalformed, Severity = Severity.Error, Meaning = "A LEI is not 18 letters and digits with two check digits (ISO 17442), or the check digits are wrong." },
        new() { Code = RuleCode.IsinMalformed, Severity = Severity.Error, Meaning = "An ISIN is not two letters, nine letters or digits and a check digit (ISO 6166), or the check digit is wrong." },
        new() { Code = RuleCode.TickerMalformed, Severity = Severity.Error, Meaning = "A ticker is not a market code (ISO 10383), a colon and a symbol." },
        new() { Code = RuleCode.WikidataIdMalformed, Severity = Severity.Error, Meaning = "A Wikidata id is not the letter Q and a number." },
        new() { Code = RuleCode.CountryCodeUnknown, Severity = Severity.Error, Meaning = "A country code is not one of ISO 3166-1 alpha-2." },
        new() { Code = RuleCode.LanguageTagMalformed, Severity = Severity.Error, Meaning = "A language tag is not well-formed (BCP 47)." },
        new() { Code = RuleCode.DateImpossible, Severity = Severity.Error, Meaning = "A date is not EDTF, does not exist in the calendar, or is an interval that ends before it starts; or a point in time has no offset from UTC." },
        new() { Code = RuleCode.PercentageImpossible, Severity = Severity.Error, Meaning = "A percentage is outside 0–100, has no value, an exact value beside bounds, or contradictory bounds." },
        new() { Code = RuleCode.TermUnknown, Severity = Severity.Warning, Meaning = "A term is not in its vocabulary; it is kept." },
        new() { Code = RuleCode.FactKindUnknown, Severity = Severity.Warning, Meaning = "A kind of fact is not known; the fact is kept whole, and nothing in it is checked but what every fact has." },
        new() { Code = RuleCode.MemberUnknown, Severity = Severity.Warning, Meaning = "A member of an object is not known; it is kept." },
        new() { Code = RuleCode.ParticipantsWrong, Severity = Severity.Error, Meaning = "There are too few participants or partners, or the same one is listed twice." },
        new() { Code = RuleCode.ConfidenceImpossible, Severity = Severity.Error, Meaning = "A confidence is outside 0–1." },
        new() { Code = RuleCode.SelectorImpossible, Severity = Severity.Error, Meaning = "A position in the text is negative, ends before it starts, or has only one of its two ends." },
        new() { Code = RuleCode.OwnRule, Severity = Severity.Error, Meaning = "A fact breaks a rule of the application's own that has no code." },
        new() { Code = RuleCode.IdRepeated, Severity = Severity.Error, Meaning = "An id is used twice: companies, people and projects share one space of ids, facts have another." },
        new() { Code = RuleCode.ReferenceDangling, Severity = Severity.Error, Meaning = "A reference leads to nothing in the document." },
        new() { Code = RuleCode.ReferenceOfWrongSort, Severity = Severity.Error, Meaning = "A reference leads to an entity of the wrong sort (a person as company), or to a fact of the wrong kind." },
        new() { Code = RuleCode.ReferenceCircular, Severity = Severity.Error, Meaning = "A fact refers to itself, directly or in a circle." },
        new() { Code = RuleCode.EntityUnused, Severity = Severity.Info, Meaning = "Nothing refers to an entity." },
        new() { Code = RuleCode.ExchangeRateImplausible, Severity = Severity.Warning, Meaning = "The exchange rate that an equivalent implies is far from that of the document's other pairs of the same currencies: a slip of 억 and 조, or of billion and trillion." },
        new() { Code = RuleCode.PartExceedsWhole, Severity = Severity.Warning, Meaning = "A part, or the sum of the parts, exceeds the whole." },
        new() { Code = RuleCode.SharesExceedWhole, Severity = Severity.Warning, Meaning = "The shareholdings in a company of one date exceed 100 percent." },
        new() { Code = RuleCode.DoneAfterArticle, Severity = Severity.Warning, Meaning = "Something is reported as held, completed or disbursed on a date after the article's." },
        new() { Code = RuleCode.ValuationsContradictory, Severity = Severity.Warning, Meaning = "Two current valuations of a company on the same basis cannot both be true." },
        new() { Code = RuleCode.StatusContradictory, Severity = Severity.Warning, Meaning = "A status contradicts the certainty or the polarity of its fact." },
        new() { Code = RuleCode.ForecastPointsUnordered, Severity = Severity.Warning, Meaning = "The points of a forecast are out of order, or there are two for a date." },
        new() { Code = RuleCode.FactRepeated, Severity = Severity.Warning, Meaning = "The same fact stands twice." },
        new() { Code = RuleCode.QuoteNotFound, Severity = Severity.Error, Meaning = "A quote is not in the article's text." },
        new() { Code = RuleCode.QuoteAmbiguous, Severity = Severity.Warning, Meaning = "A quote is found more than once in the text, and neither its context nor its position chooses one place." },
        new() { Code = RuleCode.QuoteNormalized, Severity = Severity.Info, Meaning = "A quote is found only after normalisation: spaces, quotation marks and dashes, composition (NFC, NFD), width." },
        new() { Code = RuleCode.QuoteApproximate, Severity = Severity.Warning, Meaning = "A quote is found only approximately; figures, currency, bounds and negation are the same." },
        new() { Code = RuleCode.QuoteConflicting, Severity = Severity.Error, Meaning = "A quote is found approximately, but its figures, currency, bound or negation differ from the text's." },
        new() { Code = RuleCode.SelectorSelectsOther, Severity = Severity.Error, Meaning = "The position of an evidence does not select its quote." },
        new() { Code = RuleCode.SelectorOutsideText, Severity = Severity.Error, Meaning = "The position of an evidence is outside the text, or inside a character." },
        new() { Code = RuleCode.TextIsAnother, Severity = Severity.Error, Meaning = "The text is not the one that the article's textSha256 names." },
        new() { Code = RuleCode.QuoteLong, Severity = Severity.Warning, Meaning = "A quote is longer than a quotation should be: 300 characters, unless another limit is set." },
        new() { Code = RuleCode.EvidenceMissing, Severity = Severity.Info, Meaning = "A fact has no evidence that could be looked for in the text." },
        new() { Code = RuleCode.FigureUnsupported, Severity = Severity.Error, Meaning = "A value of a fact has no support in its evidence." },
        new() { Code = RuleCode.ScaleDiffers, Severity = Severity.Error, Meaning = "The evidence has the digits of a value at another scale." },
        new() { Code = RuleCode.CurrencyDiffers, Severity = Severity.Error, Meaning = "The evidence has the figure in another currency." },
        new() { Code = RuleCode.CurrencyAssumed, Severity = Severity.Info, Meaning = "The evidence does not say which currency it means (\"달러\" alone); the usual one was assumed." },
        new() { Code = RuleCode.BoundDiffers, Severity = Severity.Error, Meaning = "A bound differs: the evidence says \"at least\", the fact says exactly." },
        new() { Code = RuleCode.RangeDiffers, Severity = Severity.Error, Meaning = "A range differs between the evidence and the fact." },
        new() { Code = RuleCode.FigureUnread, Severity = Severity.Warning, Meaning = "The evidence has a figure that could not be read, so whether it supports the value is undetermined." },
    ];

    private static readonly Dictionary<string, Rule> s_byCode = Rules.ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The rule of a code; null where there is none.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static Rule? Find(string code) => s_byCode.GetValueOrDefault(code);

    internal static Severity SeverityOf(string code) => s_byCode[code].Severity;
}
