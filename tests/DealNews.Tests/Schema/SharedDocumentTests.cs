using DealNews.Json;
using DealNews.Schema;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>The library rejects the same test documents as the schema.</summary>
public sealed class SharedDocumentTests
{
    public static TheoryData<string> FaultNames() => new(SharedDocuments.Faults.Select(fault => fault.What));

    public static TheoryData<string> OpeningNames() => new(SharedDocuments.Openings.Select(opening => opening.What));

    [Fact]
    public void ValidDocument_Inspected_HasOnlyTheUnknownKind()
    {
        var inspection = DocumentInspector.Inspect(SharedDocuments.Utf8(SharedDocuments.Valid));
        Assert.False(inspection.Report.HasErrors);
        Assert.Equal(
            ["DN1051"],
            inspection
                .Report.Findings.Select(finding => finding.Code)
                .Where(code => code.StartsWith("DN1", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void Fault_Inspected_HasErrorWithItsCode(string what)
    {
        var fault = SharedDocuments.Faults.Single(fault => fault.What == what);
        var inspection = DocumentInspector.Inspect(SharedDocuments.Utf8(fault.ApplyTo(SharedDocuments.Valid)));
        Assert.Contains(
            inspection.Report.Findings,
            finding => finding.Code == fault.Code && finding.Severity == FluentValidation.Severity.Error
        );
    }

    [Theory]
    [MemberData(nameof(OpeningNames))]
    public void Opening_Inspected_HasNoError(string what)
    {
        var opening = SharedDocuments.Openings.Single(opening => opening.What == what);
        var inspection = DocumentInspector.Inspect(SharedDocuments.Utf8(opening.ApplyTo(SharedDocuments.Valid)));
        Assert.DoesNotContain(
            inspection.Report.Findings,
            finding =>
                finding.Severity == FluentValidation.Severity.Error
                && !finding.Code.StartsWith("DN2", StringComparison.Ordinal)
        );
        Assert.True(opening.Code is null || inspection.Report.Findings.Any(finding => finding.Code == opening.Code));
    }
}
