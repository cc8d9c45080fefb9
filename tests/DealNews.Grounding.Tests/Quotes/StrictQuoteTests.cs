namespace DealNews.Grounding.Tests;

/// <summary>Faithful quotes are accepted; quotes with any change of meaning are not.</summary>
public sealed class StrictQuoteTests
{
    [Theory]
    // Names
    [InlineData("Orvane Corp pays Brask Corp $80 million.", "Orvane Corp pays Brack Corp $80 million")]
    [InlineData("It will not sell its unit to Morel Energy.", "it will not sell its unit to Borel Energy")]
    [InlineData("Talla Bank hired Kim Narae as chief executive.", "hired Kim Nara as chief executive")]
    [InlineData("누리전자는 다온소재를 인수했다고 밝혔다.", "누리전자는 다운소재를 인수했다고 밝혔다")]
    [InlineData("青葉電機は銀河電子を買収した。", "青葉電機は銀河電工を買収した")]
    [InlineData("青云电子收购了海岳科技的全部股份。", "青云电子收购了海月科技的全部股份")]
    [InlineData("Orvane bought Brask from Talla last year.", "Orvane bought Talla from Brask last year")]
    // Directions
    [InlineData(
        "Orvane raised its stake in Brask from 12% to 18%.",
        "Orvane lowered its stake in Brask from 12% to 18%"
    )]
    [InlineData("Sales should increase by 7.5 % in 2027.", "Sales should decrease by 7.5 % in 2027")]
    [InlineData("Talla acquired the mill in March.", "Talla sold the mill in March")]
    [InlineData("The fund is a lender to Brask Group.", "The fund is a tender to Brask Group")]
    [InlineData("다온의 지분율은 12.5%에서 18%로 높아진다.", "지분율은 12.5%에서 18%로 낮아진다")]
    [InlineData("누리는 대금을 지급하고 주식을 받는다.", "누리는 대금을 지급받고 주식을 받는다")]
    [InlineData("売上高は前年より増加した。", "売上高は前年より減少した")]
    [InlineData("公司净利润同比上升。", "公司净利润同比下降")]
    [InlineData("It rose to $48 billion from $17 billion.", "It rose to $17 billion from $48 billion")]
    // Hedges and certainty
    [InlineData(
        "It reportedly said the deal could close by 30 June.",
        "reportedly said the deal will close by 30 June"
    )]
    [InlineData("The offer may rise to $5 million.", "offer will rise to $5 million")]
    [InlineData("It reportedly said so on Monday.", "It said so on Monday")]
    [InlineData("Orvane paid about $3 billion for it.", "Orvane paid $3 billion for it")]
    [InlineData("누리는 공장 신설을 검토하고 있다.", "누리는 공장 신설을 확정하고 있다")]
    [InlineData("同社は出資を検討している。", "同社は出資を決定している")]
    [InlineData("据报道，公司将出资。", "公司已经出资")]
    // Units, months, scales, currencies, digits
    [InlineData("It will add 300 MW of capacity.", "add 300 GW of capacity")]
    [InlineData("Orvane will buy Brask by 30 June 2027.", "Orvane will buy Brask by 30 July 2027")]
    [InlineData("The module holds 512 GB of memory.", "module holds 512 TB of memory")]
    [InlineData("The term is 24 months after signing.", "The term is 24 years after signing")]
    [InlineData("It invests 640 million euros in it.", "It invests 640 billion euros in it")]
    [InlineData("It invests 640 million euros in it.", "It invests 640 million pounds in it")]
    [InlineData("It invests 640 million tenge in it.", "It invests 640 million taka in it")]
    [InlineData("It invests 640 million euros in it.", "It invests 650 million euros in it")]
    [InlineData("It pays $1,250 per share.", "It pays $1.250 per share")]
    [InlineData("누리는 3억5천만 달러를 출자한다.", "누리는 3조5천만 달러를 출자한다")]
    [InlineData("누리는 3억5천만 달러를 출자한다.", "누리는 3억5천만 엔을 출자한다")]
    [InlineData("누리는 5월에 공장을 연다.", "누리는 6월에 공장을 연다")]
    [InlineData("新工場に1兆2400億円を投じる。", "新工場に1兆2400億ドルを投じる")]
    [InlineData("新工場に三百億円を投じる。", "新工場に三百万円を投じる")]
    [InlineData("公司将投资124亿元。", "公司将投资124万元")]
    [InlineData("公司将投资124亿元。", "公司将投资142亿元")]
    // Bounds and negations, left out or cut off
    [InlineData("누리는 최소 150억 달러를 낸다.", "누리는 최대 150억 달러를 낸다")]
    [InlineData("누리는 최소 150억 달러를 낸다.", "150억 달러를 낸다")]
    [InlineData("It spends at least $15 billion on it.", "spends $15 billion on it")]
    [InlineData("It spends at least $15 billion on it.", "$15 billion on it")]
    [InlineData("It spends $15 billion on it.", "It spends $1")]
    [InlineData("It spends $15 billion on it.", "5 billion on it")]
    [InlineData("It spends $15 billion on it.", "It spends $15")]
    [InlineData("Brask did not agree to the sale.", "Brask did agree to the sale")]
    [InlineData("Brask did not agree to the sale.", "agree to the sale")]
    [InlineData("Brask won't agree to the sale.", "Brask will agree to the sale")]
    [InlineData("The bid is unable to close.", "able to close")]
    [InlineData("나래는 매각하지 않기로 했다.", "나래는 매각하기로 했다")]
    [InlineData("나래는 매각하지 않기로 했다.", "나래는 매각하지")]
    [InlineData("上場の計画はないという。", "上場の計画はあるという")]
    [InlineData("公司没有上市计划。", "公司有上市计划")]
    [InlineData("公司没有上市计划。", "上市计划")]
    // Order, additions, ellipses
    [InlineData("Orvane and Brask signed in Seoul.", "Brask and Orvane signed in Seoul")]
    [InlineData("Orvane signed the contract in Seoul.", "Orvane signed the contract yesterday in Seoul")]
    [InlineData("Orvane will not sell Brask.", "Orvane will … sell Brask")]
    [InlineData("Orvane pays. Brask sells the mill.", "Brask sells … Orvane pays")]
    [InlineData("Orvane pays $5 million.\n\nBrask sells the mill.", "Orvane pays … Brask sells the mill")]
    [InlineData("Orvane will sell its unit to Brask.", "Orvane … will buy its unit")]
    [InlineData("Orvane pays $15 million.", "Orvane … 5 million")]
    [InlineData("Neither Orvane nor its rival Brask advises Tellick.", "Orvane … advises Tellick")]
    [InlineData("Orvane Group did not sell. Orvane Holdings sold 7% instead.", "Orvane Group … sold 7% instead")]
    [InlineData("It is unlikely that regulators approve.", "It is … that regulators approve")]
    [InlineData("오르반은 브라스크를 사지 않고 텔릭을 샀다.", "오르반은 … 텔릭을 샀다")]
    [InlineData("取締役会はこの提案を支持していない。", "取締役会は…支持")]
    [InlineData("该安排不具约束力。", "该安排…约束力")]
    [InlineData("双方未能就价格达成一致。", "双方…达成一致")]
    [InlineData("龙江向长江出售黄河，而黑河向白河购买辽河。", "江…出…黑…河…买…辽")]
    // Hyphens at line ends, signs, marks
    [InlineData("The affiliate is un-\nlisted and small.", "listed and small")]
    [InlineData("The bid is non-\r\nbinding.", "binding")]
    [InlineData("The bid is dis\u00AD\nsatisfied.", "satisfied")]
    [InlineData("Growth – 3.4% in the year – beat forecasts.", "Growth -3.4% in the year")]
    [InlineData("The belt is 12\" wide.", "The belt is 12' wide")]
    [InlineData("The belt is 12\u2032 wide.", "The belt is 12\u2033 wide")]
    [InlineData("He said: \"Yes.\"", "\"")]
    [InlineData("The plan is not able to work.", "The plan is notable")]
    [InlineData("Orvane said that it pays $5 million.", "Orvane said … that it pays … million")]
    [InlineData("青葉は株を売らない。", "青葉は株を売らな")]
    public void Anchor_AlteredQuote_IsNotAccepted(string text, string quote)
    {
        var match = new QuoteAnchorer(new SourceText(text)).Anchor(quote);
        Assert.False(match.IsAccepted, $"{match.Status}: {match.Text}");
        Assert.Null(match.Span);
        Assert.Empty(match.Pieces);
    }

