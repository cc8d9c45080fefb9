using FluentValidation;

namespace DealNews.Validation;

/// <summary>Every rule with its severity and meaning; the one place where they are written.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ValueList<Rule> Rules { get; } =
    [
        new(RuleCode.JsonSyntax, Severity.Error, "The text is not JSON."),
        new(RuleCode.JsonShape, Severity.Error, "The JSON has another shape than the format: a value of the wrong type, a member that stands twice, a number or an amount of money that cannot be kept exactly."),
        new(RuleCode.RequiredValueMissing, Severity.Error, "A required value is missing, null or blank."),
        new(RuleCode.SchemaVersionUnknown, Severity.Warning, "The version of the format is not 1.x, so this library may not understand the document."),
        new(RuleCode.CurrencyUnknown, Severity.Warning, "A currency code is well-formed but not in ISO 4217."),
        new(RuleCode.AmountNotPositive, Severity.Error, "An amount, a count or a rank is negative, or zero where that makes no sense."),
        new(RuleCode.AmountContradictory, Severity.Error, "An amount has no value, an exact value beside bounds, two bounds of the same side, or a lower bound above the upper one."),
        new(RuleCode.CurrenciesMixed, Severity.Error, "Currencies are mixed inside one amount, or an equivalent is in the amount's own currency."),
        new(RuleCode.LeiMalformed, Severity.Error, "A LEI is not 18 letters and digits with two check digits (ISO 17442), or the check digits are wrong."),
        new(RuleCode.IsinMalformed, Severity.Error, "An ISIN is not two letters, nine letters or digits and a check digit (ISO 6166), or the check digit is wrong."),
        new(RuleCode.TickerMalformed, Severity.Error, "A ticker is not a market code (ISO 10383), a colon and a symbol."),
        new(RuleCode.WikidataIdMalformed, Severity.Error, "A Wikidata id is not the letter Q and a number."),
        new(RuleCode.CountryCodeUnknown, Severity.Error, "A country code is not one of ISO 3166-1 alpha-2."),
        new(RuleCode.LanguageTagMalformed, Severity.Error, "A language tag is not well-formed (BCP 47)."),
        new(RuleCode.DateImpossible, Severity.Error, "A date is not EDTF, does not exist in the calendar, or is an interval that ends before it starts; or a point in time has no offset from UTC."),
        new(RuleCode.PercentageImpossible, Severity.Error, "A percentage is outside 0–100, has no value, an exact value beside bounds, or contradictory bounds."),
        new(RuleCode.TermUnknown, Severity.Warning, "A term is not in its vocabulary; it is kept."),
        new(RuleCode.FactKindUnknown, Severity.Warning, "A kind of fact is not known; the fact is kept whole, and nothing in it is checked but what every fact has."),
        new(RuleCode.MemberUnknown, Severity.Warning, "A member of an object is not known; it is kept."),
        new(RuleCode.ParticipantsWrong, Severity.Error, "There are too few participants or partners, or the same one is listed twice."),
        new(RuleCode.ConfidenceImpossible, Severity.Error, "A confidence is outside 0–1."),
        new(RuleCode.SelectorImpossible, Severity.Error, "A position in the text is negative, ends before it starts, or has only one of its two ends."),
        new(RuleCode.OwnRule, Severity.Error, "A fact breaks a rule of the application's own that has no code."),
        new(RuleCode.IdRepeated, Severity.Error, "An id is used twice: companies, people and projects share one space of ids, facts have another."),
        new(RuleCode.ReferenceDangling, Severity.Error, "A reference leads to nothing in the document."),
        new(RuleCode.ReferenceOfWrongSort, Severity.Error, "A reference leads to an entity of the wrong sort (a person as company), or to a fact of the wrong kind."),
        new(RuleCode.ReferenceCircular, Severity.Error, "A fact refers to itself, directly or in a circle."),
        new(RuleCode.EntityUnused, Severity.Info, "Nothing refers to an entity."),
        new(RuleCode.ExchangeRateImplausible, Severity.Warning, "The exchange rate that an equivalent implies is far from that of the document's other pairs of the same currencies: a slip of 억 and 조, or of billion and trillion."),
        new(RuleCode.PartExceedsWhole, Severity.Warning, "A part, or the sum of the parts, exceeds the whole."),
        new(RuleCode.SharesExceedWhole, Severity.Warning, "The shareholdings in a company of one date exceed 100 percent."),
        new(RuleCode.DoneAfterArticle, Severity.Warning, "Something is reported as held, completed or disbursed on a date after the article's."),
        new(RuleCode.ValuationsContradictory, Severity.Warning, "Two current valuations of a company on the same basis cannot both be true."),
        new(RuleCode.StatusContradictory, Severity.Warning, "A status contradicts the certainty or the polarity of its fact."),
        new(RuleCode.ForecastPointsUnordered, Severity.Warning, "The points of a forecast are out of order, or there are two for a date."),
        new(RuleCode.FactRepeated, Severity.Warning, "The same fact stands twice."),
        new(RuleCode.QuoteNotFound, Severity.Error, "A quote is not in the article's text."),
        new(RuleCode.QuoteAmbiguous, Severity.Warning, "A quote is found more than once in the text, and neither its context nor its position chooses one place."),
        new(RuleCode.QuoteNormalized, Severity.Info, "A quote is found only after normalisation: spaces, quotation marks and dashes, composition (NFC, NFD), width."),
        new(RuleCode.QuoteApproximate, Severity.Warning, "A quote is found only approximately; figures, currency, bounds and negation are the same."),
        new(RuleCode.QuoteConflicting, Severity.Error, "A quote is found approximately, but its figures, currency, bound or negation differ from the text's."),
        new(RuleCode.SelectorSelectsOther, Severity.Error, "The position of an evidence does not select its quote."),
        new(RuleCode.SelectorOutsideText, Severity.Error, "The position of an evidence is outside the text, or inside a character."),
        new(RuleCode.TextIsAnother, Severity.Error, "The text is not the one that the article's textSha256 names."),
        new(RuleCode.QuoteLong, Severity.Warning, "A quote is longer than a quotation should be: 300 characters, unless another limit is set."),
        new(RuleCode.EvidenceMissing, Severity.Info, "A fact has no evidence that could be looked for in the text."),
        new(RuleCode.FigureUnsupported, Severity.Error, "A value of a fact has no support in its evidence."),
        new(RuleCode.ScaleDiffers, Severity.Error, "The evidence has the digits of a value at another scale."),
        new(RuleCode.CurrencyDiffers, Severity.Error, "The evidence has the figure in another currency."),
        new(RuleCode.CurrencyAssumed, Severity.Info, "The evidence does not say which currency it means (\"달러\" alone); the usual one was assumed."),
        new(RuleCode.BoundDiffers, Severity.Error, "A bound differs: the evidence says \"at least\", the fact says exactly."),
        new(RuleCode.RangeDiffers, Severity.Error, "A range differs between the evidence and the fact."),
        new(RuleCode.FigureUnread, Severity.Warning, "The evidence has a figure that could not be read, so whether it supports the value is undetermined."),
    ];

    private static readonly Dictionary<string, Rule> s_byCode = Rules.ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The rule of a code; null where there is none.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static Rule? Find(string code) => s_byCode.GetValueOrDefault(code);

    internal static Severity SeverityOf(string code) => s_byCode[code].Severity;
}
