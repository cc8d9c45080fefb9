using FluentValidation;

namespace DealNews.Grounding.Tests.Verification;

public sealed class ExampleGroundingTests
{
    public static TheoryData<string> Documents() => new(Examples.Documents);

    // Information is no fault: a "$" is assumed to be of the United States, a quote is found after normalisation.
    [Theory]
    [MemberData(nameof(Documents))]
    public void Example_HeldAgainstItsArticle_HasNoWarningAndNoError(string path)
    {
        var (document, text) = Examples.Load(path);

        var report = new GroundingVerifier(text).Verify(document);

        Assert.DoesNotContain(report.Findings, finding => finding.Severity != Severity.Info);
    }
}
