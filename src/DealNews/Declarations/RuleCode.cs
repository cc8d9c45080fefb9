namespace DealNews;

/// <summary>
/// The codes of findings. A code never changes its meaning; a new rule takes the next free number of its group.
/// </summary>
public static class RuleCode
{
    /// <summary>The text is not JSON.</summary>
    public const string JsonSyntax = "DN0001";

    /// <summary>
    /// The JSON does not have the shape of the format: for example, a value has the wrong type, a member occurs twice,
    /// or a number cannot be kept exactly.
    /// </summary>
    public const string JsonShape = "DN0002";

    /// <summary>None of the members of a document is known, so it is probably not a document of the format.</summary>
    public const string DocumentUnrecognized = "DN0003";

    /// <summary>A document has no members.</summary>
    public const string DocumentEmpty = "DN0004";

    /// <summary>A document has more findings than the limit.</summary>
    public const string FindingsOmitted = "DN0005";

    /// <summary>A required value is missing or blank.</summary>
    public const string RequiredValueMissing = "DN1001";

    /// <summary>This library does not know the version of the format.</summary>
    public const string SchemaVersionUnknown = "DN1002";

    /// <summary>A currency code is well-formed but not in ISO 4217, or is XXX (no currency).</summary>
    public const string CurrencyUnknown = "DN1010";

    /// <summary>An amount, a count or a rank is negative, or is zero where a positive value is required.</summary>
    public const string AmountNotPositive = "DN1011";

    /// <summary>An amount has no value, has both an exact value and bounds, or has contradictory bounds.</summary>
    public const string AmountContradictory = "DN1012";

    /// <summary>An amount has figures in different currencies, or an equivalent in its own currency.</summary>
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

    /// <summary>A date is malformed or does not exist, or an interval ends before it starts.</summary>
    public const string DateImpossible = "DN1030";

    /// <summary>
    /// A percentage is outside its range, has no value, has both an exact value and bounds, or has contradictory
    /// bounds.
    /// </summary>
    public const string PercentageImpossible = "DN1040";

    /// <summary>A term is not in its vocabulary.</summary>
    public const string TermUnknown = "DN1050";

    /// <summary>A kind of fact is not known.</summary>
    public const string FactKindUnknown = "DN1051";

    /// <summary>A member is not known.</summary>
    public const string MemberUnknown = "DN1052";

    /// <summary>A list of parties has too few entries, or has an id more than once.</summary>
    public const string PartiesInvalid = "DN1060";

    /// <summary>Two sides of a deal are the same, such as the acquirer and the target.</summary>
    public const string PartiesSame = "DN1061";

    /// <summary>A confidence is outside 0 to 1.</summary>
    public const string ConfidenceImpossible = "DN1070";

    /// <summary>A position in the text is negative, ends before it starts, or lacks its start or its end.</summary>
    public const string SelectorImpossible = "DN1080";

    /// <summary>A fact breaks a rule of the application that has no code of its own.</summary>
    public const string ApplicationRule = "DN1090";

    /// <summary>An id is used twice.</summary>
    public const string IdRepeated = "DN2001";

    /// <summary>A reference has an id that does not exist in the document.</summary>
    public const string ReferenceDangling = "DN2002";

    /// <summary>A reference has the id of an entity of the wrong type, or of a fact of the wrong kind.</summary>
    public const string ReferenceSortMismatch = "DN2003";

    /// <summary>A fact refers to itself, directly or through other facts.</summary>
    public const string ReferenceCircular = "DN2004";

    /// <summary>Nothing in the document refers to the entity.</summary>
    public const string EntityUnused = "DN2005";

    /// <summary>
    /// The exchange rate of an equivalent is far from the other rates of the same currencies in the document.
    /// </summary>
    public const string ExchangeRateImplausible = "DN3001";

    /// <summary>A part, or the sum of the parts, exceeds the whole.</summary>
    public const string PartExceedsWhole = "DN3002";

    /// <summary>The shareholdings in a company at one date exceed 100 percent.</summary>
    public const string SharesExceedWhole = "DN3003";

    /// <summary>A fact is reported as done, but its date is after the article's date.</summary>
    public const string DoneAfterArticle = "DN3004";

    /// <summary>Two current valuations of a company on the same basis contradict each other.</summary>
    public const string ValuationsContradictory = "DN3005";

    /// <summary>The status of a fact contradicts its certainty or its polarity.</summary>
    public const string StatusContradictory = "DN3006";

    /// <summary>The points of a forecast are not in date order, or two points have the same date.</summary>
    public const string ForecastPointsUnordered = "DN3007";

    /// <summary>A fact repeats an earlier fact.</summary>
    public const string FactRepeated = "DN3008";

    /// <summary>Figures of a fact contradict each other, such as price, number and amount.</summary>
    public const string FiguresContradictory = "DN3009";

    /// <summary>The dates of a deal are not in order.</summary>
    public const string DatesUnordered = "DN3010";

