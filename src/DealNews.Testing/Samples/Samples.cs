using DealNews.Json;

namespace DealNews.Testing;

/// <summary>
/// Documents to test with: the examples of the documentation with their articles, and a small document for each kind of
/// fact. Validation finds no error and no warning in them.
/// </summary>
public static class Samples
{
    private static readonly Lazy<ArticleFacts> s_valid = new(static () => DealNewsJson.Deserialize(ValidDocument.Json));

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
    public static ValueList<Sample> All { get; } = [AiAlliance, AiAllianceInEnglish, FundingRound, Acquisition];

    /// <summary>
    /// All kinds of fact that the library knows (<see cref="Fact.Kind"/>); each has a small document.
    /// </summary>
    public static ValueList<string> Kinds =>
        [.. s_valid.Value.Facts.Select(static fact => fact.Kind).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Returns a small document for a kind of fact. Its first fact is of this kind and sets most members; the document
    /// lists all that the fact refers to. Validation finds nothing; its article is
    /// <see cref="FaultyDocuments.ArticleText"/>.
    /// </summary>
    /// <param name="kind">The kind (<see cref="Fact.Kind"/>), such as <c>"meeting"</c>.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentException">The kind is unknown.</exception>
    public static ArticleFacts ForKind(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var valid = s_valid.Value;
        var fact =
            valid.Facts.FirstOrDefault(fact => string.Equals(fact.Kind, kind, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"Unknown kind of fact \"{PrintableText.Of(kind)}\"; known kinds: {string.Join(", ", (IEnumerable<string>)Kinds)}.",
                nameof(kind)
            );
        return new MissingParts(options: null, cast: valid).AddTo(new() { Article = valid.Article, Facts = [fact] });
    }
}
