using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tests;

public sealed class MergingTests
{
    private const string Lei = "9884007ER46L6N7EI764";
    private const string OtherLei = "5493003BZYYYCDIO0R13";

    private static Company Named(
        string id,
        string name,
        string? country = null,
        CompanyIdentifiers? identifiers = null
    ) =>
        new()
        {
            Id = id,
            Names = [new(new("en"), name)],
            Country = country is null ? default(CountryCode?) : new CountryCode(country),
            Identifiers = identifiers,
        };

    private static CompanyIdentifiers WithLei(string lei, params ValueList<Isin> isins) =>
        new() { Lei = new Lei(lei), Isins = isins };

    private static ArticleFacts Document(string article, params ValueList<Company> companies) =>
        new()
        {
            Article = new()
            {
                Id = article,
                PublishedAt = new DateTimeOffset(2025, 2, article.Length, 0, 0, 0, TimeSpan.Zero),
            },
            Companies = companies,
        };

    private static string[] Keys(params ArticleFacts[] documents)
    {
        var resolver = EntityResolver.Of(documents);
        return
        [
            .. documents.SelectMany(document => document.Companies.Select(each => resolver.KeyOf(document, each.Id))),
        ];
    }

    [Fact]
    public void Of_Company_ReturnsKeysInOrderOfTrust() =>
        Assert.Equal(
            ["lei:" + Lei, "wikidata:Q20718", "isin:KR7005930003", "ticker:XKRX:005930", "name:samsungelectronics|KR"],
            EntityKeys
                .Of(
                    Named(
                        "s",
                        "Samsung Electronics",
                        "KR",
                        new()
                        {
                            Lei = new Lei(Lei),
                            Wikidata = new WikidataId("Q20718"),
                            Isins = ["KR7005930003"],
                            Tickers = ["XKRX:005930"],
                        }
                    )
                )
                .Select(static key => key.ToString())
        );

    [Fact]
    public void KeyOf_SameLei_JoinsAndUsesIt() =>
        Assert.Equal(
            ["lei:" + Lei, "lei:" + Lei],
            Keys(
                Document("1", Named("a", "Samsung", null, WithLei(Lei))),
                Document("22", Named("b", "SEC", null, WithLei(Lei)))
            )
        );

    [Fact]
    public void KeyOf_ChainOfKeys_JoinsAll() =>
        Assert.All(
            Keys(
                Document("1", Named("a", "Samsung Electronics", "KR")),
                Document("22", Named("b", "Samsung Electronics", "KR", WithLei(Lei))),
                Document("333", Named("c", "SEC", null, WithLei(Lei, "KR7005930003"))),
                Document("4444", Named("d", "Samsung", null, new() { Isins = ["KR7005930003"] }))
            ),
            static key => Assert.Equal("lei:" + Lei, key)
        );

    [Fact]
    public void KeyOf_SameNameDifferentLei_NeverJoins()
    {
        ArticleFacts[] documents =
        [
            Document("1", Named("a", "Alpha", "US", WithLei(Lei))),
            Document("22", Named("b", "Alpha", "US", WithLei(OtherLei))),
            Document("333", Named("c", "Alpha", "US")),
            Document("4444", Named("d", "Alpha", "US")),
        ];
        var resolver = EntityResolver.Of(documents);

        Assert.Equal(4, Keys(documents).Distinct().Count());
        var conflict = Assert.Single(resolver.Conflicts);
        Assert.Equal("name:alpha|US", conflict.Key);
        Assert.Equal(["lei:" + OtherLei, "lei:" + Lei], conflict.Identifiers);
    }

    [Fact]
    public void KeyOf_SameNameOtherCountry_DoesNotJoin()
    {
        var keys = Keys(
            Document("1", Named("a", "Alpha", "US")),
            Document("22", Named("b", "Alpha", "KR")),
            Document("333", Named("c", "Alpha"))
        );

        Assert.Equal(3, keys.Distinct().Count());
        Assert.Single(Keys(Document("1", Named("a", "Alpha", "US")), Document("22", Named("b", "ALPHA"))).Distinct());
    }

    [Fact]
    public void KeyOf_SameTickerOnly_DoesNotJoin() =>
        Assert.Equal(
            2,
            Keys(
                    Document("1", Named("a", "Old", null, new() { Tickers = ["XNAS:AA"] })),
                    Document("22", Named("b", "New", null, new() { Tickers = ["XNAS:AA"] }))
                )
                .Distinct()
                .Count()
        );

