namespace DealNews;

/// <summary>Writes the sentence of a fact in Korean.</summary>
internal sealed partial class KoreanSentence(DocumentIndex index, LanguageTag language)
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
        return SourceOf(fact.Attribution) + clause + ".";
    }

    private string SourceOf(Attribution? attribution) =>
        attribution switch
        {
            null => "",
            _ when _names.OfSource(attribution) is { } name => $"{name}에 따르면 ",
            { Kind.Value: "anonymous" } => "익명의 관계자에 따르면 ",
            { Kind.Value: "officialDocument" } => "공식 문서에 따르면 ",
            { Kind.Value: "authorInference" } => "기사의 관측에 따르면 ",
            _ => "",
        };

    // An unknown kind: only the members of Fact are known.
    private string OfOther(Fact fact)
    {
        var about = _names.AllOf(fact) is { Count: > 0 } names ? $"{List(names)}에 관한 " : "";
        var amounts = _names.AmountsOf(fact) is { Count: > 0 } found
            ? $"({List([.. found.Select(KoreanFigure.Of)])})"
            : "";
        return $"{about}‘{SentenceNames.Words(fact.Kind)}’ 유형의 사실{amounts}이 " + Verb(fact, "보도됐다");
    }

    /// <summary>Returns the verb at the end of a phrase with the certainty and polarity of a fact.</summary>
    private static string Verb(Fact fact, string phrase)
    {
        // A rumour or a denial already expresses the certainty.
        var isHedged =
            phrase.EndsWith("소문이 있다", StringComparison.Ordinal)
            || phrase.EndsWith("부인했다", StringComparison.Ordinal);
        return isHedged ? phrase : KoreanVerb.Inflect(phrase, fact.Certainty, fact.Polarity == Polarity.Negative);
    }

    /// <summary>Returns the phrase for a plan to do something, by the stage of the plan.</summary>
    /// <param name="status">The status.</param>
    /// <param name="action">The planned action, without 하다: "Arm에 50억 달러를 투자".</param>
    private static string Stage(string status, string action) =>
        status switch
        {
            "rumoured" => $"{action}한다는 소문이 있다",
            "exploring" => $"{action}하는 방안을 검토하고 있다",
            "proposed" => $"{action}하겠다고 제안했다",
            "discussing" => $"{action}하는 방안을 논의하고 있다",
            "negotiating" => $"{action}하는 방안을 협상하고 있다",
            "planned" => $"{action}할 계획이다",
            "announced" => $"{action}한다고 발표했다",
            "filed" => $"{action}하겠다고 신청했다",
            "approved" => $"{action}하는 안을 승인했다",
            "launched" => $"{action}하는 절차를 시작했다",
            "agreed" => $"{action}하기로 합의했다",
            "committed" => $"{action}하기로 확약했다",
            "underway" => $"{action}하고 있다",
            "partlyDisbursed" => $"{action}하기로 한 금액 가운데 일부를 집행했다",
            "disbursed" or "completed" or "outstanding" => $"{action}했다",
            "repaid" => $"{action}한 금액을 돌려받았다",
            "suspended" => $"{action}하려던 계획을 중단했다",
            "postponed" => $"{action}하려던 계획을 연기했다",
            "withdrawn" => $"{action}하려던 계획을 철회했다",
            "cancelled" => $"{action}하려던 계획을 취소했다",
            "terminated" => $"{action}하려던 계획을 백지화했다",
            "denied" => $"{action}한다는 것을 부인했다",
            _ => $"{action}하는 것으로 보도됐다",
        };

    private static string Topic(IReadOnlyList<string> names, string unknown) =>
        names.Count switch
        {
            // An unnamed party is not the topic of the sentence.
            0 => KoreanParticle.Subject(unknown),
            2 => $"{KoreanParticle.With(names[0])} {KoreanParticle.Topic(names[1])}",
            _ => KoreanParticle.Topic(List(names)),
        };

    private static string List(IReadOnlyList<string> items) => string.Join(", ", items);

    private static string Space(string words) => words.Length == 0 ? "" : words + " ";

    // "10억 달러 규모의 "
    private static string Sized(ReportedAmount? amount) => amount is null ? "" : $"{KoreanFigure.Of(amount)} 규모의 ";

    private static string At(ReportedAmount? amount) => amount is null ? "" : $"{KoreanFigure.Of(amount)}에 ";

    private string? NameOf(Place? place) => place is null ? null : _names.Of(place.Names) ?? place.Country?.Value;

    private static string When(PartialDate? date, string after) =>
        KoreanDate.When(date).TrimEnd() is { Length: > 0 } when ? $"{when} {after} " : "";

    // "1570억 달러(투자 전)"
    private static string Valued(ReportedAmount amount, ValuationBasis basis) =>
        KoreanFigure.Of(amount)
        + basis.Value switch
        {
            "preMoney" => "(투자 전)",
            "postMoney" => "(투자 후)",
            "equityValue" => "(부채 제외)",
            "enterpriseValue" => "(부채 포함)",
            "marketCapitalization" => "(시가총액)",
            _ => "",
        };

    private static string Basis(ValuationBasis basis) =>
        basis.Value switch
        {
            "preMoney" => "투자 전 기준 ",
            "postMoney" => "투자 후 기준 ",
            "equityValue" => "부채 제외 ",
            "enterpriseValue" => "부채 포함 ",
            "marketCapitalization" => "시가총액 기준 ",
            _ => "",
        };
}
