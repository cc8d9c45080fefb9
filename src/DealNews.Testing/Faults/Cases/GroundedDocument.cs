namespace DealNews.Testing;

/// <summary>
/// The valid document for faults that only a comparison with the article reveals. The article supports all its quotes
/// and figures.
/// </summary>
internal static class GroundedDocument
{
    public static string Json { get; } =
        """
            {
              "schemaVersion": "1.0",
              "article": {
                "id": "example-2025-0304", "headline": "Hanbit weighs $400 billion for data centres",
                "url": "https://news.example/2025/0304",
                "publisher": "Example Daily", "authors": ["J. Doe"],
                "publishedAt": "2025-03-04T18:00:00+09:00", "language": "en"
              },
              "companies": [
                {
                  "id": "hanbit", "names": { "ko": "한빛그룹", "en": "Hanbit Group" }, "kind": "company",
                  "country": "KR",
                  "identifiers": {
                    "lei": "9845EXAMPLEHANBIT094", "isins": ["KR7999990005"], "tickers": ["XKRX:999990"],
                    "wikidata": "Q999999999"
                  }
                },
                { "id": "norden", "names": { "en": "Norden Capital" }, "kind": "fund", "country": "SE" },
                { "id": "aurora", "names": { "en": "Aurora Labs" }, "country": "US",
                  "website": "https://aurora.example" }
              ],
              "people": [
                { "id": "mina-han", "names": { "ko": "한미나", "en": "Mina Han" },
                  "positions": [{ "company": "hanbit", "title": "회장", "role": "chair" }] },
                { "id": "erik-lind", "names": { "en": "Erik Lind" },
                  "positions": [{ "company": "norden", "role": "chiefExecutive" }] }
              ],
              "projects": [
                { "id": "polaris", "names": { "en": "Polaris" }, "participants": ["hanbit", "norden"], "country": "US" }
              ],
              "facts": [
                {
                  "kind": "meeting", "id": "m1",
                  "participants": [
                    { "entity": "mina-han", "onBehalfOf": "hanbit", "role": "visitor" },
                    { "entity": "erik-lind", "onBehalfOf": "norden", "role": "host" }
                  ],
                  "date": "2025-03-03", "dateText": "Monday",
                  "place": { "names": { "en": "Harbour House" }, "country": "SE" },
                  "purpose": "negotiation", "format": "inPerson", "status": "held", "topics": ["data centres"],
                  "evidence": [{ "exact": "Han met Lind at Harbour House on Monday", "start": 120, "end": 159 }],
                  "certainty": "certain"
                },
                {
                  "kind": "investmentPledge", "id": "p1", "investors": ["hanbit", "norden"],
                  "project": "polaris",
                  "amount": {
                    "exact": "USD 400000000000",
                    "equivalents": [{ "exact": "KRW 584000000000000", "approximate": true }]
                  },
                  "status": "planned", "period": "2025/2028",
                  "evidence": [
                    { "exact": "Hanbit Group and Norden Capital want to spend US$400 billion (KRW 584 trillion)" }
                  ]
                },
                {
                  "kind": "investmentPledge", "id": "p2", "investors": ["norden"], "project": "polaris",
                  "amount": { "minimum": "USD 15000000000", "maximum": "USD 25000000000" },
                  "status": "discussing", "finance": "debt", "partOf": "p1",
                  "evidence": [{ "exact": "Norden is discussing US$15 billion to US$25 billion of it as debt" }]
                },
                {
                  "kind": "valuation", "id": "v1", "company": "aurora",
                  "amount": {
                    "exact": "USD 30000000000", "equivalents": [{ "exact": "KRW 43800000000000", "approximate": true }]
                  },
                  "basis": "postMoney", "timing": "current", "asOf": "2025-03",
                  "attribution": { "kind": "namedMedia", "name": "Example Wire" },
                  "evidence": [{ "exact": "Aurora Labs is valued at US$30 billion (KRW 43.8 trillion)" }]
                },
                {
                  "kind": "productCapability", "id": "c1", "company": "hanbit", "product": "HBX",
                  "category": "memory", "standard": "HBM3E",
                  "specifications": [{ "name": "capacity", "value": 36, "unit": "GB" }],
                  "stage": "massProduction", "asOf": "2025",
                  "evidence": [{ "exact": "Hanbit makes its HBX memory with 36GB" }]
                },
                {
                  "kind": "fundingRound", "id": "r1", "company": "aurora", "round": "Series C",
                  "amount": { "maximum": "USD 2000000000" },
                  "investors": [{ "entity": "norden", "lead": true }, { "entity": "hanbit" }],
                  "valuation": "v1", "status": "discussing", "confidence": 0.9,
                  "evidence": [{ "exact": "a round of up to US$2 billion" }]
                },
                {
                  "kind": "acquisition", "id": "a1", "acquirers": ["hanbit"], "target": "aurora",
                  "amount": {
                    "exact": "USD 900000000", "equivalents": [{ "exact": "KRW 1310000000000", "approximate": true }]
                  },
                  "share": { "exact": 3 }, "status": "agreed", "date": "2025",
                  "evidence": [{ "exact": "Hanbit will buy 3% of Aurora for US$900 million (KRW 1.31 trillion)" }]
                },
                {
                  "kind": "partnership", "id": "t1", "partners": ["hanbit", "aurora"],
                  "partnershipKind": "supply", "project": "polaris",
                  "status": "signed", "date": "2025-02",
                  "evidence": [{ "exact": "Hanbit and Aurora signed a supply contract" }]
                },
                {
                  "kind": "stake", "id": "s1", "holder": "norden", "company": "hanbit",
                  "stakeKind": "shareholding", "share": { "exact": 20.5 },
                  "rank": 1, "asOf": "2024-12-31",
                  "evidence": [{ "exact": "Norden is the largest shareholder of Hanbit with 20.5%" }]
                },
                {
                  "kind": "unitPrice", "id": "u1", "seller": "aurora", "item": "inference",
                  "price": { "exact": "USD 0.40" },
                  "per": { "value": 1000000, "unit": "token" },
                  "evidence": [{ "exact": "Aurora asks US$0.40 per million tokens" }]
                },
                {
                  "kind": "marketForecast", "id": "f1", "market": "data centres", "measure": "revenue",
                  "points": [
                    { "date": "2024", "amount": { "exact": "USD 120000000000" }, "pointKind": "actual" },
                    { "date": "2028", "amount": { "maximum": "USD 300000000000" }, "pointKind": "forecast" }
                  ],
                  "provider": { "name": "Example Research" },
                  "evidence": [
                    {
                      "exact":
                        "data centres took in US$120 billion in 2024 and may take in up to US$300 billion in 2028"
                    }
                  ]
                },
                {
                  "kind": "statement", "id": "q1", "speaker": "mina-han", "text": "우리는 함께 짓는다",
                  "mode": "direct", "language": "ko",
                  "attribution": { "kind": "namedPerson", "entity": "mina-han" },
                  "evidence": [{ "exact": "우리는 함께 짓는다" }]
                }
              ]
            }
            """;
}
