namespace DealNews.Tests;

public class RulesPageTests
{
    [Fact]
    public void RulesPage_InTheRepository_IsUpToDate() => KeptFile.Verify("docs/rules.md", RulesPage.Write());
}
