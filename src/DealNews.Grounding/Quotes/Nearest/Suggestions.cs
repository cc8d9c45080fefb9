namespace DealNews.Grounding;

/// <summary>Creates the suggestion for a quote that is not in the text.</summary>
internal sealed class Suggestions(SourceText source)
{
    // The maximum length of the sentence that is shown on each side of the similar words.
    private const int LongestSentence = 200;

    // A passage with another figure and other words can be about something else.
    private const double MostEditsWithOtherFigure = 0.15;

    private readonly NormalizedText _text = source.Normalized;
    private NearestSearch? _nearest;

    /// <summary>Returns the status and the suggestion for a quote that was not found.</summary>
    /// <param name="quote">The quote; not empty.</param>
    /// <param name="start">The UTF-16 offset where the quote should start; null if not given.</param>
    /// <param name="figures">The figures of the text.</param>
    public (QuoteStatus Status, QuoteSuggestion? Suggestion) For(NormalizedText quote, int? start, TextFigures figures)
    {
        var places = (_nearest ??= new NearestSearch(_text)).Find(quote);
        if (places.Count == 0)
        {
            return (QuoteStatus.NotFound, null);
        }

        var best = places[0];
        var asGood = places.FindAll(place => place.Edits == best.Edits);
        if (start is { } wanted)
        {
            best = asGood.MinBy(place => Math.Abs(_text.SourceSpan(place.View).Start - wanted));
        }

        // Up to 30 % of the characters may differ. The second best passage must have clearly more differences.
        var isAltered = best.Edits * 10 <= quote.Length * 3;
        var isClear =
            isAltered
            && (asGood.Count == 1 || start is not null)
            && places.TrueForAll(place =>
                place.Edits == best.Edits || place.Edits >= best.Edits + Math.Max(2, quote.Length / 10)
            );
        QuoteEdges edges = new(source, _text, figures);
        var words = edges.Widen(WholeWords(best.View));
        if (!isAltered || words is not { } range)
        {
            return (QuoteStatus.NotFound, Of(quote, Sentence(best.View), false, figures, edges));
        }

        var suggestion = Of(quote, range, isClear, figures, edges);
        var status = StatusOf(quote, suggestion, figures);
        return status == QuoteStatus.FigureConflict && best.Edits > quote.Length * MostEditsWithOtherFigure
            ? (status, suggestion with { IsClear = false })
            : (status, suggestion);
    }

    /// <summary>Returns the suggestion for a quote that cuts something off at a place of the text.</summary>
    public QuoteSuggestion? ForCut(NormalizedText quote, Occurrence place, bool isOnly, TextFigures figures)
    {
        QuoteEdges edges = new(source, place.Text, figures);
        return edges.Widen(place.View) is { } range
            ? Of(quote, _text.ViewSpan(place.Text.SourceSpan(range)), isOnly, figures, edges)
            : null;
    }

    private QuoteSuggestion Of(NormalizedText quote, CharSpan view, bool isClear, TextFigures figures, QuoteEdges edges)
    {
        var chars = _text.SourceSpan(view);
        ValueList<QuoteDifference> differences =
        [
            .. WordDifferences
                .Between(quote, _text, view)
                .Select(pair => Difference(quote, pair.Quoted, pair.Found, figures)),
        ];
        return new QuoteSuggestion
        {
            Span = source.FromChars(chars),
            Text = source.Value[chars.ToRange()],
            Similarity = Similarity(quote, view),
            IsClear = isClear && !Reversal.IsIn(differences),
            Differences = differences,
        };
    }

    private QuoteDifference Difference(NormalizedText quote, CharSpan quoted, CharSpan found, TextFigures figures)
    {
        var chars = found.Length > 0 ? _text.SourceSpan(found) : (CharSpan?)null;
        return new QuoteDifference
        {
            Quoted = quoted.Length > 0 ? quote.SourceSlice(quoted) : null,
            Found = chars is { } shown ? source.Value[shown.ToRange()] : null,
            Span = chars is { } place ? source.FromChars(place) : null,
            IsFigure =
                (quoted.Length > 0 && IsFigure(quote, quoted, figures))
                || (chars is { } words && IsFigure(words, figures)),
        };
    }

    private bool IsFigure(CharSpan chars, TextFigures figures)
    {
        var next = figures.FirstAfter(chars.Start);
        return (next < figures.All.Count && figures.All[next].Chars.Start < chars.End) || HasDigit(source.Value, chars);
    }

    private static bool IsFigure(NormalizedText quote, CharSpan words, TextFigures figures)
    {
        var chars = quote.SourceSpan(words);
        return HasDigit(quote.Source, chars)
            || figures
                .Reader.Read(quote.Source)
                .Any(figure => figure.Chars.Start < chars.End && chars.Start < figure.Chars.End);
    }

    private static bool HasDigit(string text, CharSpan chars) =>
        text.AsSpan()[chars.ToRange()].ToArray().Any(char.IsDigit);

    // Words that bound a figure are no part of its place, but change what it says.
    private static QuoteStatus StatusOf(NormalizedText quote, QuoteSuggestion suggestion, TextFigures figures) =>
        suggestion.Differences.Any(static difference => difference.IsFigure)
        || !figures
            .Reader.Read(quote.Source)
            .Select(Value)
            .SequenceEqual(figures.Reader.Read(suggestion.Text).Select(Value))
            ? QuoteStatus.FigureConflict
            : QuoteStatus.Altered;

    private static (decimal?, decimal?, bool, bool) Value(Figure figure) =>
        (figure.Minimum, figure.Maximum, figure.IsMinimumExclusive, figure.IsMaximumExclusive);

    private double Similarity(NormalizedText quote, CharSpan view)
    {
        var edits = ApproximateSearch.Distance(_text.Characters[view.Start..view.End], quote.Characters);
        return 1 - (double)edits / Math.Max(quote.Length, view.Length);
    }

    private CharSpan WholeWords(CharSpan view)
    {
        var start = view.Start < _text.Length ? Script.RunStart(_text, view.Start) : view.Start;
        return new CharSpan(start, view.Length > 0 ? Script.RunEnd(_text, view.End - 1) : view.End);
    }

    private CharSpan Sentence(CharSpan view)
    {
        (var start, var end) = (view.Start, view.End);
        while (start > 0 && view.Start - start < LongestSentence && !EndsSentence(start))
        {
            start--;
        }

        while (end < _text.Length && end - view.End < LongestSentence && !EndsSentence(end))
        {
            end++;
        }

        start += start < end && _text.Characters[start] == ' ' ? 1 : 0;
        return _text.WholeCharacters(new CharSpan(start, end));
    }

    // Returns whether a sentence ends directly before an index: after a full stop and white space, or at the end of a
    // line.
    private bool EndsSentence(int at) =>
        _text.LineEndsBefore(at) > 0
        || _text.Characters[at - 1] is '。' or '！' or '？' or '!' or '?'
        || (_text.Characters[at - 1] == '.' && _text.HasSpaceBefore(at));
}
