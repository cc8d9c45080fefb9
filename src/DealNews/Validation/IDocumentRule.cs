namespace DealNews.Validation;

/// <summary>An application-defined rule for a whole document.</summary>
/// <remarks>
/// Add a rule to <see cref="ValidationOptions.Rules"/>. <see cref="DocumentValidator"/> and <see
/// cref="DocumentInspector"/> call it after the rules of the library. Implementations must be safe for concurrent use.
/// </remarks>
public interface IDocumentRule
{
    /// <summary>Checks a document.</summary>
    /// <param name="document">
    /// The document. An inspection passes <see cref="Inspection.ReadableDocument"/> and translates the pointers of the
    /// findings to the JSON text.
    /// </param>
    /// <returns>The findings, with pointers into <paramref name="document"/>.</returns>
    IEnumerable<Finding> Check(ArticleFacts document);
}