    [Theory]
    // White space and line breaks
    [InlineData("누리는 150억 달러를 낸다.", "누리는 150억달러를  낸다")]
    [InlineData("누리는 150억\n달러를 낸다.", "누리는 150억 달러를 낸다")]
    [InlineData("Orvane pays\u00A0$15\u202Fbillion.", "Orvane pays $15 billion")]
    [InlineData("Orvane\r\npays   $15 billion.", "Orvane pays $15 billion")]
    [InlineData("Orvane pays $15 billion.", " Orvane pays\u2009$15 billion. \n")]
    [InlineData("An invest-\nment of $15 billion.", "An investment of $15 billion")]
    [InlineData("An investment of $15 billion.", "An invest-\nment of $15 billion")]
    [InlineData("A long-\nterm loan.", "A long-term loan")]
    [InlineData("A joint ven\u00ADture in Korea.", "joint venture in Korea")]
    [InlineData("A joint ven\u00AD\nture in Korea.", "joint venture in Korea")]
    // Quotation marks, dashes, dots
    [InlineData("“We’re in,” said Jane O’Neill.", "\"We're in,\" said Jane O'Neill")]
    [InlineData("누리는 “최소 5조원”이라고 했다.", "누리는 '최소 5조원'이라고 했다")]
    [InlineData("同社は「買収は完了した」と述べた。", "同社は“買収は完了した”と述べた")]
    [InlineData("公司称“交易已完成”。", "公司称\"交易已完成\"")]
    [InlineData("In 2026–2031 it — finally — sells.", "In 2026-2031 it -- finally -- sells")]
    [InlineData("매출은 150억∼250억 달러다.", "매출은 150억~250억 달러다")]
    [InlineData("AI·로봇ㆍ칩에 투자한다.", "AI・로봇·칩에 투자한다")]
    [InlineData("The price fell by −5%.", "fell by -5%")]
    // Composition, width, ligatures, references
    [InlineData("\u1102\u116E\u1105\u1175\u1102\u1173\u11AB 5조 원을 낸다.", "누리는 5조 원을 낸다")]
    [InlineData("누리는 5조 원을 낸다.", "\u1102\u116E\u1105\u1175\u1102\u1173\u11AB 5조 원을 낸다")]
    [InlineData("Socie\u0301te\u0301 Orvane pays.", "Société Orvane pays")]
    [InlineData("Société Orvane pays.", "Socie\u0301te\u0301 Orvane pays")]
    [InlineData("ガスを供給する。", "カ\u3099スを供給する")]
    [InlineData("ｶﾞｽを供給する。", "ガスを供給する")]
    [InlineData("売上は１２％増えた。", "売上は12%増えた")]
    [InlineData("ＡＩ部門を売却する。", "AI部門を売却する")]
    [InlineData("公司投资１２４亿元。", "公司投资124亿元")]
    [InlineData("the oﬃce eﬃciency workﬂow", "the office efficiency workflow")]
    [InlineData("the office efficiency workflow", "the oﬃce eﬃciency workﬂow")]
    [InlineData("“We’re in,” said Jane O’Neill.", "&quot;We&#39;re in,&quot; said Jane O&#39;Neill")]
    [InlineData("&quot;We&#8217;re in,&quot; said A&amp;B.", "\"We’re in,\" said A&B")]
    [InlineData("Orvane&nbsp;pays $15&nbsp;billion &ndash; in cash.", "Orvane pays $15 billion - in cash")]
    [InlineData("Orvane pays\u200B $15 billion\uFEFF in cash.", "Orvane pays $15 billion in cash")]
    // Edges
    [InlineData("△4월 다온에 4억달러를 냈다.", "4월 다온에 4억달러를 냈다")]
    [InlineData("삼백억원대 소송이 끝났다.", "소송이 끝났다")]
    [InlineData("누리전자가 다온을 인수했다.", "누리전자가 다온을 인수")]
    [InlineData("It spends at least $15 billion on it.", "at least $15 billion")]
    [InlineData("Brask did not agree to the sale.", "did not agree to the sale")]
    [InlineData("Orvane's bid for Brask is final.", "bid for Brask")]
    [InlineData("The deal—the largest yet—closes.", "the largest yet")]
    [InlineData("The seller, Brask, is in Seoul (Korea).", "Brask, is in Seoul (Korea)")]
    [InlineData("公司将投资至少124亿元建厂。", "将投资至少124亿元")]
    [InlineData("新工場に1兆2400億円を投じる。", "1兆2400億円を投じる")]
    // Ellipses
    [InlineData("ACME said on Tuesday that it will not sell its unit.", "ACME said … it will not sell its unit")]
    [InlineData("ACME said on Tuesday that it will not sell its unit.", "ACME said... it will not sell its unit")]
    [InlineData("ACME said on Tuesday that it will not sell its unit.", "ACME said [...] it will not sell its unit")]
    [InlineData("ACME said on Tuesday that it will not sell its unit.", "ACME said […] that it (…) not sell its unit")]
    [InlineData("ACME said on Tuesday that it will sell its unit.", "…on Tuesday that it will sell…")]
    [InlineData("누리는 3일 나래에 최소 5조 원을 투자한다고 밝혔다.", "누리는 … 최소 5조 원을 투자한다고 밝혔다")]
    [InlineData("누리는 3일 나래에 최소 5조 원을\n투자한다고 밝혔다.\n\n끝.", "누리는 3일(…)투자한다고 밝혔다")]
    [InlineData("青葉は来年、銀河に5億円を出資する。", "青葉は……5億円を出資する")]
    [InlineData("Orvane Inc. said on Monday it pays $5 million.", "Orvane … it pays $5 million")]
    [InlineData("Orvane pays. It sells the mill. Brask waits.", "Orvane pays. … Brask waits")]
    [InlineData("It is “12” of them.", "It is '12' of them")]
    [InlineData("A margin of 3 – 5% is high.", "A margin of 3–5% is high")]
    [InlineData("青云将于明年向海岳投资124亿元。", "青云……投资124亿元")]
    [InlineData("He said: “Well… we will buy it.”", "Well... we will buy it")]
    public void Anchor_FaithfulQuote_IsAccepted(string text, string quote)
    {
        var match = new QuoteAnchorer(new SourceText(text)).Anchor(quote);
        Assert.True(match.IsAccepted, $"{match.Status}: {match.Suggestion}");
        Assert.Equal(match.Text, new SourceText(text).Slice(match.Span!.Value));
    }

    [Fact]
    public void Anchor_QuoteWithEllipsis_HasPieces()
    {
        var text = new SourceText(
            "Orvane said so. Orvane said on Tuesday that it pays Brask $5 million. It pays $7 million."
        );
        var match = new QuoteAnchorer(text).Anchor("Orvane said … it pays … $5 million");
        Assert.Equal(
            (QuoteStatus.Elided, "Orvane said on Tuesday that it pays Brask $5 million"),
            (match.Status, match.Text)
        );
        Assert.Equal(["Orvane said", "it pays", "$5 million"], match.Pieces.Select(text.Slice));
    }
}
