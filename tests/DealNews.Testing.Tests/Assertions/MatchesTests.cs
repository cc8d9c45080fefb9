using DealNews.Comparison;
using DealNews.Json;

namespace DealNews.Testing.Tests;

public class MatchesTests
{
    private static readonly ArticleFacts s_gold = Testing.Samples.FundingRound.Document;

    // One fact less, one amount wrong, one date less precise.
    private static ArticleFacts Predicted =>
        s_gold with
        {
            Facts =
            [
                .. s_gold
                    .Facts.Skip(1)
                    .Select(static fact =>
                        fact is Valuation { Id.Value: "v2" } valuation
                            ? valuation with
                            {
                                Amount = Some.Amount("USD 1"),
                            }
                            : fact
                    ),
            ],
        };

    [Fact]
    public void Matches_SameFacts_ReturnsComparison() =>
        Assert.Equal(1, DealNewsAssert.Matches(s_gold, s_gold with { Article = null }).Scores.Facts.F1);

    [Fact]
    public void Matches_FewDifferences_PassesAtMinimum()
    {
        var f1 = DocumentComparer.Compare(s_gold, Predicted).Scores.Facts.F1;

        DealNewsAssert.Matches(s_gold, Predicted, f1);
        Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.Matches(s_gold, Predicted, f1 + 0.001));
    }

    [Fact]
    public void Matches_BelowMinimum_ListsWhatMattersMostFirst()
    {
        var lines = Assert
            .Throws<DealNewsAssertException>(() => DealNewsAssert.Matches(s_gold, Predicted, minimumF1: 0.99))
            .Message.Split(Environment.NewLine);

        Assert.StartsWith("Expected facts with an F1 of at least 0.99, but found precision ", lines[0]);
        Assert.StartsWith("  missing /facts/0 (fundingRound): FundingRound {", lines[1]);
        Assert.Contains("(valuation/amount): expected ", lines[2]);
        Assert.EndsWith(", found USD 1", lines[2]);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Matches_MinimumOutOfRange_Throws(double minimum) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DealNewsAssert.Matches(s_gold, s_gold, minimum));

    [Fact]
    public void Matches_OwnKind_ComparesItsMembers()
    {
        var options = new DealNewsJsonOptions { FactKinds = [FactKind.Create("layoff", LayoffContext.Default.Layoff)] };
        static ArticleFacts Of(string company) =>
            new() { Facts = [Some.Fact<Layoff>(layoff => layoff with { Company = company })] };

        DealNewsAssert.Matches(Of("a"), Of("a"), 1, options.FactKinds);
        var exception = Assert.Throws<DealNewsAssertException>(() =>
            DealNewsAssert.Matches(Of("a"), Of("b"), 1, options.FactKinds)
        );
        Assert.Contains("layoff", exception.Message);
    }

    [Fact]
    public void Equivalent_OtherIdsAndOrder_Passes() =>
        DealNewsAssert.Equivalent(
            Read("""["a", "b"]""", Gaon("a"), Narae("b")),
            Read("""["x", "y"]""", Gaon("y"), Narae("x"))
        );

    [Theory]
    [InlineData("\"status\": \"planned\"", "\"status\": \"announced\"", "investmentPledge/status")]
    [InlineData("\"note\": \"first\"", "\"note\": \"First\"", "investmentPledge/note")]
    [InlineData("\"exact\": \"a quote\"", "\"exact\": \"A quote\"", "investmentPledge/evidence/exact")]
    [InlineData("\"en\": \"Gaon\"", "\"en\": \"GAON\"", "companies/names")]
    [InlineData("\"en\": \"Gaon\"", "\"en\": \"Gaon\", \"ko\": \"가온\"", "companies/names")]
    [InlineData("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.1\"", "document/schemaVersion")]
    [InlineData("\"id\": \"news-1\"", "\"id\": \"news-2\"", "document/article/id")]
    [InlineData("\"x\": 1", "\"x\": 2", "document/x")]
    public void Equivalent_AnyOtherDifference_Fails(string expected, string actual, string member)
    {
        const string Json = """
            {
              "schemaVersion": "1.0", "article": { "id": "news-1" }, "x": 1,
              "companies": [{ "id": "a", "names": { "en": "Gaon" } }],
              "facts": [
                {
                  "kind": "investmentPledge", "investors": ["a"], "status": "planned", "note": "first",
                  "evidence": [{ "exact": "a quote" }]
                }
              ]
            }
            """;
        Assert.Contains(expected, Json);

        var exception = Assert.Throws<DealNewsAssertException>(() =>
            DealNewsAssert.Equivalent(
                DealNewsJson.Deserialize(Json),
                DealNewsJson.Deserialize(Json.Replace(expected, actual, StringComparison.Ordinal))
            )
        );

        Assert.Contains($"({member})", exception.Message);
        Assert.Single(exception.Message.Split(Environment.NewLine).Skip(1));
    }

    [Fact]
    public void Equivalent_OtherReference_Fails() =>
        Assert.Throws<DealNewsAssertException>(() =>
            DealNewsAssert.Equivalent(
                Read("""["a"]""", Gaon("a"), Narae("b")),
                Read("""["b"]""", Gaon("a"), Narae("b"))
            )
        );

    [Fact]
    public void Equivalent_AnyMutation_Fails()
    {
        foreach (var mutation in DocumentMutations.Of(s_gold).Where(static (_, i) => i % 10 == 0))
        {
            Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.Equivalent(s_gold, mutation.Document));
        }
    }

    [Fact]
    public void Assertions_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => DealNewsAssert.Matches(null!, s_gold));
        Assert.Throws<ArgumentNullException>(() => DealNewsAssert.Matches(s_gold, null!));
        Assert.Throws<ArgumentNullException>(() => DealNewsAssert.Equivalent(null!, s_gold));
        Assert.Throws<ArgumentNullException>(() => DealNewsAssert.Equivalent(s_gold, null!));
    }

    private static ArticleFacts Read(string investors, params string[] companies) =>
        DealNewsJson.Deserialize(
            $$"""
            {
              "companies": [{{string.Join(',', companies)}}],
              "facts": [
                { "kind": "investmentPledge", "id": "p", "investors": {{investors}}, "status": "planned" },
                { "kind": "partnership", "partners": {{investors}}, "status": "planned" }
              ]
            }
            """
        );

    private static string Gaon(string id) => $$"""{ "id": "{{id}}", "names": { "en": "Gaon" } }""";

    private static string Narae(string id) => $$"""{ "id": "{{id}}", "names": { "en": "Narae" } }""";
}
