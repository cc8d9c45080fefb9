using System.Text;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>The rules that compare the figures, dates and parties of one deal.</summary>
public class FigureSumRuleTests
{
    private const string Offer = """ "kind":"acquisition","acquirers":["a"],"target":"b","status":"agreed" """;
    private const string Deal = """ "kind":"contract","customers":["a"],"suppliers":["b"],"status":"signed" """;
    private const string Debt = """ "kind":"debtFinancing","borrower":"a","status":"committed" """;
    private const string Listing = """ "kind":"offering","issuer":"a","status":"planned" """;

    // The figures of each fact are those of an article that is right.
    [Theory]
    [InlineData(Offer, """ "amount":{"exact":"USD 8200000000"},"offer":{"pricePerShare":{"exact":"USD 82"},"securities":{"count":{"exact":100000000}}} """)]
    [InlineData(Offer, """ "amount":{"exact":"USD 308900000"},"offer":{"pricePerShare":{"exact":"USD 82"},"securities":{"count":{"exact":3766973}}} """)]
    [InlineData(Offer, """ "amount":{"exact":"USD 9000000000"},"basis":"enterpriseValue","offer":{"pricePerShare":{"exact":"USD 82"},"securities":{"count":{"exact":100000000}}} """)]
    [InlineData(Offer, """ "amount":{"minimum":"USD 8000000000"},"offer":{"pricePerShare":{"exact":"USD 82"},"securities":{"count":{"exact":100000000,"approximate":true}}} """)]
    [InlineData(Offer, """ "amount":{"exact":"USD 5000000000"},"consideration":[{"form":"cash","amount":{"exact":"USD 3000000000"}},{"form":"shares","amount":{"exact":"USD 2000000000"}}] """)]
    [InlineData(Offer, """ "amount":{"exact":"USD 5000000000"},"consideration":[{"form":"cash","amount":{"exact":"USD 5000000000"}},{"form":"assumedDebt","amount":{"exact":"USD 2000000000"}}] """)]
    [InlineData(Offer, """ "amount":{"exact":"USD 7000000000"},"consideration":[{"form":"cash","amount":{"exact":"USD 5000000000"}},{"form":"assumedDebt","amount":{"exact":"USD 2000000000"}}] """)]
    [InlineData(Offer, """ "amount":{"exact":"USD 5000000000"},"consideration":[{"form":"cash","amount":{"exact":"USD 3000000000"}},{"form":"shares"}] """)]
    [InlineData(Offer, """ "offer":{"pricePerShare":{"exact":"USD 82"}},"premiums":[{"percent":{"exact":35},"referencePrice":{"exact":"USD 60.74"}},{"percent":{"exact":150},"referencePrice":{"exact":"USD 33"}}] """)]
    [InlineData(Offer, """ "offer":{"pricePerShare":{"exact":"EUR 9"}},"premiums":[{"percent":{"exact":-10},"referencePrice":{"exact":"EUR 10"}}] """)]
    [InlineData(Offer, """ "offer":{"equityValue":{"exact":"USD 8200000000"},"netDebt":{"exact":"USD 1500000000"},"enterpriseValue":{"exact":"USD 9700000000"}} """)]
    [InlineData(Offer, """ "share":{"exact":20.5},"stakeBefore":{"exact":31},"stakeAfter":{"exact":51.5} """)]
    [InlineData(Offer, """ "amount":{"exact":"USD 100000000"},"payments":[{"paymentKind":"earnOut","amount":{"maximum":"USD 200000000"}}] """)]
    [InlineData(Offer, """ "timeline":{"announced":"2026-03","signed":"2026-02-28","expectedCompletion":"2026-33","expiry":"2026-04"} """)]
    [InlineData(Listing, """ "price":{"exact":"KRW 61500"},"securities":{"count":{"exact":2560000}},"amount":{"exact":"KRW 157400000000"},"priceRange":{"minimum":"KRW 52000","maximum":"KRW 61500"} """)]
    [InlineData(Listing, """ "priceRange":{"minimum":"USD 18","maximum":"USD 21"},"securities":{"count":{"exact":100000000}},"amount":{"maximum":"USD 2100000000"} """)]
    [InlineData(Listing, """ "price":{"exact":"USD 20"},"securities":{"count":{"exact":100000000}},"overallotment":{"exact":15000000},"amount":{"exact":"USD 2300000000"} """)]
    [InlineData(Listing, """ "newSecurities":{"exact":80000000},"existingSecurities":{"exact":20000000},"securities":{"count":{"exact":100000000}} """)]
    [InlineData(""" "kind":"contract","customers":["a"],"suppliers":["b"],"status":"signed" """, """ "amount":{"exact":"USD 7700000000"},"items":[{"item":"jets","count":{"exact":70},"unitPrice":{"exact":"USD 110000000"}}] """)]
    [InlineData(""" "kind":"financialFigure","company":"a","measure":"revenue" """, """ "value":{"amount":{"exact":"JPY 1230000000000"}},"change":{"direction":"increase","percent":{"exact":8.2},"previousAmount":{"exact":"JPY 1137000000000"}} """)]
    [InlineData(""" "kind":"financialFigure","company":"a","measure":"marketShare" """, """ "value":{"percent":{"exact":34}},"change":{"points":{"exact":2},"previousPercent":{"exact":36}} """)]
    [InlineData(""" "kind":"financialFigure","company":"a","measure":"users" """, """ "value":{"number":{"exact":300}},"change":{"direction":"increase","percent":{"exact":200},"previousNumber":{"exact":100}} """)]
    [InlineData(""" "kind":"marketPrice","company":"a" """, """ "price":{"exact":"USD 48.15"},"change":{"direction":"decrease","percent":{"exact":3.7},"previousAmount":{"exact":"USD 50"}} """)]
    [InlineData(""" "kind":"fundingRound","company":"a","status":"committed" """, """ "amount":{"exact":"USD 50000000"},"preMoney":{"exact":"USD 450000000"},"postMoney":{"exact":"USD 500000000"} """)]
    [InlineData(""" "kind":"merger","parties":["a","b"],"status":"agreed" """, """ "ownership":[{"holder":"a","share":{"exact":66.7}},{"holder":"b","share":{"exact":33.4}}] """)]
    [InlineData(""" "kind":"partnership","partners":["a","b"],"status":"signed" """, """ "amount":{"maximum":"USD 600000000"},"payments":[{"paymentKind":"upfront","amount":{"exact":"USD 60000000"}},{"paymentKind":"milestone","amount":{"maximum":"USD 540000000"}}] """)]
    [InlineData(""" "kind":"investmentPledge","investors":["a"],"investee":"b","status":"committed","certainty":"possible" """, """ "conditions":["if the trial succeeds"] """)]
    [InlineData(Offer, """ "certainty":"possible","conditions":[{"conditionKind":"regulatory"}] """)]
    [InlineData(Offer, """ "amount":{"exact":"USD 11000000000","equivalents":[{"exact":"GBP 5700000000"}]} """)]
    [InlineData(Deal, """ "amount":{"exact":"USD 9100000000"},"items":[{"item":"A","count":{"exact":50},"unitPrice":{"exact":"USD 110000000"}},{"item":"B","count":{"exact":20},"options":{"exact":10},"unitPrice":{"exact":"USD 180000000"}}] """)]
    [InlineData(Deal, """ "amount":{"exact":"USD 9100000000"},"items":[{"item":"A","count":{"exact":50},"unitPrice":{"exact":"USD 110000000"}},{"item":"B","count":{"exact":20}}] """)]
    [InlineData(Deal, """ "amount":{"exact":"USD 10000000000"},"duration":{"exact":10,"unit":"year"},"items":[{"item":"cells a year","amount":{"minimum":"USD 1000000000"}}] """)]
    [InlineData(Deal, """ "amount":{"minimum":"USD 5000000000"},"items":[{"item":"A","amount":{"exact":"USD 3000000000"}},{"item":"B","amount":{"exact":"USD 2500000000"}}] """)]
    [InlineData(Listing, """ "amount":{"exact":"KRW 105000000000"},"netProceeds":{"exact":"KRW 70000000000","approximate":true},"useOfProceeds":[{"purpose":"a plant","amount":{"exact":"KRW 42000000000"}},{"purpose":"trials","share":{"exact":40}}] """)]
    [InlineData(""" "kind":"debtFinancing","borrower":"a","status":"committed" """, """ "amount":{"exact":"EUR 500000000"},"useOfProceeds":[{"purpose":"a loan","amount":{"exact":"EUR 300000000"}},{"purpose":"purchases","share":{"exact":40}},{"purpose":"other purposes"}] """)]
    [InlineData(""" "kind":"fundingRound","company":"a","status":"committed" """, """ "amount":{"minimum":"USD 50000000"},"useOfProceeds":[{"purpose":"hiring","amount":{"exact":"USD 80000000"}}] """)]
    [InlineData(Offer, """ "timeline":{"approved":"2026-02","announced":"2026-03","expiry":"2026-04-17","completed":"2026-04-25"} """)]
    [InlineData(Offer, """ "timeline":{"signed":"2026-03","effective":"2026-01-01","expiry":"2028","terminated":"2026-05"} """)]
    [InlineData(Offer, """ "timeline":{"expectedCompletion":"2026-03","approved":"2026-06"} """)]
    [InlineData(Offer, """ "premiums":[{"percent":{"minimum":-33.3,"maximum":-22.2}},{"percent":{"exclusiveMinimum":-100}},{"percent":{"exact":-99.9}}] """)]
    [InlineData(Offer, """ "amount":{"maximum":"USD 4400000000"},"offer":{"pricePerShare":{"exact":"USD 48"},"equityValue":{"exact":"USD 3900000000"}},"consideration":[{"form":"cash","perShare":{"exact":"USD 48"}},{"form":"contingentValueRight","perShare":{"maximum":"USD 6"}}] """)]
    [InlineData(Offer, """ "offer":{"pricePerShare":{"maximum":"USD 54"}},"consideration":[{"form":"cash","perShare":{"exact":"USD 48"}},{"form":"contingentValueRight","perShare":{"exact":"USD 6"}}] """)]
    [InlineData(Deal, """ "amount":{"exact":"USD 427500000"},"duration":{"exact":15,"unit":"year"},"items":[{"item":"power","count":{"exact":950000000,"unit":"kWh"},"frequency":"annual","unitPrice":{"exact":"USD 0.03"}}] """)]
    [InlineData(Deal, """ "amount":{"exact":"USD 427500000"},"duration":{"exact":180,"unit":"month"},"items":[{"item":"power","count":{"exact":950000000,"unit":"kWh a year"},"unitPrice":{"exact":"USD 0.03"}}] """)]
    [InlineData(Deal, """ "amount":{"exact":"USD 427500000"},"items":[{"item":"power","count":{"exact":950000000,"unit":"kWh a year"},"unitPrice":{"exact":"USD 0.03"}}] """)]
    [InlineData(Deal, """ "amount":{"exact":"CNY 4700000000"},"duration":{"exact":15,"unit":"year"},"items":[{"item":"power","count":{"exact":950000000,"unit":"kWh"},"frequency":"annual","unitPrice":{"exact":"CNY 0.298"},"pricing":{"escalation":{"exact":1.5},"floor":{"exact":"CNY 0.26"},"cap":{"exact":"CNY 0.36"}}}] """)]
    [InlineData(""" "kind":"partnership","partners":["a","b"],"status":"signed" """, """ "shares":[{"holder":"a","share":{"exact":51}},{"holder":"b","share":{"exact":49}},{"holder":"a","share":{"exact":50},"of":"costs"},{"holder":"b","share":{"exact":50},"of":"costs"}] """)]
    [InlineData(""" "kind":"debtFinancing","borrower":"a","status":"committed" """, """ "conversionPrice":{"exact":"USD 80.50"},"conversionSecurities":{"ratio":{"numerator":{"exact":12.4224},"denominatorAmount":{"exact":"USD 1000"}}},"premiums":[{"percent":{"exact":32.5},"referencePrice":{"exact":"USD 60.75"}}] """)]
    [InlineData(Offer, """ "offer":{"pricePerShare":{"exact":"USD 52"}},"consideration":[{"form":"cash","perShare":{"exact":"USD 52"}},{"form":"notes","perShare":{"exact":"USD 52"},"alternative":true}] """)]
    [InlineData(Offer, """ "conditions":[{"conditionKind":"shareholders","status":"met","threshold":{"minimum":75},"achieved":{"percent":{"exact":96.4}}},{"conditionKind":"shareholders","status":"pending","threshold":{"minimum":75},"achieved":{"percent":{"exact":60}}}] """)]
    [InlineData(Debt, """ "amount":{"exact":"USD 100000000"},"drawnAmount":{"exact":"USD 0"},"subscription":{"exact":1.5},"orderBook":{"exact":"USD 150000000"} """)]
    [InlineData(Listing, """ "amount":{"exact":"USD 400000000"},"tranches":[{"trancheKind":"public","share":{"exact":10},"amount":{"exact":"USD 40000000"}},{"trancheKind":"overallotment","share":{"exact":15},"amount":{"exact":"USD 60000000"}}] """)]
    [InlineData(""" "kind":"facility","company":"a","stage":"planned" """, """ "constructionStart":"2026","firstOutput":"2029-09","start":"2030" """)]
    [InlineData(""" "kind":"financialFigure","company":"a","measure":"netLoss" """, """ "value":{"amount":{"exact":"USD 44000000"}},"change":{"percent":{"exact":466},"previousAmount":{"exact":"USD 12000000"},"previousMeasure":"netProfit"} """)]
    [InlineData(""" "kind":"distribution","company":"a","status":"cancelled" """, """ "perShare":{"exact":"JPY 0"},"change":{"previousAmount":{"exact":"JPY 28"}} """)]
    public void Check_FiguresThatAgree_ReportsNothing(string fact, string members) =>
        Assert.Empty(Find($"{{{fact},{members}}}"));

