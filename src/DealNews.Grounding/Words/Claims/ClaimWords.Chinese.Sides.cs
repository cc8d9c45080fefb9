namespace DealNews.Grounding;

/// <content>The clauses of Chinese that give two entities their roles.</content>
internal sealed partial class ClaimWords
{
    private static SideGrammar ChineseSides =>
        new(
            gap: """[^，。；：“”@①②]{0,40}?""",
            looseGap: """[^，。；：“”①②]{0,50}?""",
            words:
            [
                ("buy", """收购|收購|并购|併購|买下|買下|买入|買入|受让|受讓|增持|认购|認購"""),
                ("sell", """出售|转让|轉讓|卖|賣|售"""),
                ("invest", """投资|投資|入股|注资|注資|增资|增資"""),
                ("order", """订购|訂購|采购|採購|购买|購買|订货|下单"""),
                ("supply", """供应|供應|供货|供貨|交付|出口"""),
                ("towards", """向|对|對|为|為"""),
                ("from", """从|從|向|自"""),
            ],
            table:
            [
                (
                    """①(?:(?!被|由)~)%buy%(?:了)?(?:[^，。；@①②]{0,6})?②(?!%buy%)""",
                    EntityRoles.Buyer | EntityRoles.Holder | EntityRoles.Investor | EntityRoles.Customer,
                    EntityRoles.Target | EntityRoles.Held | EntityRoles.Investee
                ),
                ("""①~(?:被|由)②~(?:%buy%|控股)""", EntityRoles.Target, EntityRoles.Buyer),
                ("""①≈%from%②~(?:%buy%|购买|購買)""", EntityRoles.Buyer | EntityRoles.Holder, EntityRoles.Seller),
                ("""①~(?:将|將|把)②~%sell%""", EntityRoles.Seller, EntityRoles.Target),
                (
                    """①≈%sell%(?:给|給|予|与|與)②""",
                    EntityRoles.Seller | EntityRoles.Supplier,
                    EntityRoles.Buyer | EntityRoles.Customer
                ),
                ("""(?:将|將|把)①~%sell%(?:给|給|予)②""", EntityRoles.Target, EntityRoles.Buyer),
                (
                    """①≈向②~%sell%""",
                    EntityRoles.Seller | EntityRoles.Supplier,
                    EntityRoles.Buyer | EntityRoles.Customer
                ),
                ("""①~(?:投资|投資|入股|注资|注資|增资|增資)②""", EntityRoles.Investor, EntityRoles.Investee),
                ("""①~(?:向|对|對)②~(?:投资|投資|注资|注資|增资|增資)""", EntityRoles.Investor, EntityRoles.Investee),
                (
                    """①~(?:获|獲|获得|獲得|引入)②~(?:投资|投資|入股|注资|注資)""",
                    EntityRoles.Investee,
                    EntityRoles.Investor
                ),
                ("""①~%towards%②~提供~(?:贷款|貸款|融资|融資|授信|借款)""", EntityRoles.Lender, EntityRoles.Borrower),
                ("""①~(?:从|從)②~(?:贷款|貸款|借款|融资|融資|借入)""", EntityRoles.Borrower, EntityRoles.Lender),
                ("""①~%towards%②~%supply%""", EntityRoles.Supplier, EntityRoles.Customer),
                ("""①~%from%②~%order%""", EntityRoles.Customer, EntityRoles.Supplier),
                ("""①~(?:授权|授權|许可|許可|授予)②""", EntityRoles.Licensor, EntityRoles.Licensee),
                (
                    """①~(?:持有|拥有|擁有|控制)(?:了)?②""",
                    EntityRoles.Holder | EntityRoles.Buyer,
                    EntityRoles.Held | EntityRoles.Target
                ),
                ("""①~(?:向|给|給)②~(?:支付|赔偿|賠償|缴纳|繳納)""", EntityRoles.Payer, EntityRoles.Payee),
                (
                    """①~(?:担任|擔任|任)②~(?:顾问|顧問|保荐|保薦|承销|承銷)""",
                    EntityRoles.Adviser,
                    EntityRoles.Client | EntityRoles.Issuer
                ),
            ]
        );
}