    [Fact]
    public void Of_Judgements_OverrideTheRules()
    {
        ArticleFacts[] documents =
        [
            Document("1", Named("a", "Alpha", "US")),
            Document("22", Named("b", "Alpha Group", "US")),
        ];
        var same = EntityJudgement.Parse([
            "",
            """{"first":"name:alpha|US","second":"name:alphagroup|US","verdict":"same"}""",
        ]);
        var different = EntityJudgement.Parse([
            """{"first":"name:alpha|US","second":"lei:9884007ER46L6N7EI764","verdict":"different"}""",
        ]);
        var joined = EntityResolver.Of(documents, same);
        ArticleFacts[] alike = [documents[0], Document("333", Named("c", "Alpha", "US", WithLei(Lei)))];
        var kept = EntityResolver.Of(alike, different);

        Assert.Equal(joined.KeyOf(documents[0], "a"), joined.KeyOf(documents[1], "b"));
        Assert.Equal("lei:" + Lei, EntityResolver.Of(alike).KeyOf(alike[0], "a"));
        Assert.NotEqual(kept.KeyOf(alike[0], "a"), kept.KeyOf(alike[1], "c"));
        Assert.Contains(
            "Line 2 is not a judgement",
            Assert.Throws<FormatException>(() => EntityJudgement.Parse(["", "{}"])).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_Claims_GroupsThemAndComparesAmounts()
    {
        ArticleFacts Report(string article, ReportedAmount amount, string id) =>
            Document(article, Named(id, "OpenAI", "US")) with
            {
                Facts =
                [
                    new Valuation
                    {
                        Company = id,
                        Amount = amount,
                        Timing = ValuationTiming.Current,
                    },
                ],
            };
        ArticleFacts[] documents =
        [
            Report("1", ReportedAmount.Exactly(Sample.Usd(157)), "x"),
            Report("22", ReportedAmount.AtLeast(Sample.Usd(300)), "openai"),
            Report("333", ReportedAmount.Exactly(Sample.Usd(340)), "o"),
            Report("333", ReportedAmount.Exactly(Sample.Usd(340)), "again"),
        ];

        var cluster = Assert.Single(FactClusters.Of(documents, EntityResolver.Of(documents)));

        Assert.Equal(
            [ClaimRelation.Same, ClaimRelation.Same, ClaimRelation.Compatible, ClaimRelation.Superseded],
            cluster.Occurrences.Select(static each => each.Relation)
        );
    }

    [Fact]
    public void Merge_Examples_IsValidIdempotentAndIndependentOfOrder()
    {
        ArticleFacts[] documents = [.. Samples.All.Select(static sample => sample.Document)];
        var merged = DocumentMerger.Merge(documents, EntityResolver.Of(documents)).Document;
        ArticleFacts[] reversed = [.. documents.Reverse()];

        Assert.False(DocumentValidator.Validate(merged).HasErrors, DocumentValidator.Validate(merged).ToString());
        Assert.Equal(
            DealNewsJson.Serialize(merged),
            DealNewsJson.Serialize(DocumentMerger.Merge(reversed, EntityResolver.Of(reversed)).Document)
        );
        Assert.Equal(merged, DocumentMerger.Merge([merged], EntityResolver.Of([merged])).Document);
        Assert.NotEmpty(merged.Facts);
    }

    [Fact]
    public void Merge_AnyDocuments_IsIdempotentAndIndependentOfOrder() =>
        Gen.Select(DealNewsGen.ArticleFacts, DealNewsGen.ArticleFacts)
            .Sample(
                static (one, other) =>
                {
                    ArticleFacts[] documents =
                    [
                        one with
                        {
                            Article = new() { Id = "1" },
                        },
                        other with
                        {
                            Article = new() { Id = "2" },
                        },
                    ];
                    ArticleFacts[] reversed = [documents[1], documents[0]];
                    var merged = DocumentMerger.Merge(documents, EntityResolver.Of(documents)).Document;

                    Assert.Equal(merged, DocumentMerger.Merge(reversed, EntityResolver.Of(reversed)).Document);
                    Assert.Equal(merged, DocumentMerger.Merge([merged], EntityResolver.Of([merged])).Document);
                },
                iter: 100
            );

    [Fact]
    public void Merge_SameFactInTwoArticles_OccursOnceWithBothSources()
    {
        ArticleFacts[] documents =
        [
            .. ((string[])["1", "22"]).Select(article =>
                Document(article, Named("id" + article, "Arm", "GB")) with
                {
                    Facts =
                    [
                        new Valuation
                        {
                            Id = new FactId("v" + article),
                            Company = "id" + article,
                            Amount = ReportedAmount.Exactly(Sample.Usd(5)),
                            Timing = ValuationTiming.Current,
                            Evidence =
                            [
                                new()
                                {
                                    Exact = "worth 5",
                                    Start = article.Length,
                                    End = article.Length + 7,
                                },
                            ],
                        },
                    ],
                }
            ),
        ];

        var merged = DocumentMerger.Merge(documents, EntityResolver.Of(documents));

        Assert.Equal("name:arm|GB", Assert.Single(merged.Document.Companies).Id.Value);
        var fact = Assert.Single(merged.Document.Facts);
        Assert.Equal(
            ["1", "22"],
            fact.AdditionalProperties["sources"]
                .EnumerateArray()
                .Select(static source => source.GetProperty("article").GetProperty("id").GetString())
        );
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Merge_ContradictingFacts_ListsBoth()
    {
        ArticleFacts[] documents =
        [
            .. ((string[])["1", "2"]).Select(static article =>
                Document(article, Named("a", "Arm", "GB")) with
                {
                    Facts =
                    [
                        new Valuation
                        {
                            Company = "a",
                            Amount = ReportedAmount.Exactly(Sample.Usd(article == "1" ? 5 : 9)),
                            Timing = ValuationTiming.Current,
                        },
                    ],
                }
            ),
        ];

        var merged = DocumentMerger.Merge(documents, EntityResolver.Of(documents));

        Assert.Equal(2, merged.Document.Facts.Count);
        var conflict = Assert.Single(merged.Conflicts);
        Assert.Equal(("/facts/0", "/facts/0"), (conflict.FirstPointer, conflict.SecondPointer));
        Assert.Equal(["1", "2"], new[] { conflict.FirstArticle, conflict.SecondArticle }.Order());
    }
}