    [Theory]
    [InlineData("DN3009 /facts/0/amount", Offer, """ "amount":{"exact":"USD 10300000000"},"offer":{"pricePerShare":{"exact":"USD 82"},"securities":{"count":{"exact":103000000}}} """)]
    [InlineData("DN3009 /facts/0/amount", Offer, """ "amount":{"exact":"USD 5200000000"},"consideration":[{"form":"cash","amount":{"exact":"USD 3100000000"}},{"form":"shares","amount":{"exact":"USD 1200000000"}}] """)]
    [InlineData("DN3009 /facts/0/amount", Offer, """ "amount":{"exact":"USD 5200000000"},"consideration":[{"form":"cash","amount":{"exact":"USD 6100000000"}},{"form":"shares"}] """)]
    [InlineData("DN3009 /facts/0/offer/pricePerShare", Offer, """ "offer":{"pricePerShare":{"exact":"USD 82"}},"consideration":[{"form":"cash","perShare":{"exact":"USD 50"}},{"form":"shares","perShare":{"exact":"USD 22"}}] """)]
    [InlineData("DN3009 /facts/0/consideration", Offer, """ "consideration":[{"form":"cash","share":{"exact":60}},{"form":"shares","share":{"exact":60}}] """)]
    [InlineData("DN3009 /facts/0/premiums/0/percent", Offer, """ "offer":{"pricePerShare":{"exact":"USD 82"}},"premiums":[{"percent":{"exact":53},"referencePrice":{"exact":"USD 60.74"}}] """)]
    [InlineData("DN3009 /facts/0/premiums/0/amount", Offer, """ "offer":{"pricePerShare":{"exact":"USD 82"}},"premiums":[{"amount":{"exact":"USD 10"},"referencePrice":{"exact":"USD 60.74"}}] """)]
    [InlineData("DN1040 /facts/0/premiums/0/percent", Offer, """ "premiums":[{"percent":{"exact":-100}}] """)]
    [InlineData("DN3009 /facts/0/offer/enterpriseValue", Offer, """ "offer":{"equityValue":{"exact":"USD 8200000000"},"netDebt":{"exact":"USD 1500000000"},"enterpriseValue":{"exact":"USD 7900000000"}} """)]
    [InlineData("DN3009 /facts/0/stakeAfter", Offer, """ "share":{"exact":20.5},"stakeBefore":{"exact":31},"stakeAfter":{"exact":61.5} """)]
    [InlineData("DN3011 /facts/0/payments/0/amount", Offer, """ "amount":{"exact":"USD 1000000000"},"payments":[{"paymentKind":"terminationFee","amount":{"exact":"USD 3500000000"}}] """)]
    [InlineData("DN3010 /facts/0/timeline/completed", Offer, """ "timeline":{"signed":"2026-03-02","completed":"2026-02"} """)]
    [InlineData("DN3010 /facts/0/timeline/expiry", Offer, """ "timeline":{"signed":"2026-03-02","expiry":"2026-02"} """)]
    [InlineData("DN3010 /facts/0/timeline/terminated", Offer, """ "timeline":{"signed":"2026-03-02","terminated":"2025"} """)]
    [InlineData("DN3010 /facts/0/timeline/terminated", Offer, """ "timeline":{"completed":"2026-03-02","terminated":"2025"} """)]
    [InlineData("DN3010 /facts/0/timeline/expiry", Offer, """ "timeline":{"effective":"2026-03-02","expiry":"2026-03-01"} """)]
    [InlineData("DN3009 /facts/0/amount", Deal, """ "amount":{"exact":"USD 9100000000"},"items":[{"item":"A","count":{"exact":50},"unitPrice":{"exact":"USD 110000000"}},{"item":"B","count":{"exact":20},"unitPrice":{"exact":"USD 810000000"}}] """)]
    [InlineData("DN3009 /facts/0/amount", Deal, """ "amount":{"exact":"USD 9100000000"},"items":[{"item":"A","count":{"exact":5},"unitPrice":{"exact":"USD 110000000"}},{"item":"B","count":{"exact":20},"unitPrice":{"exact":"USD 180000000"}}] """)]
    [InlineData("DN3009 /facts/0/amount", Deal, """ "amount":{"exact":"USD 5000000000"},"items":[{"item":"A","amount":{"exact":"USD 3000000000"}},{"item":"B","amount":{"exact":"USD 4500000000"}}] """)]
    [InlineData("DN3009 /facts/0/useOfProceeds", Listing, """ "amount":{"exact":"KRW 70000000000"},"useOfProceeds":[{"purpose":"a plant","amount":{"exact":"KRW 42000000000"}},{"purpose":"trials","share":{"exact":60}}] """)]
    [InlineData("DN3009 /facts/0/useOfProceeds", """ "kind":"debtFinancing","borrower":"a","status":"committed" """, """ "amount":{"exact":"EUR 500000000"},"useOfProceeds":[{"purpose":"a loan","amount":{"exact":"EUR 3000000000"}}] """)]
    [InlineData("DN3009 /facts/0/useOfProceeds", """ "kind":"fundingRound","company":"a","status":"committed" """, """ "amount":{"maximum":"USD 50000000"},"useOfProceeds":[{"purpose":"hiring","amount":{"exact":"USD 80000000"}}] """)]
    [InlineData("DN3009 /facts/0/amount", Deal, """ "amount":{"exact":"USD 4275000000"},"duration":{"exact":15,"unit":"year"},"items":[{"item":"power","count":{"exact":950000000,"unit":"kWh"},"frequency":"annual","unitPrice":{"exact":"USD 0.03"}}] """)]
    [InlineData("DN3009 /facts/0/shares", """ "kind":"partnership","partners":["a","b"],"status":"signed" """, """ "shares":[{"holder":"a","share":{"exact":51},"of":"profit"},{"holder":"b","share":{"exact":60},"of":"profit"}] """)]
    [InlineData("DN3009 /facts/0/conversionPrice", """ "kind":"debtFinancing","borrower":"a","status":"committed" """, """ "conversionPrice":{"exact":"USD 85.50"},"conversionSecurities":{"ratio":{"numerator":{"exact":12.4224},"denominatorAmount":{"exact":"USD 1000"}}} """)]
    [InlineData("DN3009 /facts/0/items/0/pricing/cap", Deal, """ "items":[{"item":"power","pricing":{"floor":{"exact":"CNY 0.36"},"cap":{"exact":"CNY 0.26"}}}] """)]
    [InlineData("DN3009 /facts/0/useOfProceeds", Offer, """ "netProceeds":{"exact":"USD 1100000000"},"useOfProceeds":[{"purpose":"repay debt","amount":{"exact":"USD 1300000000"}}] """)]
    [InlineData("DN3009 /facts/0/change", """ "kind":"debtFinancing","borrower":"a","status":"committed" """, """ "amount":{"exact":"USD 650000000"},"change":{"percent":{"exact":8},"previousAmount":{"exact":"USD 550000000"}} """)]
    [InlineData("DN3011 /facts/0/payments/0/amount", """ "kind":"debtFinancing","borrower":"a","status":"committed" """, """ "amount":{"exact":"USD 650000000"},"payments":[{"paymentKind":"arrangementFee","amount":{"exact":"USD 6500000000"}}] """)]
    [InlineData("DN1040 /facts/0/premiums/0/percent", Offer, """ "premiums":[{"percent":{"maximum":-120}}] """)]
    [InlineData("DN1061 /facts/0/acquirers/0", Offer, """ "otherTargets":["a"] """)]
    [InlineData("DN3009 /facts/0/amount", Listing, """ "price":{"exact":"KRW 61500"},"securities":{"count":{"exact":2560000}},"amount":{"exact":"KRW 1574000000000"} """)]
    [InlineData("DN3009 /facts/0/securities", Listing, """ "newSecurities":{"exact":83000000},"existingSecurities":{"exact":22000000},"securities":{"count":{"exact":155000000}} """)]
    [InlineData("DN3009 /facts/0/capitalization", Listing, """ "price":{"exact":"USD 20"},"totalSecurities":{"exact":512000000},"capitalization":{"exact":"USD 1024000000"} """)]
    [InlineData("DN3012 /facts/0/price", Listing, """ "price":{"exact":"USD 25"},"priceRange":{"minimum":"USD 18","maximum":"USD 21"} """)]
    [InlineData("DN3010 /facts/0/listingDate", Listing, """ "pricingDate":"2026-05-12","listingDate":"2026-05-01" """)]
    [InlineData("DN3009 /facts/0/change", """ "kind":"financialFigure","company":"a","measure":"revenue" """, """ "value":{"amount":{"exact":"JPY 1230000000000"}},"change":{"direction":"decrease","percent":{"exact":8.2},"previousAmount":{"exact":"JPY 1137000000000"}} """)]
    [InlineData("DN3009 /facts/0/change", """ "kind":"financialFigure","company":"a","measure":"marketShare" """, """ "value":{"percent":{"exact":34}},"change":{"points":{"exact":5},"previousPercent":{"exact":36}} """)]
    [InlineData("DN3009 /facts/0/postMoney", """ "kind":"fundingRound","company":"a","status":"committed" """, """ "amount":{"exact":"USD 52000000"},"postMoney":{"exact":"USD 48000000"} """)]
    [InlineData("DN1061 /facts/0/investors/0/entity", """ "kind":"fundingRound","company":"a","status":"committed" """, """ "investors":[{"entity":"a"}] """)]
    [InlineData("DN1061 /facts/0/investors/0", """ "kind":"investmentPledge","investors":["a"],"investee":"a","status":"committed" """, """ "finance":"debt" """)]
    [InlineData("DN3011 /facts/0/payments/0/amount", """ "kind":"partnership","partners":["a","b"],"status":"signed" """, """ "amount":{"exact":"USD 60000000"},"payments":[{"paymentKind":"milestone","amount":{"exact":"USD 540000000"}}] """)]
    [InlineData("DN3016 /facts/0/amount/equivalents/0", Offer, """ "amount":{"exact":"USD 11000000000","equivalents":[{"exact":"GBP 5700000"}]} """)]
    [InlineData("DN3006 /facts/0/status", """ "kind":"investmentPledge","investors":["a"],"investee":"b","status":"disbursed","certainty":"possible" """, """ "conditions":["if the trial succeeds"] """)]
    [InlineData("DN3009 /facts/0/conditions/0/achieved", Offer, """ "conditions":[{"conditionKind":"shareholders","status":"met","threshold":{"minimum":75},"achieved":{"percent":{"exact":60}}}] """)]
    [InlineData("DN3009 /facts/0/drawnAmount", Debt, """ "amount":{"exact":"USD 100000000"},"drawnAmount":{"exact":"USD 150000000"} """)]
    [InlineData("DN3009 /facts/0/orderBook", Debt, """ "amount":{"exact":"USD 100000000"},"subscription":{"exact":1.5},"orderBook":{"exact":"USD 250000000"} """)]
    [InlineData("DN3009 /facts/0/tranches/0/amount", Listing, """ "amount":{"exact":"USD 400000000"},"tranches":[{"trancheKind":"public","share":{"exact":10},"amount":{"exact":"USD 90000000"}}] """)]
    [InlineData("DN3009 /facts/0/tranches/0/amount", Listing, """ "amount":{"exact":"USD 400000000"},"tranches":[{"trancheKind":"cornerstone","amount":{"exact":"USD 900000000"}}] """)]
    [InlineData("DN3009 /facts/0/shares", Deal, """ "shares":[{"holder":"a","share":{"exact":80}},{"holder":"b","share":{"exact":40}}] """)]
    [InlineData("DN3009 /facts/0/items/0/change", Deal, """ "items":[{"item":"A","unitPrice":{"exact":"USD 50"},"change":{"direction":"decrease","percent":{"exact":4},"previousAmount":{"exact":"USD 90"}}}] """)]
    [InlineData("DN3009 /facts/0/change", """ "kind":"marketPrice","item":"index" """, """ "value":{"number":{"exact":184.6}},"change":{"direction":"decrease","number":{"exact":0.9},"previousNumber":{"exact":190}} """)]
    [InlineData("DN3010 /facts/0/firstOutput", """ "kind":"facility","company":"a","stage":"planned" """, """ "constructionStart":"2030","firstOutput":"2029-09" """)]
    [InlineData("DN3010 /facts/0/timeline/delisting", Offer, """ "timeline":{"announced":"2026-03-02","delisting":"2026-02"} """)]
    public void Check_FiguresThatDisagree_ReportsTheMember(string expected, string fact, string members) =>
        Assert.Equal([expected], Find($"{{{fact},{members}}}"));

