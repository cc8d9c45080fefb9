namespace DealNews.Grounding;

/// <summary>The quotes of a fact in the text, with their figures. Facts with the same quotes share it.</summary>
internal sealed class FactEvidence
{
    private readonly Lazy<List<CharSpan>> _sentences;
    private readonly Lazy<string> _letters;
    private readonly Lazy<List<string>> _sentenceTexts;
    private readonly Lazy<List<string>> _quoteTexts;
    private readonly Lazy<bool> _hasAnaphor;
    private readonly Lazy<bool> _hasNegation;
    private readonly Lazy<List<CharSpan>> _denials;
    private readonly Lazy<EvidenceNames> _names;

    public FactEvidence(GroundingContext context, IReadOnlyList<CharSpan> quotes, bool hasMissing)
    {
        Context = context;
        Quotes = quotes;
        HasMissing = hasMissing;
        Shown = context.Figures?.Within(quotes) ?? [];
        _sentences = new(() => [.. quotes.Select(quote => Sentence.Around(context.Text.Value, quote)).Distinct()]);
        _sentenceTexts = new(() => [.. Sentences.Select(place => TextOf(place).ToString())]);
        _quoteTexts = new(() => [.. quotes.Select(place => TextOf(place).ToString())]);
        _hasAnaphor = new(() => Sentences.Any(place => TextOf(place).ContainsAny(context.Words.Anaphors)));
        _hasNegation = new(() => Sentences.Any(place => TextOf(place).ContainsAny(context.Words.Negations)));
        _denials = new(() =>
            [.. Sentences.Where(place => context.Words.Denial is { } denial && denial.IsMatch(TextOf(place)))]
        );
        _names = new(() => new(context, quotes, Sentences));
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

    /// <summary>The sentences with a clause that says that the plan of a deal was given up.</summary>
    public IEnumerable<CharSpan> Abandonments =>
        Sentences.Where(place => Context.Words.Abandoned?.IsMatch(TextOf(place)) == true);

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
}
