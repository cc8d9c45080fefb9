namespace DealNews.Grounding;

/// <summary>The parts of one text that must not differ in a quote, in order and disjoint.</summary>
internal sealed class TellingParts
{
    private readonly NormalizedText _text;
    private readonly List<TellingPart> _parts;

    private TellingParts(NormalizedText text, List<TellingPart> parts) => (_text, _parts) = (text, parts);

    public IReadOnlyList<TellingPart> All => _parts;

    public static TellingParts Of(NormalizedText text) => new(text, TellingReader.Read(text));

    /// <summary>Adds the differences between a quote and a range of this text.</summary>
    public void AddOtherThan(TellingParts quote, CharSpan view, List<TellingDifference> differences)
    {
        (var from, var count) = Within(view);
        int quoted = quote._parts.Count,
            same = 0,
            sameAtEnd = 0;
        while (same < Math.Min(count, quoted) && TellsSame(_parts[from + same], quote, quote._parts[same]))
        {
            same++;
        }

        while (
            sameAtEnd < Math.Min(count, quoted) - same
            && TellsSame(_parts[from + count - 1 - sameAtEnd], quote, quote._parts[^(sameAtEnd + 1)])
        )
        {
            sameAtEnd++;
        }

        int here = from + same,
            there = same,
            hereEnd = from + count - sameAtEnd,
            thereEnd = quoted - sameAtEnd;
        while (here < hereEnd || there < thereEnd)
        {
            bool more = here < hereEnd,
                moreQuoted = there < thereEnd;
            var paired = more && moreQuoted && _parts[here].Kind == quote._parts[there].Kind;
            var skipText = more && (paired || hereEnd - here >= thereEnd - there);
            var skipQuote = moreQuoted && (paired || !skipText);
            if (!paired || !TellsSame(_parts[here], quote, quote._parts[there]))
            {
                differences.Add(
                    new TellingDifference
                    {
                        Kind = skipText ? _parts[here].Kind : quote._parts[there].Kind,
                        Quoted = skipQuote ? quote.Slice(quote._parts[there]) : null,
                        Found = skipText ? Slice(_parts[here]) : null,
                    }
                );
            }

            here += skipText ? 1 : 0;
            there += skipQuote ? 1 : 0;
        }
    }

    /// <summary>Adds the parts that a range of the view cuts off at its edges.</summary>
    /// <param name="view">The range.</param>
    /// <param name="shown">The range with the context around it; the parts within are not cut off.</param>
    /// <param name="differences">The list to add to.</param>
    /// <remarks>
    /// Half a number, a number without its scale or currency, a figure without the bound next to it, or words
    /// without the negation next to them say something that the text does not say.
    /// </remarks>
    public void AddCutOff(CharSpan view, CharSpan shown, List<TellingDifference> differences)
    {
        (var from, var count) = Within(view);
        var next = from + count;
        TellingPart? first = count > 0 ? _parts[from] : null,
            last = count > 0 ? _parts[next - 1] : null;
        TellingPart? before = from > 0 ? _parts[from - 1] : null,
            after = next < _parts.Count ? _parts[next] : null;

        if (first?.Span.Start < Math.Min(view.Start, shown.Start))
        {
            differences.Add(Cut(first.Value, view));
        }
        else if (before?.Span.Start < shown.Start && IsCutOffBefore(before.Value, view, first))
        {
            differences.Add(Omitted(before.Value));
        }

        if (last?.Span.End > Math.Max(view.End, shown.End))
        {
            differences.Add(Cut(last.Value, view));
        }
        else if (after?.Span.End > shown.End && IsCutOffAfter(after.Value, view, last))
        {
            differences.Add(Omitted(after.Value));
        }
    }

    private bool IsCutOffBefore(TellingPart before, CharSpan view, TellingPart? first)
    {
        if (before.Span.End != view.Start || _text.HasLineEndBefore(view.Start))
        {
            return false;
        }

        var startsWithFigure = first is { IsFigure: true } figure && figure.Span.Start == view.Start;
        return before.Kind switch
        {
            TellingKind.Negation => before.Governs != Governs.Preceding,
            TellingKind.Bound => before.Governs != Governs.Preceding && startsWithFigure,
            _ => startsWithFigure,
        };
    }

    // A counter or a particle can be between a figure and its bound: 30개 이상, 엔을 넘어.
    private bool IsCutOffAfter(TellingPart after, CharSpan view, TellingPart? last)
    {
        const int Counter = 3;
        if (after.Span.Start != view.End || _text.HasLineEndBefore(view.End))
        {
            return false;
        }

        var distance = last is { IsFigure: true } figure ? view.End - figure.Span.End : int.MaxValue;
        return after.Kind switch
        {
            TellingKind.Negation => after.Governs != Governs.Following,
            TellingKind.Bound => after.Governs != Governs.Following && distance <= Counter,
            _ => distance == 0,
        };
    }

    private TellingDifference Cut(TellingPart part, CharSpan view)
    {
        CharSpan kept = new(Math.Max(part.Span.Start, view.Start), Math.Min(part.Span.End, view.End));
        return Omitted(part) with { Quoted = _text.SourceSlice(kept) };
    }

    private TellingDifference Omitted(TellingPart part) =>
        new()
        {
            Kind = part.Kind,
            Quoted = null,
            Found = Slice(part),
        };

    private string Slice(TellingPart part) => _text.SourceSlice(part.Span);

    private bool TellsSame(TellingPart part, TellingParts other, TellingPart otherPart) =>
        part.Kind == otherPart.Kind
        && part.Meaning == otherPart.Meaning
        && (
            part.Meaning != TellingPart.ByDigits
            || part.Kind != TellingKind.Number
            || Digits(part) == other.Digits(otherPart)
        );

    private string Digits(TellingPart part) => Numerals.Digits(_text.Characters[part.Span.Start..part.Span.End]);

    // Returns the parts that overlap a range: the first, and their number.
    private (int First, int Count) Within(CharSpan view)
    {
        var first = CountBefore(view.Start + 1, byEnd: true);
        return (first, Math.Max(0, CountBefore(view.End, byEnd: false) - first));
    }

    // Counts the parts that end, or start, before a place.
    private int CountBefore(int place, bool byEnd)
    {
        int low = 0,
            high = _parts.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var span = _parts[middle].Span;
            if ((byEnd ? span.End : span.Start) < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
