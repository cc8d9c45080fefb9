using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Joins generated documents of which the truth is known.</summary>
public sealed class KnownDocumentsTests
{
    private static readonly KnownDocuments s_known = KnownDocuments.Generate(600);
    private static readonly EntityResolver s_resolver = EntityResolver.Of(s_known.Documents);

    [Fact]
    public void Resolve_Companies_JoinsNoTwoThatAreDifferent()
    {
        var score = s_known.Score<Company>(s_resolver);
        var byFirstKey = JoinScore.Of(
            s_known.Documents.SelectMany(document =>
                document.Companies.Select(company =>
                    (s_known.EntityOf(document, company.Id), EntityKeys.Of(company)[0].ToString())
                )
            )
        );

        Assert.Equal(0, score.FalseJoinCount);
        Assert.True(score.Recall > 0.75, score.ToString());
        // The first key that a company has is no rule: it joins little, and falsely.
        Assert.True(byFirstKey.Recall < score.Recall / 3, byFirstKey.ToString());
        Assert.True(byFirstKey.FalseJoinCount > 0);
    }

    [Fact]
    public void Resolve_People_JoinsNoTwoThatAreDifferent()
    {
        var score = s_known.Score<Person>(s_resolver);

        Assert.Equal(0, score.FalseJoinCount);
        Assert.True(score.Recall > 0.5, score.ToString());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Resolve_OtherSeeds_JoinsNoTwoThatAreDifferent(int seed)
    {
        var known = KnownDocuments.Generate(300, seed);
        var resolver = EntityResolver.Of(known.Documents);

        Assert.Equal(0, known.Score<Company>(resolver).FalseJoinCount);
        Assert.Equal(0, known.Score<Person>(resolver).FalseJoinCount);
    }

    [Fact]
    public void Cluster_Claims_AreThoseOfTheTruth()
    {
        var clusters = FactClusters.Of(s_known.Documents, s_resolver);
        var score = s_known.Score(clusters);

        Assert.Equal(0, score.FalseJoinCount);
        Assert.True(score.Recall > 0.7, score.ToString());
        foreach (
            var cluster in clusters.Where(static each => s_known.ReportOf(each.Occurrences[0].Fact) == KnownReport.Same)
        )
        {
            Assert.All(
                cluster.Occurrences,
                static each =>
                    Assert.Equal(
                        s_known.ReportOf(each.Fact) switch
                        {
                            KnownReport.Same => ClaimRelation.Same,
                            KnownReport.Compatible => ClaimRelation.Compatible,
                            _ => ClaimRelation.Superseded,
                        },
                        each.Relation
                    )
            );
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    public void Merge_KnownDocuments_IsValidIdempotentAndIndependentOfOrder(int seed)
    {
        var documents = KnownDocuments.Generate(120, seed).Documents;
        ArticleFacts[] reversed = [.. documents.Reverse()];

        var merged = DocumentMerger.Merge(documents, EntityResolver.Of(documents));
        var other = DocumentMerger.Merge(reversed, EntityResolver.Of(reversed));
        var again = DocumentMerger.Merge([merged.Document], EntityResolver.Of([merged.Document]));

        Assert.False(DocumentValidator.Validate(merged.Document).HasErrors);
        Assert.Equal(DealNewsJson.Serialize(merged.Document), DealNewsJson.Serialize(other.Document));
        Assert.Equal(merged.Conflicts, other.Conflicts);
        Assert.Equal(DealNewsJson.Serialize(merged.Document), DealNewsJson.Serialize(again.Document));
    }

    [Fact]
    public void Generate_SameSeed_ReturnsSameValidDocuments()
    {
        var documents = KnownDocuments.Generate(40, 7).Documents;

        Assert.Equal(documents, KnownDocuments.Generate(40, 7).Documents);
        Assert.NotEqual(documents, KnownDocuments.Generate(40, 8).Documents);
        Assert.All(documents, static document => Assert.False(DocumentValidator.Validate(document).HasErrors));
        Assert.Throws<ArgumentOutOfRangeException>(static () => KnownDocuments.Generate(0));
    }
}
