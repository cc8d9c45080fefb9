using DealNews.Validation;

namespace DealNews.Tests;

public class ReferenceMessageTests
{
    [Theory]
    [InlineData(0, "No company with id \"x\" in this document; it has no company with an id.")]
    [InlineData(2, "No company with id \"x\" in this document; known ids: c0, c1.")]
    [InlineData(5, "No company with id \"x\" in this document; known ids: c0, c1, c2, c3, c4.")]
    [InlineData(7, "No company with id \"x\" in this document; known ids: c0, c1, c2, c3, c4 and 2 more.")]
    public void Message_UnknownEntity_ListsUpToFiveKnownIds(int companies, string message) =>
        Assert.Equal(
            message,
            Message(
                new()
                {
                    Companies = [.. Enumerable.Range(0, companies).Select(i => new Company { Id = $"c{i}" })],
                    People = [new() { Id = "p" }],
                    Facts = [Sample.Worth(ReportedAmount.Exactly(Sample.Usd(1))) with { Company = "x" }],
                },
                RuleCode.ReferenceDangling
            )
        );

    [Fact]
    public void Message_UnknownEntityOfAnySort_NamesTheSorts() =>
        Assert.Equal(
            "No company, person or project with id \"nobody\" in this document; known ids: a, b, c, d, p and 1 more.",
            Message(
                Sample.Document(
                    Sample.Worth(ReportedAmount.Exactly(Sample.Usd(1))) with
                    {
                        Attribution = new() { Kind = AttributionKind.NamedPerson, Entity = new EntityId("nobody") },
                    }
                ),
                RuleCode.ReferenceDangling
            )
        );

    [Fact]
    public void Message_UnknownFact_ListsKnownIds() =>
        Assert.Equal(
            "No fact with id \"x\" in this document; known ids: f.",
            Message(Sample.Document(Sample.Pledge("f", null, "x")), RuleCode.ReferenceDangling)
        );

    [Fact]
    public void Message_EntityOfAnotherSort_NamesBothSorts() =>
        Assert.Equal(
            "\"p\" is the id of a person; expected the id of a company.",
            Message(
                Sample.Document(Sample.Worth(ReportedAmount.Exactly(Sample.Usd(1))) with { Company = "p" }),
                RuleCode.ReferenceSortMismatch
            )
        );

    private static string Message(ArticleFacts document, string code) =>
        Assert.Single(DocumentValidator.Validate(document).Findings, finding => finding.Code == code).Message;
}
