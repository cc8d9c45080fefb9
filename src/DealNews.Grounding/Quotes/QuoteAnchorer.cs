namespace DealNews.Grounding;

/// <summary>Finds quotes in the text of an article.</summary>
/// <remarks>
/// <para>
/// A quote is accepted if the text contains it: code unit for code unit; or in a normalized view, which ignores white
/// space
/// (except between words of an alphabet and between numbers), hyphens at line breaks, the style of quotation marks and
/// dashes, composition (NFC, NFD), width, ligatures, character references of HTML, and zero-width characters; or as
/// pieces in order within one paragraph, if an ellipsis (<c>…</c>, <c>...</c>, <c>[…]</c>, <c>(…)</c>) in the quote
/// replaces the words between them. Nothing else is accepted, however similar it is.
/// </para>
/// <para>
/// A quote is also not accepted if it cuts off a part of a word, a part of a figure (its number, scale, currency or
/// bound), or a negation next to it, unless <c>prefix</c> or <c>suffix</c> includes that part. The figures are those
/// that <see cref="FigureReader"/> reads.
/// </para>
/// <para>
/// If there are several occurrences, the selector's position decides. If it selects none of them, the following
/// criteria exclude occurrences one after the other; a criterion that would exclude all of them is skipped. The
/// criteria are: the same spacing as the quote; nothing cut off; the best agreement with <c>prefix</c> and
/// <c>suffix</c>, if at least half of them agrees; the smallest distance to <c>start</c>.
/// </para>
/// <para>
/// For a quote that is not accepted, <see cref="QuoteMatch.Suggestion"/> is the most similar passage.
/// </para>
/// <para>
/// The time for each quote is linear in the text and in the quote. Methods throw only for null. Instances are immutable
/// and safe for concurrent use.
/// </para>
/// </remarks>
public sealed class QuoteAnchorer
{
    private readonly QuoteOptions _options;
    private Suggestions? _suggestions;

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

    private Suggestions Suggestions => _suggestions ??= new Suggestions(Text);

    /// <summary>Finds a quote in the text.</summary>
    /// <param name="exact">The words of the quote; white space and typography may differ from the text.</param>
    /// <returns>
    /// The match and its status. If the text does not contain the quote, the match has the most similar passage.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="exact"/> is null.</exception>
    public QuoteMatch Anchor(string exact)
    {
        ArgumentNullException.ThrowIfNull(exact);
        return Anchor(new QuoteSelector { Exact = exact });
    }

