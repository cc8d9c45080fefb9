namespace DealNews.Grounding.Tests;

/// <summary>Sentences of business news with figures; some have bounds and negations.</summary>
internal static class ExampleSentences
{
    public static readonly string[] Korean =
    [
        "한빛전자는 2026년 3월까지 평택 공장에 최소 12조4000억원을 투자하기로 했다.",
        "누리은행은 베트남 법인에 3억5천만 달러를 출자하는 방안을 검토하고 있다고 밝혔다.",
        "회사 측은 “인수 대금은 7,850억원 이상이 될 것”이라고 설명했다.",
        "대륙조선은 올해 수주 목표를 95억 달러에서 110억 달러로 올려 잡았다.",
        "미래바이오는 임상 3상에 1,200명 미만의 환자가 참여했다고 공시했다.",
        "별빛게임즈의 기업가치는 4조원을 넘는 것으로 평가되지만 상장 계획은 없다고 했다.",
        "양사는 합작법인 지분을 51 대 49로 나누고 이사 5명 가운데 3명을 한빛이 지명한다.",
        "동해에너지는 해상풍력 1.2GW 사업에 2조8천억원을 쓰지 않겠다고 밝혔다.",
        "이천칠백만 달러 규모의 계약은 두 달 안에 마무리될 예정이다.",
        "하늘항공은 엔진 24기를 18억5000만 유로에 사들이는 계약을 부인했다.",
        "정부는 펀드에 최대 5천억원까지 보증을 서되 손실의 20%를 초과하면 중단한다.",
        "주당 매각 가격은 48,500원으로, 전날 종가보다 12.5% 높다.",
        "새벽로봇은 시리즈C에서 수천억원을 조달한다는 보도는 사실이 아니라고 했다.",
        "소망제약은 100만 도즈당 0.35달러를 받는 조건을 받아들이지 못했다.",
        "가람통신의 2분기 영업이익은 9870억원으로 시장 전망치 1조원을 밑돌았다.",
        "은하반도체는 6나노 공정에서 월 3만5000장 이하를 생산한다.",
        "삼백억원대 소송에서 법원은 배상액을 270억 엔으로 정했다.",
    ];

    public static readonly string[] English =
    [
        "Northwind Semiconductor will spend at least $12.4 billion on a plant in Ohio by March 2026.",
        "The bank is in talks to sell a 35% stake for up to €1.8bn, two people familiar with the matter said.",
        "Harbour Air did not agree to pay more than £640 million for the engines.",
        "Its valuation rose to $48 billion from $17.5 billion after the latest round.",
        "“We have no plan to raise another $500 million this year,” the chief executive said.",
        "The joint venture won't invest less than HK$3.2 billion over five years.",
        "Shares closed at $148.20, down 3.4% from a record of $153.40 on 4 February.",
        "Bluefin Robotics denied that it had secured $75m from three sovereign funds.",
        "The deal values each share at 27.50 euros, a premium of 41 per cent.",
        "Lakeside Energy expects to produce 1,250 megawatts by 2031, never exceeding its 2 trillion won budget.",
        "Investors committed under $90 million, well short of the target.",
        "The fund has raised ¥210 billion without selling its holding of 6.8 million shares.",
        "Marble Foods reported revenue of $3.07bn, over twice the 1.5bn it made in 2023.",
        "The price fell to $0.28 per million tokens, compared with $10 for its rival.",
        "Regulators have not approved the purchase, which needs 66.7 percent of votes.",
        "Cedar Bank said it would write off no more than 400 million dollars of loans.",
        "Tens of billions of dollars may follow, but the first 900 million is all that is signed.",
    ];

    public static readonly string[] Japanese =
    [
        "青葉電機は2026年3月までに熊本の新工場へ少なくとも1兆2400億円を投じる。",
        "銀河銀行はベトナムの現地法人に3億5000万ドルを出資する方針だ。",
        "同社は「買収額は7850億円以上になる」と説明した。",
        "受注目標を95億ドルから110億ドルに引き上げたが、配当は増やさない。",
        "臨床試験の参加者は1,200人未満で、期間は18カ月だった。",
        "企業価値は4兆円を上回るとみられるが、上場の計画はないという。",
        "合弁会社の株式は51対49で分け、取締役5人のうち3人を青葉が指名する。",
        "大空航空はエンジン24基を18億5千万ユーロで買う契約を否定した。",
        "政府は最大5000億円まで保証し、損失の20%を超える分は負担しない。",
        "一株当たりの売却価格は4,850円で、前日の終値より12.5%高い。",
        "三百億円規模の訴訟で、裁判所は賠償額を270億ウォンと定めた。",
        "営業利益は9870億円で、市場予想の1兆円を下回った。",
        "月産は3万5000枚以下にとどまり、歩留まりは62%だった。",
        "数千億円の調達は事実ではないと同社は述べた。",
        "「第4四半期に2.8億ドルを支払うことはできません」と広報は答えた。",
    ];

    public static readonly string[] Chinese =
    [
        "青云电子将在2026年3月前向合肥新厂投资至少124亿元。",
        "海岳银行正考虑向越南子公司注资3.5亿美元。",
        "公司表示，收购金额将超过78.5亿港元。",
        "该公司把全年订单目标从95亿美元上调至110亿美元。",
        "临床试验的参加者不到1,200人，为期18个月。",
        "市场认为其估值高达4万亿韩元，但公司没有上市计划。",
        "双方按51比49持有合资公司股权，五名董事中三名由青云提名。",
        "天翼航空否认以18.5亿欧元购买24台发动机。",
        "政府最多担保5000亿日元，损失超过20%的部分不予承担。",
        "每股出售价格为48.5元，比前一日收盘价高12.5%。",
        "在三百亿元的诉讼中，法院把赔偿额定为2.7亿英镑。",
        "营业利润为98.7亿元，低于市场预期的100亿元。",
        "月产量不超过3.5万片，良率为62%。",
        "公司称，融资数十亿美元的报道并非事实。",
        "“第四季度我们不会支付2.8亿澳元”，发言人回答。",
    ];

    public static readonly string[] All = [.. Korean, .. English, .. Japanese, .. Chinese];

    /// <summary>All sentences as one article, one paragraph each.</summary>
    public static readonly string Article = string.Join("\n", All);

    public static readonly QuoteAnchorer Anchorer = new(new SourceText(Article));

    public static TextSpan SpanOf(string sentence)
    {
        var start = Article.IndexOf(sentence, StringComparison.Ordinal);
        return new TextSpan(start, start + sentence.Length);
    }
}
