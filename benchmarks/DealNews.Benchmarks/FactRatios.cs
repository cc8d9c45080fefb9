using DealNews.Comparison;
using DealNews.Json;
using DealNews.Testing;

namespace DealNews.Benchmarks;

/// <summary>Prints the cost of working with facts as a ratio to reading the same documents.</summary>
internal static class FactRatios
{
    private const int Documents = 100;

    public static void Print()
    {
        var document = BenchmarkDocument.Document;
        var canonical = BenchmarkDocument.Canonical;
        var company = document.Companies[0].Id;
        Ratios.Title("one document", "read");
        Ratios.Table(
            ("read", () => DealNewsJson.Deserialize(canonical)),
            ("index, first entity", () => DocumentIndex.Of(document).Find(company)),
            ("index, first facts about an entity", () => DocumentIndex.Of(document).FactsAbout(company)),
            ("a sentence for each fact", () => Sentences(document)),
            ("compare with itself", () => DocumentComparer.Compare(document, document))
        );

        var documents = KnownDocuments.Generate(Documents).Documents;
        byte[][] json = [.. documents.Select(each => DealNewsJson.SerializeToUtf8Bytes(each))];
        var resolver = EntityResolver.Of(documents);
        Ratios.Title($"{Documents} documents", "read");
        Ratios.Table(
            ("read", () => Array.ConvertAll(json, static each => DealNewsJson.Deserialize(each))),
            ("resolve", () => EntityResolver.Of(documents)),
            ("cluster", () => FactClusters.Of(documents, resolver)),
            ("merge", () => DocumentMerger.Merge(documents, resolver))
        );
    }

    private static string[] Sentences(ArticleFacts document)
    {
        var index = DocumentIndex.Of(document);
        return [.. document.Facts.Select(fact => index.Describe(fact, "en"))];
    }
}
