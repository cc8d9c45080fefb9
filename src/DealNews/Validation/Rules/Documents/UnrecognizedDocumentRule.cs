using DealNews.Json;

namespace DealNews.Validation;

/// <summary>DN0003: a document with members, none of which is known. It is probably not a document of the format.</summary>
internal static class UnrecognizedDocumentRule
{
    private const int MaxNames = 5;

    /// <summary>Checks a document.</summary>
    /// <returns>True if the rule is broken. Its unknown members need no findings of their own then.</returns>
    public static bool Check(ArticleFacts document, RuleContext context)
    {
        if (document.AdditionalProperties.Count == 0 || !EmptyDocumentRule.HasNoKnownMember(document))
        {
            return false;
        }

        var known = ArticleFactsCodec.Names.All;
        var unknown = document.AdditionalProperties.Keys.Take(MaxNames).Select(name => SimilarName.Quote(known, name));
        context.Report(
            RuleCode.DocumentUnrecognized,
            null,
            $"Unknown document: none of its members is known. Found {string.Join(", ", unknown)}; "
                + $"expected {string.Join(", ", known)}."
        );
        return true;
    }
}
