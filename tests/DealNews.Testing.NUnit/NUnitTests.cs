using NUnit.Framework;

namespace DealNews.Testing.NUnit;

/// <summary>The test kit in a project of NUnit.</summary>
public sealed class NUnitTests
{
    [Test]
    public void Equal_SameDocument_Passes() =>
        DealNewsAssert.Equal(Samples.AiAlliance.Document, Samples.AiAlliance.Document);

    [Test]
    public void Equal_OtherDocument_FailsAsAssertion()
    {
        var failure = Assert.Throws<AssertionException>(static () =>
            DealNewsAssert.Equal(Samples.AiAlliance.Document, Samples.FundingRound.Document)
        );

        Assert.That(failure!.Message, Does.StartWith("The documents differ in "));
        Assert.That(failure.InnerException, Is.TypeOf<DealNewsAssertException>());
    }
}
