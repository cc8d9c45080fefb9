namespace DealNews;

internal sealed partial class KoreanSentence
{
    private string Of(Meeting meeting)
    {
        var people = _names.Of(
            meeting.Participants.Where(static each => each is not null).Select(static each => each.Entity)
        );
        var where =
            (NameOf(meeting.Place) is { } place ? $"{place}에서 " : "")
            + (meeting.Format?.Value == "remote" ? "화상으로 " : "");
        var topics = meeting.Topics.IsEmpty ? "" : $"만나 {KoreanParticle.Object(List(meeting.Topics))} ";
        var done = topics.Length > 0 ? topics + "논의" : "회동";
        var phrase = meeting.Status.Value switch
        {
            "scheduled" => $"{where}{done}할 예정이다",
            "postponed" => $"{where}{done}하려던 일정을 연기했다",
            "cancelled" => $"{where}{done}하려던 일정을 취소했다",
            _ => $"{where}{done}했다",
        };
        return $"{Topic(people, "알려지지 않은 참석자")} {KoreanDate.When(meeting.Date)}{Verb(meeting, phrase)}";
    }

    private string Of(Statement statement)
    {
        var speaker = KoreanParticle.Topic(_names.Of(statement.Speaker));
        var text = statement.Text.Trim();
        return statement.Mode?.Value == "direct" || statement.Mode is null
            ? $"{speaker} “{text}”라고 {Verb(statement, "말했다")}"
            : $"{speaker} 다음과 같은 취지로 {Verb(statement, "말했다")}: {text.TrimEnd('.')}";
    }

    private string Of(FinancialFigure figure)
    {
        var company = _names.Of(figure.Company);
        var when = KoreanDate.When(figure.Period);
        var where =
            Space(NameOf(figure.Place) ?? "")
            + Space(figure.Market ?? "")
            + (figure.Segment is { } part ? part + " " : "");
        var measure = where + MeasureOf(figure.Measure.Value);
        var unit = figure.Measure.Value switch
        {
            "users" or "customers" or "employees" => "명",
            "stores" => "곳",
            _ => "",
        };
        var value = figure.Value is { } known ? ValueOf(known, unit) : "";
        if (figure.Nature?.Value is "guidance" or "target" && value.Length > 0)
        {
            var verb = figure.Nature.Value.Value == "target" ? "목표로 하고 있다" : "예상하고 있다";
            var aim =
                figure.Nature.Value.Value == "target"
                    ? $"{measure} {KoreanParticle.Object(value)}"
                    : $"{KoreanParticle.Object(measure)} {KoreanParticle.Toward(value)}";
            return $"{KoreanParticle.Topic(company)} {when}{aim} {Verb(figure, verb)}";
        }

        var start = $"{company}의 {when}{KoreanParticle.Topic(measure)} ";
        if (figure.Change is { } change)
        {
            var at = value.Length == 0 ? "" : KoreanParticle.Toward(value) + " ";
            var isRate = figure.Value?.Percent is not null;
            var move = isRate ? MoveOf(change, "올랐다", "내렸다") : MoveOf(change, "늘었다", "줄었다");
            return start + From(change) + at + Verb(figure, move);
        }

        return start
            + KoreanParticle.Toward(value.Length == 0 ? "알려지지 않은 수치" : value)
            + " "
            + Verb(
                figure,
                figure.Nature?.Value switch
                {
                    "estimate" => "추정된다",
                    "consensus" => "예상된다",
                    "preliminary" => "잠정 집계됐다",
                    "guidance" or "target" => "예상된다",
                    _ => "집계됐다",
                }
            );
    }

    private static string MeasureOf(string term) =>
        term switch
        {
            "revenue" => "매출",
            "grossProfit" => "매출총이익",
            "operatingProfit" => "영업이익",
            "operatingLoss" => "영업손실",
            "pretaxProfit" => "세전이익",
            "pretaxLoss" => "세전손실",
            "netProfit" => "순이익",
            "netLoss" => "순손실",
            "ebitda" => "상각전영업이익(EBITDA)",
            "earningsPerShare" => "주당순이익",
            "lossPerShare" => "주당순손실",
            "bookValue" => "장부가치",
            "operatingMargin" => "영업이익률",
            "cashFlow" => "현금흐름",
            "cash" => "보유 현금",
            "debt" => "부채",
            "netDebt" => "순부채",
            "assets" => "자산",
            "assetsUnderManagement" => "운용자산",
            "capitalExpenditure" => "설비투자",
            "researchExpenditure" => "연구개발비",
            "costs" => "비용",
            "orderIntake" => "신규 수주",
            "orderBacklog" => "수주잔고",
            "deliveries" => "인도량",
            "production" => "생산량",
            "funding" => "조달액",
            "marketShare" => "시장 점유율",
            "marketRank" => "시장 순위",
            "users" => "이용자",
            "customers" => "고객",
            "employees" => "직원",
            "stores" => "매장",
            _ => "수치",
        };

