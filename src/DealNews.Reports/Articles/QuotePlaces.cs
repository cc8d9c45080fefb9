using DealNews.Grounding;

namespace DealNews.Reports;

/// <summary>The positions of the quotes of a document in the text.</summary>
internal sealed class QuotePlaces
{
    private readonly List<(CharRange Place, int Fact)> _places = [];
    private readonly Dictionary<(int Fact, int Quote), (QuoteMatch Match, int? Start)> _matches = [];

    private QuotePlaces() { }

    /// <summary>The range of each piece of each quote, and the number of its fact, from 1.</summary>
    public IReadOnlyList<(CharRange Place, int Fact)> Places => _places;

    public static QuotePlaces Of(ArticleFacts document, SourceText text)
    {
        var found = new QuotePlaces();
        List<(int Fact, int Quote, QuoteSelector Selector)> selectors = [];
        for (var i = 0; i < document.Facts.Count; i++)
        {
            var quote = 0;
            foreach (var evidence in (document.Facts[i]?.Evidence ?? []).OfType<Evidence>())
            {
                selectors.Add((i, quote++, QuoteSelector.FromEvidence(evidence)));
            }
        }

        var matches = new QuoteAnchorer(text).AnchorAll(selectors.Select(static each => each.Selector));
        for (var i = 0; i < selectors.Count; i++)
        {
            found.Add(selectors[i].Fact, selectors[i].Quote, matches[i], text);
        }

        return found;
    }

    public QuoteMatch MatchOf(int fact, int quote) => _matches[(fact, quote)].Match;

    /// <summary>Returns the start of a quote; null if the text does not contain it.</summary>
    public int? StartOf(int fact, int quote) => _matches[(fact, quote)].Start;

    private void Add(int fact, int quote, QuoteMatch match, SourceText text)
    {
        var pieces =
            match.Status == QuoteStatus.Ambiguous ? match.Candidates.SelectMany(static each => each.Pieces)
            : match.Pieces.IsEmpty && match.Span is { } span ? [span]
            : match.Pieces;
        int? start = null;
        foreach (var piece in pieces)
        {
            var place = CharRange.Of(text.ToRange(piece));
            if (place.Start < place.End)
            {
                start ??= place.Start;
                _places.Add((place, fact + 1));
            }
        }

        _matches.Add((fact, quote), (match, start));
    }
}
