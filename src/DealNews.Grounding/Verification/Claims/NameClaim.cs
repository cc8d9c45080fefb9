using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// A name or designation whose words the article must have. Each word with a digit must occur, and at least half of the
/// others: articles shorten and inflect names. Reports DN6005.
/// </summary>
/// <param name="Pointer">The place of the name in the document.</param>
/// <param name="Names">The name in each language; one of them must occur.</param>
internal sealed record NameClaim(string Pointer, IReadOnlyList<string> Names) : Claim(Pointer)
{
    public override bool NeedsFigures => false;

    public override Verdict CheckAgainst(FactEvidence evidence) =>
        Names.Count == 0 || Names.Any(name => IsIn(name, evidence.Context.Letters))
            ? Verdict.Supported
            : new(
                RuleCode.NameNotInArticle,
                $"The article does not have the words of \"{PrintableText.Of(string.Join("\", \"", Names))}\"."
            );

    private static bool IsIn(string name, string article)
    {
        if (article.Contains(Letters.Of(name), StringComparison.Ordinal))
        {
            return true;
        }

        var words = Letters.WordsOf(name);
        var (numbered, plain) = (words.FindAll(HasDigit), words.FindAll(word => !HasDigit(word)));
        return words.Count > 0
            && numbered.TrueForAll(word => article.Contains(word, StringComparison.Ordinal))
            && plain.Count(word => article.Contains(Stem(word), StringComparison.Ordinal)) * 2 >= plain.Count;
    }

    private static bool HasDigit(string word) => word.Any(char.IsDigit);

    // A plural or a particle does not make it another word.
    private static string Stem(string word) => word.Length > 4 && word[^1] == 's' ? word[..^1] : word;
}
