namespace DealNews;

/// <summary>
/// The codes of findings. A code never changes its meaning; a new rule takes the next free number of its group.
/// </summary>
public static class RuleCode
{
    /// <summary>The text is not JSON.</summary>
    public const string JsonSyntax = "DN0001";

    /// <summary>
    /// The JSON has another shape than the format: a wrong type, a member that stands twice, a number that cannot be
    /// kept.
    /// </summary>
    public const string JsonShape = "DN0002";

    /// <summary>None of the members of a document is known, so it is probably not a document of the format.</summary>
    public const string DocumentUnrecognized = "DN0003";

    /// <summary>A document has no members.</summary>
    public const string DocumentEmpty = "DN0004";

    /// <summary>A required value is missing or blank.</summary>
    public const string RequiredValueMissing = "DN1001";

    /// <summary>The version of the format is not one that this library knows.</summary>
    public const string SchemaVersionUnknown = "DN1002";

    /// <summary>A currency code is well-formed but not in ISO 4217, or is XXX (no currency).</summary>
    public const string CurrencyUnknown = "DN1010";

    /// <summary>An amount or a count is negative or zero where that makes no sense.</summary>
    public const string AmountNotPositive = "DN1011";

    /// <summary>An amount has no value, or an exact one beside bounds, or contradictory bounds.</summary>
    public const string AmountContradictory = "DN1012";

    /// <summary>Currencies are mixed inside one amount, or an equivalent is in the amount's own currency.</summary>
    public const string CurrenciesMixed = "DN1013";

    /// <summary>A LEI is malformed or has wrong check digits.</summary>
    public const string LeiMalformed = "DN1020";

    /// <summary>An ISIN is malformed or has a wrong check digit.</summary>
    public const string IsinMalformed = "DN1021";

    /// <summary>A ticker is malformed.</summary>
    public const string TickerMalformed = "DN1022";

    /// <summary>A Wikidata id is malformed.</summary>
    public const string WikidataIdMalformed = "DN1023";

    /// <summary>A country code is not in ISO 3166-1.</summary>
    public const string CountryCodeUnknown = "DN1024";

    /// <summary>A language tag is malformed.</summary>
    public const string LanguageTagMalformed = "DN1025";

    /// <summary>A date is impossible, or an interval ends before it starts.</summary>
    public const string DateImpossible = "DN1030";

    /// <summary>
    /// A percentage is outside 0–100, or has no value, or an exact one beside bounds, or contradictory bounds.
    /// </summary>
    public const string PercentageImpossible = "DN1040";

    /// <summary>A term is not in its vocabulary.</summary>
    public const string TermUnknown = "DN1050";

    /// <summary>A kind of fact is not known.</summary>
    public const string FactKindUnknown = "DN1051";

    /// <summary>A member is not known.</summary>
    public const string MemberUnknown = "DN1052";

    /// <summary>There are too few participants or partners, or one is listed twice.</summary>
    public const string ParticipantsWrong = "DN1060";

    /// <summary>A confidence is outside 0–1.</summary>
    public const string ConfidenceImpossible = "DN1070";

    /// <summary>A position in the text is negative, ends before it starts, or has only one of its two ends.</summary>
    public const string SelectorImpossible = "DN1080";

    /// <summary>A rule of an application's own, which gave it no code.</summary>
    public const string OwnRule = "DN1090";

    /// <summary>An id is used twice.</summary>
    public const string IdRepeated = "DN2001";

    /// <summary>A reference leads to nothing.</summary>
    public const string ReferenceDangling = "DN2002";

    /// <summary>A reference leads to an entity or a fact of the wrong sort.</summary>
    public const string ReferenceOfWrongSort = "DN2003";

    /// <summary>A fact refers to itself, directly or in a circle.</summary>
    public const string ReferenceCircular = "DN2004";

    /// <summary>Nothing refers to an entity.</summary>
    public const string EntityUnused = "DN2005";

    /// <summary>
    /// The exchange rate of an equivalent is far from that of the document's other pairs of the same currencies.
    /// </summary>
    public const string ExchangeRateImplausible = "DN3001";

    /// <summary>A part exceeds the whole that it is a part of.</summary>
    public const string PartExceedsWhole = "DN3002";

    /// <summary>The shareholdings in a company of one date exceed 100 percent.</summary>
    public const string SharesExceedWhole = "DN3003";

    /// <summary>Something is reported as done on a date after the article's.</summary>
    public const string DoneAfterArticle = "DN3004";

    /// <summary>Two current valuations of a company on one basis cannot both be true.</summary>
    public const string ValuationsContradictory = "DN3005";

    /// <summary>A status contradicts certainty or polarity.</summary>
    public const string StatusContradictory = "DN3006";

    /// <summary>The points of a forecast are out of order, or there are two for a date.</summary>
    public const string ForecastPointsUnordered = "DN3007";

    /// <summary>The same fact stands twice.</summary>
    public const string FactRepeated = "DN3008";

    /// <summary>A quote is not in the text.</summary>
    public const string QuoteNotFound = "DN4001";

    /// <summary>A quote is found more than once and nothing chooses between the places.</summary>
    public const string QuoteAmbiguous = "DN4002";

    /// <summary>A quote is found only after normalisation: spaces, quotation marks, composition, width.</summary>
    public const string QuoteNormalized = "DN4003";

    /// <summary>A quote is found only approximately.</summary>
    public const string QuoteApproximate = "DN4004";

    /// <summary>
    /// A quote is found approximately, but its figures, currency, bound or negation differ from the text's.
    /// </summary>
    public const string QuoteConflicting = "DN4005";

    /// <summary>A position does not select the quote.</summary>
    public const string SelectorSelectsOther = "DN4006";

    /// <summary>A position is outside the text, or inside a character.</summary>
    public const string SelectorOutsideText = "DN4007";

    /// <summary>The text is not the one that the document was made from.</summary>
    public const string TextIsAnother = "DN4008";

    /// <summary>A quote is longer than a quotation should be.</summary>
    public const string QuoteLong = "DN4009";

    /// <summary>A fact has no evidence.</summary>
    public const string EvidenceMissing = "DN4010";

    /// <summary>A value of a fact has no support in its evidence.</summary>
    public const string FigureUnsupported = "DN5001";

    /// <summary>The evidence has the digits at another scale.</summary>
    public const string ScaleDiffers = "DN5002";

    /// <summary>The evidence has the figure in another currency.</summary>
    public const string CurrencyDiffers = "DN5003";

    /// <summary>The currency of the evidence was assumed.</summary>
    public const string CurrencyAssumed = "DN5004";

    /// <summary>The bound differs: the evidence says "at least", the fact says exact.</summary>
    public const string BoundDiffers = "DN5005";

    /// <summary>The range differs.</summary>
    public const string RangeDiffers = "DN5006";

    /// <summary>The evidence has a figure that could not be read: undetermined, not passed.</summary>
    public const string FigureUnread = "DN5007";
}
