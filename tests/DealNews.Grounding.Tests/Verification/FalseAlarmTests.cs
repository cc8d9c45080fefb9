namespace DealNews.Grounding.Tests.Verification;

/// <summary>Facts that the article supports have no warning.</summary>
public sealed class FalseAlarmTests
{
    /// <summary>The language, the text, which is the quote, and the fact.</summary>
    public static TheoryData<string, string, string> Facts =>
        new()
        {
            // Deals: sides, names with legal forms, particles and possessives.
            { "en", "Delta Corp. agreed to buy Echo for EUR 80 million.", Buy("delta", "echo", "EUR 80000000") },
            {
                "en",
                "Echo Ltd is being bought by Delta for about EUR 80 million.",
                Buy("delta", "echo", "EUR 80000000", about: true)
            },
            {
                "en",
                "Delta's purchase of Echo for EUR 80 million comes after Foxtrot's bid for Golf.",
                Buy("delta", "echo", "EUR 80000000")
            },
            {
                "en",
                "Delta will buy Echo for EUR 80 million, and Foxtrot will buy Golf for EUR 90 million.",
                Buy("foxtrot", "golf", "EUR 90000000")
            },
            {
                "en",
                "Delta will buy Echo for EUR 80 million, and Foxtrot will buy Golf for EUR 90 million.",
                Buy("delta", "echo", "EUR 80000000")
            },
            {
                "en",
                "It paid EUR 80 million for Echo and EUR 90 million for Golf, Delta said.",
                Buy("delta", "golf", "EUR 90000000")
            },
            {
                "en",
                "Echo, which Delta is buying for EUR 80 million, makes motors.",
                Buy("delta", "echo", "EUR 80000000")
            },
            {
                "en",
                "Delta grants Echo a licence for China and Japan.",
                """ "kind": "partnership", "partners": ["delta", "echo"], "status": "signed", "territory": ["CN", "JP"] """
            },
            { "ko", "델타는 에코온을 150억원에 인수하기로 했다.", Buy("delta", "echo", "KRW 15000000000") },
            { "ko", "에코온은 델타에 150억원에 인수된다.", Buy("delta", "echo", "KRW 15000000000") },
            { "ko", "에코온의 지분을 델타가 150억원에 사들인다.", Buy("delta", "echo", "KRW 15000000000") },
            {
                "ko",
                "델타가 (주)에코온을 약 150억원에 사들였다.",
                Buy("delta", "echo", "KRW 15000000000", about: true)
            },
            { "ja", "デルタ工業はエコー電機を35億円で買収する。", Buy("delta", "echo", "JPY 3500000000") },
            {
                "ja",
                "エコー電機はデルタ工業に約35億円で買収される。",
                Buy("delta", "echo", "JPY 3500000000", about: true)
            },
            { "zh", "德尔塔集团将以36亿元收购回声科技。", Buy("delta", "echo", "CNY 3600000000") },
            { "zh", "回声科技被德尔塔集团以36亿元人民币收购。", Buy("delta", "echo", "CNY 3600000000") },
            // Changes: the new value, the old one where the fact says so, and ranks.
            {
                "en",
                "Delta raised its stake in Echo from 12.5% to 18%.",
                Hold("\"share\": { \"exact\": 18 }, \"before\": { \"exact\": 12.5 }")
            },
            {
                "en",
                "Delta is the second-largest shareholder of Echo with 18%.",
                Hold("\"share\": { \"exact\": 18 }, \"rank\": 2")
            },
            { "en", "Delta holds a third of Echo.", Hold("\"share\": { \"exact\": 33.3 }") },
            { "en", "Delta holds a majority of Echo.", Hold("\"share\": { \"exclusiveMinimum\": 50 }") },
            { "ko", "델타의 에코온 지분율은 12.5%에서 18%로 높아졌다.", Hold("\"share\": { \"exact\": 18 }") },
            { "ko", "델타는 에코온의 2대 주주다.", Hold("\"rank\": 2") },
            { "ja", "デルタ工業はエコー電機の筆頭株主だ。", Hold("\"rank\": 1") },
            { "zh", "德尔塔集团是回声科技的第二大股东。", Hold("\"rank\": 2") },
            // Dates: relative ones, those of the article, of another year, spans and seasons.
            {
                "en",
                "Delta was valued at EUR 5 billion in 2024 and at EUR 9 billion in 2025.",
                Value("EUR 9000000000", "2025")
            },
            { "en", "Delta was valued at EUR 5 billion last year.", Value("EUR 5000000000", "2025") },
            { "en", "Delta is worth EUR 5 billion.", Value("EUR 5000000000", "2026-03-20") },
            { "ko", "델타의 기업가치는 지난해 5조원이었다.", Value("KRW 5000000000000", "2025") },
            { "ja", "デルタ工業の企業価値は2025年に500億円だった。", Value("JPY 50000000000", "2025") },
            { "zh", "德尔塔集团2025年估值为50亿元。", Value("CNY 5000000000", "2025") },
            {
                "en",
                "Delta will invest about EUR 2.5 billion in Echo between 2026 and 2028.",
                """ "kind": "investmentPledge", "investors": ["delta"], "investee": "echo", "status": "planned", "period": "2026/2028", "amount": { "exact": "EUR 2500000000", "approximate": true } """
            },
            { "ko", "델타는 다음 달 11일 에코온과 만난다.", Meet("2026-04-11") },
            { "en", "Delta and Echo met on Monday.", Meet("2026-03-16", "held") },
            // Losses that are printed with a sign, units of two characters, periods and bounds as nouns.
            { "en", "Delta's net income was −€41 million.", Figure("netLoss", "amount", "\"EUR 41000000\"") },
            { "ko", "델타의 순이익은 -410억원이다.", Figure("netLoss", "amount", "\"KRW 41000000000\"") },
            { "ja", "デルタ工業の最終損益は▲41億円だった。", Figure("netLoss", "amount", "\"JPY 4100000000\"") },
            { "zh", "德尔塔集团净利润为-4.1亿元。", Figure("netLoss", "amount", "\"CNY 410000000\"") },
            { "en", "Delta's margin was –6%.", Figure("other", "percent", "-6") },
            { "en", "Delta's 2025 revenue was €71 million.", Figure("revenue", "amount", "\"EUR 71000000\"", "2025") },
            {
                "ja",
                "デルタ工業の2026年3月期の売上高は71億円だった。",
                Figure("revenue", "amount", "\"JPY 7100000000\"", "2025-04/2026-03")
            },
            {
                "zh",
                "德尔塔集团2025年前三季度收入为71亿元。",
                Figure("revenue", "amount", "\"CNY 7100000000\"", "2025-01/2025-09")
            },
            // Measures, prices, multiples and denials.
            { "en", "The Delta X9 module holds 512 GB and draws 300 W.", Make("512", "GB") },
            { "ko", "델타의 X9 모듈 용량은 512GB다.", Make("512", "GB") },
            { "en", "Delta asks $0.28 per million tokens for X9.", Price("USD 0.28", "1000000", "token") },
            { "en", "Delta asks EUR 20 per user per month for X9.", Price("EUR 20", "1", "user") },
            { "ko", "델타는 X9을 대당 2900만원에 판다.", Price("KRW 29000000", "1", "robot") },
            {
                "en",
                "Delta denied that it would buy Echo.",
                Buy("delta", "echo", null) + """, "polarity": "negative" """
            },
            { "ko", "델타는 에코온 인수를 부인했다.", Buy("delta", "echo", null) + """, "polarity": "negative" """ },
        };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Verify_SupportedFact_HasNoWarning(string language, string text, string members) =>
        Assert.Empty(NewsArticle.Findings(language, text, members));

