using System.Collections.Concurrent;

namespace DealNews.Testing;

/// <summary>
/// Documents to test with: the examples of the documentation with their articles, and a small document for each kind of
/// fact. Validation finds no error and no warning in them.
/// </summary>
public static class Samples
{
    private static readonly Lazy<ValueList<ArticleFacts>> s_complete = new(CompleteDocuments.Choose);
    private static readonly ConcurrentDictionary<string, ArticleFacts> s_byKind = new(StringComparer.Ordinal);

    /// <summary>
    /// A Korean article about a meeting, a project of 500 billion dollars, and the valuations and products of its
    /// companies.
    /// </summary>
    public static Sample AiAlliance { get; } = new("ai-alliance", "ko", "facts.json");

    /// <summary>The article of <see cref="AiAlliance"/> in English.</summary>
    public static Sample AiAllianceInEnglish { get; } = new("ai-alliance", "en", "facts.en.json");

    /// <summary>An English article about a funding round, pledges of every form and products at every stage.</summary>
    public static Sample FundingRound { get; } = new("funding-round", "en", "facts.json");

    /// <summary>A Korean article about acquisitions of every status, from rumoured to terminated.</summary>
    public static Sample Acquisition { get; } = new("acquisition", "ko", "facts.json");

    /// <summary>All articles in all their languages.</summary>
    public static ValueList<Sample> All { get; } = [.. Sample.Embedded()];

    /// <summary>
    /// Generated documents that together have every member of every record and every term of every vocabulary; the same
    /// in every run. Validation finds no error and no warning in them.
    /// </summary>
    public static ValueList<ArticleFacts> Complete => s_complete.Value;

    /// <summary>
    /// All kinds of fact that the library knows (<see cref="Fact.Kind"/>); each has a small document.
    /// </summary>
    public static ValueList<string> Kinds { get; } = [.. ModelTypes.Facts.Select(ModelTypes.KindOf)];

    /// <summary>
    /// Returns a small document for a kind of fact. Its first fact is of this kind and has most members. The document
    /// has everything that the fact refers to. Validation finds nothing.
    /// </summary>
    /// <param name="kind">The kind (<see cref="Fact.Kind"/>), such as <c>"meeting"</c>.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentException">The kind is unknown.</exception>
    public static ArticleFacts ForKind(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return ModelTypes.FactOf(kind) is not null
            ? s_byKind.GetOrAdd(kind, KindDocument.Of)
            : throw new ArgumentException(
                $"Unknown kind of fact \"{PrintableText.Of(kind)}\"; known kinds: "
                    + $"{string.Join(", ", (IEnumerable<string>)Kinds)}.",
                nameof(kind)
            );
    }
}
