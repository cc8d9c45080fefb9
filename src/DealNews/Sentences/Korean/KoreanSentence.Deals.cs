namespace DealNews;

internal sealed partial class KoreanSentence
{
    private string Of(Acquisition acquisition)
    {
        List<string> objects = acquisition.Target is { } target ? [_names.Of(target)] : [];
        objects.AddRange(_names.Of(acquisition.OtherTargets));
        foreach (var asset in acquisition.Assets)
        {
            objects.Add(
                (asset?.Owner is { } owner ? _names.Of(owner) + "의 " : "") + (asset?.Name ?? KindOf(asset?.AssetKind))
            );
        }

        var what = objects.Count == 0 ? "알려지지 않은 대상" : List(objects);
        var share = acquisition.Share is { } part && part.Exact != 100 ? $" 지분 {KoreanFigure.Of(part)}" : "";
        var action =
            (acquisition.Sellers.IsEmpty ? "" : $"{KoreanParticle.Toward(List(_names.Of(acquisition.Sellers)))}부터 ")
            + KoreanParticle.Object(what + share)
            + " "
            + Basis(acquisition.Basis)
            + At(acquisition.Amount)
            + "인수";
        return $"{Topic(_names.Of(acquisition.Acquirers), "알려지지 않은 인수자")} {KoreanDate.When(acquisition.Date)}"
            + Verb(acquisition, Stage(acquisition.Status.Value, action));
    }

    private static string KindOf(AssetKind? kind) =>
        kind?.Value switch
        {
            "businessUnit" => "사업부",
            "plant" => "공장",
            "property" => "부동산",
            "brand" => "브랜드",
            "intellectualProperty" => "지식재산권",
            "licence" => "면허",
            "mine" => "광산",
            "portfolio" => "포트폴리오",
            "equipment" => "설비",
            _ => "자산",
        };

    private string Of(Merger merger)
    {
        var combined = merger.CombinedCompany is { } company ? $"{KoreanParticle.Toward(_names.Of(company))} " : "";
        var worth = merger.Amount is { } amount ? $"{Basis(merger.Basis)}{KoreanFigure.Of(amount)} 규모로 " : "";
        return $"{Topic(_names.Of(merger.Parties), "알려지지 않은 기업들")} {KoreanDate.When(merger.Date)}"
            + Verb(merger, Stage(merger.Status.Value, $"{worth}{combined}합병"));
    }

    private string Of(Stake stake)
    {
        var company = _names.Of(stake.Company);
        var kind = stake.StakeKind?.Value == "votingRights" ? "의결권" : "지분";
        var worth = stake.Amount is { } amount ? $"({KoreanFigure.Of(amount)} 상당)" : "";
        var share = stake.Share ?? stake.After;
        var when = stake.Before is null ? When(stake.AsOf, "기준") : KoreanDate.When(stake.AsOf);
        var start = $"{KoreanParticle.Topic(_names.Of(stake.Holder))} {when}";
        if (stake is { Before: { } before, After: { } after })
        {
            var verb = (after.Lower ?? after.Upper) >= (before.Lower ?? before.Upper) ? "늘렸다" : "줄였다";
            return $"{start}{company} {kind}을 {KoreanFigure.Of(before)}에서 "
                + $"{KoreanParticle.Toward(KoreanFigure.Of(after))} "
                + Verb(stake, verb)
                + worth;
        }

        if (stake.Rank is { } rank)
        {
            var place = rank == 1 ? "최대주주" : FormattableString.Invariant($"{rank}대 주주");
            var owner = share is null
                ? $"{company}의 "
                : $"{company} {kind} {KoreanParticle.Object(KoreanFigure.Of(share))} 가진 ";
            return start
                + owner
                + KoreanVerb.Copula(place, stake.Certainty, stake.Polarity == Polarity.Negative)
                + worth;
        }

        var what = share is null ? kind : $"{kind} {KoreanFigure.Of(share)}";
        return $"{start}{company} {KoreanParticle.Object(what + worth)} {Verb(stake, "갖고 있다")}";
    }

    private string Of(Right right)
    {
        var kind = right.RightKind.Value switch
        {
            "option" => "옵션",
            "call" => "콜옵션",
            "put" => "풋옵션",
            "warrant" => "신주인수권",
            "preemption" => "우선매수권",
            "conversion" => "전환권",
            "dragAlong" => "동반매도청구권",
            "tagAlong" => "동반매도권",
            "lockUp" => "의무보유 약정",
            "boardSeat" => "이사 지명권",
            _ => "권리",
        };
        var thing = right.Item ?? (right.Company is { } company ? _names.Of(company) : null);
        var noun =
            (thing is null ? "" : $"{thing}에 대한 ")
            + (right.Price is { } price ? $"{KoreanFigure.Of(price)} 조건의 " : "")
            + Sized(right.Amount)
            + KoreanParticle.Object(kind);
        var until = right.Until is null ? "" : $"{KoreanDate.When(right.Until).TrimEnd()}까지 ";
        if (right is { Holder: null, Grantor: { } only })
        {
            var given = right.Status?.Value == "proposed" ? "부여할 계획이다" : "부여했다";
            return $"{KoreanParticle.Topic(_names.Of(only))} {until}{noun} {Verb(right, given)}";
        }

        var holder = right.Holder is { } id ? _names.Of(id) : "알려지지 않은 보유자";
        var grantor = right.Grantor is { } from ? $"{KoreanParticle.Toward(_names.Of(from))}부터 " : "";
        var isHeld = grantor.Length > 0 && right.Status?.Value is not ("proposed" or "granted");
        var phrase = right.Status?.Value switch
        {
            "exercised" => "행사했다",
            "expired" => "상실했다",
            "waived" => "포기했다",
            "proposed" => "받는 방안을 논의하고 있다",
            "granted" => "부여받았다",
            _ => "갖고 있다",
        };
        return $"{KoreanParticle.Topic(holder)} {until}{grantor}{(isHeld ? "받은 " : "")}{noun} {Verb(right, phrase)}";
    }
}
