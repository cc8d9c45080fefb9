using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <content>The words of Chinese, in simplified and traditional characters.</content>
internal sealed partial class ClaimWords
{
    private static ClaimWords Chinese { get; } =
        new()
        {
            EarlierBefore = ["从", "由", "從", "自"],
            Rises = Words("增|升|涨|漲|提高|扩大|擴大|上调|上調|攀|跃|躍"),
            Falls = Words("降|跌|减|減|下滑|缩|縮|下调|下調|回落|走低|收窄|收縮"),
            Steady = Words("持平|不变|不變|维持|維持|相同|保持"),
            Factors =
            [
                ("翻番", 2),
                ("翻一番", 2),
                ("翻倍", 2),
                ("两倍", 2),
                ("兩倍", 2),
                ("减半", 0.5m),
                ("減半", 0.5m),
            ],
            Sides = ChineseSides,
            Terms = ChineseTerms,
            CutBefore = ChineseCutBefore(),
            CutAfter = ChineseCutAfter(),
            Tentative = ChineseTentative(),
            Settled = ChineseSettled(),
            Completed = ChineseCompleted(),
            Sources = Words("表示|称|稱|说|說|预计|預計|据|據|估计|估計|报道|報道|宣布|指出|认为|認為|披露"),
            Denial = ChineseDenial(),
            Abandoned = ChineseAbandoned(),
            Rank = ChineseRank(),
            Ordinals = Numbered("一|二|三|四|五|六|七|八|九|十"),
        };

    [GeneratedRegex(
        """
            第(?<n>[0-9]{1,3}|[一二三四五六七八九十])(?![季半次轮輪届屆期年天个個条條])
            |(?:排名|位居|位列)第?(?<n>[0-9]{1,3}|[一二三四五六七八九十])
            |(?<!第[0-9一二三四五六七八九十])最大(?!\s*[0-9约約])|首位|居首|榜首|龙头|龍頭
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex ChineseRank();

    [GeneratedRegex(
        "(?:不会|不會|不打算|无意|無意|没有|沒有|并未|並未)[^，。；]{0,16}(?:收购|收購|入股|投资|投資|合并|合併)"
            + "|(?:否认|否認)[^。]{0,16}(?:收购|收購|入股|投资|投資|合并|合併)"
            + "|(?:(?<!不得)不(?!仅|僅|但|只|断|斷|得不|久|少|同|低|到|超|足|高|逾|及|惜|日)|没有|沒有|未(?!来|來|满|滿)|无意|無意|拒绝|拒絕|从未|從未|没能|沒能)"
            + "[^，。；]{0,6}(?:收购|收購|入股|投资|投資|合并|合併|出售)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChineseDenial();

    // A clause that says that a plan was given up.
    [GeneratedRegex(
        "(?:放弃|放棄|取消|终止|終止|停止|中止)[^，。；]{0,8}(?:收购|收購|入股|投资|投資|合并|合併)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChineseAbandoned();
}
