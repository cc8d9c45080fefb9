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
            Factors = [("倍増", 2), ("2倍", 2), ("二倍", 2), ("３倍", 3), ("3倍", 3), ("三倍", 3), ("半減", 0.5m)],
            Sides = new()
            {
                Verb = JapaneseVerb(),
                Verbs = new() { [SideVerb.Buy] = JapaneseBuy(), [SideVerb.Hold] = JapaneseVerb() },
                Doubt = JapaneseDoubt(),
                TopicParticle = JapaneseTopic(),
                SubjectParticle = JapaneseSubject(),
                ObjectParticle = JapaneseObject(),
            },
            Sources = Words("述べ|語っ|発表|よると|予想|見込|推計|報じ|見通し|明らかに|説明|指摘"),
            Denial = JapaneseDenial(),
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

    [GeneratedRegex("買収|取得|子会社化", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseBuy();

    [GeneratedRegex(
        "(?:買収|取得|投資|出資|合併)は?し(?:ない|ません)"
            + "|(?:買収|取得|投資|出資|合併)[^。]{0,12}(?:を否定|予定はない|計画はない|事実はない)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JapaneseDenial();

    [GeneratedRegex("買収|取得|保有|子会社化", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseVerb();

    [GeneratedRegex("され|売却|譲渡|株主は|株主の|から|受け|よると|通じ", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseDoubt();

    [GeneratedRegex("^が", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseSubject();

    [GeneratedRegex("^は", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseTopic();

    [GeneratedRegex("^(?:を|の(?:株|全株|発行済))", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseObject();
}
