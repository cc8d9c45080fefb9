namespace DealNews.Grounding.Tests.Quotes;

/// <summary>A quote cannot leave out the negation of its words.</summary>
public sealed class NegationEdgeTests
{
    [Theory]
    // Before the quote.
    [InlineData("Delta refused to sell the unit.", "sell the unit")]
    [InlineData("Delta failed to meet its target.", "meet its target")]
    [InlineData("Neither company will invest $5 million.", "company will invest $5 million")]
    [InlineData("None of the banks lent $5 million.", "the banks lent $5 million")]
    [InlineData("The plant barely earns a profit.", "earns a profit")]
    [InlineData("阿尔法公司不会收购贝塔公司。", "收购贝塔公司")]
    [InlineData("阿尔法公司无法完成收购。", "完成收购")]
    [InlineData("阿尔法公司未能出售工厂。", "出售工厂")]
    [InlineData("알파는 베타를 사지 않을 계획이다.", "계획이다")]
    [InlineData("アルファはベータを買わない方針だ。", "方針だ")]
    // After it.
    [InlineData("알파는 공장을 팔 수 없다.", "알파는 공장을 팔")]
    [InlineData("알파는 배당금을 낸 적이 없다.", "알파는 배당금을 낸")]
    [InlineData("アルファは配当を払うつもりはない。", "アルファは配当を払う")]
    [InlineData("アルファの売上は14億円ではない。", "アルファの売上は14億円")]
    [InlineData("アルファは契約を結んだわけではない。", "アルファは契約を結んだ")]
    [InlineData("アルファは配当を払っていない。", "アルファは配当を払っ")]
    // Between the pieces of a quote.
    [InlineData("알파는 베타를 사지 않을 계획이다.", "알파는 베타를 … 계획이다")]
    [InlineData("アルファはベータを買わない方針だ。", "アルファはベータを…方針だ")]
    [InlineData("阿尔法公司不会收购贝塔公司。", "阿尔法公司…收购贝塔公司")]
    public void Anchor_NegationLeftOut_IsAltered(string text, string quote) =>
        Assert.Contains(Status(text, quote), (QuoteStatus[])[QuoteStatus.Altered, QuoteStatus.NotFound]);

    [Theory]
    [InlineData("It costs $11 million. No buyer came.", "It costs $11 million.")]
    [InlineData("알파와 베타는 합의했다. 아니다.", "알파와 베타는 합의했다.")]
    [InlineData("両社は契約した。ない物もある。", "両社は契約した。")]
    [InlineData("Delta could not\n\nEcho will sell the unit.", "Echo will sell the unit")]
    [InlineData("Delta no longer makes cars. It makes motors.", "It makes motors.")]
    [InlineData("알파는 할 수 없이 공장을 팔았다.", "공장을 팔았다")]
    [InlineData("少ない企業がある。", "企業がある")]
    public void Anchor_NegationOfAnotherSentence_IsExact(string text, string quote) =>
        Assert.Equal(QuoteStatus.Exact, Status(text, quote));

    [Theory]
    [InlineData(
        "Delta rejects the offer\n\nEcho agreed to pay $5 million.",
        "Delta rejects the offer Echo agreed to pay $5 million."
    )]
    [InlineData("阿尔法公司拒绝收购\n\n贝塔公司支付5亿元。", "阿尔法公司拒绝收购贝塔公司")]
    [InlineData("알파의 매출\n\n베타는 5억원을 냈다.", "알파의 매출 베타는 5억원을 냈다.")]
    public void Anchor_HeadingAndParagraphInOne_IsAltered(string text, string quote) =>
        Assert.Equal(QuoteStatus.Altered, Status(text, quote));

    [Theory]
    [InlineData("Delta rejects the offer\n\nEcho agreed to pay $5 million.", "Delta rejects the offer\n\nEcho agreed")]
    [InlineData("Delta rejects the offer\nof Echo for its unit.", "Delta rejects the offer of Echo")]
    [InlineData("Delta pays $5 million.\n\nEcho agreed.", "Delta pays $5 million. Echo agreed.")]
    public void Anchor_ParagraphsThatRemainApart_IsAccepted(string text, string quote) =>
        Assert.Contains(Status(text, quote), (QuoteStatus[])[QuoteStatus.Exact, QuoteStatus.Normalized]);

    private static QuoteStatus Status(string text, string quote) =>
        new QuoteAnchorer(new SourceText(text)).Anchor(quote).Status;
}
