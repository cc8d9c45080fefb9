namespace DealNews;

internal sealed partial class KoreanSentence
{
    private string Of(InvestmentPledge pledge)
    {
        List<string> targets = [];
        if (pledge.Investee is { } investee)
        {
            targets.Add(_names.Of(investee));
        }

        if (pledge.Project is { } project)
        {
            targets.Add(_names.Of(project));
        }

        var verb = pledge.Finance.Value switch
        {
            "debt" or "loan" or "bridgeLoan" => "대출",
            "guarantee" => "보증",
            "grant" => "지원",
            _ => "투자",
        };
        var start = (pledge.AdditionalTo is null ? "" : "추가로 ") + (targets.Count == 0 ? "" : $"{List(targets)}에 ");
        var action = start + (pledge.Amount is null ? "" : KoreanFigure.Object(pledge.Amount) + " ") + verb;
        var phrase = pledge.Status.Value switch
        {
            "partlyDisbursed" => $"{start}{verb}하기로 한 {SumOf(pledge.Amount)} 가운데 일부를 집행했다",
            "repaid" => $"{start}{verb}한 {KoreanParticle.Object(SumOf(pledge.Amount))} 돌려받았다",
            var status => Stage(status, action),
        };
        return $"{Topic(_names.Of(pledge.Investors), "알려지지 않은 투자자")} {KoreanDate.When(pledge.Period)}"
            + Verb(pledge, phrase)
            + (pledge.Conditions.IsEmpty ? "" : $"(조건: {List(pledge.Conditions)})");
    }

    private static string SumOf(ReportedAmount? amount) => amount is null ? "금액" : KoreanFigure.Of(amount);

    private string Of(FundingRound round)
    {
        var kind = round.RoundType?.Value switch
        {
            null => round.Round ?? "",
            ['s', 'e', 'r', 'i', 'e', 's', var letter] => $"시리즈{letter}",
            "preSeed" => "프리시드",
            "seed" => "시드",
            "bridge" => "브리지",
            "preIpo" => "상장 전",
            "growth" => "성장",
            "laterSeries" => "후기",
            _ => "",
        };
        var worth = round.PostMoney ?? round.PreMoney ?? _names.Find<Valuation>(round.Valuation)?.Amount;
        var lead = _names.Of(round.Investors.Where(static each => each.IsLead).Select(static each => each.Entity));
        var others = _names.Of(round.Investors.Where(static each => !each.IsLead).Select(static each => each.Entity));
        var start =
            (lead.Count == 0 ? "" : $"{List(lead)} 주도로 ")
            + (others.Count == 0 ? "" : $"{List(others)}{(lead.Count == 0 ? "에서 " : " 등에서 ")}")
            + (worth is null ? "" : $"기업가치 {Valued(worth, BasisOf(round))}에 ")
            + Space(kind);
        var action = start + (round.Amount is null ? "투자를 유치" : $"투자 {KoreanFigure.Object(round.Amount)} 유치");
        return $"{KoreanParticle.Topic(_names.Of(round.Company))} {KoreanDate.When(round.Date)}"
            + Verb(
                round,
                round.Status.Value switch
                {
                    "committed" => $"{action}하기로 확정했다",
                    "partlyDisbursed" => $"{start}투자 {SumOf(round.Amount)} 가운데 일부를 받았다",
                    "repaid" => $"{start}투자로 유치한 {KoreanParticle.Object(SumOf(round.Amount))} 상환했다",
                    var status => Stage(status, action),
                }
            );
    }

    private static ValuationBasis BasisOf(FundingRound round) =>
        round.PostMoney is not null ? ValuationBasis.PostMoney
        : round.PreMoney is not null ? ValuationBasis.PreMoney
        : default;

