using DealNews.Json;

namespace DealNews.Comparison;

/// <summary>Compares extracted facts (the prediction) with the correct facts (the gold document).</summary>
/// <remarks>
/// <para>
/// Entities are matched one to one: by an identifier, then by a name or alias, then by the id. Facts are matched one to
/// one within a kind, so that as many values as possible agree; overlapping quotes break ties.
/// Ids and order do not matter.
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
    /// <param name="gold">The correct document.</param>
    /// <param name="predicted">The document to score.</param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
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
    /// Returns all changes from one version of a document to another, including ids, evidence, notes, the article and
    /// the spelling of texts. The order of lists, and another id in a reference to the same entity or fact, are not
    /// changes.
    /// </summary>
    /// <param name="older">The older version, which takes the place of the gold document in the differences.</param>
    /// <param name="newer">The newer version.</param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <returns>
    /// The changes of the document and its article, of the entities, and of the facts: first in the order of the older
    /// version, then additions.
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
