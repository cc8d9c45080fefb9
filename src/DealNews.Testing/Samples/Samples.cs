using DealNews.Json;

namespace DealNews.Testing;

/// <summary>
/// Documents ready to use: the examples of the documentation with their articles, and a small document for each kind of fact. No rule
/// finds an error or a warning in them.
/// </summary>
public static class Samples
{
    private static readonly Lazy<ArticleFacts> s_whole = new(static () => DealNewsJson.Deserialize(ValidDocument.Json));

    /// <summary>A Korean article on a meeting, a project of 500 billion dollars and what the companies around it are worth and can make.</summary>
    public static Sample AiAlliance { get; } = new("ai-alliance", "ko", "facts.json");

    /// <summary>The article of <see cref="AiAlliance"/> in English.</summary>
    public static Sample AiAllianceInEnglish { get; } = new("ai-alliance", "en", "facts.en.json");

    /// <summary>An English article on a funding round, pledges in every form, and products in every stage.</summary>
    public static Sample FundingRound { get; } = new("funding-round", "en", "facts.json");

    /// <summary>A Korean article on a share that is bought, and on acquisitions from rumoured to terminated.</summary>
    public static Sample Acquisition { get; } = new("acquisition", "ko", "facts.json");

    /// <summary>All articles, each in each of its languages.</summary>
    public static ValueList<Sample> All { get; } = [AiAlliance, AiAllianceInEnglish, FundingRound, Acquisition];

    /// <summary>The kinds of fact for which there is a small document, as <see cref="Fact.Kind"/> has them: all that the library has a record for.</summary>
    public static ValueList<string> Kinds =>
        [.. s_whole.Value.Facts.Select(static fact => fact.Kind).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// A small document with one fact of a kind, which comes first and has most of what such a fact may have, and with what it refers
    /// to; no rule finds anything in it, and its quotes stand in <see cref="FaultyDocuments.ArticleText"/>.
    /// </summary>
    /// <param name="kind">The kind (<see cref="Fact.Kind"/>): <c>meeting</c>.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentException">The library has no record for such a kind.</exception>
    public static ArticleFacts Of(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var whole = s_whole.Value;
        var fact =
            whole.Facts.FirstOrDefault(fact => string.Equals(fact.Kind, kind, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"\"{kind}\" is not a known kind of fact; known are {string.Join(", ", (IEnumerable<string>)Kinds)}.",
                nameof(kind)
            );
        return new MissingParts(options: null, cast: whole).AddTo(new() { Article = whole.Article, Facts = [fact] });
    }
}
