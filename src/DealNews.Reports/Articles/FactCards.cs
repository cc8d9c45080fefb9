using System.Globalization;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Reports;

/// <summary>Creates the cards of the facts of a document.</summary>
internal sealed class FactCards(ArticleFacts document, ReportOptions options, ReportWords words)
{
    // More figures would distract from the sentence.
    private const int MaxFigures = 12;

    private readonly DocumentIndex _index = DocumentIndex.Of(document, options.Json.FactKinds);
    private readonly ValueList<Deal> _deals = document.Deals(options.Json.FactKinds);

    /// <summary>Returns a card for each fact, in the order of the document.</summary>
    /// <param name="quotes">The quotes of each fact.</param>
    /// <param name="findings">The findings by the index of their fact.</param>
    public IEnumerable<FactView> Of(IReadOnlyList<ValueList<QuoteView>> quotes, ILookup<int, Finding> findings)
    {
        var drafts = _deals.Select(deal => FigureDrafts.Of(deal.Fact, options, words)).ToList();
        var axes = drafts
            .SelectMany(static each => each)
            .GroupBy(static figure => figure.Axis, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => FigureAxis.Of(group.Key, [.. group]),
                StringComparer.Ordinal
            );
        var row = 0;
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is { } fact)
            {
                yield return CardOf(fact, i, _deals[row], drafts[row++], axes, quotes[i], findings[i]);
            }
        }
    }

    private FactView CardOf(
        Fact fact,
        int position,
        Deal deal,
        List<FigureDraft> figures,
        Dictionary<string, FigureAxis?> axes,
        ValueList<QuoteView> quotes,
        IEnumerable<Finding> findings
    ) =>
        new()
        {
            Number = position + 1,
            Kind = words.Term(fact.Kind),
            Sentence = _index.Describe(fact, options.Language),
            Status = deal.Status is { Length: > 0 } status ? words.Term(status) : null,
            Certainty =
                fact.Certainty == Certainty.Certain || fact.Certainty == Certainty.Unspecified
                    ? null
                    : words.Term(fact.Certainty.Value),
            IsDenied = fact.Polarity == Polarity.Negative,
            Source = SourceOf(fact.Attribution),
            Figures = [.. figures.Take(MaxFigures).Select(figure => Draw(figure, axes[figure.Axis]))],
            Quotes = quotes,
            Findings = [.. findings],
            Note = fact.Note,
        };

    private string? SourceOf(Attribution? attribution) =>
        attribution is null || attribution.Kind == AttributionKind.Unattributed ? null
        : attribution.Name is { Length: > 0 } name ? name
        : attribution.Entity is { } entity ? _index.NameOf(entity, options.Language)
        : words.Term(attribution.Kind.Value);

    private FigureView Draw(FigureDraft figure, FigureAxis? axis) =>
        new()
        {
            Label = figure.Label,
            Text = figure.Text,
            Equivalents = figure.Equivalents,
            Scale =
                figure.Lower is null && figure.Upper is null ? null : axis?.Draw(figure, value => EndOf(figure, value)),
        };

    private string EndOf(FigureDraft figure, decimal value) =>
        figure.Currency is { } currency
            ? new Money(value, currency).ToString(words.AmountFormat, null)
            : string.Create(CultureInfo.InvariantCulture, $"{value:#,0.############}{figure.Unit}");
}
