namespace DealNews;

/// <summary>Describes facts in sentences, in the style of news.</summary>
public static class FactSentences
{
    /// <summary>
    /// Returns a sentence that describes a fact, with its hedges, its certainty and its source.
    /// </summary>
    /// <remarks>
    /// The sentence is in Korean if the language is Korean, and in English otherwise; names are in the given language
    /// if the document has them. It contains the main members of the fact, not all of them. For a fact of an unknown or
    /// application-defined kind, it is a plain sentence with the entities and amounts. Text of the document is not
    /// escaped: escape the sentence for its destination.
    /// </remarks>
    /// <param name="fact">The fact.</param>
    /// <param name="document">The document, which has the names of the entities.</param>
    /// <param name="language">The language (BCP 47), such as <c>en</c> or <c>ko</c>.</param>
    /// <param name="factKinds">The application's fact kinds, to include their members.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="fact"/> or <paramref name="document"/> is null.
    /// </exception>
    public static string Describe(
        this Fact fact,
        ArticleFacts document,
        LanguageTag language,
        ValueList<FactKind> factKinds = default
    ) => DocumentIndex.Of(document, factKinds).Describe(fact, language);

    /// <summary>Returns a sentence that describes a fact of the document.</summary>
    /// <inheritdoc cref="Describe(Fact, ArticleFacts, LanguageTag, ValueList{FactKind})" path="/remarks"/>
    /// <param name="index">The index of the document.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="language">The language (BCP 47), such as <c>en</c> or <c>ko</c>.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="index"/> or <paramref name="fact"/> is null.
    /// </exception>
    public static string Describe(this DocumentIndex index, Fact fact, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(fact);
        return IsKorean(language)
            ? new KoreanSentence(index, language).Of(fact)
            : new EnglishSentence(index, language).Of(fact);
    }

    private static bool IsKorean(LanguageTag language) =>
        language.Value.Equals("ko", StringComparison.OrdinalIgnoreCase)
        || language.Value.StartsWith("ko-", StringComparison.OrdinalIgnoreCase);
}
