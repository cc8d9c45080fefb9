namespace DealNews.Grounding;

/// <content>The clauses of Korean that give two entities their roles.</content>
internal sealed partial class ClaimWords
{
    private static SideGrammar KoreanSides =>
        new(
            gap: """(?:[^,.;“”"@①②]|@(?:에|에서|에게|에게서|으?로부터|으?로|과|와)(?![가-힣])){0,60}?""",
            looseGap: """(?:[^.;“”"@①②]|@(?!(?:은|는|이|가)[ ,])|@(?:이|가) [^@①②,.]{1,12}?(?:한|던|는|온) ){0,80}?""",
            words:
            [
                ("subject", """(?:(?:은|는)(?=[ ,])≈|(?:이|가)(?= )(?![^@①②]{0,20}(?:한|던|는|된|할|낸|인) [@②])≈)"""),
                (
                    "object",
                    """(?:을|를|의? ?(?:지분|주식|경영권|자사주|보통주|우선주|신주|구주|전환사채))(?=[ ,0-9을를])"""
                ),
                ("to", """(?:에|에게|한테)(?= )"""),
                ("from", """(?:에서|에게서|으로부터|로부터|에게)(?= )"""),
                (
                    "buy",
                    """인수(?:하|한|할|해|했|키로)|사들|매입(?:하|한|할|해|했|키로)|사기로|산다|사고|샀|사겠|넘겨받|취득(?:하|한|할|해|했|키로)"""
                ),
                (
                    "bought",
                    """인수되|인수될|인수된|인수돼|인수됐|팔리|팔린|팔렸|넘어가|넘어간|넘어갔|매각되|매각된|매각됐|매각돼"""
                ),
                (
                    "sell",
                    """매각(?:하|한|할|해|했|키로)|팔기로|팔았|판다|팔고|팔겠|넘기|넘긴|넘겼|양도(?:하|한|할|해|했)"""
                ),
                ("lend", """빌려주|빌려준|빌려줬|대출(?:하|한|할|해|했)|대여(?:하|한|할|해|했)|꿔"""),
                ("borrow", """빌리|빌린|빌렸|차입|대출받|대출을 받|융자받"""),
                ("supply", """(?:공급|납품|수출|판매|인도)(?:하|한|할|해|했|키로)|대주"""),
                ("supplied", """공급받|납품받|구매(?:하|한|할|해|했)|사들|들여오|들여온|조달"""),
                ("order", """발주(?:하|한|할|해|했)|주문(?:하|한|할|해|했)"""),
                ("invest", """(?:투자|출자|투입)(?:하|한|할|해|했|키로)"""),
                ("pay", """(?:지급|지불|배상|환급|납부)(?:하|한|할|해|했|키로)|낸다|내기로|냈|물어|갚"""),
                ("receive", """받는|받은|받을|받기|받았|수령"""),
                ("hold", """보유|갖고|가진|가지고|들고|소유"""),
            ],
            table:
            [
                (
                    """①%subject%②%object%~%buy%""",
                    EntityRoles.Buyer | EntityRoles.Holder | EntityRoles.Investor | EntityRoles.Customer,
                    EntityRoles.Target | EntityRoles.Held | EntityRoles.Investee
                ),
                ("""①%object%~②(?:이|가|은|는) ~%buy%""", EntityRoles.Target, EntityRoles.Buyer),
                (
                    """①%object%~(?:인수한|인수하는|인수할|사들인|매입한|인수하기로 한) ②""",
                    EntityRoles.Target,
                    EntityRoles.Buyer
                ),
                (
                    """①(?:이|가) ~(?:인수한|인수하는|인수할|사들인|매입한|인수하기로 한) ②""",
                    EntityRoles.Buyer,
                    EntityRoles.Target
                ),
                ("""①%subject%②%to%~%bought%""", EntityRoles.Target, EntityRoles.Buyer),
                ("""①%subject%②%from%~%buy%""", EntityRoles.Buyer | EntityRoles.Holder, EntityRoles.Seller),
                ("""①%object%~②%from%~%buy%""", EntityRoles.Target, EntityRoles.Seller),
                ("""①%subject%②%object%~%sell%""", EntityRoles.Seller, EntityRoles.Target),
                (
                    """①%subject%②%to%~%sell%""",
                    EntityRoles.Seller | EntityRoles.Supplier,
                    EntityRoles.Buyer | EntityRoles.Customer
                ),
                ("""①%object%~②%to%~%sell%""", EntityRoles.Target, EntityRoles.Buyer),
                ("""①%subject%②%to%~%lend%""", EntityRoles.Lender, EntityRoles.Borrower),
                ("""①%subject%②%from%~%borrow%""", EntityRoles.Borrower, EntityRoles.Lender),
                ("""①%subject%②%to%~%supply%""", EntityRoles.Supplier, EntityRoles.Customer),
                ("""①%subject%②%from%~%supplied%""", EntityRoles.Customer, EntityRoles.Supplier),
                ("""①%subject%②%to%~%order%""", EntityRoles.Customer, EntityRoles.Supplier),
                ("""①%subject%②%from%~수주""", EntityRoles.Supplier, EntityRoles.Customer),
                ("""①%subject%②%to%~%invest%""", EntityRoles.Investor, EntityRoles.Investee),
                (
                    """①%subject%②%from%~(?:투자(?:를|금을)? ?(?:받|유치)|유치)""",
                    EntityRoles.Investee,
                    EntityRoles.Investor
                ),
                (
                    """①%subject%②%to%~(?:기술(?:을|를)? ?(?:수출|이전)|라이선스(?:를)? ?(?:주|부여))""",
                    EntityRoles.Licensor,
                    EntityRoles.Licensee
                ),
                (
                    """①%subject%②%from%~(?:기술|라이선스)[^,.@①②]{0,10}(?:도입|들여|이전받)""",
                    EntityRoles.Licensee,
                    EntityRoles.Licensor
                ),
                ("""①%subject%②%to%~%pay%""", EntityRoles.Payer, EntityRoles.Payee),
                ("""①%subject%②%from%~%receive%""", EntityRoles.Payee, EntityRoles.Payer),
                (
                    """①%subject%②(?:을|를|의? ?(?:지분|주식))~%hold%""",
                    EntityRoles.Holder | EntityRoles.Buyer,
                    EntityRoles.Held | EntityRoles.Target
                ),
                (
                    """①(?:은|는|이|가) ②의? (?:최대주주|[0-9] ?대 ?주주|대주주|모회사)""",
                    EntityRoles.Holder,
                    EntityRoles.Held
                ),
                (
                    """①(?:이|가) (?:최대주주|대주주)(?:인|로 있는) (?:[가-힣]+ )?②""",
                    EntityRoles.Holder,
                    EntityRoles.Held
                ),
                ("""①%subject%②(?:을|를) ~(?:자문|대리)(?:하|한|했|해)""", EntityRoles.Adviser, EntityRoles.Client),
            ]
        )
        {
            TopicParticle = KoreanTopic(),
            SubjectParticle = KoreanSubject(),
        };
}
