namespace DealNews.Grounding;

/// <content>The clauses of Japanese that give two entities their roles.</content>
internal sealed partial class ClaimWords
{
    private static SideGrammar JapaneseSides =>
        new(
            gap: """(?:[^。；「」@①②]|@(?:に|から|へ|と)){0,60}?""",
            looseGap: """(?:[^。；「」@①②]|@(?!は|が)){0,80}?""",
            words:
            [
                ("subject", """(?:は≈|が(?![^@①②]{0,20}(?:する|した|ている|いた|の)[@②])≈)"""),
                ("object", """(?:を|の(?:全?株|発行済|全持ち分|持ち分|自社株|経営権))"""),
                ("to", """(?:に|へ)(?!より|よって|よると)"""),
                ("buy", """(?:買収|取得|買い取|買い入れ|子会社化|購入)(?!され)"""),
                ("bought", """(?:買収|取得|購入|子会社化)され|売却され"""),
                ("sell", """(?:売却|譲渡|売り渡)(?!され)"""),
                ("lend", """貸し|貸す|融資(?!を受け|され)"""),
                ("borrow", """借り|借入|融資を受け"""),
                ("supply", """(?:供給|納入|納品|輸出|販売)(?!を受け|され)"""),
            ],
            table:
            [
                (
                    """①%subject%②%object%~%buy%""",
                    EntityRoles.Buyer | EntityRoles.Holder | EntityRoles.Investor | EntityRoles.Customer,
                    EntityRoles.Target | EntityRoles.Held | EntityRoles.Investee
                ),
                ("""①%object%~②が~%buy%""", EntityRoles.Target, EntityRoles.Buyer),
                ("""①%subject%②(?:に|によって|により)~%bought%""", EntityRoles.Target, EntityRoles.Buyer),
                (
                    """①%subject%②から~(?:買収|取得|購入)(?!され)""",
                    EntityRoles.Buyer | EntityRoles.Holder | EntityRoles.Customer,
                    EntityRoles.Seller | EntityRoles.Supplier
                ),
                ("""①%object%~②から~%buy%""", EntityRoles.Target, EntityRoles.Seller),
                ("""①%subject%②%object%~%sell%""", EntityRoles.Seller, EntityRoles.Target),
                (
                    """①%subject%②%to%~%sell%""",
                    EntityRoles.Seller | EntityRoles.Supplier,
                    EntityRoles.Buyer | EntityRoles.Customer
                ),
                ("""①%object%~②%to%~%sell%""", EntityRoles.Target, EntityRoles.Buyer),
                ("""①%subject%②%to%~(?:%lend%)""", EntityRoles.Lender, EntityRoles.Borrower),
                ("""①%subject%②から~(?:%borrow%)""", EntityRoles.Borrower, EntityRoles.Lender),
                ("""①%subject%②%to%~%supply%""", EntityRoles.Supplier, EntityRoles.Customer),
                ("""①%subject%②から~(?:調達|供給を受け|仕入)""", EntityRoles.Customer, EntityRoles.Supplier),
                ("""①%subject%②%to%~(?:発注|注文)""", EntityRoles.Customer, EntityRoles.Supplier),
                ("""①%subject%②から~受注""", EntityRoles.Supplier, EntityRoles.Customer),
                ("""①%subject%②%to%~(?:出資|投資)(?!を受け|され)""", EntityRoles.Investor, EntityRoles.Investee),
                ("""①%subject%②から~(?:出資|投資)を受け""", EntityRoles.Investee, EntityRoles.Investor),
                ("""①%subject%②%to%~(?:ライセンス|許諾|供与)""", EntityRoles.Licensor, EntityRoles.Licensee),
                (
                    """①%subject%②から~(?:導入|ライセンスを受け|許諾を受け)""",
                    EntityRoles.Licensee,
                    EntityRoles.Licensor
                ),
                ("""①%subject%②%to%~(?:支払|払う|払い|払っ)""", EntityRoles.Payer, EntityRoles.Payee),
                ("""①%subject%②から~(?:受け取|受領)""", EntityRoles.Payee, EntityRoles.Payer),
                (
                    """①%subject%②(?:を|の)~(?:保有|所有|持つ|持って|持ち)""",
                    EntityRoles.Holder | EntityRoles.Buyer,
                    EntityRoles.Held | EntityRoles.Target
                ),
                ("""①(?:は|が)②の(?:筆頭株主|大株主|親会社|第[0-9]位株主)""", EntityRoles.Holder, EntityRoles.Held),
                ("""①%subject%②(?:に|を)~(?:助言)""", EntityRoles.Adviser, EntityRoles.Client),
            ]
        )
        {
            TopicParticle = JapaneseTopic(),
            SubjectParticle = JapaneseSubject(),
        };
}
