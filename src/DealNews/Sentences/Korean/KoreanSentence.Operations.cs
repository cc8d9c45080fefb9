namespace DealNews;

internal sealed partial class KoreanSentence
{
    private string Of(Contract contract)
    {
        var suppliers = _names.Of(contract.Suppliers);
        var customers = _names.Of(contract.Customers);
        var items = contract
            .Items.Where(static item => item is not null)
            .Select(ItemOf)
            .Where(static item => item.Length > 0);
        var kind = contract.ContractKind?.Value switch
        {
            "order" => "주문 계약",
            "supply" => "공급 계약",
            "offtake" => "구매 계약",
            "service" => "서비스 계약",
            "construction" => "건설 계약",
            "lease" => "임대차 계약",
            "licence" => "라이선스 계약",
            "framework" => "기본 계약",
            _ => "계약",
        };
        var noun = Sized(contract.Amount) + Space(List([.. items])) + kind;
        var isSupplier = suppliers.Count > 0;
        var subject = isSupplier ? suppliers : customers;
        var with = isSupplier && customers.Count > 0 ? $"{KoreanParticle.With(List(customers))} " : "";
        var thing = KoreanParticle.Object(noun);
        // "Oracle과의 30억 달러 규모 공급 계약"
        var their =
            with.Length == 0
                ? noun
                : $"{with.TrimEnd()}의 {noun.Replace("규모의 ", "규모 ", StringComparison.Ordinal)}";
        var phrase = contract.Status.Value switch
        {
            "rumoured" => $"{with}{thing} 체결한다는 소문이 있다",
            "tender" => $"{their} 입찰을 진행하고 있다",
            "bid" => $"{their} 입찰에 참여했다",
            "negotiating" => $"{with}{thing} 협상하고 있다",
            "selected" => isSupplier ? $"{their}의 우선협상대상자로 선정됐다" : $"{noun}의 우선협상대상자를 선정했다",
            "intended" => $"{with}{noun} 의향서를 교환했다",
            "signed" => $"{with}{thing} 체결했다",
            "inForce" => $"{with}{thing} 이행하고 있다",
            "delivered" => $"{with}맺은 {thing} 이행 완료했다",
            "lost" => $"{their} 수주에 실패했다",
            "cancelled" => $"{with}맺은 {thing} 취소했다",
            "denied" => $"{KoreanParticle.Object(their)} 부인했다",
            _ => $"{with}{thing} 체결한 것으로 보도됐다",
        };
        return $"{Topic(subject, "알려지지 않은 기업")} {KoreanDate.When(contract.Date)}"
            + (NameOf(contract.Place) is { } place ? $"{place}에서 " : "")
            + Verb(contract, phrase);
    }

    private static string ItemOf(ContractItem item)
    {
        var count = item.Count is { } known ? KoreanFigure.Of(known, item.Item is null ? "" : "개") : "";
        return (count, item.Item) switch
        {
            (_, null) => count,
            ("", var name) => name,
            (_, var name) => $"{name} {count}",
        };
    }