    [Theory]
    [InlineData("", """ "period":"2024","market":"robots" """, """ "period":"2024","market":"sensors" """)]
    [InlineData("", """ "period":"2024","market":"robots" """, """ "period":"2023","market":"robots" """)]
    [InlineData("", """ "market":"robots","place":{"country":"KR"} """, """ "market":"robots","place":{"country":"JP"} """)]
    [InlineData("", """ "market":"robots" """, """ "market":"robots","nature":"target" """)]
    [InlineData("", """ "market":"robots" """, """ "market":"robots","polarity":"negative" """)]
    [InlineData("", """ "period":"2024" """, """ "period":"2024" """)]
    [InlineData("DN3017 /facts/1/value", """ "market":"robots" """, """ "market":"robots" """)]
    [InlineData("DN3017 /facts/1/value", """ "period":"2024","market":"robots","nature":"actual" """, """ "period":"2024","market":"robots" """)]
    public void Check_RankOfTwoCompanies_ReportsTheSecondInOneMarket(string expected, string one, string other) =>
        Assert.Equal(
            expected.Length == 0 ? [] : [expected],
            Find(
                $"{{{Rank("a", one)}}}, {{{Rank("b", other)}}}"
            )
        );

    private static string Rank(string company, string members) =>
        $$$""" "kind":"financialFigure","company":"{{{company}}}","measure":"marketRank","value":{"number":{"exact":1}},{{{members}}} """;

