namespace DealNews.Validation;

/// <summary>DN0004.</summary>
internal static class EmptyDocumentRule
{
    public static readonly Rule Definition = Rule.Warning("DN0004", "The document has no members.");

    public static void Check(ArticleFacts document, RuleContext context)
    {
        if (document.AdditionalProperties.IsEmpty && HasNoKnownMember(document))
        {
            context.Report(
                Definition,
                null,
                "The document is empty; expected a schema version, an article, entities and facts."
            );
        }
    }

    public static bool HasNoKnownMember(ArticleFacts document) =>
        document
            is { SchemaVersion: null, Article: null, Companies.IsEmpty: true, People.IsEmpty: true }
                and { Projects.IsEmpty: true, Facts.IsEmpty: true };
}
