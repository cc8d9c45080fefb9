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
            Sides = new()
            {
                Verb = ChineseVerb(),
                Verbs = new()
                {
                    [SideVerb.Buy] = ChineseBuy(),
                    [SideVerb.Invest] = ChineseInvest(),
                    [SideVerb.Hold] = ChineseVerb(),
                },
                Passive = ChinesePassive(),
                Doubt = ChineseDoubt(),
            },
            Sources = Words("表示|称|稱|说|說|预计|預計|据|據|估计|估計|报道|報道|宣布|指出|认为|認為|披露"),
            Denial = ChineseDenial(),
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
        "^[^，。；、]{0,8}(?:收购|收購|并购|併購|入股|持有|投资|投資|认购|認購)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChineseVerb();

    [GeneratedRegex("^[^，。；、]{0,8}(?:收购|收購|并购|併購|入股)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseBuy();

    [GeneratedRegex("^[^，。；、]{0,8}(?:投资|投資|认购|認購|入股)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseInvest();

    [GeneratedRegex(
        "(?:不会|不會|不打算|无意|無意|没有|沒有|并未|並未)[^，。；]{0,16}(?:收购|收購|入股|投资|投資|合并|合併)"
            + "|(?:否认|否認)[^。]{0,16}(?:收购|收購|入股|投资|投資|合并|合併)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChineseDenial();

    [GeneratedRegex("^[^，。；、]{0,4}(?:被|由)$", RegexOptions.CultureInvariant)]
    private static partial Regex ChinesePassive();

    [GeneratedRegex("出售|转让|轉讓|卖|賣|与|與|和|及|从|從|向", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseDoubt();
}
