namespace DealNews.Grounding;

/// <summary>
/// Replaces the quotes of a document that the text does not have by the nearest words of the text, and wrong positions
/// by those of the quotes.
/// </summary>
/// <remarks>
/// <para>
/// A quote is replaced only if one place of the text is clearly the nearest
/// (<see cref="QuoteSuggestion.IsClear"/>). The new quote is verbatim, with <c>start</c> and <c>end</c>; a
/// <c>prefix</c> or <c>suffix</c> that does not agree with the new place is removed. Quotes that the text has stay as
/// they are. The values of facts are never changed: verify the repaired document to see which of them its quotes
/// support.
/// </para>
/// <para>
/// Nothing is changed if the text is not the one that <c>textSha256</c> of the article names. Instances are immutable
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
    /// <returns>The repaired document, with a list of what was changed and of what could not be repaired.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public RepairedDocument Repair(ArticleFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var run = new RepairRun(_text, _anchorer, document);
        return run.Repair();
    }
}
