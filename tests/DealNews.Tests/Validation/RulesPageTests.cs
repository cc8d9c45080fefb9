namespace DealNews.Tests;

public class RulesPageTests
{
    [Fact]
    public void RulesPage_OfTheRepository_IsWhatTheCatalogueSays() =>
        KeptFile.Verify("docs/rules.md", RulesPage.Write());
}
