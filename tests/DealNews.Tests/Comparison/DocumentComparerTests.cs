using DealNews.Comparison;
using DealNews.Json;
using DealNews.Testing;

namespace DealNews.Tests.Comparison;

public sealed class DocumentComparerTests
{
    private const string Entities = """
        "companies": [
          { "id": "a", "names": { "en": "Gaon Electronics", "ko": "가온전자" }, "aliases": ["Gaon"] },
          { "id": "b", "names": { "en": "Narae" }, "identifiers": { "wikidata": "Q12" } },
          { "id": "c", "names": { "en": "Calloway Ridge" } }
        ],
        "people": [{ "id": "p", "names": { "en": "Mina Han" } }]
        """;

    public static TheoryData<Testing.Sample> Samples() => new(Testing.Samples.All);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Compare_SameDocumentReorderedAndRenamed_IsPerfect(Testing.Sample sample) =>
        AssertPerfect(DocumentComparer.Compare(sample.Document, RenamedDocument.Of(sample.Document)));

    [Fact]
    public void Compare_AnyDocumentReorderedAndRenamed_IsPerfect() =>
        DealNewsGen.ArticleFacts.Sample(
            document => AssertPerfect(DocumentComparer.Compare(document, RenamedDocument.Of(document))),
            iter: 50
        );

    [Fact]
    public void Compare_AnyDocumentFromNewerVersion_IsPerfect() =>
        DealNewsGen.ArticleFactsFromNewerVersion.Sample(
            document => AssertPerfect(DocumentComparer.Compare(document, document)),
            iter: 50
        );

    [Fact]
    public void Compare_AnyTwoDocuments_SwappedExchangesPrecisionAndRecall() =>
        Gen.Select(DealNewsGen.ArticleFacts, DealNewsGen.ArticleFacts)
            .Sample(
                (one, other) =>
                {
                    var scores = DocumentComparer.Compare(one, other).Scores;
                    var swapped = DocumentComparer.Compare(other, one).Scores;

                    Assert.InRange(scores.Facts.F1, 0, 1);
                    Assert.Equal(scores.GoldFactCount, swapped.PredictedFactCount);
                    Assert.InRange(scores.Facts.F1 - swapped.Facts.F1, -0.1, 0.1);
                },
                iter: 30
            );

