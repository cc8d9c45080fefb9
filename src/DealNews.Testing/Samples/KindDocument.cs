using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Testing;

/// <summary>Finds a small document for a kind of fact.</summary>
internal static class KindDocument
{
    /// <summary>Returns a document with one fact of the kind, and with everything that it refers to.</summary>
    public static ArticleFacts Of(string kind) =>
        Sources()
            .SelectMany(static source => source)
            .SelectMany(source =>
                source.Facts.Where(fact => fact.Kind == kind).Select(fact => DocumentOf(fact, source))
            )
            .First(document =>
                document.Facts.Count(fact => fact.Kind == kind) == 1
                && DocumentValidator.Validate(document).Findings.IsEmpty
            );

    // The most readable source comes first; the others are only used if it does not have the kind.
    private static IEnumerable<IEnumerable<ArticleFacts>> Sources()
    {
        yield return [DealNewsJson.Deserialize(ValidDocument.Json)];
        yield return Samples.All.Select(static sample => sample.Document);
        yield return Samples.Complete;
        yield return ModelTypes.Facts.Select(static fact =>
            Some.Document((Fact)MinimalRecord.Of(fact, options: null)).Build()
        );
    }

    private static ArticleFacts DocumentOf(Fact fact, ArticleFacts source) =>
        new MissingParts(options: null, cast: source).AddTo(new() { Article = source.Article, Facts = [fact] });
}
