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
            Sides = new()
            {
                Verb = EnglishVerb(),
                Verbs = new()
                {
                    [SideVerb.Buy] = EnglishBuy(),
                    [SideVerb.Invest] = EnglishInvest(),
                    [SideVerb.Hold] = EnglishHold(),
                },
                Passive = EnglishPassive(),
                Doubt = EnglishDoubt(),
            },
            Denial = EnglishDenial(),
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

    [GeneratedRegex(
        """
            \b(?:buys?|bought|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|tak(?:e|es|ing)\ over|took\ over|invest(?:s|ed|ing)?
            |holds?|owns?|owned|bid\ for|takeover\ of|(?:shareholder|stake|shares|percent)\ (?:of|in)|%\ of)\b
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex EnglishVerb();

    [GeneratedRegex(
        """
            \b(?:buys?|bought|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|tak(?:e|es|ing)\ over|took\ over
            |bid\ for|takeover\ of)\b
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex EnglishBuy();

    [GeneratedRegex(@"\binvest(?:s|ed|ing)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishInvest();

    [GeneratedRegex(
        @"\b(?:holds?|owns?|owned|bought|buys?|acquir(?:e|es|ed)|raised|increased|cut|reduced|(?:stake|shares) in)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishHold();

    // A clause that says that a deal does not take place.
    [GeneratedRegex(
        """
            (?:\b(?:is|are|was|were|will|would|did|does|do|has|have|had)\s+not|n['’]t)\s+(?:\w+\s+){0,3}?
            (?:buy|buying|bought|acquire|acquiring|acquired|invest|investing|invested|purchase|purchasing|take\ over)\b
            |\bden(?:ied|ies)\s+(?:that\s+)?(?:it|they|he|she)\s+
            (?:would|will|is|was|are|were|plans?|planned|intends?|intended)\s
            |\bden(?:ied|ies)\s+(?:plans|planning|any\s+plans?|reports?|a\s+report)\b
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex EnglishDenial();

    [GeneratedRegex(
        @"\b(?:bought|acquired|purchased|taken over|owned|held)\b[^.;]{0,20}\bby\s(?:the\s)?(?:\w+\s)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishPassive();

    // Another clause, or words that turn the sides.
    [GeneratedRegex(
        @"[,;:""“”]|\b(?:it|they|he|she|must|that|which|who|whose|whom|said|says|from|sold|sells?|selling|if|when|while|after|before|and|but|or|with|"
            + @"not|than|(?:is|was|be|been|being|are|were)\s(?:\w+\s)?(?:bought|acquired|purchased|owned|held)\b(?!.*\bby\b))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishDoubt();
}
