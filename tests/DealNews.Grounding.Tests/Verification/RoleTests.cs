namespace DealNews.Grounding.Tests.Verification;

/// <summary>A simple clause that gives two entities other roles than the fact is reported.</summary>
public sealed class RoleTests
{
    /// <summary>The language, the text (the quote), the fact with two places for entities, and these two.</summary>
    public static TheoryData<string, string, string, string, string> Facts =>
        new()
        {
            { "en", "Delta lent EUR 83 million to Echo.", Loan, "echo", "delta" },
            { "en", "Delta will supply Echo with motors.", Order, "echo", "delta" },
            { "en", "Echo orders motors from Delta.", Order, "echo", "delta" },
            { "en", "Delta licensed its motor to Echo.", Licence, "delta", "echo" },
            { "en", "Delta sold its pumps unit Golf to Echo.", Sale, "echo", "delta" },
            { "en", "Delta invested EUR 5 million in Echo.", Pledge, "delta", "echo" },
            { "ko", "델타는 에코온에 75억원을 빌려줬다.", Loan, "echo", "delta" },
            { "ko", "델타는 에코온에 모터를 공급하기로 했다.", Order, "echo", "delta" },
            { "ko", "델타는 에코온에 5억원을 투자하기로 했다.", Pledge, "delta", "echo" },
            { "ja", "デルタ工業はエコー電機に75億円を融資した。", Loan, "echo", "delta" },
            { "ja", "デルタ工業はエコー電機に部品を納入する。", Order, "echo", "delta" },
            { "zh", "德尔塔集团向回声科技供应电机。", Order, "echo", "delta" },
        };

    private static string Loan =>
        """ "kind": "debtFinancing", "borrower": "{0}", "lenders": ["{1}"], "debtKind": "loan", "status": "signed" """;

    private static string Order =>
        """ "kind": "contract", "customers": ["{0}"], "suppliers": ["{1}"], "contractKind": "supply" """
        + """, "status": "signed" """;

    private static string Licence =>
        """ "kind": "partnership", "partners": ["delta", "echo"], "licensor": "{0}", "licensee": "{1}" """
        + """, "status": "signed" """;

    private static string Sale =>
        """ "kind": "acquisition", "acquirers": ["{0}"], "sellers": ["{1}"], "target": "golf", "status": "agreed" """;

    private static string Pledge =>
        """ "kind": "investmentPledge", "investors": ["{0}"], "investee": "{1}", "status": "committed" """;

    [Theory]
    [MemberData(nameof(Facts))]
    public void Verify_RolesOfTheClause_AreNotReported(
        string language,
        string text,
        string fact,
        string one,
        string other
    ) => Assert.Empty(NewsArticle.Findings(language, text, With(fact, one, other)));

    [Theory]
    [MemberData(nameof(Facts))]
    public void Verify_ExchangedRoles_AreReported(
        string language,
        string text,
        string fact,
        string one,
        string other
    ) =>
        Assert.Contains(
            NewsArticle.Findings(language, text, With(fact, other, one)),
            finding => finding.StartsWith("DN6004", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("en", "Delta may buy Echo, a person said.", "completed")]
    [InlineData("ko", "델타는 에코온 인수를 검토 중이다.", "completed")]
    [InlineData("ja", "デルタ工業はエコー電機の買収を検討中だ。", "completed")]
    [InlineData("zh", "德尔塔集团考虑收购回声科技。", "completed")]
    [InlineData("en", "Delta completed the acquisition of Echo.", "planned")]
    public void Verify_StatusOfAnotherTerm_IsReported(string language, string text, string status) =>
        Assert.Contains("DN5014 /status", NewsArticle.Findings(language, text, Buy(status)));

    [Theory]
    [InlineData("en", "Delta failed to buy Echo.")]
    [InlineData("en", "Delta abandoned its plan to buy Echo.")]
    [InlineData("ko", "델타는 에코온을 인수할 계획이 없다.")]
    [InlineData("ja", "デルタ工業はエコー電機の買収を断念した。")]
    [InlineData("zh", "德尔塔集团不收购回声科技。")]
    public void Verify_CompletedDealThatIsDenied_IsReported(string language, string text) =>
        Assert.Contains("DN5013 /polarity", NewsArticle.Findings(language, text, Buy("completed")));

    [Theory]
    [InlineData("en", "Delta, which did not pay a dividend, bought Echo.")]
    [InlineData("ko", "델타는 배당을 포기하고 에코온을 인수했다.")]
    [InlineData("ja", "デルタ工業は増資を断念し、エコー電機を買収した。")]
    [InlineData("zh", "德尔塔集团以不低于16亿元收购回声科技。")]
    [InlineData("zh", "德尔塔集团以不到19亿元收购回声科技。")]
    [InlineData("zh", "德尔塔集团不仅收购回声科技，还收购高尔夫控股。")]
    public void Verify_NegationOfSomethingElse_IsNotReported(string language, string text) =>
        Assert.DoesNotContain("DN5013 /polarity", NewsArticle.Findings(language, text, Buy("completed")));

    private static string Buy(string status) =>
        $$""" "kind": "acquisition", "acquirers": ["delta"], "target": "echo", "status": "{{status}}" """;

    private static string With(string fact, string one, string other) =>
        fact.Replace("{0}", one, StringComparison.Ordinal).Replace("{1}", other, StringComparison.Ordinal);
}
