using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>DN4008: checks that the hash of the text is the article's <c>textSha256</c>.</summary>
internal static class TextDigestRule
{
    public static void Check(Article? article, SourceText text, GroundingFindings findings)
    {
        if (article?.TextSha256 is { } hash && !string.Equals(hash, text.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(
                RuleCode.TextHashMismatch,
                "/article/textSha256",
                $"The document was made from a text with SHA-256 {hash}; the given text has {text.Sha256}."
            );
        }
    }
}
