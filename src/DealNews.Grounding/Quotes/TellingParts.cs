namespace DealNews.Grounding;

/// <summary>The telling pieces of one text, in order and apart from each other.</summary>
internal sealed class TellingParts
{
    private readonly NormalizedText _text;
    private readonly List<TellingPart> _parts;

    private TellingParts(NormalizedText text, List<TellingPart> parts) => (this._text, this._parts) = (text, parts);

    public IReadOnlyList<TellingPart> All => _parts;

    public static TellingParts Of(NormalizedText text) => new(text, TellingReader.Read(text));

    /// <summary>Adds what a quote tells otherwise than a stretch of this text; nothing where both tell the same.</summary>
    public void AddOtherThan(TellingParts quote, TextSpan view, List<TellingDifference> differences)
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
                    new TellingDifference(
                        skipText ? _parts[here].Kind : quote._parts[there].Kind,
                        skipQuote ? quote.Slice(quote._parts[there]) : null,
                        skipText ? Slice(_parts[here]) : null
                    )
                );
            }

            here += skipText ? 1 : 0;
            there += skipQuote ? 1 : 0;
        }
    }

    /// <summary>Adds what a stretch of the view cuts off at its edges although it belongs to what the stretch says.</summary>
    /// <param name="view">The stretch.</param>
    /// <param name="shown">The stretch with the context that is shown beside it: what lies within is not cut off.</param>
    /// <param name="differences">Where to add.</param>
    /// <remarks>
    /// Half a number, a number without its scale or currency, a figure without the bound right beside it, words without the
    /// negation right beside them: each says what the text does not say, though every letter of it stands there.
    /// </remarks>
    public void AddCutOff(TextSpan view, TextSpan shown, List<TellingDifference> differences)
    {
        (var from, var count) = Within(view);
        var next = from + count;
        TellingPart? first = count > 0 ? _parts[from] : null,
            last = count > 0 ? _parts[next - 1] : null;
        TellingPart? before = from > 0 ? _parts[from - 1] : null,
            behind = next < _parts.Count ? _parts[next] : null;

        if (first?.Span.Start < Math.Min(view.Start, shown.Start))
        {
            differences.Add(Cut(first.Value, view));
        }
        else if (before?.Span.Start < shown.Start && IsCutOffBefore(before.Value, view, first))
        {
            differences.Add(new TellingDifference(before.Value.Kind, null, Slice(before.Value)));
        }

        if (last?.Span.End > Math.Max(view.End, shown.End))
        {
            differences.Add(Cut(last.Value, view));
        }
        else if (behind?.Span.End > shown.End && IsCutOffBehind(behind.Value, view, last))
        {
            differences.Add(new TellingDifference(behind.Value.Kind, null, Slice(behind.Value)));
        }
    }

    private bool IsCutOffBefore(TellingPart before, TextSpan view, TellingPart? first)
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

    // Between a figure and the bound behind it a counter or a particle may stand: 30개 이상, 엔을 넘어.
    private bool IsCutOffBehind(TellingPart behind, TextSpan view, TellingPart? last)
    {
        const int Counter = 3;
        if (behind.Span.Start != view.End || _text.HasLineEndBefore(view.End))
        {
            return false;
        }

        var distance = last is { IsFigure: true } figure ? view.End - figure.Span.End : int.MaxValue;
        return behind.Kind switch
        {
            TellingKind.Negation => behind.Governs != Governs.Following,
            TellingKind.Bound => behind.Governs != Governs.Following && distance <= Counter,
            _ => distance == 0,
        };
    }

    private TellingDifference Cut(TellingPart part, TextSpan view)
    {
        TextSpan kept = new(Math.Max(part.Span.Start, view.Start), Math.Min(part.Span.End, view.End));
        return new TellingDifference(part.Kind, _text.SourceSlice(kept), Slice(part));
    }

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

    // Which pieces share something with a stretch: the first, and how many.
    private (int First, int Count) Within(TextSpan view)
    {
        var first = CountBefore(view.Start + 1, byEnd: true);
        return (first, Math.Max(0, CountBefore(view.End, byEnd: false) - first));
    }

    // How many pieces end, or start, before a place.
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