    private static string ValueOf(MeasuredValue value, string unit) =>
        value.Amount is { } amount ? KoreanFigure.Of(amount)
        : value.Percent is { } percent ? KoreanFigure.Of(percent)
        : value.Number is { } number ? KoreanFigure.Of(number, unit)
        : value.Multiple is { } multiple ? KoreanFigure.Of(multiple, "배")
        : value.Grade ?? "";

    private static string From(Change change) =>
        change.PreviousAmount is { } amount ? KoreanFigure.Of(amount) + "에서 "
        : change.PreviousNumber is { } number ? KoreanFigure.Of(number) + "에서 "
        : change.PreviousPercent is { } percent ? KoreanFigure.Of(percent) + "에서 "
        : "";

    // "12% 늘었다"
    private static string MoveOf(Change change, string up, string down)
    {
        var by =
            change.Percent is { } percent ? KoreanFigure.Of(percent)
            : change.Points is { } points ? KoreanFigure.Of(points, "%포인트")
            : change.Amount is { } amount ? KoreanFigure.Of(amount)
            : change.Number is { } number ? KoreanFigure.Of(number)
            : change.Multiple is { } multiple ? KoreanParticle.Toward(KoreanFigure.Of(multiple, "배"))
            : "";
        return change.Direction?.Value switch
        {
            "increase" => Space(by) + up,
            "decrease" => Space(by) + down,
            "unchanged" => "이전과 같았다",
            _ => Space(by) + "변동했다",
        };
    }

    private string Of(MarketForecast forecast)
    {
        var provider =
            forecast.Provider is null ? null
            : forecast.Provider.Entity is { } id ? _names.Of(id)
            : forecast.Provider.Name;
        var measure = forecast.Measure is { } known ? $"{forecast.Market} {known}" : $"{forecast.Market} 시장";
        var points = forecast
            .Points.Where(static point => point is not null)
            .Select(static point => KoreanDate.When(point.Date) + KoreanFigure.Of(point.Amount))
            .ToList();
        var what =
            $"{KoreanParticle.Subject(measure)} {(points.Count == 0 ? "알려지지 않은 규모" : List(points))}에 이를 것으로 ";
        return provider is null
            ? what + Verb(forecast, "예상된다")
            : $"{KoreanParticle.Topic(provider)} {what}{Verb(forecast, "예상한다")}";
    }

    private string Of(MarketPrice price)
    {
        var name = price.Company is { } company ? _names.Of(company) : price.Ticker?.Value ?? "알려지지 않은 기업";
        var isBond = price.SecurityKind?.Value is "bonds" or "convertibleNotes";
        var subject = price is { Item: { } item, Company: null, Ticker: null }
            ? KoreanParticle.Topic(item)
            : $"{name} {(isBond ? "채권 가격은" : "주가는")}";
        var start = $"{subject} {KoreanDate.When(price.Date)}";
        var phrase = price.PriceKind?.Value switch
        {
            "close" => "마감했다",
            "open" => "출발했다",
            "firstTrade" => "첫 거래를 시작했다",
            "high" => "고점을 기록했다",
            "low" => "저점을 기록했다",
            _ => "거래됐다",
        };
        if (price.Price is not { } amount)
        {
            return start
                + (price.Change is { } only ? Verb(price, MoveOf(only, "올랐다", "내렸다")) : Verb(price, phrase));
        }

        var move = price.Change is { } change
            ? MoveOf(change, "오른", "내린") switch
            {
                "이전과 같았다" => "변동 없이 ",
                var moved when moved.EndsWith("변동했다", StringComparison.Ordinal) => moved[..^2] + "한 ",
                var moved => moved + " ",
            }
            : "";
        var figure = KoreanFigure.Of(amount);
        var at = price.PriceKind?.Value switch
        {
            "high" or "low" => KoreanParticle.Toward(figure),
            "average" => $"평균 {figure}에",
            _ => figure + "에",
        };
        return $"{start}{move}{at} {Verb(price, phrase)}";
    }

    private string Of(UnitPrice price)
    {
        var per =
            price.Per is not { Unit: { } unit } ? ""
            : price.Per.Value is null or 1 ? $"{unit}당 "
            : $"{KoreanFigure.Of(price.Per.Value.Value)}{(unit.Length > 0 && unit[0] < 0x80 ? " " : "")}{unit}당 ";
        return $"{KoreanParticle.Topic(_names.Of(price.Seller))} {KoreanDate.When(price.AsOf)}"
            + $"{KoreanParticle.Object(price.Item)} {per}{KoreanFigure.Of(price.Price)}에 {Verb(price, "판매하고 있다")}";
    }
}
