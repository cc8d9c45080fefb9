using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <content>The words of Japanese.</content>
internal sealed partial class ClaimWords
{
    private static ClaimWords Japanese { get; } =
        new()
        {
            EarlierAfter = ["から"],
            Rises = Words("増|上昇|伸び|上が|上げ|高ま|高め|拡大|成長|急騰|引き上げ|値上"),
            Falls = Words("減|下落|低下|下が|下げ|落ち|縮小|急落|引き下げ|値下"),
            Steady = Words("横ばい|据え置|変わら|同じ|維持|不変"),
            Factors = [("倍増", 2), ("2倍", 2), ("二倍", 2), ("３倍", 3), ("3倍", 3), ("三倍", 3), ("半減", 0.5m)],
            Sides = JapaneseSides,
            Terms = JapaneseTerms,
            CutBefore = JapaneseCutBefore(),
            CutAfter = JapaneseCutAfter(),
            Tentative = JapaneseTentative(),
            Settled = JapaneseSettled(),
            Completed = JapaneseCompleted(),
            Sources = Words("述べ|語っ|発表|よると|予想|見込|推計|報じ|見通し|明らかに|説明|指摘"),
            Denial = JapaneseDenial(),
            Abandoned = JapaneseAbandoned(),
            Rank = JapaneseRank(),
            Ordinals = Numbered("一|二|三|四|五|六|七|八|九|十"),
        };

    [GeneratedRegex(
        """
            (?:第|世界|業界|国内)?(?<n>[0-9]{1,3}|[一二三四五六七八九十])\s?(?:位|番目)
            |第(?<n>[0-9]{1,3}|[一二三四五六七八九十])(?:大|の株主)
            |最大(?!\s*[0-9約])|筆頭|首位|トップ
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex JapaneseRank();

    [GeneratedRegex(
        "(?:買収|取得|投資|出資|合併)は?し(?:ない|ません)"
            + "|(?:買収|取得|投資|出資|合併)[^。]{0,12}(?:を否定|予定はない|計画はない|事実はない)"
            + "|(?:買収|取得|投資|出資|合併|売却)(?:でき(?:ない|なかった|ず)|しなかった)|(?:買収|取得|合併|出資)[^。]{0,6}事実無根",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JapaneseDenial();

    // A clause that says that a plan was given up.
    [GeneratedRegex(
        "(?:買収|取得|投資|出資|合併|売却)(?:を|の計画を|計画を|は)?(?:断念|中止|撤回|取りやめ|見送)|(?:買収|合併)[^。]{0,8}(?:白紙|破談|決裂)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JapaneseAbandoned();

    [GeneratedRegex("^が", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseSubject();

    [GeneratedRegex("^は", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseTopic();
}
