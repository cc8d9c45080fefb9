namespace DealNews.Tests;

public sealed class RelationTests
{
    private static readonly LanguageTag s_english = new("en");

    private static readonly ArticleFacts s_document = new()
    {
        Companies =
        [
            new() { Id = "a", Names = [new(new("en"), "Alpha, Inc. \"A\"")] },
            new() { Id = "b", Names = [new(new("en"), "=HYPERLINK(1)")] },
            new() { Id = "c", Names = [new(new("en"), "<b>C</b>|]")] },
        ],
        Projects = [new() { Id = "x" }],
        Facts =
        [
            new InvestmentPledge
            {
                Id = "p1",
                Investors = ["a", "b"],
                Investee = new EntityId("c"),
                Project = new EntityId("x"),
                Amount = ReportedAmount.AtLeast(Sample.Usd(15)),
                Status = PledgeStatus.Planned,
                Period = new PartialDate("2025"),
            },
            new Partnership { Partners = ["a", "b", "c"], Status = PartnershipStatus.Signed },
            new FundingRound
            {
                Company = "c",
                Investors = [new() { Entity = "a" }],
                Status = PledgeStatus.Disbursed,
            },
            new UnknownFact("other"),
        ],
    };

    [Fact]
    public void Edges_Facts_LeadFromActorToOtherSide() =>
        Assert.Equal(
            [
                ("a", "c", "investee"),
                ("a", "x", "project"),
                ("b", "c", "investee"),
                ("b", "x", "project"),
                ("a", "b", "partners"),
                ("a", "c", "partners"),
                ("b", "c", "partners"),
                ("a", "c", "company"),
            ],
            s_document.Edges().Select(static edge => (edge.From.Value, edge.To.Value, edge.Role))
        );

    [Fact]
    public void Deals_Facts_HaveOneShape()
    {
        var deals = s_document.Deals();

        Assert.Equal(s_document.Facts, deals.Select(static deal => deal.Fact));
        Assert.Equal(["a", "b"], deals[0].Parties);
        Assert.Equal(["c", "x"], deals[0].Counterparties);
        Assert.Equal("at least USD 15", deals[0].Amount!.ToString());
        Assert.Equal("planned", deals[0].Status);
        Assert.Equal("2025", deals[0].Date!.Value.Value);
        Assert.Equal(["a"], deals[2].Parties);
        Assert.Equal(["c"], deals[2].Counterparties);
        Assert.Empty(deals[3].Parties);
    }

    [Fact]
    public void Deals_EveryKind_NamesTheEntitiesOfItsMainMembers() =>
        Assert.All(
            SentenceFacts.All.Where(static fact => fact is not (UnknownFact or Layoff)),
            static fact =>
            {
                var deal = Assert.Single(Sample.Document(fact).Deals());
                Assert.True(
                    deal.Parties.Count + deal.Counterparties.Count > 0 || fact is MarketForecast,
                    $"{fact.Kind} names nobody"
                );
            }
        );

    [Fact]
    public void Deals_OwnKind_IsReadFromItsDeclaration()
    {
        var layoff = new Layoff { Company = "a", Savings = ReportedAmount.AtLeast(Sample.Usd(5)) };

        var deal = Assert.Single(
            Sample.Document(layoff).Deals([FactKind.Create("layoff", ApplicationJson.Default.Layoff)])
        );

        Assert.Equal(["a"], deal.Parties);
        Assert.Equal("at least USD 5", deal.Amount!.ToString());
    }

    [Fact]
    public void ToCsv_HostileNames_AreQuotedAndInert() =>
        Assert.Equal(
            """"
            id,kind,parties,counterparties,item,amount,status,date
            p1,investmentPledge,"Alpha, Inc. ""A""; =HYPERLINK(1)",<b>C</b>|]; x,,at least USD 15,planned,2025
            ,partnership,"Alpha, Inc. ""A""; =HYPERLINK(1); <b>C</b>|]",,,,signed,
            ,fundingRound,"Alpha, Inc. ""A""",<b>C</b>|],,,disbursed,
            ,other,,,,,,

            """".ReplaceLineEndings("\r\n").Replace(",<b>C</b>|]; x,", ",\"<b>C</b>|]; x\",", StringComparison.Ordinal),
            s_document.Deals().ToCsv(s_document, s_english)
        );

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\r\n=1", "\"'\r\n=1\"")]
    [InlineData("a=1", "a=1")]
    public void ToCsv_Formula_IsPrecededByAnApostrophe(string text, string cell)
    {
        var document = Sample.Document(new Statement { Speaker = "a", Text = text });

        Assert.Equal(
            $"id,kind,parties,counterparties,item,amount,status,date\r\n,statement,a,,{cell},,,\r\n",
            document.Deals().ToCsv(document, s_english)
        );
    }

    [Fact]
    public void ToMermaid_HostileNames_AreEscaped() =>
        Assert.Equal(
            """
            flowchart LR
              n0["Alpha, Inc. #34;A#34;"]
              n1["#60;b#62;C#60;#47;b#62;#124;#93;"]
              n0 -->|"fundingRound"| n1

            """.ReplaceLineEndings("\n"),
            s_document.Edges().Where(static edge => edge.Fact is FundingRound).ToMermaid(s_document, s_english)
        );
}
