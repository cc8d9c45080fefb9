using System.Globalization;
using DealNews.Grounding;
using DealNews.Validation;

namespace DealNews.Reports;

/// <summary>Creates the view of one article.</summary>
internal static class ArticleViews
{
    private const int MaxListedFigures = 50;

    public static ArticleView Of(
        ArticleFacts document,
        IReadOnlyList<Finding> findings,
        ValueList<int> factPositions,
        SourceText? text,
        ReportOptions options
    )
    {
        var words = ReportWords.Of(options.Language);
        var article = document.Article;
        var places = text is null ? null : QuotePlaces.Of(document, text);
        var language = article?.Language ?? (text is null ? null : ArticleLanguage.Guess(text.Value));
        var figures = text is null ? [] : FiguresOf(text, language);
        var covered = CharRange.Union(places?.Places.Select(static each => each.Place) ?? []);
        var uncovered = Uncovered(figures, covered);
        var marked = text is null ? null : MarkedText.Of(text.Value, places!.Places, uncovered);
        var byFact = findings.ToLookup(finding => FactOf(finding.Pointer, factPositions));
        return new()
        {
            Words = words,
            Title = article?.Headline is { Length: > 0 } headline ? headline : words.FactsOfAnArticle,
            Byline = BylineOf(article),
            Link = SafeLink.Of(article?.Url),
            Language = language is { IsValid: true } valid ? valid.Value : null,
            Facts =
            [
                .. new FactCards(document, options, words).Of(
                    [.. document.Facts.Select((fact, i) => Quotes(fact, i, places, marked, words))],
                    byFact
                ),
            ],
            Findings = [.. byFact[-1]],
            Text = marked,
            Coverage = marked is null ? null : CoverageOf(text!, figures, covered, uncovered, marked),
        };
    }

    private static ValueList<string> BylineOf(Article? article)
    {
        List<string?> parts =
        [
            article?.Publisher,
            .. article?.Authors ?? [],
            article?.PublishedAt?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture),
        ];
        return [.. parts.OfType<string>().Where(static part => part.Length > 0)];
    }

    // The index of the fact in the readable document; -1 if the finding is about something else.
    private static int FactOf(string pointer, ValueList<int> factPositions)
    {
        const string Facts = "/facts/";
        if (!pointer.StartsWith(Facts, StringComparison.Ordinal))
        {
            return -1;
        }

        var rest = pointer.AsSpan(Facts.Length);
        var end = rest.IndexOf('/');
        return int.TryParse(
            end < 0 ? rest : rest[..end],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var position
        )
            ? factPositions.AsSpan().BinarySearch(position) is >= 0 and var index
                ? index
                : -1
            : -1;
    }

    private static List<CharRange> FiguresOf(SourceText text, LanguageTag? language) =>
        language is { } known && FigureReader.TryGet(known, out var reader)
            ? CharRange.Union(
                reader
                    .Read(text.Value)
                    .Where(static figure => figure.Kind is not (FigureKind.Date or FigureKind.Number))
                    .Select(static figure => CharRange.Of(figure.Range))
            )
            : [];

    private static List<CharRange> Uncovered(List<CharRange> figures, List<CharRange> covered)
    {
        List<CharRange> uncovered = [];
        var at = 0;
        foreach (var figure in figures)
        {
            for (; at < covered.Count && covered[at].End <= figure.Start; at++) { }

            if (at == covered.Count || covered[at].Start > figure.Start || covered[at].End < figure.End)
            {
                uncovered.Add(figure);
            }
        }

        return uncovered;
    }

    private static ValueList<QuoteView> Quotes(
        Fact? fact,
        int position,
        QuotePlaces? places,
        MarkedText? marked,
        ReportWords words
    ) =>
        [
            .. (fact?.Evidence ?? [])
                .OfType<Evidence>()
                .Select(
                    (evidence, i) =>
                    {
                        var match = places?.MatchOf(position, i);
                        return new QuoteView
                        {
                            Text = evidence.Exact ?? match?.Text ?? "",
                            Segment = places?.StartOf(position, i) is { } start ? marked?.SegmentAt(start) : null,
                            Problem =
                                match is null ? null
                                : match.Status == QuoteStatus.Ambiguous ? words.QuoteAmbiguous
                                : match.Pieces.IsEmpty && match.Span is null ? words.QuoteNotFound
                                : null,
                        };
                    }
                ),
        ];

    private static CoverageView CoverageOf(
        SourceText text,
        List<CharRange> figures,
        List<CharRange> covered,
        List<CharRange> uncovered,
        MarkedText marked
    )
    {
        long length = 0;
        foreach (var range in covered)
        {
            length += range.End - range.Start;
        }

        return new(
            text.Value.Length == 0 ? 0 : (int)(100 * length / text.Value.Length),
            figures.Count - uncovered.Count,
            figures.Count,
            [
                .. uncovered
                    .Take(MaxListedFigures)
                    .Select(range => (marked.SegmentAt(range.Start), text.Value[range.Start..range.End])),
            ],
            Math.Max(0, uncovered.Count - MaxListedFigures)
        );
    }
}
