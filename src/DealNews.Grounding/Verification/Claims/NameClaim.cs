using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// A name or designation whose words the article must have, in any order and inflection. Words with a digit must be in
/// the sentences of the quotes. Reports DN6005.
/// </summary>
/// <param name="Pointer">The JSON Pointer of the name.</param>
/// <param name="Names">The name in each language; one of them must occur.</param>
internal sealed record NameClaim(string Pointer, IReadOnlyList<string> Names) : Claim(Pointer)
{
    private const int ShortestStem = 4;

    private static readonly HashSet<string> s_small = new(StringComparer.Ordinal)
    {
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    };

    public override bool NeedsFigures => false;

    public override Verdict CheckAgainst(FactEvidence evidence) =>
        Names.Count == 0 || Names.Any(name => IsCountry(name) || IsIn(name, evidence))
            ? Verdict.Supported
            : new(
                RuleCode.NameNotInArticle,
                $"The article does not contain \"{PrintableText.Of(string.Join("\" or \"", Names))}\"."
            );

    // Articles print the name of a country, not its code.
    private static bool IsCountry(string name) => name.Length == 2 && new CountryCode(name).IsValid;

    private static bool IsIn(string name, FactEvidence evidence)
    {
        var article = evidence.Context;
        var words = Letters.WordsOf(name);
        var numbered = words.FindAll(HasDigit);
        // A designation such as LX2 must be near the quotes: an article about LX2 also has LX3.
        return words.Count > 0
            && (
                numbered.Count == 0
                || numbered.TrueForAll(word => evidence.Letters.Contains(word, StringComparison.Ordinal))
            )
            && (
                article.Has(Letters.Of(name))
                || words.TrueForAll(word => HasDigit(word) || IsSmall(word) || article.Has(Stem(word)))
            );
    }

    // Words such as "of", "the", "for" are skipped, because articles use others.
    private static bool IsSmall(string word) => s_small.Contains(word);

    private static bool HasDigit(string word) => word.Any(char.IsDigit);

    // "maintenance" for "maintain": an inflected word has the beginning of the other.
    private static string Stem(string word) => word[..Math.Min(word.Length, Math.Max(ShortestStem, word.Length / 2))];
}
