using DealNews.Json;

namespace DealNews.Validation;

/// <summary>DN0003.</summary>
internal static class UnrecognizedDocumentRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN0003",
        "None of the members of the document is known, so it is probably not a document of the format."
    );

    private const int MaxNames = 5;

    /// <returns>True if the rule is broken. The unknown members need no findings of their own then.</returns>
    public static bool Check(ArticleFacts document, RuleContext context)
    {
        if (document.AdditionalProperties.IsEmpty || !EmptyDocumentRule.HasNoKnownMember(document))
        {
            return false;
        }

        Report(document, context);
        return true;
    }

    // A separate method, so that the closure is allocated only for a finding.
    private static void Report(ArticleFacts document, RuleContext context)
    {
        var known = ArticleFactsCodec.Names.All;
        var unknown = document.AdditionalProperties.Keys.Take(MaxNames).Select(name => SimilarName.Quote(known, name));
        context.Report(
            Definition,
            null,
            $"No known member in the document. Found {string.Join(", ", unknown)}; "
                + $"expected {string.Join(", ", known)}."
        );
    }
}
