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
                    + "add|expand|improv|doubl|tripl|boost|lift|widen|rally|rallied|firmed|firmer"
            ),
            Falls = Words(
                "fall|fell|drop|declin|decreas|down |down,|down.|lower|slid|slip|shr|cut|reduc|tumbl|plung|lost | lose|"
                    + " losing|narrow|weaken|sank|sink| eas|retreat|slump|dip| shed| off |gave up|gives up|giving up"
            ),
            Steady = Words("unchang|flat|steady|stable|same|level|little change|maintain|keep|kept|hold"),
            Factors =
            [
                ("doubl", 2),
                ("twice", 2),
                ("twofold", 2),
                ("two-fold", 2),
                ("tripl", 3),
                ("threefold", 3),
                ("three-fold", 3),
                ("quadrupl", 4),
                ("fourfold", 4),
                ("fivefold", 5),
                ("tenfold", 10),
                ("halv", 0.5m),
            ],
            Sides = EnglishSides,
            Terms = EnglishTerms,
            CutBefore = EnglishCutBefore(),
            CutAfter = EnglishCutAfter(),
            Tentative = EnglishTentative(),
            Settled = EnglishSettled(),
            Completed = EnglishCompleted(),
            Denial = EnglishDenial(),
            Abandoned = EnglishAbandoned(),
            Sources = Words(
                " said| says| saying| told| expects| expect | expected| estimat| forecast| report| according| predict"
                    + "| put | puts | calculat| sees | see | think| believ| reckon| note| point"
            ),
            OtherWeek = Words("next |last "),
            Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            Numerals =
            [
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
            ],
            Anaphors = Words(
                "it |its |they |their |them |both |the two|the three|the compan|the firm|the group|the parties|the partners|"
                    + "the bank|the plant|the project|the venture|the buyer|the bidder|the target|the issuer|the state|he |she "
            ),
            Negations = Words(
                " not |n't|n’t|never|no |none|deni|deny|without|reject|refus|withdr|cancel|call off|called off|ruled out|"
                    + "rule out|neither|nor |fail|drop|scrap|abandon|terminat|halt|suspend|declin|cannot|untrue|false"
            ),
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

    // A clause that says that a deal does not take place.
    [GeneratedRegex(
        """
            (?:\b(?:is|are|was|were|will|would|did|does|do|has|have|had)\s+not|n['’]t)\s+(?:\w+\s+){0,3}?
            (?:buy|buying|bought|acquire|acquiring|acquired|invest|investing|invested|purchase|purchasing|take\ over
            |sell|selling|sold)\b
            |\bden(?:ied|ies)\s+(?:that\s+)?(?:it|they|he|she)\s+
            (?:would|will|is|was|are|were|plans?|planned|intends?|intended)\s
            |\bden(?:ied|ies)\s+(?:plans|planning|any\s+plans?|reports?|a\s+report)\b
            |\b(?:fail|refuse|decline)(?:s|d|ed)?\s+to\s+(?:buy|acquire|purchase|take\ over|invest)\b
            |\bnever\s+(?:bought|acquired|purchased|invested|took\ over)\b
            |\bruled?\ out\s+(?:\w+\s+){0,2}?(?:buying|acquiring|investing|taking\ over)\b
            |\bno\s+(?:plans?|intention)\s+(?:to|of)\s+(?:buy|buying|acquire|acquiring|invest|investing|sell|selling)\b
            |\bneither\b[^.;]{0,50}\s(?:bought|acquired|invested|buys|acquires)\b
            |\b(?:reports?|rumou?rs?)\s+that\b[^.;]{0,60}\s(?:is|are|was|were)\s+(?:false|untrue|wrong|baseless)\b
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex EnglishDenial();

    // A clause that says that a plan was given up.
    [GeneratedRegex(
        """
            \b(?:abandon|scrap|drop|shelve|ditch|cancel)(?:s|d|ed|ped|ped|led)?\s+(?:its|the|their|a|plans?)\s+
            (?:\w+\s+){0,3}?(?:buy|acquire|purchase|takeover|acquisition|merger|investment)\b
            |\b(?:talks|negotiations|plans?)\b[^.;]{0,50}\s(?:collapsed|fell\ through|broke\ down|fell\ apart)\b
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex EnglishAbandoned();

}
