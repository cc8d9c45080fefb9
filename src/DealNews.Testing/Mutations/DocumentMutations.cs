namespace DealNews.Testing;

/// <summary>
/// Changes one value of a document at a time, to test that a pipeline detects wrong values: figures, dates, names,
/// references, terms, texts and quotes.
/// </summary>
/// <remarks>
/// The mutations follow from the declarations of the records, so every kind of fact works, including
/// application-defined kinds. Values that do not come from the text of the article are not changed: ids, positions of
/// quotes, identifiers of registers, the confidence and the note of the extractor, and the data about the article.
/// </remarks>
public static class DocumentMutations
{
    /// <summary>Returns all mutations of a document in document order; the same in every run.</summary>
    /// <param name="document">The original.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static IEnumerable<Mutation> Of(ArticleFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new RecordChanges(document)
            .Of(document)
            .Select(change => new Mutation
            {
                Kind = change.Kind,
                Document = (ArticleFacts)change.Value,
                Pointer = change.Pointer,
                Member = MemberOf(change, document),
                Original = change.Original,
                Changed = change.Changed,
            });
    }

    // The member of a fact starts with its kind in place of "facts".
    private static string MemberOf(ChangedPart change, ArticleFacts document) =>
        JsonPointer.Segments(change.Pointer) is ["facts", var position, ..]
        && JsonPointer.TryIndex(position, out var fact)
            ? $"{document.Facts[fact].Kind}{change.Member["facts".Length..]}"
            : change.Member;
}
