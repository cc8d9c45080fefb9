using System.Text;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Testing.Tests;

public class FindingTests
{
    private static readonly ArticleFacts s_faulty = Testing.Samples.ForKind("meeting") with { Companies = [] };

    public static TheoryData<FaultyDocument> FaultyDocuments() =>
        new(Testing.FaultyDocuments.All.Where(static faulty => faulty.ArticleText is null));

    [Theory]
    [MemberData(nameof(FaultyDocuments))]
    public void HasFinding_FaultyDocument_ReturnsFinding(FaultyDocument faulty)
    {
        var inspection = DocumentInspector.Inspect(faulty.Json);

        Assert.Equal(faulty.Code, DealNewsAssert.HasFinding(inspection.Report, faulty.Code, faulty.Pointer).Code);
        Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.HasNoFindings(inspection.Report));
        if (inspection.Report.HasErrors)
        {
            Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.Valid(Encoding.UTF8.GetBytes(faulty.Json)));
        }
        else
        {
            DealNewsAssert.Valid(Encoding.UTF8.GetBytes(faulty.Json));
        }
    }

    [Theory]
    [InlineData(RuleCode.ReferenceDangling, "/facts/0/company")]
    [InlineData(RuleCode.ReferenceCircular, null)]
    public void HasFinding_OtherFindings_ThrowsWithTheFindings(string code, string? pointer)
    {
        var report = DocumentValidator.Validate(s_faulty);

        var thrown = Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.HasFinding(report, code, pointer));

        Assert.Contains(
            $"Expected a finding {code}{(pointer is null ? "" : $" at {pointer}")}, but found:{Environment.NewLine}  ",
            thrown.Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Error DN2002 at /facts/0/participants/0/onBehalfOf: ",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void HasFinding_TwoWithTheCode_ReturnsTheOneAtThePointer()
    {
        var report = new ValidationReport
        {
            Findings = [QuoteFinding("/facts/0/evidence/0", 3), QuoteFinding("/facts/1/evidence/0", 4)],
        };

        Assert.Equal(
            4,
            DealNewsAssert.HasFinding(report, RuleCode.QuoteNotFound, "/facts/1/evidence/0").Span!.Value.Start
        );
        Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.HasNoFindings(report));
        DealNewsAssert.HasNoFindings(new());
    }

    [Fact]
    public void HasFinding_NoFindings_ThrowsWithExpectedFinding()
    {
        var thrown = Assert.Throws<DealNewsAssertException>(static () =>
            DealNewsAssert.HasFinding(
                DocumentValidator.Validate(Testing.Samples.ForKind("stake")),
                RuleCode.IdRepeated,
                ""
            )
        );

        Assert.Equal("Expected a finding DN2001 at the document, but found no findings.", thrown.Message);
    }

    [Fact]
    public void Valid_WithError_ThrowsWithTheFinding()
    {
        var thrown = Assert.Throws<DealNewsAssertException>(static () => DealNewsAssert.Valid(s_faulty));

        Assert.Contains(
            "Error DN2002 at /facts/0/participants/0/onBehalfOf: ",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Valid_WithWarning_Passes()
    {
        ArticleFacts document = Some.Document(
            Some.Fact<InvestmentPledge>(static pledge => pledge with { Status = new("leaked") })
        );

        DealNewsAssert.Valid(document);
        Assert.Throws<DealNewsAssertException>(() =>
            DealNewsAssert.HasNoFindings(DocumentValidator.Validate(document))
        );
    }

    [Fact]
    public void RoundTrips_AnyDocument_Passes() =>
        DealNewsGen.ArticleFactsFromNewerVersion.Sample(
            static document => DealNewsAssert.RoundTrips(document),
            iter: 300
        );

    [Fact]
    public void RoundTrips_DocumentThatCannotBeSerialized_ThrowsWithCause()
    {
        ArticleFacts unknownRecord = new() { Facts = [new Layoff { Company = "hanbit" }] };
        ArticleFacts halfACharacter = new()
        {
            Facts = [Some.Fact<Statement>(static statement => statement with { Text = "\ud83d" })],
        };

        Assert.IsType<NotSupportedException>(
            Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.RoundTrips(unknownRecord)).InnerException
        );
        Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.RoundTrips(halfACharacter));
    }

    [Fact]
    public void RoundTrips_DocumentThatChanges_Throws()
    {
        var anotherKind = new ArticleFacts { Facts = [new UnknownFact("meeting")] };

        Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.RoundTrips(anotherKind));
    }

    private static Finding QuoteFinding(string pointer, int position) =>
        new()
        {
            Code = RuleCode.QuoteNotFound,
            Severity = Severity.Error,
            Pointer = pointer,
            Message = "Not in the text.",
            Span = new(position, position + 1),
        };
}
