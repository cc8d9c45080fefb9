namespace DealNews.Grounding;

/// <summary>Finds quotes in the text of an article.</summary>
/// <remarks>
/// <para>A quote is looked up as it is; if it is not there, in a normalised view of the text, which takes for the same what differs
/// in white space, style of quotation marks and dashes, composition (NFC, NFD), width, or characters of no width; and if it is not
/// there either, approximately: at most <see cref="MaximumEditShare"/> edits for each character. No language is presumed and no
/// word is cut: Korean particles, Japanese and Chinese are searched as characters.</para>
/// <para>A place that the selector's position selects goes before all others. Else, of several places those are kept that have the
/// quote's own spacing, then those that cut no figure off, then those whose surroundings agree best with <c>prefix</c> and
/// <c>suffix</c> (with half of them at least), then those nearest to <c>start</c>, each only where any is left.</para>
/// <para>Figures are not letters. What is near to a quote but differs in a numeral, scale word, currency, bound or negation is a
/// <see cref="QuoteStatus.FigureConflict"/>, never a match; so is a quote that stands in the text word for word but cuts off the
/// rest of a number, its scale or currency, or the bound or negation right beside it (unless <c>prefix</c> or <c>suffix</c> shows
/// it).</para>
/// <para>Time is linear in the text for each quote, times the quote's length in steps of 64 characters where it must be
/// approximated; the view is made once. Nothing is thrown whatever a selector holds. Immutable and safe for use by several threads
/// at once.</para>
/// </remarks>
public sealed class QuoteAnchorer
{
    /// <summary>Greatest share of a quote's characters that an approximate match may edit.</summary>
    public const double MaximumEditShare = 0.2;

    /// <summary>How many characters of <c>prefix</c> and of <c>suffix</c>, from the quote outwards, are looked at.</summary>
    public const int MaximumContext = 256;

    /// <summary>How many places a match lists.</summary>
    public const int MaximumCandidates = 100;

    /// <summary>Longest quote, in UTF-16 code units without white space, that is looked for approximately.</summary>
    public const int MaximumApproximateLength = 20_480;

    private TellingParts? _telling;

    /// <summary>Prepares to find quotes in a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public QuoteAnchorer(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The text that quotes are looked up in.</summary>
    public SourceText Text { get; }

    private NormalizedText View => Text.Normalized;

    private TellingParts Telling => _telling ??= TellingParts.Of(View);

    /// <summary>Finds one quote.</summary>
    /// <param name="selector">The quote; see the remarks of this type for what each part does. With no <c>exact</c>, the position
    /// alone selects; a quote of nothing but white space, or with a surrogate without its other half, is never found.</param>
    /// <returns>What was found; never null.</returns>
    public QuoteMatch Anchor(QuoteSelector selector)
    {
        var position = SelectedPosition.Of(Text, selector.Start, selector.End);
        if (string.IsNullOrEmpty(selector.Exact))
        {
            return AnchorPosition(position);
        }

        if (WellFormed.IndexOfLoneSurrogate(selector.Exact) >= 0)
        {
            return NotFound(position);
        }

        var occurrences = FindExact(selector.Exact, position);
        if (occurrences.Count > 0)
        {
            return Decide(QuoteStatus.Exact, occurrences, selector, position);
        }

        var quote = NormalizedText.Of(selector.Exact);
        if (quote.Length == 0)
        {
            return NotFound(position);
        }

        occurrences = FindNormalized(quote, position);
        return occurrences.Count > 0
            ? Decide(QuoteStatus.Normalized, WithSpacingOf(quote, occurrences), selector, position)
            : AnchorApproximately(quote, selector, position);
    }

    /// <summary>Finds many quotes.</summary>
    /// <param name="selectors">The quotes.</param>
    /// <returns>What was found for each, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selectors"/> is null.</exception>
    public ValueList<QuoteMatch> AnchorAll(IEnumerable<QuoteSelector> selectors)
    {
        ArgumentNullException.ThrowIfNull(selectors);
        return [.. selectors.Select(Anchor)];
    }

    private List<Occurrence> FindExact(string exact, SelectedPosition position)
    {
        if (position.Span is { } span && Text.Value.AsSpan(span.Start, span.Length).SequenceEqual(exact))
        {
            return Occurrences([span]);
        }

        return Occurrences(
            OccurrenceSearch
                .FindAll(Text.Value, exact)
                .Select(at => new TextSpan(at, at + exact.Length))
                .Where(at => BeginsCharacter(at.Start) && BeginsCharacter(at.End))
        );
    }

    private bool BeginsCharacter(int at) => NormalizedTextBuilder.BeginsCharacter(Text.Value, at);

    // What the view has nothing of, such as white space alone, cannot be told from anything.
    private List<Occurrence> Occurrences(IEnumerable<TextSpan> source) =>
        [
            .. source
                .Select(span => new Occurrence(span, View.ViewSpan(span)))
                .Where(occurrence => occurrence.View.Length > 0),
        ];

