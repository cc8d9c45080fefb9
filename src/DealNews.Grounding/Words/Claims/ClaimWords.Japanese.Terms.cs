using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <content>The words of Japanese for terms, and for what a sentence negates or conditions.</content>
internal sealed partial class ClaimWords
{
    private static TermWords JapaneseTerms =>
        new(
            (typeof(ConsiderationForm), "cash", """現金""", """現金(?:で|を)"""),
            (typeof(ConsiderationForm), "shares", """株""", """株式交換|株式で"""),
            (typeof(OfferingKind), "initialPublicOffering", """上場|公開|IPO""", """新規株式公開|新規上場|IPO"""),
            (typeof(OfferingKind), "rightsIssue", """株主割当|ライツ""", """株主割当|ライツ"""),
            (typeof(OfferingKind), "placement", """第三者|私募|割当|割り当て|増資""", """第三者割当"""),
            (typeof(DebtKind), "loan", """融資|ローン|借|貸""", """融資|ローン"""),
            (typeof(DebtKind), "syndicatedLoan", """ローン|融資|協調""", """シンジケートローン|協調融資"""),
            (typeof(DebtKind), "bond", """債""", """社債|債券"""),
            (typeof(DebtKind), "convertibleBond", """転換|CB|社債""", """転換社債"""),
            (typeof(AdviserRole), "financial", """財務|金融|証券|銀行|助言|アドバイザー""", """財務アドバイザー"""),
            (typeof(AdviserRole), "legal", """法律|法務|弁護士""", """法律事務所|法務アドバイザー"""),
            (typeof(DealAttitude), "friendly", """友好|賛同""", """友好的"""),
            (typeof(DealAttitude), "hostile", """敵対|反対|同意なき""", """敵対的"""),
            (typeof(DistributionKind), "dividend", """配当""", """配当"""),
            (typeof(DistributionKind), "interimDividend", """中間""", """中間配当"""),
            (typeof(DistributionKind), "finalDividend", """期末|(?<!中間)配当""", """期末配当"""),
            (typeof(DistributionKind), "specialDividend", """特別|記念|(?<!中間|期末)配当""", """特別配当"""),
            (typeof(DistributionKind), "buyBack", """自社株|自己株""", """自社株買い|自己株式の?取得"""),
            (typeof(StakeDirectness), "direct", """直接""", """直接(?:保有|所有)"""),
            (typeof(StakeDirectness), "indirect", """間接|通じ|子会社""", """間接(?:的に)?(?:保有|所有)"""),
            (typeof(WorkforceChangeKind), "hire", """採用|雇|増や|募集""", """採用"""),
            (
                typeof(WorkforceChangeKind),
                "cut",
                """削減|解雇|減ら|希望退職|人員整理|リストラ|閉鎖""",
                """人員削減|解雇|希望退職"""
            ),
            (typeof(WorkforceChangeKind), "strike", """スト|罷業""", """ストライキ"""),
            (typeof(MeetingStatus), "held", """会っ|会談|開い|開か|訪|出席|協議|た。?$""", """会談した|会った"""),
            (typeof(MeetingStatus), "scheduled", """予定|計画|会う|会談する|開く|来""", """会談する予定|会う予定"""),
            (typeof(MeetingStatus), "cancelled", """中止|取りやめ|キャンセル""", """中止"""),
            (typeof(MeetingStatus), "postponed", """延期""", """延期""")
        );

    [GeneratedRegex("(?:もし|仮に)[^、。「」]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseCutBefore();

    [GeneratedRegex(
        "^[^、。「」]{0,14}(?:ない|ません|なかった|否定)|^(?:なら|すれば|したら|場合)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JapaneseCutAfter();

    [GeneratedRegex(
        "(?:買収|投資|出資|合併|取得|売却)(?:を|の|する)?(?:検討|模索|打診|可能性)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JapaneseTentative();

    [GeneratedRegex(
        "合意|締結|契約|完了|決定|決め|買収した|取得した|承認|署名|投資する|買収する",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JapaneseSettled();

    [GeneratedRegex("(?:買収|取得|投資|合併)(?:を|が)?(?:完了した|終えた)", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseCompleted();
}
