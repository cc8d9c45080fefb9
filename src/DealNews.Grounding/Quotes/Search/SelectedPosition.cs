namespace DealNews.Grounding;

/// <summary>The meaning of the <c>start</c> and <c>end</c> of a selector in a text.</summary>
/// <param name="Fault">
/// The status if the position does not select the quote; <see cref="QuotePositionStatus.NotGiven"/> if an offset is
/// missing.
/// </param>
/// <param name="Span">The selected range of the text; null if the position selects nothing.</param>
/// <param name="Start">The UTF-16 offset where the quote should start; null if not given, or outside the text.</param>
internal readonly record struct SelectedPosition(QuotePositionStatus Fault, CharSpan? Span, int? Start)
{
    public static SelectedPosition Of(SourceText text, int? start, int? end)
    {
        if (start is null && end is null)
        {
            return default;
        }

        var first = start is { } from ? text.ToCharOffset(from) : null;
        var last = end is { } to ? text.ToCharOffset(to) : null;
        if ((start is not null && first is null) || (end is not null && last is null) || start > end)
        {
            return new SelectedPosition(QuotePositionStatus.OutsideText, null, first);
        }

        if (first is null || last is null)
        {
            return new SelectedPosition(QuotePositionStatus.NotGiven, null, first);
        }

        CharSpan span = new(first.Value, last.Value);
        return text.SplitsGrapheme(span)
            ? new SelectedPosition(QuotePositionStatus.InsideCharacter, null, first)
            : new SelectedPosition(QuotePositionStatus.SelectorMismatch, span, first);
    }

    /// <summary>Returns the status of the position, given the range of the view where the quote was found.</summary>
    public QuotePositionStatus Judge(NormalizedText view, CharSpan? found) =>
        Span is { } span && found is { Length: > 0 } && view.WithoutBlanks(view.ViewSpan(span)) == found
            ? QuotePositionStatus.SelectsQuote
            : Fault;
}
