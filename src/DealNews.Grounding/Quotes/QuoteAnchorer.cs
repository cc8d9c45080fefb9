namespace DealNews.Grounding;

/// <summary>Finds quotes in the text of an article.</summary>
/// <remarks>
/// <para>
/// The search has three steps. The first looks for the exact quote. The second compares a normalized view, which
/// ignores white space, the style of quotation marks and dashes, composition (NFC, NFD), width, and zero-width
/// characters. The third looks for an approximate match, with at most <see cref="QuoteOptions.MaximumEditShare"/> edits
/// for each character. The search works on characters, so it needs no language and cuts no words.
/// </para>
/// <para>
/// If there are several places, the selector's position decides. If it selects none of them, the following criteria
/// exclude places one after the other; a criterion that would exclude all places is skipped. The criteria are: the same
/// spacing as the quote; no figure cut off; the best agreement with <c>prefix</c> and <c>suffix</c>, if it is at least
/// half of them; the smallest distance to <c>start</c>.
/// </para>
/// <para>
/// A similar text with another number, scale word, currency, bound or negation is a
/// <see cref="QuoteStatus.FigureConflict"/>, never a match. The same is true for a quote that cuts off a part of a
/// number, its scale or currency, or a bound or negation next to it, unless <c>prefix</c> or <c>suffix</c> includes
/// that part.
/// </para>
/// <para>
/// The time for each quote is linear in the text; an approximate search multiplies it by the quote's length divided by
/// 64. Methods throw only for null. Instances are immutable and safe for concurrent use.
/// </para>
/// </remarks>
public sealed class QuoteAnchorer
{
    private readonly QuoteOptions _options;
    private TellingParts? _telling;

    /// <summary>Initializes a new instance for a text.</summary>
    /// <param name="text">The text to search in.</param>
    /// <param name="options">The options; null for <see cref="QuoteOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public QuoteAnchorer(SourceText text, QuoteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _options = options ?? QuoteOptions.Default;
    }

    /// <summary>The text to search in.</summary>
    public SourceText Text { get; }

    private NormalizedText View => Text.Normalized;

    private TellingParts Telling => _telling ??= TellingParts.Of(View);

    /// <summary>Finds a quote.</summary>
    /// <param name="exact">The quote.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exact"/> is null.</exception>
    public QuoteMatch Anchor(string exact)
    {
        ArgumentNullException.ThrowIfNull(exact);
        return Anchor(new QuoteSelector { Exact = exact });
    }

    /// <summary>Finds a quote by its selector.</summary>
    /// <param name="selector">
    /// The selector; the remarks of this type describe the effect of each part. Without <c>exact</c>, the position
    /// alone selects. A quote of white space only, or with a surrogate without its other half, is never found.
    /// </param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public QuoteMatch Anchor(QuoteSelector selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
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

    /// <summary>Finds several quotes.</summary>
    /// <param name="selectors">The selectors of the quotes.</param>
    /// <returns>The results, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selectors"/> is null or has a null element.</exception>
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
                .Select(at => new CharSpan(at, at + exact.Length))
                .Where(at => BeginsCharacter(at.Start) && BeginsCharacter(at.End))
        );
    }

    private bool BeginsCharacter(int at) => NormalizedTextBuilder.BeginsCharacter(Text.Value, at);

    // A range that the view omits, such as white space, cannot be compared.
    private List<Occurrence> Occurrences(IEnumerable<CharSpan> source) =>
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
                .Select(at => new CharSpan(at, at + quote.Length))
                .Select(view => new Occurrence(View.SourceSpan(view), view)),
        ];
    }

    private List<Occurrence> WithSpacingOf(NormalizedText quote, List<Occurrence> occurrences)
    {
        // Comparing very many places would take too long.
        if (occurrences.Count == 1 || occurrences.Count > _options.MaximumCandidates)
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
        var limit = Math.Min((int)(quote.Length * _options.MaximumEditShare), quote.Length - 1);
        if (limit == 0 || quote.Length > _options.MaximumApproximateLength || quote.Length - limit > View.Length)
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

    // Chooses between places with equal similarity, and lists the conflicts of the chosen one.
    private QuoteMatch Decide(
        QuoteStatus status,
        List<Occurrence> found,
        QuoteSelector selector,
        SelectedPosition position,
        TellingParts? quote = null,
        double score = 1
    )
    {
        var context = QuoteContext.Of(selector, _options.MaximumContextLength);
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
            Span = ambiguous ? null : Text.FromChars(chosen.Source),
            Text = ambiguous ? null : Text.Value[chosen.Source.ToRange()],
            Score = score,
            SplitsGrapheme = !ambiguous && Text.SplitsGrapheme(chosen.Source),
            Candidates =
            [
                .. candidates
                    .Take(_options.MaximumCandidates)
                    .Select(place => new QuoteCandidate { Span = Text.FromChars(place.Source), Score = score }),
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

        var span = Text.FromChars(selected);
        return new QuoteMatch
        {
            Status = QuoteStatus.Exact,
            Position = PositionStatus.SelectsQuote,
            Span = span,
            Text = Text.Value[selected.ToRange()],
            Score = 1,
            Candidates = [new QuoteCandidate { Span = span, Score = 1 }],
            CandidateCount = 1,
        };
    }

    private static QuoteMatch NotFound(SelectedPosition position) =>
        new() { Status = QuoteStatus.NotFound, Position = position.Fault };
}