    private string Of(DebtFinancing debt)
    {
        var kind = debt.DebtKind?.Value switch
        {
            "syndicatedLoan" => "신디케이트론",
            "creditFacility" => "신용한도",
            "bridgeLoan" => "브리지론",
            "bond" => "회사채",
            "convertibleBond" => "전환사채",
            "exchangeableBond" => "교환사채",
            "commercialPaper" => "기업어음",
            "projectFinance" => "프로젝트파이낸싱",
            _ => "대출",
        };
        var isIssued = debt.DebtKind?.Value is "bond" or "convertibleBond" or "exchangeableBond" or "commercialPaper";
        var lenders = debt.Lenders.IsEmpty ? "" : $"{List(_names.Of(debt.Lenders))}{(isIssued ? "에 " : "에서 ")}";
        var rate = debt.Rate?.Percent is { } percent ? $"연 {KoreanFigure.Of(percent)} 금리의 " : "";
        var action =
            lenders
            + rate
            + (
                isIssued ? $"{Sized(debt.Amount)}{KoreanParticle.Object(kind)} 발행"
                : debt.Amount is null ? $"{KoreanParticle.Toward(kind)} 자금을 조달"
                : $"{KoreanParticle.Toward(kind)} {KoreanFigure.Object(debt.Amount)} 조달"
            );
        var from = lenders.Length == 0 ? "" : lenders + "조달한 ";
        var phrase =
            debt.Status.Value == "repaid" ? $"{from}{Sized(debt.Amount)}{KoreanParticle.Object(kind)} 상환했다"
            : debt.Status.Value == "partlyDisbursed"
                ? $"{lenders}{rate}{kind} {SumOf(debt.Amount)} 가운데 일부를 인출했다"
            : debt.Status.Value == "inDefault"
                ? $"{from}{Sized(debt.Amount)}{KoreanParticle.Object(kind)} 갚지 못하고 있다"
            : Stage(debt.Status.Value, action);
        return $"{KoreanParticle.Topic(_names.Of(debt.Borrower))} {KoreanDate.When(debt.Date)}{Verb(debt, phrase)}";
    }

    private string Of(Distribution distribution)
    {
        var kind = distribution.DistributionKind?.Value switch
        {
            "interimDividend" => "중간배당",
            "finalDividend" => "결산배당",
            "specialDividend" => "특별배당",
            "stockDividend" => "주식배당",
            "buyBack" => "자사주 매입",
            "cancellation" => "자사주 소각",
            "capitalReturn" => "자본 환급",
            "spinOff" => "인적분할",
            "dividend" => "배당",
            _ => "주주환원",
        };
        var action =
            (distribution.PaymentDate is null ? "" : KoreanDate.When(distribution.PaymentDate) + "지급하는 ")
            + (distribution.PerShare is { } each ? $"주당 {KoreanFigure.Of(each)}의 " : "")
            + Sized(distribution.Amount)
            + KoreanParticle.Object(kind)
            + " 실시";
        return $"{KoreanParticle.Topic(_names.Of(distribution.Company))} "
            + Verb(distribution, Stage(distribution.Status.Value, action));
    }

    private string Of(Offering offering)
    {
        var kind = offering.OfferingKind?.Value switch
        {
            "initialPublicOffering" => "기업공개(IPO)",
            "followOn" => "공모 증자",
            "placement" => "제3자 배정 증자",
            "rightsIssue" => "주주배정 유상증자",
            "blockTrade" => "블록딜",
            "spacListing" => "스팩 상장",
            "directListing" => "직상장",
            "secondaryListing" => "2차 상장",
            _ => "주식 공모",
        };
        var noun =
            (offering.Exchange is { } exchange ? $"{exchange}에서 " : "")
            + ((offering.Price ?? offering.PriceRange) is { } price ? $"주당 {KoreanFigure.Of(price)}에 " : "")
            + Sized(offering.Amount)
            + KoreanParticle.Object(kind);
        var phrase = offering.Status.Value switch
        {
            "filed" => noun + " 신청했다",
            "approved" => noun + " 승인받았다",
            "launched" => noun + " 시작했다",
            "priced" => noun[..^1] + "의 공모가를 확정했다",
            "completed" => noun + " 완료했다",
            "postponed" => noun + " 연기했다",
            "withdrawn" => noun + " 철회했다",
            var status => Stage(status, noun + " 추진"),
        };
        return $"{KoreanParticle.Topic(_names.Of(offering.Issuer))} "
            + KoreanDate.When(offering.ListingDate ?? offering.PricingDate)
            + Verb(offering, phrase);
    }

    private string Of(Valuation valuation)
    {
        var company = _names.Of(valuation.Company);
        var when = KoreanDate.When(valuation.AsOf);
        var amount = Valued(valuation.Amount, valuation.Basis);
        return valuation.Timing.Value switch
        {
            "inNegotiation" => $"{KoreanParticle.Topic(company)} {when}기업가치 {KoreanParticle.Object(amount)} 놓고 "
                + Verb(valuation, "협상하고 있다"),
            "target" => $"{KoreanParticle.Topic(company)} {when}기업가치 {KoreanParticle.Object(amount)} 목표로 "
                + Verb(valuation, "하고 있다"),
            "completedRound" => $"{KoreanParticle.Topic(company)} {when}최근 투자에서 기업가치 "
                + KoreanParticle.Object(amount)
                + " "
                + Verb(valuation, "인정받았다"),
            "historical" => $"{company}의 기업가치는 {when}{KoreanParticle.Toward(amount)} "
                + Verb(valuation, "평가됐다"),
            _ => $"{company}의 기업가치는 {When(valuation.AsOf, "기준")}{KoreanParticle.Toward(amount)} "
                + Verb(valuation, "평가된다"),
        };
    }
}
