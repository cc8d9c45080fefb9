namespace DealNews.Grounding;

/// <content>The clauses of English that give two entities their roles.</content>
internal sealed partial class ClaimWords
{
    private static SideGrammar EnglishSides =>
        new(
            gap: """(?:, (?:an?|the) [^,;:“”@①②]{2,60},)?(?: (?!(?:it|they|he|she|that"""
                + """|which|who|whose|whom|said|says|if|when|while|after|before|and|but|or"""
                + """|than|must)\b)[^ ,;:“”@①②]+){0,9}?""",
            looseGap: """(?: (?!(?:it|they|he|she|that|which|who|whose|whom|said|says|if|when"""
                + """|while|after|before|and|but|or|than|must)\b)[^ ,;:“”①②]+){0,14}?""",
            words:
            [
                (
                    "object",
                    """(?: (?!(?:to|from|for|with|by|in|at|as|on|into|against|through|it"""
                        + """|they|he|she|that|which|who|whose|whom|said|says|if|when|while|after"""
                        + """|before|and|but|or|than|must)\b)[^ ,;:“”@①②]+){0,8}?(?: (?:stake"""
                        + """|shares?|interest|holding|percent|cent|control|half|most|all|part"""
                        + """|majority)s? (?:of|in)(?: the)?| of(?: the)?)? """
                ),
                (
                    "buy",
                    """buys?|bought|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)"""
                        + """|tak(?:e|es|ing) over|took over|taking over|snap(?:s|ped)? up|bid(?:s|ding)? for"""
                ),
                ("bought", """bought|acquired|purchased|taken over|snapped up"""),
                ("sell", """sells?|sold|selling|divest(?:s|ed|ing)?"""),
                ("lend", """lends?|lent|lending"""),
                ("loan", """loans?|credit|facility|financing|debt|mortgage"""),
                ("supply", """suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|ship(?:s|ped|ping)?"""),
                ("order", """orders?|ordered|ordering|sources?|sourced|buys?|bought|purchases?|purchased"""),
                (
                    "stake",
                    """stakes?|shares?|interest|holding|%|percent|per cent|third|half"""
                        + """|quarter|majority|rest|most|all"""
                ),
            ],
            table:
            [
                (
                    """①~ %buy%%object%②""",
                    EntityRoles.Buyer | EntityRoles.Customer | EntityRoles.Holder | EntityRoles.Investor,
                    EntityRoles.Target | EntityRoles.Held | EntityRoles.Investee
                ),
                (
                    """①(?:.s)(?: (?!(?:and|or)\b)[^ ,;:@①②]+){0,3}? (?:(?:acquisition"""
                        + """|purchase|takeover|buyout) of|(?:bid|offer) for) ②(?!.s)""",
                    EntityRoles.Buyer,
                    EntityRoles.Target
                ),
                ("""(?:acquisition|purchase|takeover|buyout) of ①~ by ②""", EntityRoles.Target, EntityRoles.Buyer),
                ("""①~ %bought%(?: (?:in|on|for) [^ ,;:@①②]+){0,4}? by ②""", EntityRoles.Target, EntityRoles.Buyer),
                (
                    """①(?![^①②]*? (?:be|being|been|was|were|is|are) )≈ %buy%≈ from ②""",
                    EntityRoles.Buyer | EntityRoles.Customer | EntityRoles.Holder,
                    EntityRoles.Seller | EntityRoles.Supplier
                ),
                ("""①~ %bought% by @≈ from ②""", EntityRoles.Target, EntityRoles.Seller),
                (
                    """①~ %sell%%object%②(?= (?:to|for|in|on|last|this|at)\b|[.;]|$)""",
                    EntityRoles.Seller,
                    EntityRoles.Target
                ),
                (
                    """①(?![^①②]*? (?:be|being|been|was|were|is|are) )≈ %sell%≈ to ②""",
                    EntityRoles.Seller | EntityRoles.Supplier,
                    EntityRoles.Buyer | EntityRoles.Customer
                ),
                (
                    """①~ (?:sold|goes|go|went|sale|transferred)(?: (?:in|on|for|last"""
                        + """|this) [^ ,;:@①②]+){0,4}? to ②""",
                    EntityRoles.Target,
                    EntityRoles.Buyer
                ),
                ("""①~ sold to @≈ by ②""", EntityRoles.Target, EntityRoles.Seller),
                ("""①~ sold by ②""", EntityRoles.Target, EntityRoles.Seller),
                (
                    """①~ (?:invests?|invested|investing)%object%?~ (?:in|into) ②""",
                    EntityRoles.Investor,
                    EntityRoles.Investee
                ),
                (
                    """①~ (?:puts?|putting|pours?|poured|injects?|injected)~ into ②""",
                    EntityRoles.Investor,
                    EntityRoles.Investee
                ),
                (
                    """①~ (?:raises?|raised|raising|secured|received|got|gets)(?: [^ ,;:@①②]+){0,6}? from ②""",
                    EntityRoles.Investee | EntityRoles.Borrower,
                    EntityRoles.Investor | EntityRoles.Lender
                ),
                ("""①~ %lend%(?: to)?%object%②""", EntityRoles.Lender, EntityRoles.Borrower),
                ("""①~ %lend%~ to ②""", EntityRoles.Lender, EntityRoles.Borrower),
                (
                    """①~ (?:provid(?:e|es|ed|ing)|extend(?:s|ed|ing)?|grant(?:s|ed|ing)?"""
                        + """|mak(?:e|es|ing)|made|arrang(?:e|es|ed|ing)|gives?|gave)~ %loan%~ (?:to|for) ②""",
                    EntityRoles.Lender | EntityRoles.Adviser,
                    EntityRoles.Borrower | EntityRoles.Client | EntityRoles.Issuer
                ),
                ("""①~ (?:borrows?|borrowed|borrowing)~ from ②""", EntityRoles.Borrower, EntityRoles.Lender),
                (
                    """①≈ (?:got|gets|takes?|took|receives?|received|secures?|secured"""
                        + """|obtain(?:s|ed)?|signed?|signs|raised)≈ %loan%≈ (?:from|with|at) ②""",
                    EntityRoles.Borrower,
                    EntityRoles.Lender
                ),
                ("""①~ %supply%%object%②(?! (?:unit|subsidiary))""", EntityRoles.Supplier, EntityRoles.Customer),
                ("""①~ (?:%supply%|exports?|exported)~ to ②""", EntityRoles.Supplier, EntityRoles.Customer),
                (
                    """①~ (?:builds?|built|building|makes?|made|making)~ for ②""",
                    EntityRoles.Supplier,
                    EntityRoles.Customer
                ),
                ("""①~ %order%≈ from ②""", EntityRoles.Customer, EntityRoles.Supplier),
                (
                    """①~ (?:awarded|awards?|gave|gives)~ (?:contract|order)~ to ②""",
                    EntityRoles.Customer,
                    EntityRoles.Supplier
                ),
                (
                    """①~ (?:won|wins|received|receives?|got)~ (?:contract|order)s?~ (?:from|by) ②""",
                    EntityRoles.Supplier,
                    EntityRoles.Customer
                ),
                (
                    """①~ (?:licen[cs](?:es|ed|ing|e)|out-licen[cs]ed)≈ to ②""",
                    EntityRoles.Licensor,
                    EntityRoles.Licensee
                ),
                (
                    """①~ (?:licen[cs](?:es|ed|ing|e)|in-licen[cs]ed)≈ from ②""",
                    EntityRoles.Licensee,
                    EntityRoles.Licensor
                ),
                (
                    """①~ (?:grants?|granted|sells?|sold|gives?"""
                        + """|gave) ②(?: [^ ,;:@①②]+){0,3}? (?:licen[cs]e|rights?)\b""",
                    EntityRoles.Licensor,
                    EntityRoles.Licensee
                ),
                (
                    """①~ (?:holds?|held|has|have|obtained|received|acquired"""
                        + """|acquires?)~ licen[cs]e~ (?:from|for) ②""",
                    EntityRoles.Licensee,
                    EntityRoles.Licensor
                ),
                (
                    """①~ (?:advis(?:e|es|ed|ing)|represent(?:s|ed|ing)?)(?: the)?(?: board of| boards of)? ②""",
                    EntityRoles.Adviser,
                    EntityRoles.Client
                ),
                ("""①~ (?:advised|represented) by ②""", EntityRoles.Client, EntityRoles.Adviser),
                (
                    """①~ (?:advis[eo]r|counsel|bookrunner|underwriter)s? (?:to|of|for) ②""",
                    EntityRoles.Adviser,
                    EntityRoles.Client | EntityRoles.Issuer
                ),
                (
                    """①~ (?:pays?|paid|paying|owes?|owed|reimburses?|reimbursed|compensates?) ②(?= (?!.s))""",
                    EntityRoles.Payer,
                    EntityRoles.Payee
                ),
                ("""①~ (?:pays?|paid|paying|owes?|owed)~ to ②""", EntityRoles.Payer, EntityRoles.Payee),
                (
                    """①~ (?:receives?|received|gets?|collects?|collected)(?: [^ ,;:@①②]+){0,9}? from ②""",
                    EntityRoles.Payee,
                    EntityRoles.Payer
                ),
                (
                    """①~ (?:pays?|paid|paying|offers?|offered|bids?)(?: [^ ,;:@①②]+){0,9}? for ②(?!.s)""",
                    EntityRoles.Buyer | EntityRoles.Customer | EntityRoles.Holder | EntityRoles.Investor,
                    EntityRoles.Target | EntityRoles.Held | EntityRoles.Investee
                ),
                (
                    """①~ (?:holds?|owns?|owned|held|has|have|controls?|controlled)~ (?:%stake%) (?:of|in) ②""",
                    EntityRoles.Holder | EntityRoles.Buyer,
                    EntityRoles.Held | EntityRoles.Target
                ),
                (
                    """①~ (?:owns?|owned|controls?|controlled) ②""",
                    EntityRoles.Holder | EntityRoles.Buyer,
                    EntityRoles.Held | EntityRoles.Target
                ),
                (
                    """①~ (?:raises?|raised|increases?|increased|lifts?|lifted|cuts?"""
                        + """|reduces?|reduced|built|builds)~ (?:stake|holding|shareholding)~ in ②""",
                    EntityRoles.Holder | EntityRoles.Buyer,
                    EntityRoles.Held | EntityRoles.Target
                ),
                (
                    """①~ (?:owned|held|controlled) by ②""",
                    EntityRoles.Held | EntityRoles.Target,
                    EntityRoles.Holder | EntityRoles.Buyer
                ),
                (
                    """①,? whose (?:[^ ,;:@①②]+ ){0,2}?(?:shareholder|owner|parent) (?:is|was) ②""",
                    EntityRoles.Held,
                    EntityRoles.Holder
                ),
                ("""①~ (?:shareholder|owner|parent|investor) (?:of|in) ②""", EntityRoles.Holder, EntityRoles.Held),
            ]
        );
}
