using DealNews.Json;

namespace DealNews.Comparison;

/// <summary>Compares the facts that a program extracted with those that were expected.</summary>
/// <remarks>
/// <para>
/// Entities are matched one to one: by an identifier, then by a name or alias, then by the id. Facts are matched one to
/// one within a kind, so that most values agree; the passages that they quote decide between facts that are alike.
/// Neither the ids nor the order matter.
/// </para>
/// <para>
/// An absent value equals its default. Ids, evidence, the confidence and the note of the extractor and the data about
/// the article are not scored. If the articles have different languages, texts that differ are not scored either; names
/// agree if they agree in one language.
/// </para>
/// </remarks>
public static class DocumentComparer
{
    /// <summary>Compares a prediction with a gold document.</summary>
    /// <param name="gold">The document as it should be.</param>
    /// <param name="predicted">The document that is judged.</param>
    /// <param name="factKinds">The application's own kinds of fact; none by default.</param>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="NotSupportedException">A fact has a type that is not among the kinds.</exception>
    public static DocumentComparison Compare(
        ArticleFacts gold,
        ArticleFacts predicted,
        ValueList<FactKind> factKinds = default
    )
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        return new ComparisonRun(
            gold,
            predicted,
            new DealNewsJsonOptions { FactKinds = factKinds },
            isExact: false
        ).Compare();
    }

    /// <summary>
    /// Returns all changes from one version of a document to another: also of ids, evidence, notes, the article, and
    /// the spelling of texts. A change of the order is none, nor is a reference to the same entity or fact by another
    /// id.
    /// </summary>
    /// <param name="older">The older version, which takes the place of the gold document in the differences.</param>
    /// <param name="newer">The newer version.</param>
    /// <param name="factKinds">The application's own kinds of fact; none by default.</param>
    /// <returns>
    /// The changes in the order of the older version, then what is new: of the document and its article, of the
    /// entities and of the facts.
    /// </returns>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="NotSupportedException">A fact has a type that is not among the kinds.</exception>
    public static ValueList<DocumentDifference> Diff(
        ArticleFacts older,
        ArticleFacts newer,
        ValueList<FactKind> factKinds = default
    )
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return new ComparisonRun(older, newer, new DealNewsJsonOptions { FactKinds = factKinds }, isExact: true).Diff();
    }
}
