using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <content>The words of Chinese for terms, and for what a sentence negates or conditions.</content>
internal sealed partial class ClaimWords
{
    private static TermWords ChineseTerms =>
        new(
            (typeof(ConsiderationForm), "cash", """现金|現金""", """(?:以|用)现金|(?:以|用)現金|现金(?:支付|对价)"""),
            (typeof(ConsiderationForm), "shares", """股""", """换股|換股|发行股份购买|以股份"""),
            (
                typeof(OfferingKind),
                "initialPublicOffering",
                """上市|首次公开|首次公開|首发|IPO""",
                """首次公开发行|首次公開|IPO"""
            ),
            (typeof(OfferingKind), "rightsIssue", """配股|供股""", """配股|供股"""),
            (typeof(OfferingKind), "placement", """定向|定增|私募|配售|非公开|特定""", """定向增发|定增|非公开发行"""),
            (typeof(DebtKind), "loan", """贷款|貸款|借款|融资|融資|信贷|授信""", """贷款|貸款|借款"""),
            (typeof(DebtKind), "syndicatedLoan", """贷款|貸款|银团|銀團|融资""", """银团贷款|銀團貸款"""),
            (typeof(DebtKind), "bond", """债|債|票据|票據""", """债券|債券|公司债"""),
            (typeof(DebtKind), "convertibleBond", """可转|可轉|转债|轉債|可换股|债""", """可转债|可轉債|可转换债券"""),
            (typeof(AdviserRole), "financial", """财务|財務|证券|銀行|银行|顾问|顧問""", """财务顾问|財務顧問"""),
            (typeof(AdviserRole), "legal", """法律|律师|律師""", """法律顾问|法律顧問|律师事务所"""),
            (typeof(DealAttitude), "friendly", """友好|善意|支持""", """友好"""),
            (typeof(DealAttitude), "hostile", """敌意|敵意|恶意|惡意|反对""", """敌意收购|敵意收購|恶意收购"""),
            (typeof(DistributionKind), "dividend", """股息|分红|派息|红利|股利|派发|派現|派现""", """股息|分红|派息"""),
            (
                typeof(DistributionKind),
                "interimDividend",
                """中期|季度|(?<!末期|特别)(?:股息|分红)""",
                """中期(?:股息|分红)"""
            ),
            (
                typeof(DistributionKind),
                "finalDividend",
                """末期|年度|(?<!中期|特别)(?:股息|分红)""",
                """末期(?:股息|分红)"""
            ),
            (
                typeof(DistributionKind),
                "specialDividend",
                """特别|特別|(?<!中期|末期)(?:股息|分红)""",
                """特别(?:股息|分红)"""
            ),
            (typeof(DistributionKind), "buyBack", """回购|回購""", """回购|回購"""),
            (typeof(StakeDirectness), "direct", """(?<!间)直接""", """直接持有"""),
            (typeof(StakeDirectness), "indirect", """间接|間接|通过|透過|子公司""", """间接持有|間接持有"""),
            (typeof(WorkforceChangeKind), "hire", """招聘|聘用|新增|招募|录用|增加""", """招聘|招募"""),
            (
                typeof(WorkforceChangeKind),
                "cut",
                """裁员|裁減|裁减|解雇|削减|减少|關閉|关闭|裁撤""",
                """裁员|裁員|裁减|解雇"""
            ),
            (typeof(WorkforceChangeKind), "strike", """罢工|罷工""", """罢工|罷工"""),
            (
                typeof(MeetingStatus),
                "held",
                """会见|會見|会面|會面|会晤|举行|舉行|访问|出席|参加|了""",
                """会见了|会面|会晤"""
            ),
            (typeof(MeetingStatus), "scheduled", """将|將|计划|計劃|预定|拟|下""", """将(?:会见|会面|会晤|举行)"""),
            (typeof(MeetingStatus), "cancelled", """取消""", """取消"""),
            (typeof(MeetingStatus), "postponed", """推迟|延期|押后""", """推迟|延期""")
        );

    [GeneratedRegex(
        "(?:不|没有|没|沒|未|否认|否認|并非|並非|无意|無意|如果|若)[^，。；“”「」]{0,12}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChineseCutBefore();

    [GeneratedRegex("^[^，。；“”「」]{0,8}(?:不实|不實|不属实|的说法是错)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseCutAfter();

    [GeneratedRegex(
        "(?:考虑|考慮|有意|洽谈|洽談|探讨|探討|可能)[^，。；]{0,12}(?:收购|收購|投资|投資|合并|合併|入股|购买)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChineseTentative();

    [GeneratedRegex("同意|签署|簽署|达成|達成|完成|协议|協議|批准|宣布|已", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseSettled();

    [GeneratedRegex("完成(?:了)?(?:对|對)?[^，。；]{0,14}(?:收购|收購|合并|合併)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseCompleted();
}
