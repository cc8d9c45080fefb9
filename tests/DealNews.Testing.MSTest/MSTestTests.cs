using Microsoft.VisualStudio.TestTools.UnitTesting;

[assembly: DoNotParallelize]

namespace DealNews.Testing.MSTest;

/// <summary>The test kit in a project of MSTest.</summary>
[TestClass]
public sealed class MSTestTests
{
    [TestMethod]
    public void Equal_SameDocument_Passes() =>
        DealNewsAssert.Equal(Samples.AiAlliance.Document, Samples.AiAlliance.Document);

    [TestMethod]
    public void Equal_OtherDocument_FailsAsAssertion()
    {
        var failure = Assert.ThrowsExactly<AssertFailedException>(static () =>
            DealNewsAssert.Equal(Samples.AiAlliance.Document, Samples.FundingRound.Document)
        );

        StringAssert.StartsWith(failure.Message, "The documents differ in ");
        Assert.IsInstanceOfType<DealNewsAssertException>(failure.InnerException);
    }
}
