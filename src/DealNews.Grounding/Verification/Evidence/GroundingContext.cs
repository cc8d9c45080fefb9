using System.Collections.Concurrent;

namespace DealNews.Grounding;

/// <summary>The article that the facts of a document are checked against.</summary>
/// <param name="Text">The text.</param>
/// <param name="Letters">Its letters, without white space and punctuation.</param>
/// <param name="Reader">
/// The figure reader for the language of the article, or for the detected language of the text.
/// </param>
/// <param name="Language">The language of the article, as a primary subtag of BCP 47.</param>
/// <param name="Figures">The figures of the text; null if there is no reader for its language.</param>
/// <param name="Names">The places where the article names the entities of the document.</param>
/// <param name="Day">The day on which the article was published; null if the document does not give it.</param>
/// <param name="Anchorer">The search for quotes in the text.</param>
internal sealed record GroundingContext(
    SourceText Text,
    string Letters,
    FigureReader Reader,
    string Language,
    ArticleFigures? Figures,
    NameIndex Names,
    DateOnly? Day,
    QuoteAnchorer Anchorer
)
{
    private readonly TextFigures _read = Figures?.Read ?? Text.FiguresReadBy(Reader, day: null);
    private readonly QuoteMemo _quotes = new();

    // Many facts have the same names.
    private readonly ConcurrentDictionary<string, bool> _found = new(StringComparer.Ordinal);

    // Many facts have quotes of one sentence.
    private readonly ConcurrentDictionary<CharSpan, List<SideClause>> _clauses = [];

    /// <summary>Finds a quote in the text. Equal selectors are searched once.</summary>
    public QuoteMatch Find(QuoteSelector selector) => Anchorer.Anchor(selector, _read, _quotes);

    /// <summary>Returns the clauses of a sentence that give two entities their roles.</summary>
    public List<SideClause> ClausesOf(CharSpan sentence) =>
        _clauses.GetOrAdd(
            sentence,
            static (place, context) =>
                context.Words.Sides?.ClausesOf(context.Text.Value, place, [.. context.Names.Within(place)]) ?? [],
            this
        );

    /// <summary>Returns whether the article contains consecutive letters.</summary>
    public bool Has(string letters) =>
        _found.GetOrAdd(letters, static (part, all) => all.Contains(part, StringComparison.Ordinal), Letters);

    /// <summary>The words of the language that checks use.</summary>
    public ClaimWords Words { get; } = ClaimWords.Of(Language);

    /// <summary>The dates of the text.</summary>
    public ArticleDates Dates { get; } = new(Text, Figures ?? new(new(Reader, [])), Day);

    /// <summary>The days of the week that the text names, 0 for Sunday.</summary>
    public Lazy<List<int>> Weekdays { get; } = new(() => ClaimWords.Of(Language).DaysIn([Text.Value]));
}
