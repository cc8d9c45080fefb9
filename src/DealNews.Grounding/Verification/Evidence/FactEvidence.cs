using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <summary>The quotes of a fact in the text, with their figures. Facts with the same quotes share it.</summary>
internal sealed class FactEvidence
{
    private readonly Lazy<List<CharSpan>> _sentences;
    private readonly Lazy<string> _letters;
    private readonly Lazy<bool> _hasAnaphor;
    private readonly Lazy<bool> _hasNegation;
    private readonly Lazy<List<CharSpan>> _denials;
    private readonly Lazy<List<CharSpan>> _abandonments;
    private readonly Lazy<EvidenceNames> _names;
    private readonly Lazy<List<string>> _sentenceTexts;
    private readonly Lazy<List<string>> _quoteTexts;

    public FactEvidence(GroundingContext context, IReadOnlyList<CharSpan> quotes, bool hasMissing)
    {
        Context = context;
        Quotes = quotes;
        HasMissing = hasMissing;
        Shown = context.Figures?.Within(quotes) ?? [];
        _sentences = new(() => [.. quotes.Select(quote => Sentence.Around(context.Text.Value, quote)).Distinct()]);
        _hasAnaphor = new(() => Sentences.Any(place => TextOf(place).ContainsAny(context.Words.Anaphors)));
        _hasNegation = new(() => Sentences.Any(place => TextOf(place).ContainsAny(context.Words.Negations)));
        _denials = new(() => Matching(context.Words.Denial));
        _abandonments = new(() => Matching(context.Words.Abandoned));
        _names = new(() => new(context, quotes, Sentences, HasAnaphor));
        _sentenceTexts = new(() => [.. Sentences.Select(place => TextOf(place).ToString())]);
        _quoteTexts = new(() => [.. quotes.Select(place => TextOf(place).ToString())]);
        _letters = new(() => string.Concat(Sentences.Select(sentence => Grounding.Letters.Of(TextOf(sentence)))));
    }

    /// <summary>The article.</summary>
    public GroundingContext Context { get; }

    /// <summary>The places of the quotes.</summary>
    public IReadOnlyList<CharSpan> Quotes { get; }

    /// <summary>The sentences that contain the quotes.</summary>
    public IReadOnlyList<CharSpan> Sentences => _sentences.Value;

    /// <summary>The texts of these sentences.</summary>
    public IReadOnlyList<string> SentenceTexts => _sentenceTexts.Value;

    /// <summary>The texts of the quotes.</summary>
    public IReadOnlyList<string> QuoteTexts => _quoteTexts.Value;

    /// <summary>The letters of these sentences, without white space and punctuation.</summary>
    public string Letters => _letters.Value;

    /// <summary>The names in the quotes and around them.</summary>
    public EvidenceNames Names => _names.Value;

    /// <summary>Whether a sentence has a word such as "they", which can mean anybody.</summary>
    public bool HasAnaphor => _hasAnaphor.Value;

    /// <summary>Whether a sentence has a word of negation or denial.</summary>
    public bool HasNegation => _hasNegation.Value;

    /// <summary>The sentences with a clause that says that a deal does not take place.</summary>
    public IReadOnlyList<CharSpan> Denials => _denials.Value;

    /// <summary>The sentences with a clause that says that a plan was given up.</summary>
    public IReadOnlyList<CharSpan> Abandonments => _abandonments.Value;

    /// <summary>Whether a quote was not found.</summary>
    public bool HasMissing { get; }

    /// <summary>
    /// The figures that are completely inside a quote. They were read in the whole text, so a quote cannot cut off the
    /// bound of its figure.
    /// </summary>
    public IReadOnlyList<Figure> Shown { get; }

    /// <summary>The figures of the text.</summary>
    public ArticleFigures Figures => Context.Figures!;

    /// <summary>The text of the article.</summary>
    public string Text => Context.Text.Value;

    /// <summary>Returns the text at a place.</summary>
    public ReadOnlySpan<char> TextOf(CharSpan place) => Text.AsSpan(place.Start, place.Length);

    private List<CharSpan> Matching(Regex? clause) =>
        clause is null ? [] : [.. Sentences.Where(place => clause.IsMatch(TextOf(place)))];
}
