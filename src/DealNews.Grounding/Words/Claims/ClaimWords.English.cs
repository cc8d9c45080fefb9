using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <content>The words of English.</content>
internal sealed partial class ClaimWords
{
    private static ClaimWords English { get; } =
        new()
        {
            EarlierBefore = ["from"],
            Rises = Words(
                "rise|rising|rose|risen|grew|grow|gain|increas|climb|jump|surg|soar|advanc|up |up,|up.|higher|raise|raising|"
                    + "add|expand|improv|doubl|tripl|boost|lift|widen|rally|rallied"
            ),
            Falls = Words(
                "fall|fell|drop|declin|decreas|down |down,|down.|lower|slid|slip|shr|cut|reduc|tumbl|plung|lost |lose|"
                    + "losing|narrow|weaken|sank|sink|eas|retreat|slump|dip"
            ),
            Factors =
            [
                ("doubl", 2), ("twice", 2), ("twofold", 2), ("two-fold", 2), ("tripl", 3), ("threefold", 3),
                ("three-fold", 3), ("quadrupl", 4), ("fourfold", 4), ("fivefold", 5), ("tenfold", 10), ("halv", 0.5m),
            ],
            Active = (between, _) => EnglishActive().IsMatch(between),
            Passive = (between, _) => EnglishPassive().IsMatch(between),
            Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            Rank = EnglishRank(),
            Ordinals = Numbered("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"),
        };

    [GeneratedRegex(
        """
        \b(?:(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?!\s*[-]?\s*(?:quarter|half|time|phase|round|tranche))
        |(?<n>[0-9]{1,3})(?:st|nd|rd|th)[-\ ](?:largest|biggest|most|place|highest|ranked)
        |(?:no\.|number|ranked|ranks?|\#)\ ?(?<n>[0-9]{1,3})\b
        |(?<!(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]th|[0-9]nd|[0-9]rd|[0-9]st|one\ of\ the)[-\ ])(?:largest|biggest|leading|top|market\ leader|leader|most\ valuable)\b)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex EnglishRank();

    // "agreed to buy", "acquired a 5% stake in", without another clause.
    [GeneratedRegex(
        """
        ^\s(?:(?:has|have|will|plans?|agreed|agrees|is|said\ it\ will|today|also|intends|to|set|in\ talks)\s){0,3}
        (?:buy|buys|buying|bought|acquire|acquires|acquired|acquiring|purchase|purchases|purchased|take\ over|takes\ over|took\ over)
        \s(?:(?:a|an|the|all|of|majority|minority|controlling|[0-9.]+%|stake|in|remaining|rest|shares|control|its|rival)\s){0,6}$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex EnglishActive();

    [GeneratedRegex(
        """
        ^\s(?:(?:has|have|will|is|was|are|to|be|been|being|agreed)\s){1,4}
        (?:bought|acquired|purchased|taken\ over)\sby\s(?:the\s|rival\s)?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex EnglishPassive();
}
