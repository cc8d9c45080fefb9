using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Testing.Tests;

public class SamplesTests
{
    public static TheoryData<Sample> All() => new(Testing.Samples.All);

    public static TheoryData<string> Kinds() => new(Testing.Samples.Kinds);

    // Information is allowed: entities can be unused.
    [Theory]
    [MemberData(nameof(All))]
    public void Sample_Any_HasNoErrorsAndWarnings(Sample sample) =>
        Assert.DoesNotContain(
            DocumentValidator.Validate(sample.Document).Findings,
            static finding => finding.Severity != Severity.Info
        );

    [Theory]
    [MemberData(nameof(All))]
    public void Sample_Any_HasArticleWithItsQuotes(Sample sample)
    {
        var evidence = sample.Document.Facts.SelectMany(static fact => fact.Evidence).ToList();
        var text = sample.ArticleText.EnumerateRunes().ToList();

        Assert.Equal(sample.Language, sample.Document.Article!.Language);
        Assert.NotEmpty(evidence);
        Assert.All(evidence, each => Assert.Equal(each.Exact, string.Concat(text[each.Start!.Value..each.End!.Value])));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Sample_Json_DeserializesToDocument(Sample sample) =>
        Assert.Equal(sample.Document, DealNewsJson.Deserialize(sample.Json));

    [Fact]
    public void All_EmbeddedFiles_AreSamples() =>
        Assert.Equal(
            typeof(Sample)
                .Assembly.GetManifestResourceNames()
                .Count(static name => name.StartsWith("examples/", StringComparison.Ordinal)),
            Testing.Samples.All.Count * 2
        );

    [Fact]
    public void Kinds_All_AreKindsOfTheLibrary() =>
        Assert.Equal(
            typeof(Fact)
                .Assembly.GetExportedTypes()
                .Count(static type => type.IsSubclassOf(typeof(Fact)) && type != typeof(UnknownFact)),
            Testing.Samples.Kinds.Count
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ForKind_KnownKind_ReturnsValidDocumentWithThatFactFirst(string kind)
    {
        var document = Testing.Samples.ForKind(kind);

        Assert.Equal(kind, document.Facts[0].Kind);
        Assert.Single(document.Facts, fact => fact.Kind == kind);
        Assert.Empty(DocumentValidator.Validate(document).Findings);
    }

    [Fact]
    public void ForKind_UnknownKind_Throws() =>
        Assert.Contains(
            "meeting",
            Assert.Throws<ArgumentException>(static () => Testing.Samples.ForKind("lawsuit")).Message,
            StringComparison.Ordinal
        );
}
