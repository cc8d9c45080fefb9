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
                Passive = ChinesePassive(),
                Doubt = ChineseDoubt(),
            },
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

    [GeneratedRegex("^[^，。；、]{0,4}(?:被|由)$", RegexOptions.CultureInvariant)]
    private static partial Regex ChinesePassive();

    [GeneratedRegex("出售|转让|轉讓|卖|賣|与|與|和|及|从|從|向", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseDoubt();
}
