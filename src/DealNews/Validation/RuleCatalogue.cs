using FluentValidation;

namespace DealNews.Validation;

/// <summary>The rules of the library, with their severities and meanings.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules, in the order of their codes.</summary>
    public static ValueList<Rule> Rules { get; } =
    [
        JsonSyntaxRule.Definition,
        JsonShapeRule.Definition,
        UnrecognizedDocumentRule.Definition,
        EmptyDocumentRule.Definition,
        FindingLimitRule.Definition,
        RequiredValueRule.Definition,
        SchemaVersionRule.Definition,
        CurrencyRule.Definition,
        PositiveNumberRule.Definition,
        AmountBoundsRule.Definition,
        AmountCurrencyRule.Definition,
        LeiRule.Definition,
        IsinRule.Definition,
        TickerRule.Definition,
        WikidataIdRule.Definition,
        CountryCodeRule.Definition,
        LanguageTagRule.Definition,
        PartialDateRule.Definition,
        PercentageRule.Definition,
        TermRule.Definition,
        FactKindRule.Definition,
        UnknownMemberRule.Definition,
        ParticipantsRule.Definition,
        SamePartyRule.Definition,
        ConfidenceRule.Definition,
        SelectorRule.Definition,
        ApplicationRule.Definition,
        RepeatedIdRule.Definition,
        DanglingReferenceRule.Definition,
        ReferenceSortRule.Definition,
        CircularReferenceRule.Definition,
        UnusedEntityRule.Definition,
        ExchangeRateRule.Definition,
        PartOfWholeRule.Definition,
        ShareholdingRule.Definition,
        DoneAfterArticleRule.Definition,
        CurrentValuationRule.Definition,
        StatusRule.Definition,
        ForecastPointsRule.Definition,
        RepeatedFactRule.Definition,
        FigureSumRule.Definition,
        TimelineRule.Definition,
        PaymentRule.Definition,
        PriceRangeRule.Definition,
        RoundValuationRule.Definition,
        RankRule.Definition,
        DealPriceRule.Definition,
        RateMagnitudeRule.Definition,
        MarketRankRule.Definition,
        .. GroundingRules.Definitions,
    ];

    private static readonly Dictionary<string, Rule> s_byCode = Rules.ToDictionary(
        rule => rule.Code,
        StringComparer.Ordinal
    );

    /// <summary>Returns the rule with a code, or null if the catalogue has none.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static Rule? Find(string code) => s_byCode.GetValueOrDefault(code);

    internal static Severity SeverityOf(string code) => s_byCode[code].Severity;
}