    /// <summary>A payment is larger than its deal.</summary>
    public const string PaymentExceedsDeal = "DN3011";

    /// <summary>The price of an offering is outside its range.</summary>
    public const string PriceOutsideRange = "DN3012";

    /// <summary>The valuation of a funding round is that of another company.</summary>
    public const string ValuationOfOtherCompany = "DN3013";

    /// <summary>Two holders have the same rank in a company at one date.</summary>
    public const string RanksContradictory = "DN3014";

    /// <summary>One deal has two prices that differ.</summary>
    public const string PricesContradictory = "DN3015";

    /// <summary>The exchange rate of an equivalent is wrong by orders of magnitude.</summary>
    public const string ExchangeRateImpossible = "DN3016";

    /// <summary>Two companies have the same rank in one market at one date.</summary>
    public const string MarketRanksContradictory = "DN3017";

    /// <summary>A quote is not in the text.</summary>
    public const string QuoteNotFound = "DN4001";

    /// <summary>
    /// A quote occurs several times, and neither its context nor its position selects one occurrence.
    /// </summary>
    public const string QuoteAmbiguous = "DN4002";

    /// <summary>
    /// A quote matches only after normalization, for example of white space or quotation marks, or as pieces joined by
    /// an ellipsis.
    /// </summary>
    public const string QuoteNormalized = "DN4003";

    /// <summary>A quote is not in the text, but the text has similar words.</summary>
    public const string QuoteAltered = "DN4004";

    /// <summary>
    /// A quote is not in the text, but the text has similar words with another figure.
    /// </summary>
    public const string QuoteConflicting = "DN4005";

    /// <summary>The position of a quote does not select it.</summary>
    public const string SelectorMismatch = "DN4006";

    /// <summary>The position of a quote is outside the text or inside a character.</summary>
    public const string SelectorOutsideText = "DN4007";

    /// <summary>The hash of the text differs from the article's <c>textSha256</c>.</summary>
    public const string TextHashMismatch = "DN4008";

    /// <summary>A quote is longer than the limit.</summary>
    public const string QuoteTooLong = "DN4009";

    /// <summary>A fact has no evidence.</summary>
    public const string EvidenceMissing = "DN4010";

    /// <summary>The evidence of a fact does not contain words that the fact quotes verbatim.</summary>
    public const string WordingDiffers = "DN4011";

    /// <summary>The evidence of a fact does not support a value of the fact.</summary>
    public const string FigureUnsupported = "DN5001";

    /// <summary>The evidence has the digits of a value at another scale.</summary>
    public const string ScaleDiffers = "DN5002";

    /// <summary>The evidence has the figure of a value in another currency.</summary>
    public const string CurrencyDiffers = "DN5003";

    /// <summary>The currency in the evidence is ambiguous, so the usual currency is assumed.</summary>
    public const string CurrencyAssumed = "DN5004";

    /// <summary>The bound of a value differs: for example, "at least" in the evidence, exact in the fact.</summary>
    public const string BoundDiffers = "DN5005";

    /// <summary>The range of a value differs between the evidence and the fact.</summary>
    public const string RangeDiffers = "DN5006";

    /// <summary>
    /// The evidence has no readable figure for a value, so it is undetermined whether it supports the value.
    /// </summary>
    public const string FigureUnread = "DN5007";

    /// <summary>The evidence has the number of a value with another unit.</summary>
    public const string UnitDiffers = "DN5008";

    /// <summary>The evidence gives the value as the earlier value of a change.</summary>
    public const string ValueBeforeChange = "DN5009";

    /// <summary>The evidence has another rank.</summary>
    public const string RankDiffers = "DN5010";

    /// <summary>The hedge of a value differs: for example, "about" in the evidence, exact in the fact.</summary>
    public const string HedgeDiffers = "DN5011";

    /// <summary>The evidence has only words for the opposite direction.</summary>
    public const string DirectionDiffers = "DN5012";

    /// <summary>
    /// A fact is negative but its evidence has no word of negation or denial, or the evidence denies the deal that a
    /// fact affirms.
    /// </summary>
    public const string PolarityDiffers = "DN5013";

    /// <summary>The evidence has plain words for another term than the fact's, and none for this one.</summary>
    public const string TermDiffers = "DN5014";

    /// <summary>The article does not name an entity of a fact.</summary>
    public const string EntityNotNamed = "DN6001";

    /// <summary>The evidence names other entities of the document, but not the entity of the fact.</summary>
    public const string OtherEntitiesNamed = "DN6002";

    /// <summary>The evidence has the amount next to the names of other entities.</summary>
    public const string AmountNextToOtherEntities = "DN6003";

    /// <summary>The evidence has the two sides of a deal in reverse.</summary>
    public const string SidesReversed = "DN6004";

    /// <summary>The article does not contain a name, such as that of a product or a standard.</summary>
    public const string NameNotInArticle = "DN6005";
}
