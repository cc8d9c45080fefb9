namespace DealNews;

/// <summary>Writes the sentence of a fact in English.</summary>
internal sealed partial class EnglishSentence(DocumentIndex index, LanguageTag language)
{
    private readonly SentenceNames _names = new(index, language);

    public string Of(Fact fact)
    {
        var clause = fact switch
        {
            InvestmentPledge pledge => Of(pledge),
            FundingRound round => Of(round),
            DebtFinancing debt => Of(debt),
            Distribution distribution => Of(distribution),
            Offering offering => Of(offering),
            Valuation valuation => Of(valuation),
            Acquisition acquisition => Of(acquisition),
            Merger merger => Of(merger),
            Stake stake => Of(stake),
            Right right => Of(right),
            Meeting meeting => Of(meeting),
            Statement statement => Of(statement),
            FinancialFigure figure => Of(figure),
            MarketForecast forecast => Of(forecast),
            MarketPrice price => Of(price),
            UnitPrice price => Of(price),
            Contract contract => Of(contract),
            Facility facility => Of(facility),
            Partnership partnership => Of(partnership),
            ProductCapability capability => Of(capability),
            WorkforceChange change => Of(change),
            Insolvency insolvency => Of(insolvency),
            _ => OfOther(fact),
        };
        var source = SourceOf(fact.Attribution);
        var text = (source.Length == 0 ? Capitalized(clause) : source + clause).TrimEnd(',');
        return text + (text.Length > 0 && text[^1] is '.' or '!' or '?' or '”' ? "" : ".");
    }

    private string SourceOf(Attribution? attribution) =>
        attribution switch
        {
            null => "",
            _ when _names.OfSource(attribution) is { } name => $"According to {name}, ",
            { Kind.Value: "anonymous" } => "According to unnamed sources, ",
            { Kind.Value: "officialDocument" } => "According to an official document, ",
            { Kind.Value: "authorInference" } => "In the article's own assessment, ",
            _ => "",
        };

    // An unknown kind: only the members of Fact are known.
    private string OfOther(Fact fact)
    {
        var about = _names.AllOf(fact) is { Count: > 0 } names ? $" about {List(names)}" : "";
        var amounts = _names.AmountsOf(fact) is { Count: > 0 } found
            ? $": {List([.. found.Select(EnglishFigure.Of)])}"
            : "";
        var verb = Verb(fact, "is reported", isPlural: false);
        return $"a fact of the kind “{SentenceNames.Words(fact.Kind)}” {verb}{about}{amounts}";
    }

    private static string Subject(IReadOnlyList<string> names, string unknown) =>
        names.Count == 0 ? unknown : List(names);

    /// <summary>Returns the verb phrase of a fact that happens at a date.</summary>
    private static string Verb(Fact fact, string phrase, bool isPlural, PartialDate? date) =>
        Verb(fact, EnglishDate.When(date).Length == 0 ? phrase : EnglishVerb.Dated(phrase), isPlural);

    /// <summary>Returns the verb phrase with the certainty and polarity of a fact.</summary>
    private static string Verb(Fact fact, string phrase, bool isPlural)
    {
        // A rumour or a denial already expresses the certainty.
        var isHedged =
            phrase.StartsWith("is rumoured", StringComparison.Ordinal)
            || phrase.StartsWith("deny/", StringComparison.Ordinal);
        return EnglishVerb.Inflect(
            phrase,
            isPlural,
            isHedged ? Certainty.Unspecified : fact.Certainty,
            !isHedged && fact.Polarity == Polarity.Negative
        );
    }

    /// <summary>Returns the verb phrase for a plan to do something, by the stage of the plan.</summary>
    /// <param name="status">The status.</param>
    /// <param name="toDo">What is planned, with a verb in its base form: "invest $5 billion in Arm".</param>
    /// <param name="plan">The plan as a noun: "an investment of $5 billion in Arm".</param>
    /// <param name="done">The same, with a past participle: "invested $5 billion in Arm".</param>
    private static string Stage(string status, string toDo, string plan, string done) =>
        status switch
        {
            "rumoured" => $"is rumoured to be planning {plan}",
            "exploring" => $"is exploring {plan}",
            "proposed" => $"has proposed to {toDo}",
            "discussing" or "negotiating" => $"is in talks to {toDo}",
            "planned" => $"plan/plans to {toDo}",
            "announced" => $"has announced {plan}",
            "filed" => $"has filed for {plan}",
            "approved" => $"has approved {plan}",
            "launched" => $"has launched {plan}",
            "priced" => $"has priced {plan}",
            "agreed" => $"has agreed to {toDo}",
            "committed" => $"has committed to {toDo}",
            "underway" => $"is carrying out {plan}",
            "partlyDisbursed" => $"has paid out part of {plan}",
            "disbursed" or "completed" or "outstanding" => $"has {done}",
            "repaid" => $"has been repaid {plan}",
            "suspended" => $"has suspended {plan}",
            "postponed" => $"has postponed {plan}",
            "withdrawn" => $"has withdrawn {plan}",
            "cancelled" => $"has cancelled {plan}",
            "terminated" => $"has called off {plan}",
            "denied" => $"deny/denies planning {plan}",
            _ => $"is reported to {toDo} (status: {SentenceNames.Words(status)})",
        };

    private static string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
        };

    private static string WithArticle(string words) => $"{EnglishArticle.Of(words)} {words}";

    private static string Possessive(string name) => name.EndsWith('s') ? name + "’" : name + "’s";

    private static string Capitalized(string text) =>
        text.Length > 0 && text[0] is >= 'a' and <= 'z' && IsOwnWord(text)
            ? char.ToUpperInvariant(text[0]) + text[1..]
            : text;

    // Only words of the templates are capitalized; a name such as "eBay" stays as it is.
    private static bool IsOwnWord(string text) =>
        text.StartsWith("a ", StringComparison.Ordinal)
        || text.StartsWith("an ", StringComparison.Ordinal)
        || text.StartsWith("the ", StringComparison.Ordinal)
        || text.StartsWith("shares ", StringComparison.Ordinal);

    private static string Of(ReportedAmount? amount, string before) =>
        amount is null ? "" : before + EnglishFigure.Of(amount);

    private string In(Place? place) =>
        place is null ? ""
        : _names.Of(place.Names) is { } name ? " in " + name
        : place.Country is { } country ? " in " + country.Value
        : "";

    private static string Basis(ValuationBasis basis) =>
        basis.Value switch
        {
            "preMoney" => " pre-money",
            "postMoney" => " post-money",
            "equityValue" => " excluding debt",
            "enterpriseValue" => " including debt",
            "marketCapitalization" => " by market capitalization",
            _ => "",
        };
}
