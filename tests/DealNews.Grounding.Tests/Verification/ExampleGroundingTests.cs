using FluentValidation;

namespace DealNews.Grounding.Tests.Verification;

public sealed class ExampleGroundingTests
{
    public static TheoryData<string> Documents() => new(Examples.Documents);

    // Information is not a fault: an assumed currency, a quote found after normalization.
    [Theory]
    [MemberData(nameof(Documents))]
    public void Verify_Example_HasNoWarningAndNoError(string path)
    {
        var (document, text) = Examples.Load(path);

        var report = new GroundingVerifier(text).Verify(document);

        Assert.DoesNotContain(report.Findings, finding => finding.Severity != Severity.Info);
    }
}