    private List<Occurrence> FindNormalized(NormalizedText quote, SelectedPosition position)
    {
        if (
            position.Span is { } span
            && View.ViewSpan(span) is var selected
            && View.Characters[selected.Start..selected.End].SequenceEqual(quote.Characters)
        )
        {
            return [new Occurrence(View.SourceSpan(selected), selected)];
        }

        return
        [
            .. OccurrenceSearch
                .FindAll(View.Characters, quote.Characters)
                .Where(at => View.IsBoundary(at) && View.IsBoundary(at + quote.Length))
                .Select(at => new TextSpan(at, at + quote.Length))
                .Select(view => new Occurrence(View.SourceSpan(view), view)),
        ];
    }

    private List<Occurrence> WithSpacingOf(NormalizedText quote, List<Occurrence> occurrences)
    {
        // More than can be listed are not worth comparing unit by unit.
        if (occurrences.Count is 1 or > MaximumCandidates)
        {
            return occurrences;
        }

        var same = occurrences.FindAll(occurrence =>
            Enumerable
                .Range(1, quote.Length - 1)
                .All(i => View.HasSpaceBefore(occurrence.View.Start + i) == quote.HasSpaceBefore(i))
        );
        return same.Count > 0 ? same : occurrences;
    }

    private QuoteMatch AnchorApproximately(NormalizedText quote, QuoteSelector selector, SelectedPosition position)
    {
        var limit = (int)(quote.Length * MaximumEditShare);
        if (limit == 0 || quote.Length > MaximumApproximateLength || quote.Length - limit > View.Length)
        {
            return NotFound(position);
        }

        List<Occurrence> occurrences =
        [
            .. ApproximateSearch
                .FindNearest(View.Characters, quote.Characters, limit, out var edits)
                .Select(View.WholeCharacters)
                .Select(view => new Occurrence(View.SourceSpan(view), view)),
        ];
        return occurrences.Count == 0
            ? NotFound(position)
            : Decide(
                QuoteStatus.Approximate,
                occurrences,
                selector,
                position,
                TellingParts.Of(quote),
                1 - (double)edits / quote.Length
            );
    }

    // Chooses among places that are equally near to the quote, and says what the chosen one tells otherwise.
    private QuoteMatch Decide(
        QuoteStatus status,
        List<Occurrence> found,
        QuoteSelector selector,
        SelectedPosition position,
        TellingParts? quote = null,
        double score = 1
    )
    {
        var context = QuoteContext.Of(selector);
        List<TellingDifference> differences = [];
        var candidates = found.FindAll(occurrence => IsFaithful(occurrence, context, quote, differences));
        var conflict = candidates.Count == 0;
        if (conflict)
        {
            candidates = found;
        }

        var best = candidates.Count == 1 ? candidates : Nearest(context.Best(View, candidates), position.Start);
        var ambiguous = best.Count > 1 && !conflict;
        var chosen = best[0];
        if (conflict)
        {
            IsFaithful(chosen, context, quote, differences);
        }

        return new QuoteMatch
        {
            Status =
                conflict ? QuoteStatus.FigureConflict
                : ambiguous ? QuoteStatus.Ambiguous
                : status,
            Position = position.Judge(View, ambiguous ? null : chosen.View),
            Span = ambiguous ? null : InCodePoints(chosen.Source),
            Text = ambiguous ? null : Text.Value.Substring(chosen.Source.Start, chosen.Source.Length),
            Score = score,
            SplitsGrapheme = !ambiguous && Text.SplitsGrapheme(chosen.Source, TextUnit.Utf16),
            Candidates =
            [
                .. candidates
                    .Take(MaximumCandidates)
                    .Select(place => new QuoteCandidate(InCodePoints(place.Source), score)),
            ],
            CandidateCount = candidates.Count,
            Differences = conflict ? [.. differences] : [],
        };
    }

    private bool IsFaithful(
        Occurrence occurrence,
        QuoteContext context,
        TellingParts? quote,
        List<TellingDifference> differences
    )
    {
        differences.Clear();
        if (quote is not null)
        {
            Telling.AddOtherThan(quote, occurrence.View, differences);
        }

        Telling.AddCutOff(occurrence.View, context.Show(View, occurrence.View), differences);
        return differences.Count == 0;
    }

    private static List<Occurrence> Nearest(List<Occurrence> occurrences, int? start)
    {
        if (start is not { } wanted || occurrences.Count == 1)
        {
            return occurrences;
        }

        var least = occurrences.Min(occurrence => Math.Abs(occurrence.Source.Start - wanted));
        return occurrences.FindAll(occurrence => Math.Abs(occurrence.Source.Start - wanted) == least);
    }

    private QuoteMatch AnchorPosition(SelectedPosition position)
    {
        if (position.Span is not { Length: > 0 } selected)
        {
            return NotFound(position);
        }

        var span = InCodePoints(selected);
        return new QuoteMatch
        {
            Status = QuoteStatus.Exact,
            Position = PositionStatus.SelectsQuote,
            Span = span,
            Text = Text.Slice(span),
            Score = 1,
            Candidates = [new QuoteCandidate(span, 1)],
            CandidateCount = 1,
        };
    }

    private static QuoteMatch NotFound(SelectedPosition position) =>
        new() { Status = QuoteStatus.NotFound, Position = position.Fault };

    private TextSpan InCodePoints(TextSpan utf16) => Text.ConvertSpan(utf16, TextUnit.Utf16, TextUnit.CodePoint);
}