    [Fact]
    public void Compare_ArticleInTwoLanguages_FactsArePerfect()
    {
        var comparison = DocumentComparer.Compare(
            Testing.Samples.AiAlliance.Document,
            Testing.Samples.AiAllianceInEnglish.Document
        );

        AssertPerfect(comparison);
        Assert.DoesNotContain(comparison.Differences, static difference => difference.ValueCount > 0);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Compare_OneValueChanged_FindsItAtBothPlaces(Testing.Sample sample)
    {
        foreach (
            var mutation in DocumentMutations
                .Of(sample.Document)
                .Where(static mutation =>
                    mutation.Pointer.StartsWith("/facts/", StringComparison.Ordinal)
                    && mutation.Kind is not (MutationKind.Quote or MutationKind.Exchange)
                    && !mutation.Member.Contains("/evidence/", StringComparison.Ordinal)
                )
                .Where(static (_, i) => PropertyInputs.IsTried(i, every: 20))
        )
        {
            var comparison = DocumentComparer.Compare(sample.Document, mutation.Document);
            Assert.True(comparison.Differences.Count == 1, $"{mutation}: {comparison.Differences}");
            var found = comparison.Differences[0];

            Assert.True(comparison.Scores.Facts.F1 is < 1 and > 0.9, $"{mutation}: {comparison}");
            Assert.True(
                mutation.Pointer.StartsWith(
                    found.Kind == DifferenceKind.Spurious ? found.PredictedPointer! : found.GoldPointer!,
                    StringComparison.Ordinal
                ) || (found.GoldPointer ?? "").StartsWith(mutation.Pointer, StringComparison.Ordinal),
                $"{mutation}: {found}"
            );
        }
    }

    [Theory]
    [InlineData("\"USD 100\"", "\"USD 100\"", null)]
    [InlineData("\"USD 100\"", "\"USD 100.00\"", null)]
    [InlineData("\"USD 100\"", "\"USD 101\"", DifferenceKind.Incorrect)]
    [InlineData("\"USD 100\"", "\"EUR 100\"", DifferenceKind.Incorrect)]
    public void Compare_ExactAmounts_AgreeIfEqual(string gold, string predicted, DifferenceKind? expected) =>
        AssertValuation($$"""{ "exact": {{gold}} }""", $$"""{ "exact": {{predicted}} }""", expected);

    [Theory]
    [InlineData("""{ "minimum": "USD 100" }""", """{ "exact": "USD 100" }""", DifferenceKind.Partial)]
    [InlineData("""{ "minimum": "USD 100" }""", """{ "exact": "USD 99" }""", DifferenceKind.Incorrect)]
    [InlineData("""{ "minimum": "USD 100" }""", """{ "exclusiveMinimum": "USD 100" }""", DifferenceKind.Partial)]
    [InlineData("""{ "exact": "USD 9" }""", """{ "exact": "USD 9", "approximate": true }""", DifferenceKind.Partial)]
    [InlineData(
        """{ "minimum": "USD 15", "maximum": "USD 25" }""",
        """{ "minimum": "USD 20", "maximum": "USD 30" }""",
        DifferenceKind.Partial
    )]
    public void Compare_AmountsWithBounds_AgreeInPartIfTheyOverlap(
        string gold,
        string predicted,
        DifferenceKind expected
    ) => AssertValuation(gold, predicted, expected);

    [Theory]
    [InlineData("2025-02-04", "2025-02-04", null)]
    [InlineData("2025-02-04", "2025-02", DifferenceKind.Partial)]
    [InlineData("2025", "2025-02-04", DifferenceKind.Partial)]
    [InlineData("2025-33", "2025-02", DifferenceKind.Partial)]
    [InlineData("2025~", "2025", DifferenceKind.Partial)]
    [InlineData("2025-02-04", "2025-03", DifferenceKind.Incorrect)]
    [InlineData("2025-02-04", null, DifferenceKind.Missing)]
    [InlineData(null, "2025-02-04", DifferenceKind.Spurious)]
    public void Compare_Dates_AgreeInPartIfOneContainsTheOther(
        string? gold,
        string? predicted,
        DifferenceKind? expected
    ) =>
        AssertDifference(
            Document(Some.Fact<Meeting>(meeting => meeting with { Date = gold })),
            Document(Some.Fact<Meeting>(meeting => meeting with { Date = predicted })),
            "meeting/date",
            expected
        );

    [Theory]
    [InlineData("AI data centres", "AI data centres", null)]
    [InlineData("AI data centres", "ai  Data-Centres.", null)]
    [InlineData("AI data centres", "AI data centres in Ohio", DifferenceKind.Partial)]
    [InlineData("AI data centres", "memory chips", DifferenceKind.Incorrect)]
    public void Compare_Texts_AgreeByTheirWords(string gold, string predicted, DifferenceKind? expected) =>
        AssertDifference(
            Document(Some.Fact<Partnership>(partnership => partnership with { Goal = gold })),
            Document(Some.Fact<Partnership>(partnership => partnership with { Goal = predicted })),
            "partnership/goal",
            expected
        );

    [Fact]
    public void Compare_AbsentDefault_EqualsTheDefault()
    {
        var fact = Some.Fact<Valuation>();

        AssertPerfect(
            DocumentComparer.Compare(
                Document(fact),
                Document(fact with { Polarity = Polarity.Positive, Certainty = Certainty.Unspecified })
            )
        );
    }

    [Fact]
    public void Compare_Entities_AreMatchedByIdentifierThenNameThenId()
    {
        var gold = Read(
            """
            "companies": [
              { "id": "a", "names": { "en": "Gaon" } },
              { "id": "b", "names": { "en": "Narae" }, "identifiers": { "wikidata": "Q12" } },
              { "id": "c", "names": { "ko": "해무" }, "aliases": ["Haemu"] },
              { "id": "d" }
            ]
            """
        );
        var predicted = Read(
            """
            "companies": [
              { "id": "x1", "names": { "en": "HAEMU" } },
              { "id": "x2", "names": { "en": "Gaon" }, "identifiers": { "wikidata": "Q12" } },
              { "id": "x3", "names": { "en": "gaon" } },
              { "id": "d", "names": { "en": "Dasol" } },
              { "id": "a", "names": { "en": "Areum" } }
            ]
            """
        );

        Assert.Equal(
            ["0-2", "1-1", "2-0", "3-3"],
            DocumentComparer
                .Compare(gold, predicted)
                .Entities.Select(static pair => $"{pair.GoldPointer[^1]}-{pair.PredictedPointer[^1]}")
        );
    }

    [Fact]
    public void Compare_Facts_AreMatchedSoThatMostAgrees()
    {
        // Taken one after another, the first would take the fact that the second needs.
        var gold = Read(
            Entities,
            """{ "kind": "valuation", "company": "a", "amount": { "exact": "USD 1" }, "timing": "current" }""",
            """{ "kind": "valuation", "company": "a", "amount": { "exact": "USD 2" }, "timing": "current" }"""
        );
        var predicted = Read(
            Entities,
            """{ "kind": "valuation", "company": "a", "amount": { "exact": "USD 3" }, "timing": "current" }""",
            """{ "kind": "valuation", "company": "a", "amount": { "exact": "USD 1" }, "timing": "former" }"""
        );

        Assert.Equal(
            ["0-1", "1-0"],
            DocumentComparer
                .Compare(gold, predicted)
                .Facts.Select(static pair => $"{pair.GoldPointer[^1]}-{pair.PredictedPointer[^1]}")
        );
    }

    [Fact]
    public void Compare_FactsThatAreAlike_AreMatchedByTheirEvidence()
    {
        static string Pledge(int amount, int start) =>
            $$"""
                {
                  "kind": "investmentPledge", "investors": ["a"], "investee": "b", "status": "planned",
                  "amount": { "exact": "USD {{amount}}" }, "evidence": [{ "start": {{start}}, "end": {{start + 20}} }]
                }
                """;

        Assert.Equal(
            ["0-1", "1-0"],
            DocumentComparer
                .Compare(Read(Entities, Pledge(1, 100), Pledge(2, 200)), Read(Entities, Pledge(3, 205), Pledge(4, 101)))
                .Facts.Select(static pair => $"{pair.GoldPointer[^1]}-{pair.PredictedPointer[^1]}")
        );
    }

    [Fact]
    public void Compare_FactsThatDifferOnlyInAReference_AreMatchedByIt()
    {
        static ArticleFacts Of(string first, string second) =>
            Read(
                Entities,
                """
                { "kind": "valuation", "id": "v1", "company": "a", "amount": { "exact": "USD 1" }, "timing": "former" }
                """,
                """
                { "kind": "valuation", "id": "v2", "company": "a", "amount": { "exact": "USD 2" }, "timing": "former" }
                """,
                $$"""{ "kind": "fundingRound", "company": "a", "status": "planned", "valuation": "{{first}}" }""",
                $$"""{ "kind": "fundingRound", "company": "a", "status": "planned", "valuation": "{{second}}" }"""
            );

        AssertPerfect(DocumentComparer.Compare(Of("v1", "v2"), Of("v2", "v1")));
    }

    [Fact]
    public void Compare_MissingAndSpuriousFacts_AreWholeDifferences()
    {
        var gold = Read(
            Entities,
            """{ "kind": "stake", "holder": "a", "company": "b", "share": { "exact": 5 } }""",
            """{ "kind": "stake", "holder": "p", "company": "c", "share": { "exact": 7 }, "rank": 1 }"""
        );
        var predicted = Read(
            Entities,
            """{ "kind": "stake", "holder": "a", "company": "b", "share": { "exact": 5 } }""",
            """{ "kind": "valuation", "company": "a", "amount": { "exact": "USD 1" }, "timing": "current" }"""
        );

        var comparison = DocumentComparer.Compare(gold, predicted);

        Assert.Equal(
            [
                (DifferenceKind.Missing, "stake", "/facts/1", null, 4, true),
                (DifferenceKind.Spurious, "valuation", null, "/facts/1", 3, true),
            ],
            comparison.Differences.Select(static each =>
                (each.Kind, each.Member, each.GoldPointer, each.PredictedPointer, each.ValueCount, each.IsWholeRecord)
            )
        );
        Assert.Equal(
            new()
            {
                Correct = 3,
                Missing = 4,
                Spurious = 3,
            },
            comparison.Scores.Facts
        );
        Assert.Equal(3.0 / 6, comparison.Scores.Facts.Precision);
        Assert.Equal(3.0 / 7, comparison.Scores.Facts.Recall);
        Assert.Equal(6.0 / 13, comparison.Scores.Facts.F1);
        Assert.Equal(new() { Spurious = 1 }, comparison.Scores.Amounts);
        Assert.Equal((2, 2, 1, 1), CountsOf(comparison.Scores));
        Assert.Equal(
            ["stake 3, 4, 0", "valuation 0, 0, 3"],
            comparison.Scores.ByKind.Select(static kind =>
                $"{kind.Name} {kind.Score.Correct}, {kind.Score.Missing}, {kind.Score.Spurious}"
            )
        );
        Assert.Equal(0.3, comparison.Scores.MacroF1);
        Assert.Equal(
            ["stake/company", "stake/holder", "stake/rank", "stake/share"],
            comparison.Scores.ByMember.Select(static member => member.Name).Take(4)
        );
    }

    [Fact]
    public void Compare_SeveralDifferences_GivesThoseThatMatterMostFirst()
    {
        var gold = Read(
            Entities,
            """
            {
              "kind": "investmentPledge", "investors": ["a", "b"], "investee": "c", "amount": { "exact": "USD 5" },
              "status": "planned", "period": "2025", "note": "first"
            }
            """,
            """{ "kind": "stake", "holder": "a", "company": "b" }"""
        );
        var predicted = Read(
            Entities,
            """
            {
              "kind": "investmentPledge", "investors": ["p", "b"], "investee": "c", "amount": { "exact": "USD 6" },
              "status": "announced", "period": "2025-02", "note": "second"
            }
            """
        );

        Assert.Equal(
            [
                "stake",
                "investmentPledge/amount",
                "investmentPledge/investors",
                "investmentPledge/status",
                "investmentPledge/period",
                "investmentPledge/note",
            ],
            DocumentComparer.Compare(gold, predicted).Differences.Select(static each => each.Member)
        );
    }

    [Fact]
    public void Compare_ListsOfRecords_MatchesTheirElements()
    {
        static ArticleFacts Forecast(string points) =>
            Read(Entities, $$"""{ "kind": "marketForecast", "market": "AI", "points": [{{points}}] }""");

        var comparison = DocumentComparer.Compare(
            Forecast(
                """
                { "date": "2023", "amount": { "exact": "USD 1" } }, { "date": "2027", "amount": { "exact": "USD 2" } }
                """
            ),
            Forecast(
                """
                { "date": "2025", "amount": { "exact": "USD 9" } }, { "date": "2027", "amount": { "exact": "USD 3" } },
                { "date": "2023", "amount": { "exact": "USD 1" } }
                """
            )
        );

        Assert.Equal(
            [
                "incorrect /facts/0/points/1/amount (marketForecast/points/amount): "
                    + "expected USD 2 (/facts/0/points/1/amount), found USD 3",
                "spurious /facts/0/points/0 (marketForecast/points): "
                    + "ForecastPoint { Date = 2025, Amount = USD 9 }",
            ],
            comparison.Differences.Select(static each => each.ToString())
        );
    }

    [Fact]
    public void Compare_UnknownAndOwnKinds_ComparesTheirMembers()
    {
        static ArticleFacts Of(string company, int number, string id) =>
            Read(
                Entities.Replace("\"id\": \"a\"", $"\"id\": \"{id}\"", StringComparison.Ordinal),
                $$"""{ "kind": "lawsuit", "plaintiff": "{{company}}", "claims": [{ "number": {{number}} }, "USD 5"] }"""
            );

        AssertPerfect(DocumentComparer.Compare(Of("a", 3, "a"), Of("x", 3, "x")));
        Assert.Equal(
            ["lawsuit/plaintiff", "lawsuit/claims/number"],
            DocumentComparer.Compare(Of("a", 3, "a"), Of("b", 4, "a")).Differences.Select(static each => each.Member)
        );
    }

    [Fact]
    public void Compare_ManyFactsOfAKind_MatchesThem()
    {
        // Far more pairs than the optimal method takes.
        static ArticleFacts Many(int shift, bool isReversed)
        {
            var facts = Enumerable
                .Range(0, 3000)
                .Select(i =>
                    Some.Fact<Valuation>(valuation =>
                        valuation with
                        {
                            Company = new($"c{i / 2}"),
                            Amount = Some.Amount(FormattableString.Invariant($"USD {i + (i % 3 == 0 ? shift : 0)}")),
                            AsOf = "2025",
                        }
                    )
                );
            return new() { Facts = [.. isReversed ? facts.Reverse() : facts] };
        }

        AssertPerfect(DocumentComparer.Compare(Many(0, isReversed: false), Many(0, isReversed: true)));
        var scores = DocumentComparer.Compare(Many(0, isReversed: false), Many(100_000, isReversed: true)).Scores;
        Assert.Equal(3000, scores.MatchedFactCount);
        Assert.Equal(2000, scores.ExactFactCount);
        Assert.Equal(1000, scores.Facts.Incorrect);
    }

    [Fact]
    public void Compare_EmptyDocuments_IsPerfect() =>
        AssertPerfect(DocumentComparer.Compare(new ArticleFacts(), new ArticleFacts()));

    [Fact]
    public void Compare_NothingPredicted_IsZero()
    {
        var scores = DocumentComparer.Compare(Testing.Samples.FundingRound.Document, new ArticleFacts()).Scores;

        Assert.Equal((0, 0, 0), (scores.Facts.Precision, scores.Facts.Recall, scores.Facts.F1));
    }

    [Fact]
    public void Sum_OfScores_AddsCountsByKindAndMember()
    {
        var one = DocumentComparer
            .Compare(Testing.Samples.FundingRound.Document, Testing.Samples.FundingRound.Document)
            .Scores;
        var other = DocumentComparer
            .Compare(Testing.Samples.FundingRound.Document, Testing.Samples.Acquisition.Document)
            .Scores;

        var sum = ComparisonScores.Sum([one, other]);

        Assert.Equal(one.Facts + other.Facts, sum.Facts);
        Assert.Equal(one.GoldFactCount + other.GoldFactCount, sum.GoldFactCount);
        Assert.Equal(sum.Facts, sum.ByKind.Aggregate(default(MatchScore), static (all, each) => all + each.Score));
        Assert.Equal(sum.Facts, sum.ByMember.Aggregate(default(MatchScore), static (all, each) => all + each.Score));
    }

    [Fact]
    public void Compare_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => DocumentComparer.Compare(null!, new()));
        Assert.Throws<ArgumentNullException>(() => DocumentComparer.Compare(new(), null!));
        Assert.Throws<ArgumentNullException>(() => ComparisonScores.Sum(null!));
    }

    private static void AssertValuation(string gold, string predicted, DifferenceKind? expected)
    {
        static ArticleFacts Of(string amount) =>
            Read(Entities, $$"""{ "kind": "valuation", "company": "a", "amount": {{amount}}, "timing": "current" }""");

        AssertDifference(Of(gold), Of(predicted), "valuation/amount", expected);
    }

    private static void AssertDifference(
        ArticleFacts gold,
        ArticleFacts predicted,
        string member,
        DifferenceKind? expected
    )
    {
        var differences = DocumentComparer.Compare(gold, predicted).Differences;
        if (expected is null)
        {
            Assert.Empty(differences);
            return;
        }

        var difference = Assert.Single(differences);
        Assert.Equal((expected, member), (difference.Kind, difference.Member));
    }

    private static void AssertPerfect(DocumentComparison comparison)
    {
        Assert.True(
            comparison.Scores.Facts.F1 == 1,
            $"{comparison}\n{string.Join('\n', (IEnumerable<DocumentDifference>)comparison.Differences)}"
        );
        Assert.Equal(comparison.Scores.GoldFactCount, comparison.Scores.ExactFactCount);
    }

    private static (int, int, int, int) CountsOf(ComparisonScores scores) =>
        (scores.GoldFactCount, scores.PredictedFactCount, scores.MatchedFactCount, scores.ExactFactCount);

    private static ArticleFacts Document(Fact fact) => new() { Facts = [fact] };

    private static ArticleFacts Read(string entities, params string[] facts) =>
        DealNewsJson.Deserialize($$"""{ {{entities}}, "facts": [{{string.Join(',', facts)}}] }""");
}