    private string Of(Facility facility)
    {
        List<string> owners = facility.Company is { } company ? [_names.Of(company)] : [];
        owners.AddRange(_names.Of(facility.Partners));
        var kind = facility.FacilityKind?.Value switch
        {
            "plant" => "공장",
            "dataCentre" => "데이터센터",
            "powerPlant" => "발전소",
            "mine" => "광산",
            "laboratory" => "연구소",
            "office" => "사무소",
            "warehouse" => "물류창고",
            "store" => "매장",
            "port" => "항만",
            "infrastructure" => "기반시설",
            _ => "시설",
        };
        var name = _names.Of(facility.Names) is { } known ? $" ‘{known}’" : "";
        var thing = KoreanParticle.Object($"{(facility.Product is { } product ? product + " " : "")}{kind}{name}");
        var where = NameOf(facility.Place) is { } place ? place : null;
        var means =
            (facility.Cost is { } cost ? $"{KoreanFigure.Object(cost)} 들여 " : "")
            + (facility.Capacity is { } capacity ? $"{KoreanFigure.Of(capacity)} 규모의 " : "");
        var to = where is null ? "" : where + "에 ";
        var at = where is null ? "" : where + "에서 ";
        var of = where is null ? "" : where + "의 ";
        var (when, phrase) = facility.Stage.Value switch
        {
            "rumoured" => (facility.Completion, $"{to}{means}{thing} 건설한다는 소문이 있다"),
            "planned" => (facility.Completion, $"{to}{means}{thing} 건설할 계획이다"),
            "announced" => (facility.Completion, $"{to}{means}{thing} 건설한다고 발표했다"),
            "approved" => (facility.Completion, $"{to}{means}{thing} 건설하는 안을 승인받았다"),
            "finalInvestmentDecision" => (facility.Completion, $"{to}{means}{thing} 건설하기로 결정했다"),
            "underConstruction" => (facility.Completion, $"{to}{means}{thing} 건설하고 있다"),
            "completed" => (facility.Completion, $"{to}{means}{thing} 완공했다"),
            "operating" => (facility.Start, $"{at}{thing} 가동하고 있다"),
            "suspended" => (null, $"{of}{thing[..^1]} 건설을 중단했다"),
            "cancelled" => (null, $"{to}{means}{thing} 건설하려던 계획을 취소했다"),
            "closed" => (facility.Closure, $"{of}{thing} 폐쇄했다"),
            _ => ((PartialDate?)null, $"{to}{means}{thing} 운영하는 것으로 보도됐다"),
        };
        var date = (facility.Stage.Value, when) switch
        {
            (_, null) => "",
            ("completed" or "closed", _) => KoreanDate.When(when),
            ("operating", _) => KoreanDate.When(when).TrimEnd() + "부터 ",
            _ => KoreanDate.When(when).TrimEnd() + "까지 ",
        };
        return $"{Topic(owners, "알려지지 않은 기업")} {date}{Verb(facility, phrase)}";
    }

    private string Of(Partnership partnership)
    {
        var kind = partnership.PartnershipKind?.Value switch
        {
            "jointVenture" => "합작법인 설립",
            "alliance" => "제휴",
            "memorandumOfUnderstanding" => "양해각서",
            "supply" => "공급 협약",
            "licensing" => "라이선스 협약",
            "coDevelopment" => "공동 개발",
            "contract" => "계약",
            _ => "협력",
        };
        var goal = partnership.Goal ?? partnership.Product ?? (partnership.Project is { } id ? _names.Of(id) : null);
        var noun = (goal is null ? "" : $"{goal} 관련 ") + Sized(partnership.Amount) + kind;
        var thing = KoreanParticle.Object(noun);
        var phrase = partnership.Status.Value switch
        {
            "proposed" => $"{thing} 검토하고 있다",
            "negotiating" => $"{thing} 논의하고 있다",
            "signed" => kind is "양해각서" or "계약" || kind.EndsWith("협약", StringComparison.Ordinal)
                ? $"{thing} 체결했다"
                : $"{noun}에 합의했다",
            "inForce" => kind is "양해각서" or "계약" || kind.EndsWith("협약", StringComparison.Ordinal)
                ? $"{thing} 이행하고 있다"
                : $"{thing} 진행하고 있다",
            "rejected" => $"{thing} 거부했다",
            "terminated" => $"{thing} 끝냈다",
            _ => $"{thing} 추진하는 것으로 보도됐다",
        };
        return $"{Topic(_names.Of(partnership.Partners), "알려지지 않은 기업들")} {KoreanDate.When(partnership.Date)}"
            + Verb(partnership, phrase);
    }

