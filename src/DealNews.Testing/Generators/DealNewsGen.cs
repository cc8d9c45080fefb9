using CsCheck;

namespace DealNews.Testing;

/// <summary>
/// CsCheck generators of documents, records and values for property tests. Generated values are small, valid and
/// realistic. They are composed of CsCheck's own generators, so that a failing example shrinks.
/// </summary>
/// <remarks>
/// Validation finds no error and no warning in a generated document; it can find information, such as an unused entity.
/// A record that is generated alone refers to a fixed set of companies, people and projects, so that such records can
/// be combined in one document. Facts of a generated document refer only to entities and facts of that document.
/// </remarks>
public static partial class DealNewsGen
{
    /// <summary>Documents without errors and warnings.</summary>
    public static Gen<ArticleFacts> ArticleFacts => DocumentGen.Valid;

    /// <summary>
    /// Documents as a newer version of the format could have them: with terms, members and kinds of fact that this
    /// version does not know. Validation reports these as warnings and finds no error.
    /// </summary>
    public static Gen<ArticleFacts> ArticleFactsFromNewerVersion => DocumentGen.FromNewerVersion;
}