    private static string Buy(string buyer, string target, string? amount, bool about = false) =>
        $$""" "kind": "acquisition", "acquirers": ["{{buyer}}"], "target": "{{target}}", "status": "agreed" """
        + (
            amount is null
                ? ""
                : $$""", "amount": { "exact": "{{amount}}", "approximate": {{(about ? "true" : "false")}} }"""
        );

    private static string Hold(string members) =>
        $""" "kind": "stake", "holder": "delta", "company": "echo", {members} """;

    private static string Value(string amount, string asOf) =>
        $$""" "kind": "valuation", "company": "delta", "timing": "historical", "amount": { "exact": "{{amount}}" }, "asOf": "{{asOf}}" """;

    private static string Meet(string date, string status = "scheduled") =>
        $$""" "kind": "meeting", "participants": [{ "entity": "delta" }, { "entity": "echo" }], "status": "{{status}}", "date": "{{date}}" """;

    private static string Figure(string measure, string member, string value, string? period = null) =>
        $$""" "kind": "financialFigure", "company": "delta", "measure": "{{measure}}", "value": { "{{member}}": { "exact": {{value}} } } """
        + (period is null ? "" : $""", "period": "{period}" """);

    private static string Make(string value, string unit) =>
        $$""" "kind": "productCapability", "company": "delta", "product": "X9", "stage": "available", "specifications": [{ "value": {{value}}, "unit": "{{unit}}" }] """;

    private static string Price(string price, string value, string unit) =>
        $$""" "kind": "unitPrice", "seller": "delta", "item": "X9", "price": { "exact": "{{price}}" }, "per": { "value": {{value}}, "unit": "{{unit}}" } """;
}