    [Fact]
    public void Check_WrongProduct_ShowsTheSum()
    {
        var finding = Assert.Single(
            Report(
                """{"kind":"contract","customers":["a"],"suppliers":["b"],"status":"signed","items":[{"item":"jets","count":{"exact":70},"unitPrice":{"exact":"USD 120.5"},"amount":{"exact":"USD 9000"}}]}"""
            ).Findings
        );

        Assert.Equal("USD 120.5 × 70 is 8371.275 to 8498.775; found USD 9000.", finding.Message);
    }

    [Fact]
    public void Check_RivalOffers_CanReferToEachOther() =>
        Assert.Empty(
            Find(
                """{"kind":"acquisition","id":"f1","acquirers":["a"],"target":"b","status":"proposed","competesWith":["f2"]},"""
                    + """{"kind":"acquisition","id":"f2","acquirers":["c"],"target":"b","status":"proposed","competesWith":["f1"]}"""
            )
        );

    private static string[] Find(string facts) =>
        [
            .. Report(facts)
                .Findings.Where(finding => finding.Code != RuleCode.EntityUnused)
                .Select(finding => $"{finding.Code} {finding.Pointer}"),
        ];

    private static ValidationReport Report(string facts) =>
        DocumentInspector
            .Inspect(
                Encoding.UTF8.GetBytes(
                    $$"""{"companies":[{"id":"a"},{"id":"b"}{{(facts.Contains("\"c\"", StringComparison.Ordinal) ? ",{\"id\":\"c\"}" : "")}}],"facts":[{{facts}}]}"""
                )
            )
            .Report;
}
