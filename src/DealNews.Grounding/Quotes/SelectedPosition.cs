namespace DealNews.Grounding;

/// <summary>What the <c>start</c> and <c>end</c> of a selector stand for in a text.</summary>
/// <param name="Fault">How they are judged unless they select the quote; <see cref="PositionStatus.NotGiven"/> where there is nothing to
/// judge.</param>
/// <param name="Span">What they select, in UTF-16 code units; null where they select nothing.</param>
/// <param name="Start">Where a quote should start, in UTF-16 code units; null if not said, or outside the text.</param>
internal readonly record struct SelectedPosition(PositionStatus Fault, TextSpan? Span, int? Start)
{
    public static SelectedPosition Of(SourceText text, int? start, int? end)
    {
        if (start is null && end is null)
        {
            return default;
        }

        int first = 0,
            last = 0;
        var startsInside =
            start is null || text.TryConvertOffset(start.Value, TextUnit.CodePoint, TextUnit.Utf16, out first);
        var endsInside = end is null || text.TryConvertOffset(end.Value, TextUnit.CodePoint, TextUnit.Utf16, out last);
        int? hint = start is not null && startsInside ? first : null;
        if (!startsInside || !endsInside || start > end)
        {
            return new SelectedPosition(PositionStatus.OutsideText, null, hint);
        }

        if (start is null || end is null)
        {
            return new SelectedPosition(PositionStatus.NotGiven, null, hint);
        }

        TextSpan span = new(first, last);
        return text.SplitsGrapheme(span, TextUnit.Utf16)
            ? new SelectedPosition(PositionStatus.InsideCharacter, null, hint)
            : new SelectedPosition(PositionStatus.SelectsOther, span, hint);
    }

    /// <summary>What the position selects, given where in the view the quote was found.</summary>
    public PositionStatus Judge(NormalizedText view, TextSpan? found) =>
        Span is { } span && found is { Length: > 0 } && view.ViewSpan(span) == found
            ? PositionStatus.SelectsQuote
            : Fault;
}
