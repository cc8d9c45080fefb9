using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <content>The words of English for terms, and for what a sentence negates or conditions.</content>
internal sealed partial class ClaimWords
{
    private static TermWords EnglishTerms =>
        new(
            (
                typeof(ConsiderationForm),
                "cash",
                """\bcash\b|\bmoney\b""",
                """\b(?:in|all|wholly in|for) cash\b|\bcash (?:deal|offer|consideration|portion)\b"""
            ),
            (
                typeof(ConsiderationForm),
                "shares",
                """\bshares\b|\bstock\b|\bof a \w+ share\b|\bnew share\b|\bshare (?:swap|exchange)\b|\bequity\b""",
                """\b(?:in|all) (?:its |new |own )?(?:stock|shares)\b|\b(?:share|stock) swap\b"""
            ),
            (
                typeof(OfferingKind),
                "initialPublicOffering",
                """\bIPO\b|initial|\blist|debut|\bfloat|public""",
                """\bIPO\b|\binitial public offering\b"""
            ),
            (typeof(OfferingKind), "rightsIssue", """\brights\b""", """\brights (?:issue|offering)\b"""),
            (typeof(OfferingKind), "placement", """\bplac|private""", """\bprivate placement\b"""),
            (typeof(OfferingKind), "blockTrade", """\bblock\b""", """\bblock trade\b"""),
            (typeof(OfferingKind), "directListing", """direct listing|\blist""", """\bdirect listing\b"""),
            (typeof(DebtKind), "loan", """loan|credit|\blen[dt]|borrow|financ|facilit|debt""", """\bloans?\b"""),
            (
                typeof(DebtKind),
                "syndicatedLoan",
                """loan|credit|facilit|syndicat|financ|debt|banks""",
                """\bsyndicated loan\b"""
            ),
            (
                typeof(DebtKind),
                "bridgeLoan",
                """bridg|loan|interim|facilit|financ""",
                """\bbridge (?:loan|facility)\b"""
            ),
            (typeof(DebtKind), "termLoan", """\bterm\b|loan|facilit|credit""", """\bterm loan\b"""),
            (
                typeof(DebtKind),
                "creditFacility",
                """credit|facilit|\bline\b|revolv|loan""",
                """\bcredit (?:facility|line)\b"""
            ),
            (typeof(DebtKind), "revolvingCredit", """credit|facilit|revolv|loan""", """\brevolving credit\b"""),
            (
                typeof(DebtKind),
                "bond",
                """bond|\bnotes?\b|debenture|securit|debt|coupon""",
                """\bbonds?\b|\bdebentures?\b"""
            ),
            (
                typeof(DebtKind),
                "convertibleBond",
                """convert|exchangeab|bond|\bnotes?\b|debt|securit""",
                """\bconvertible (?:bond|note)s?\b"""
            ),
            (
                typeof(AdviserRole),
                "financial",
                """advis|financial|\bbank|arrang|bookrun|underwrit""",
                """\bfinancial advis[eo]r\b"""
            ),
            (
                typeof(AdviserRole),
                "legal",
                """\blaw|legal|counsel|attorney|solicitor""",
                """\blaw firm\b|\blegal (?:advis[eo]r|counsel)\b"""
            ),
            (
                typeof(DealAttitude),
                "friendly",
                """friendly|agree|recommend|support|unanim|back(?:s|ed)""",
                """\bfriendly\b"""
            ),
            (typeof(DealAttitude), "hostile", """hostile|unsolicited|oppos|reject|fend""", """\bhostile\b"""),
            (typeof(DealAttitude), "unsolicited", """unsolicited|hostile|uninvited|unwanted""", """\bunsolicited\b"""),
            (typeof(DistributionKind), "dividend", """dividend|payout|distribut""", """\bdividend\b"""),
            (
                typeof(DistributionKind),
                "interimDividend",
                """interim|half|quarter|(?<!final |special |year-end )dividend""",
                """\binterim dividend\b"""
            ),
            (
                typeof(DistributionKind),
                "finalDividend",
                """final|year-end|(?<!interim |special )dividend""",
                """\bfinal dividend\b"""
            ),
            (
                typeof(DistributionKind),
                "specialDividend",
                """special|extra|one-off|(?<!interim |final )dividend""",
                """\bspecial dividend\b"""
            ),
            (
                typeof(DistributionKind),
                "buyBack",
                """buy(?:s|ing)?[ -]?back|bought back|repurchas|own shares|purchas|\bbuy""",
                """\bbuy-?backs?\b|\bshare repurchase\b"""
            ),
            (typeof(StakeDirectness), "direct", """\bdirect""", """\bdirectly\b"""),
            (
                typeof(StakeDirectness),
                "indirect",
                """\bindirect|through|\bvia\b|subsidiar|unit""",
                """\bindirect(?:ly)?\b"""
            ),
            (
                typeof(WorkforceChangeKind),
                "hire",
                """\bhir|recruit|\badd|creat|take on|taking on|expand""",
                """\b(?:hires?|hired|hiring|recruits?|recruiting)\b"""
            ),
            (
                typeof(WorkforceChangeKind),
                "cut",
                """\bcut|\blay|laid|layoff|redundan|dismiss|eliminat|reduc|clos|shed"""
                    + """|\baxe|slash|job loss|\bfire|let go|shrink|\bshut""",
                """\b(?:cuts?|cutting|lay(?:s|ing)? off|laid off|layoffs?|redundanc(?:y|ies))\b"""
            ),
            (
                typeof(WorkforceChangeKind),
                "furlough",
                """furlough|short-time|unpaid leave""",
                """\bfurlough(?:s|ed|ing)?\b"""
            ),
            (
                typeof(WorkforceChangeKind),
                "strike",
                """strike|striking|walk|stoppage""",
                """\b(?:strikes?|striking|walkout)\b"""
            ),
            (
                typeof(WorkforceChangeKind),
                "transfer",
                """transfer|\bmov|relocat|switch""",
                """\btransfer(?:s|red)?\b"""
            ),
            (
                typeof(MeetingStatus),
                "held",
                """\bmet\b|held|took place|host|attend|sign|spoke|talk|visit|tour"""
                    + """|discuss|gather|saw\b|meeting (?:in|with|on|at)""",
                """\bmet\b|\bwas held\b"""
            ),
            (
                typeof(MeetingStatus),
                "scheduled",
                """\bwill|schedul|plan|next|to meet|expect|\bdue\b|upcoming|\bset\b"""
                    + """|tomorrow|later|\bto (?:visit|sign|hold|attend|host|discuss)""",
                """\b(?:will|are to|is to|plans? to) (?:meet|visit)\b"""
            ),
            (
                typeof(MeetingStatus),
                "cancelled",
                """cancel|call(?:ed|s)? off|scrap|drop|not take place""",
                """\bcancel(?:l?ed|s)?\b|\bcalled off\b"""
            ),
            (typeof(MeetingStatus), "postponed", """postpon|delay|put off|reschedul|push""", """\bpostponed?\b""")
        );