    /// <summary>Finds a quote in the text by its selector.</summary>
    /// <param name="selector">
    /// The selector; the remarks of this type describe the effect of each part. Without <c>exact</c>, the position
    /// alone selects. A quote of punctuation only, or with an unpaired surrogate, is never found.
    /// </param>
    /// <returns>
    /// The match and its status. If the text does not contain the quote, the match has the most similar passage.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public QuoteMatch Anchor(QuoteSelector selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Find(selector, Text.FiguresReadBy(Text.Reader, day: null), memo: null);
    }

    /// <summary>Finds a quote of a document in a text with figures.</summary>
    internal QuoteMatch Anchor(QuoteSelector selector, TextFigures figures, QuoteMemo memo) =>
        memo.Match(selector, () => Find(selector, figures, memo));

    private QuoteMatch Find(QuoteSelector selector, TextFigures figures, QuoteMemo? memo)
    {
        var position = SelectedPosition.Of(Text, selector.Start, selector.End);
        if (string.IsNullOrEmpty(selector.Exact))
        {
            return AnchorPosition(position);
        }

        var quote = NormalizedText.Of(selector.Exact);
        if (IsPunctuation(quote) || WellFormed.IndexOfLoneSurrogate(selector.Exact) >= 0)
        {
            return NotFound(position);
        }

        var context = QuoteContext.Of(selector, _options.MaxContextLength);
        // The same characters can be a part of a character reference.
        var exact = FindExact(selector.Exact, position, memo).FindAll(place => place.View.Length == quote.Length);
        var faithful = Faithful(exact, context, position, figures, memo);
        if (faithful.Count > 0)
        {
            return Accept(QuoteStatus.Exact, faithful, context, position);
        }

        var normalized = FindNormalized(selector.Exact, quote, position, memo);
        faithful = Faithful(normalized, context, position, figures, memo)
            .FindAll(place => !JoinsParagraphs(place, quote) && QuoteSigns.Agree(place, quote));
        if (faithful.Count > 0)
        {
            return Accept(QuoteStatus.Normalized, WithSpacingOf(quote, faithful), context, position);
        }

        if (Ellipsis.Pieces(quote) is { Count: > 0 } pieces)
        {
            QuoteEdges edges = new(Text, View, figures);
            faithful = Selected(Ellipsis.FindAll(View, quote, pieces, edges, memo, MostFaithful(memo)), position);
            if (faithful.Count > 0)
            {
                return Accept(QuoteStatus.Elided, faithful, context, position);
            }
        }

        return Reject(quote, normalized.Count > 0 ? normalized : exact, context, position, figures);
    }

    /// <summary>Finds several quotes in the text.</summary>
    /// <param name="selectors">The selectors of the quotes.</param>
    /// <returns>The results, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selectors"/> is null or has a null element.</exception>
    public ValueList<QuoteMatch> AnchorAll(IEnumerable<QuoteSelector> selectors)
    {
        ArgumentNullException.ThrowIfNull(selectors);
        return [.. selectors.Select(Anchor)];
    }

    // Marks alone quote nothing.
    private static bool IsPunctuation(NormalizedText quote)
    {
        foreach (var c in quote.Characters)
        {
            if (!char.IsPunctuation(c) && c != ' ')
            {
                return false;
            }
        }

        return true;
    }

    // The places of one quote in a document of many are limited, so that their time is linear in all of them.
    private int MostFaithful(QuoteMemo? memo) => memo is null ? int.MaxValue : _options.MaxCandidates + 1;

    private static int MostPlaces(QuoteMemo? memo) => memo is null ? int.MaxValue : QuoteMemo.MostPlaces;

    private List<Occurrence> FindExact(string exact, SelectedPosition position, QuoteMemo? memo)
    {
        if (position.Span is { } span && Text.Value.AsSpan(span.Start, span.Length).SequenceEqual(exact))
        {
            return Occurrences([span]);
        }

        return memo is null ? Search() : memo.Places(exact, isExact: true, Search);

        List<Occurrence> Search() =>
            Occurrences(
                Text.Search.FindAll(exact, MostPlaces(memo))
                    .Select(at => new CharSpan(at, at + exact.Length))
                    .Where(at => BeginsCharacter(at.Start) && BeginsCharacter(at.End))
            );
    }

    private bool BeginsCharacter(int at) => NormalizedTextBuilder.BeginsCharacter(Text.Value, at);

    // A range that the view omits, such as white space, cannot be compared.
    private List<Occurrence> Occurrences(IEnumerable<CharSpan> source) =>
        [
            .. source
                .Select(span => new Occurrence(View, span, View.WithoutBlanks(View.ViewSpan(span))))
                .Where(static occurrence => occurrence.View.Length > 0),
        ];

    private List<Occurrence> FindNormalized(
        string exact,
        NormalizedText quote,
        SelectedPosition position,
        QuoteMemo? memo
    )
    {
        // A hyphen at the end of a line is one of the word or one of the line, in the text and in the quote.
        var texts = new[] { View, View.WithoutLineHyphens }.Distinct().ToList();
        var quotes = new[] { quote, quote.WithoutLineHyphens }.Distinct().ToList();
        if (position.Span is { } span)
        {
            foreach (var text in texts)
            {
                var selected = text.WithoutBlanks(text.ViewSpan(span));
                var characters = text.Characters[selected.Start..selected.End];
                foreach (var view in quotes)
                {
                    if (characters.SequenceEqual(view.Characters))
                    {
                        return [new Occurrence(text, text.SourceSpan(selected), selected)];
                    }
                }
            }
        }

        return memo is null ? Search() : memo.Places(exact, isExact: false, Search);

        List<Occurrence> Search()
        {
            List<Occurrence> found = [];
            foreach (var text in texts)
            {
                foreach (var view in quotes)
                {
                    if (found.Count == 0)
                    {
                        found = FindNormalized(text, view, MostPlaces(memo));
                    }
                }
            }

            return found;
        }
    }

    private static List<Occurrence> FindNormalized(NormalizedText text, NormalizedText quote, int most) =>
        [
            .. text
                .Search.FindAll(quote.Characters, most)
                .Where(at => text.IsBoundary(at) && text.IsBoundary(at + quote.Length))
                .Select(at => new CharSpan(at, at + quote.Length))
                .Select(view => new Occurrence(text, text.SourceSpan(view), view)),
        ];

    private List<Occurrence> Faithful(
        List<Occurrence> occurrences,
        QuoteContext context,
        SelectedPosition position,
        TextFigures figures,
        QuoteMemo? memo
    )
    {
        if (occurrences.Count == 0)
        {
            return occurrences;
        }

        var text = occurrences[0].Text;
        QuoteEdges edges = new(Text, text, figures);
        var most = MostFaithful(memo);
        return
        [
            .. Likeliest(occurrences, context, position, most)
                .Where(occurrence => edges.AreWhole(context.Show(text, occurrence.View)))
                .Take(most),
        ];
    }

    // Of very many places, those that context and position would choose.
    private static List<Occurrence> Likeliest(
        List<Occurrence> occurrences,
        QuoteContext context,
        SelectedPosition position,
        int most
    )
    {
        if (occurrences.Count <= most)
        {
            return occurrences;
        }

        var best = context.Best(occurrences[0].Text, occurrences);
        if (position.Start is not { } start || best.Count <= most)
        {
            return best;
        }

        var next = best.FindIndex(occurrence => occurrence.Source.Start >= start);
        var first = Math.Clamp((next < 0 ? best.Count : next) - (most / 2), 0, best.Count - most);
        return best.GetRange(first, most);
    }

    // A heading and the next paragraph together can make a statement that the text does not make. Sentences can be
    // joined, because the full stop remains.
    private static bool JoinsParagraphs(Occurrence place, NormalizedText quote)
    {
        var (text, view) = (place.Text, place.View);
        if (view.Length != quote.Length)
        {
            return false;
        }

        for (var at = text.ParagraphEnd(view.Start); at < view.End; at = text.ParagraphEnd(at))
        {
            var last = at - 1;
            while (last > view.Start && text.Characters[last] is ' ' or '"' or '\'' or ')')
            {
                last--;
            }

            if (
                text.LineEndsBefore(at) > 1
                && quote.LineEndsBefore(at - view.Start) == 0
                && text.Characters[last] is not ('.' or '!' or '?' or '。' or ':' or ';' or '…')
            )
            {
                return true;
            }
        }

        return false;
    }

    private static List<Occurrence> Selected(List<Occurrence> occurrences, SelectedPosition position) =>
        position.Span is { } span
        && occurrences.FindIndex(at => at.Text.WithoutBlanks(at.Text.ViewSpan(span)) == at.View) is >= 0 and var index
            ? [occurrences[index]]
            : occurrences;

    private List<Occurrence> WithSpacingOf(NormalizedText quote, List<Occurrence> occurrences)
    {
        // Comparing very many occurrences would take too long.
        if (occurrences.Count == 1 || occurrences.Count > _options.MaxCandidates)
        {
            return occurrences;
        }

        var same = occurrences.FindAll(occurrence =>
            occurrence.View.Length == quote.Length
            && Enumerable
                .Range(1, quote.Length - 1)
                .All(i => occurrence.Text.HasSpaceBefore(occurrence.View.Start + i) == quote.HasSpaceBefore(i))
        );
        return same.Count > 0 ? same : occurrences;
    }

    // Selects one of several occurrences of the quote.
    private QuoteMatch Accept(
        QuoteStatus status,
        List<Occurrence> candidates,
        QuoteContext context,
        SelectedPosition position
    )
    {
        var best = Best(candidates, context, position);
        var isAmbiguous = best.Count > 1;
        var chosen = best[0];
        return new QuoteMatch
        {
            Status = isAmbiguous ? QuoteStatus.Ambiguous : status,
            Position = position.Judge(chosen.Text, isAmbiguous ? null : chosen.View),
            Span = isAmbiguous ? null : Text.FromChars(chosen.Source),
            Pieces = isAmbiguous ? [] : Pieces(chosen),
            Text = isAmbiguous ? null : Text.Value[chosen.Source.ToRange()],
            SplitsGrapheme = !isAmbiguous && Text.SplitsGrapheme(chosen.Source),
            Candidates =
            [
                .. candidates
                    .Take(_options.MaxCandidates)
                    .Select(place => new QuoteCandidate
                    {
                        Span = Text.FromChars(place.Source),
                        Pieces = Pieces(place),
                    }),
            ],
            CandidateCount = candidates.Count,
        };
    }

    private QuoteMatch Reject(
        NormalizedText quote,
        List<Occurrence> cut,
        QuoteContext context,
        SelectedPosition position,
        TextFigures figures
    )
    {
        QuoteStatus status;
        QuoteSuggestion? suggestion;
        if (cut.Count > 0)
        {
            var best = Best(cut, context, position);
            status =
                new QuoteEdges(Text, best[0].Text, figures).Of(best[0].View) == EdgeCut.Figure
                    ? QuoteStatus.FigureConflict
                    : QuoteStatus.Altered;
            suggestion = Suggestions.ForCut(quote, best[0], best.Count == 1, figures);
        }
        else
        {
            (status, suggestion) = Suggestions.For(quote, position.Start, figures);
        }

        return new QuoteMatch
        {
            Status = status,
            Position = position.Fault,
            Suggestion = suggestion,
        };
    }

    private ValueList<TextSpan> Pieces(Occurrence place) =>
        place.Pieces is { } pieces
            ? [.. pieces.Select(piece => Text.FromChars(place.Text.SourceSpan(piece)))]
            : [Text.FromChars(place.Source)];

    private static List<Occurrence> Best(
        List<Occurrence> candidates,
        QuoteContext context,
        SelectedPosition position
    ) => candidates.Count == 1 ? candidates : Nearest(context.Best(candidates[0].Text, candidates), position.Start);

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
            Position = QuotePositionStatus.SelectsQuote,
            Span = span,
            Pieces = [span],
            Text = Text.Value[selected.ToRange()],
            Candidates = [new QuoteCandidate { Span = span, Pieces = [span] }],
            CandidateCount = 1,
        };
    }

    private static QuoteMatch NotFound(SelectedPosition position) =>
        new() { Status = QuoteStatus.NotFound, Position = position.Fault };
}
