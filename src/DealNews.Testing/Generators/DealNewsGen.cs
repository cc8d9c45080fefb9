using CsCheck;

namespace DealNews.Testing;

/// <summary>
/// Generators of documents, records and values of the deal-news format for property tests. What they make is valid and
/// realistic: <see cref="Validation.DocumentValidator.Validate"/> finds no error and no warning in a document, though perhaps entities
/// that nothing refers to. Small by default, and made of CsCheck's own generators, so that a failing example shrinks.
/// </summary>
/// <remarks>
/// A record by itself refers to the ids of a fixed cast of companies, people and projects, so that records made apart can be
/// put into one document; facts of a document made whole refer only to what the document lists.
/// </remarks>
public static partial class DealNewsGen
{
    /// <summary>Valid documents.</summary>
    public static Gen<ArticleFacts> ArticleFacts => DocumentGen.Valid;

    /// <summary>
    /// Documents of a newer producer: valid apart from terms, members and kinds of fact that this version does not know, which the
    /// rules report as warnings.
    /// </summary>
    public static Gen<ArticleFacts> ArticleFactsWithExtensions => DocumentGen.WithExtensions;
}
