using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DealNews.Testing;

/// <summary>
/// The valid document for all other faults. It has a fact of each kind that a rule checks, and no finding.
/// </summary>
internal static class ValidDocument
{
    private static readonly JsonWriterOptions s_indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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
                    "wikidata": "Q999999999",
                    "registrations": [{ "register": "RA000657", "number": "110111-0000000" }]
                  },
                  "listingStatus": "listed", "seat": { "country": "KR" },
                  "industries": [{ "scheme": "NACE", "code": "26.11", "name": "electronic components" }]
                },
                { "id": "norden", "names": { "en": "Norden Capital" }, "kind": "fund", "country": "SE" },
                { "id": "aurora", "names": { "en": "Aurora Labs" }, "country": "US",
                  "website": "https://aurora.example", "parent": "norden" }
              ],
              "people": [
                { "id": "mina-han", "names": { "ko": "한미나" },
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
                  "place": { "country": "US" }, "jobs": { "exact": 100000 },
                  "capacity": { "exact": 10, "unit": "gigawatt" },
                  "financing": [{ "form": "debt" }], "timeline": { "announced": "2025-03-03" },
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
                  "investors": [
                    { "entity": "norden", "lead": true, "amount": { "exact": "USD 1000000000" } },
                    { "entity": "hanbit" }
                  ],
                  "roundType": "seriesC", "instrument": "preferredShares",
                  "preMoney": { "exact": "USD 28000000000" }, "postMoney": { "exact": "USD 30000000000" },
                  "pricePerShare": { "exact": "USD 300" }, "totalRaised": { "exact": "USD 5000000000" },
                  "valuation": "v1", "status": "discussing", "confidence": 0.9,
                  "evidence": [{ "exact": "a round of up to US$2 billion" }]
                },
                {
                  "kind": "acquisition", "id": "a1", "acquirers": ["hanbit"], "target": "aurora",
                  "amount": {
                    "exact": "USD 900000000", "equivalents": [{ "exact": "KRW 1310000000000", "approximate": true }]
                  },
                  "share": { "exact": 3 }, "status": "agreed", "date": "2025",
                  "evidence": [{ "exact": "Hanbit will buy 3% of it for US$900 million (KRW 1.31 trillion)" }]
                },
                {
                  "kind": "partnership", "id": "t1", "partners": ["hanbit", "aurora"],
                  "partnershipKind": "supply", "project": "polaris",
                  "licensor": "hanbit", "licensee": "aurora", "product": "HBX",
                  "amount": { "maximum": "USD 600000000" }, "territory": ["US"], "exclusivity": "exclusive",
                  "period": "2025/2030", "duration": { "exact": 5, "unit": "year" },
                  "shares": [{ "holder": "hanbit", "share": { "exact": 50 } }],
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
                },
                {
                  "kind": "acquisition", "id": "a2", "acquirers": ["hanbit"], "target": "aurora",
                  "amount": { "exact": "USD 30000000000" }, "share": { "exact": 97 },
                  "status": "agreed", "date": "2025", "sellers": ["norden"], "otherTargets": ["polaris"],
                  "assets": [
                    { "assetKind": "plant", "name": "the Umea plant", "owner": "aurora", "place": { "country": "SE" } }
                  ],
                  "dealType": "takeover", "attitude": "friendly", "boardResponse": "recommended",
                  "revises": "a1", "competesWith": ["a1"], "basis": "equityValue",
                  "offer": {
                    "pricePerShare": { "exact": "USD 300" },
                    "securities": { "securityKind": "commonShares", "class": "Class A",
                      "count": { "exact": 100000000 }, "share": { "exact": 97 }, "isin": "KR7999990005" },
                    "exchangeRatio": { "exact": 0.5 },
                    "equityValue": { "exact": "USD 30000000000" }, "netDebt": { "exact": "USD 2000000000" },
                    "enterpriseValue": { "exact": "USD 32000000000" }
                  },
                  "premiums": [
                    { "percent": { "exact": 50 }, "amount": { "exact": "USD 100" }, "reference": "lastClose",
                      "referencePrice": { "exact": "USD 200" }, "referenceDate": "2025-02-28" }
                  ],
                  "consideration": [
                    { "form": "cash", "amount": { "exact": "USD 20000000000" }, "perShare": { "exact": "USD 200" } },
                    { "form": "shares", "amount": { "exact": "USD 10000000000" }, "ratio": { "exact": 0.5 },
                      "share": { "minimum": 33 }, "securities": { "securityKind": "commonShares" },
                      "issuer": "hanbit" }
                  ],
                  "stakeBefore": { "exact": 3 }, "stakeAfter": { "exact": 100 }, "disposition": "subsidiary",
                  "multiples": [
                    { "value": { "minimum": 12, "maximum": 13 }, "of": "ebitda", "basis": "enterpriseValue",
                      "period": "2024" }
                  ],
                  "effects": [
                    { "effectKind": "costSynergies", "amount": { "exact": "USD 1000000000" },
                      "recurrence": "a year", "period": "2027" },
                    { "effectKind": "accretion", "percent": { "exact": 5 } }
                  ],
                  "financing": [
                    { "form": "bridgeLoan", "amount": { "exact": "USD 8000000000" }, "share": { "exact": 40 },
                      "providers": ["norden"] }
                  ],
                  "payments": [
                    { "paymentKind": "reverseTerminationFee", "amount": { "exact": "USD 500000000" },
                      "payer": "hanbit", "payee": "aurora", "condition": "if a regulator blocks the deal",
                      "date": "2026" },
                    { "paymentKind": "royalty", "percent": { "exact": 3 }, "base": "net sales" }
                  ],
                  "conditions": [
                    { "conditionKind": "regulatory", "authority": "norden", "status": "pending", "date": "2025-06",
                      "text": "approval of the authority" },
                    { "conditionKind": "minimumAcceptance", "threshold": { "exact": 50 } }
                  ],
                  "timeline": {
                    "announced": "2025-03-03", "signed": "2025-03-03", "approved": "2025-06",
                    "expectedCompletion": "2025-12", "completed": "2025-12", "effective": "2025-12",
                    "expiry": "2026-03", "terminated": "2026-04"
                  },
                  "advisers": [{ "entity": "norden", "role": "financial", "side": "target", "client": "aurora" }]
                },
                {
                  "kind": "merger", "id": "g1", "parties": ["hanbit", "aurora"], "combinedCompany": "hanbit",
                  "ownership": [
                    { "holder": "hanbit", "share": { "exact": 60 } }, { "holder": "aurora", "share": { "exact": 40 } }
                  ],
                  "dealType": "mergerOfEquals", "status": "proposed"
                },
                {
                  "kind": "offering", "id": "o1", "issuer": "aurora", "offeringKind": "initialPublicOffering",
                  "sellers": ["norden"], "securities": { "count": { "exact": 100000000 } },
                  "newSecurities": { "exact": 80000000 }, "existingSecurities": { "exact": 20000000 },
                  "overallotment": { "maximum": 15000000 },
                  "priceRange": { "minimum": "USD 18", "maximum": "USD 21" }, "price": { "exact": "USD 20" },
                  "premiums": [{ "percent": { "exact": -10 }, "reference": "lastClose" }],
                  "amount": { "exact": "USD 2000000000" }, "netProceeds": { "exact": "USD 1900000000" },
                  "capitalization": { "exact": "USD 20000000000" }, "totalSecurities": { "exact": 1000000000 },
                  "subscription": { "exact": 30 }, "exchange": "New York", "ticker": "XNYS:AURO",
                  "advisers": [{ "entity": "norden", "role": "bookrunner" }],
                  "lockUp": { "exact": 180, "unit": "day" },
                  "useOfProceeds": [{ "purpose": "research", "amount": { "exact": "USD 100000000" },
                    "share": { "exact": 5 } }],
                  "pricingDate": "2025-04-01", "listingDate": "2025-04-02", "settlementDate": "2025-04-04",
                  "status": "planned"
                },
                {
                  "kind": "debtFinancing", "id": "d1", "borrower": "aurora", "debtKind": "convertibleBond",
                  "lenders": ["norden"], "amount": { "exact": "USD 500000000" },
                  "rate": { "percent": { "exact": 6.25 }, "base": "Euribor", "spread": { "exact": 2.5 } },
                  "issuePrice": { "exact": 99.5 }, "term": { "exact": 5, "unit": "year" }, "maturity": "2030",
                  "conversionPrice": { "exact": "USD 25" },
                  "conversionSecurities": { "securityKind": "commonShares" },
                  "collateral": "the plant", "seniority": "senior secured", "isin": "KR7999990005",
                  "status": "planned", "date": "2025"
                },
                {
                  "kind": "contract", "id": "k1", "customers": ["hanbit"], "suppliers": ["aurora"],
                  "contractKind": "order",
                  "items": [
                    { "item": "servers", "count": { "exact": 70, "unit": "server" },
                      "options": { "exact": 30 }, "unitPrice": { "exact": "USD 100000" },
                      "amount": { "exact": "USD 7000000" } }
                  ],
                  "amount": { "exact": "USD 7000000" }, "period": "2025/2027",
                  "duration": { "exact": 2, "unit": "year" }, "place": { "country": "KR" }, "project": "polaris",
                  "status": "signed", "date": "2025-03"
                },
                {
                  "kind": "financialFigure", "id": "x1", "company": "hanbit", "measure": "revenue",
                  "value": { "amount": { "exact": "USD 110000000" } },
                  "period": "2024", "nature": "actual",
                  "change": {
                    "direction": "increase", "percent": { "exact": 10 }, "amount": { "exact": "USD 10000000" },
                    "previousAmount": { "exact": "USD 100000000" }, "since": "2023"
                  },
                  "segment": "memory", "place": { "country": "KR" }
                },
                {
                  "kind": "financialFigure", "id": "x2", "company": "hanbit", "measure": "marketShare",
                  "value": { "percent": { "exact": 30 } }, "market": "memory",
                  "change": { "points": { "exact": 2 }, "previousPercent": { "exact": 28 } }
                },
                {
                  "kind": "financialFigure", "id": "x3", "company": "aurora", "measure": "users",
                  "value": { "number": { "exact": 20 }, "multiple": { "exact": 2 } },
                  "change": { "number": { "exact": 10 }, "multiple": { "exact": 2 },
                    "previousNumber": { "exact": 10 } }
                },
                {
                  "kind": "marketPrice", "id": "z1", "company": "hanbit", "ticker": "XKRX:999990",
                  "securityKind": "commonShares", "price": { "exact": "KRW 70000" },
                  "change": { "direction": "decrease", "percent": { "exact": 3.7 } },
                  "priceKind": "close", "volume": { "exact": 1000000 }, "date": "2025-03-03"
                },
                {
                  "kind": "facility", "id": "plant1", "company": "hanbit", "partners": ["norden"],
                  "facilityKind": "plant", "names": { "en": "Umea Works" },
                  "place": { "names": { "en": "Umea" }, "country": "SE" }, "product": "wafers",
                  "capacity": { "exact": 50000, "unit": "wafer a month" },
                  "capacityChange": { "multiple": { "exact": 2 } }, "area": { "exact": 40000, "unit": "square metre" },
                  "cost": { "exact": "USD 3000000000" },
                  "financing": [{ "form": "grant", "amount": { "exact": "USD 200000000" } }],
                  "jobs": { "minimum": 800 }, "stage": "planned", "constructionStart": "2025", "completion": "2027",
                  "start": "2027", "closure": "2050"
                },
                {
                  "kind": "workforceChange", "id": "w1", "company": "hanbit", "changeKind": "cut",
                  "count": { "exact": 900 }, "share": { "exact": 4 }, "segment": "sales",
                  "place": { "country": "KR" }, "destination": { "country": "SE" }, "facility": "plant1",
                  "reason": "lower demand", "period": "2025", "status": "planned",
                  "effects": [{ "effectKind": "charge", "amount": { "exact": "USD 90000000" } }]
                },
                {
                  "kind": "distribution", "id": "e1", "company": "hanbit", "distributionKind": "dividend",
                  "perShare": { "exact": "KRW 361" }, "amount": { "exact": "KRW 2450000000000" },
                  "securities": { "securityKind": "commonShares" }, "change": { "direction": "unchanged" },
                  "yield": { "exact": 2.1 }, "payout": { "exact": 40 }, "period": "2024", "exDate": "2025-03-30",
                  "recordDate": "2025-03-31", "paymentDate": "2025-04-20", "status": "approved"
                },
                {
                  "kind": "right", "id": "y1", "rightKind": "put", "holder": "norden", "grantor": "hanbit",
                  "company": "aurora", "securities": { "count": { "exact": 1000000 } }, "item": "the plant",
                  "price": { "exact": "USD 30" }, "amount": { "exact": "USD 30000000" },
                  "from": "2026", "until": "2028", "duration": { "exact": 2, "unit": "year" },
                  "condition": "after a change of control", "status": "granted"
                },
                {
                  "kind": "debtFinancing", "id": "d2", "borrower": "aurora", "partOf": "a2", "status": "planned"
                },
                {
                  "kind": "investmentPledge", "id": "pf", "investors": ["hanbit"], "investee": "aurora",
                  "facility": "plant1", "status": "planned"
                },
                {
                  "kind": "stake", "id": "s3", "holder": "hanbit", "company": "norden",
                  "before": { "exact": 18 }, "after": { "exact": 21 },
                  "securities": { "count": { "exact": 1000000 } }, "directness": "direct",
                  "amount": { "exact": "USD 700000000" }
                }
              ]
            }
            """;

    /// <summary>Returns a document with edits, as indented JSON.</summary>
    public static string With(string json, ValueList<Edit> edits)
    {
        var document = JsonNode.Parse(json)!;
        foreach (var edit in edits)
        {
            edit.ApplyTo(document);
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_indented))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