    [GeneratedRegex(
        "\\b(?:not|never|no longer|cannot|den(?:y|ies|ied)|refus(?:e|es|ed)|without|unless|if|whether"
            + "|doubts?|nobody|no one|neither|nor|rule[sd]? out|instead of|rather than)\\b[^,;:.“”\"]*$"
            + "|n[\\'’]t\\b[^,;:.“”\"]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishCutBefore();

    [GeneratedRegex(
        "^,?\\s+(?:if|unless|only if|provided that|as long as)\\b|^\\s+(?:is|was|are|were) (?:not true"
            + "|false|untrue|wrong)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishCutAfter();

    [GeneratedRegex(
        "\\b(?:may|might|could|(?:is|are|was|were) (?:considering|exploring|weighing|mulling|planning to"
            + "|in (?:\\w+ )?talks to|interested in|seeking to|looking to)|considers?|plans? to|intends? to"
            + "|hopes? to|wants? to|in talks (?:to|over|about))\\s+(?:\\w+\\s+){0,2}?(?:buy|buying|acquire"
            + "|acquiring|purchase|purchasing|take over|taking over|merge|invest|investing|sell|selling"
            + "|takeover|merger|acquisition)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishTentative();

    [GeneratedRegex(
        "\\b(?:agree[sd]?|agreement|sign(?:s|ed)|complet(?:es|ed|ion)|clos(?:es|ed)|bought|buys"
            + "|acquire[sd]|purchase[sd]|has taken|took over|merged|invested|pledge[sd]?|commit(?:s|ted"
            + "|ment)?|sealed|definitive|will (?:buy|acquire|pay|invest|merge|sell)|is (?:buying|acquiring)"
            + "|sold|contract|approve[sd]|accept(?:s|ed)|announced)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishSettled();

    [GeneratedRegex(
        "\\b(?:completed|finali[sz]ed)\\s+(?:the|its|their|a)\\s+(?:\\w+\\s+){0,2}?(?:purchase|acquisition"
            + "|takeover|merger|buyout|investment)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishCompleted();
}
