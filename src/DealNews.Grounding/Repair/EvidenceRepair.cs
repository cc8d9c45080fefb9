namespace DealNews.Grounding;

/// <summary>
/// Replaces quotes that are not in the text by the most similar words of the text, and corrects wrong positions.
/// </summary>
/// <remarks>
/// <para>
/// A quote is replaced only if one passage of the text is clearly the most similar
/// (<see cref="QuoteSuggestion.IsClear"/>). The new quote is verbatim, with <c>start</c> and <c>end</c>; a
/// <c>prefix</c> or <c>suffix</c> that does not agree with the passage is removed. Quotes that are in the text are not
/// changed. Values of facts are never changed: verify the repaired document to check whether its quotes support them.
/// </para>
/// <para>
/// Nothing is changed if the hash of the text differs from <c>textSha256</c> of the article. Instances are immutable
/// and safe for concurrent use.
/// </para>
/// </remarks>
public sealed class EvidenceRepair
{
    private readonly SourceText _text;
    private readonly QuoteAnchorer _anchorer;

    /// <summary>Initializes a new instance for a text.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="options">The options of the search for quotes; null for <see cref="QuoteOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public EvidenceRepair(SourceText text, QuoteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _anchorer = new QuoteAnchorer(text, options);
    }

    /// <summary>Repairs the evidence of a document.</summary>
    /// <param name="document">The document. It is not changed.</param>
    /// <returns>
    /// The repaired document, with lists of the changes and of the evidence that could not be repaired.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public RepairedDocument Repair(ArticleFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var run = new RepairRun(_text, _anchorer, document);
        return run.Repair();
    }
}