    private string Of(ProductCapability capability)
    {
        var standard =
            capability.Standard is { } known && !capability.Product.Contains(known, StringComparison.Ordinal)
                ? known + " "
                : "";
        var details = capability
            .Specifications.Where(static each => each?.Value is not null)
            .Select(static each =>
                (each.Name is { } name ? name + " " : "") + each.Value + (each.Unit is { } unit ? " " + unit : "")
            )
            .ToList();
        var noun = standard + capability.Product + (details.Count == 0 ? "" : $"({List(details)})");
        var thing = KoreanParticle.Object(noun);
        var phrase = capability.Stage.Value switch
        {
            "research" => $"{thing} 연구하고 있다",
            "planned" => $"{thing} 개발할 계획이다",
            "inDevelopment" => $"{thing} 개발하고 있다",
            "preclinical" => $"{noun} 전임상을 진행하고 있다",
            "phase1" or "phase2" or "phase3" => $"{noun} 임상 {capability.Stage.Value[^1]}상을 진행하고 있다",
            "filedForApproval" => $"{noun} 승인을 신청했다",
            "approved" => $"{noun} 승인을 받았다",
            "technologySecured" => $"{noun} 기술을 확보했다",
            "prototype" => $"{noun} 시제품을 제작했다",
            "sampling" => $"고객사에 {noun} 샘플을 공급하고 있다",
            "customerQualification" => $"고객사에서 {noun} 품질 인증을 진행하고 있다",
            "pilotProduction" => $"{thing} 시험 생산하고 있다",
            "massProduction" => $"{thing} 양산하고 있다",
            "available" => $"{thing} 판매하고 있다",
            "discontinued" => $"{noun} 생산을 중단했다",
            _ => $"{thing} 제공하고 있다",
        };
        return $"{KoreanParticle.Topic(_names.Of(capability.Company))} {KoreanDate.When(capability.AsOf)}"
            + Verb(capability, phrase);
    }

    private string Of(Insolvency insolvency)
    {
        var proceedings = insolvency.InsolvencyKind?.Value switch
        {
            "workout" => "워크아웃",
            "liquidation" => "파산 절차",
            "administration" or "receivership" => "관리 절차",
            _ => "회생 절차",
        };
        return $"{KoreanParticle.Topic(_names.Of(insolvency.Company))} {KoreanDate.When(insolvency.Date)}"
            + Verb(insolvency, Stage(insolvency.Status.Value, KoreanParticle.Object(proceedings) + " 진행"));
    }

    private string Of(WorkforceChange change)
    {
        var count =
            change.Count is { } known ? " " + KoreanFigure.Of(known, "명")
            : change.Share is { } part ? " " + KoreanFigure.Of(part)
            : "";
        var share = change.Share is { } of && change.Count is not null ? $"(전체의 {KoreanFigure.Of(of)})" : "";
        var people = KoreanParticle.Object("직원" + count + share);
        var where = NameOf(change.Place) is { } place ? $"{place}에서 " : "";
        var to = NameOf(change.Destination) is { } destination ? $"{KoreanParticle.Toward(destination)} " : "";
        var action = change.ChangeKind.Value switch
        {
            "hire" => $"{where}{people} 채용",
            "cut" => $"{where}{people} 감원",
            "transfer" => $"{where}{people} {to}전환 배치",
            "furlough" => $"{where}{people} 일시 휴직 조치",
            _ => $"{where}{people} 조정",
        };
        return $"{KoreanParticle.Topic(_names.Of(change.Company))} {KoreanDate.When(change.Period)}"
            + Verb(
                change,
                change.ChangeKind.Value == "strike"
                    ? $"{where}직원{count}{share}의 {StrikeOf(change.Status.Value)}"
                    : Stage(change.Status.Value, action)
            );
    }

    // A company does not plan a strike; it faces one.
    private static string StrikeOf(string status) =>
        status switch
        {
            "rumoured" => "파업을 맞는다는 소문이 있다",
            "planned" or "announced" or "approved" => "파업을 앞두고 있다",
            "completed" => "파업을 경험했다",
            "suspended" => "파업이 중단됐다",
            "cancelled" => "파업이 취소됐다",
            "denied" => "파업을 부인했다",
            _ => "파업을 겪고 있다",
        };
}
