using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>Checks the facts of a document against the text of their article.</summary>
/// <remarks>
/// <para>
/// The text must contain every quote. The quotes and the article must support every value of a fact that articles
/// usually give.
/// </para>
/// <para>
/// A verifier prepares its text once and can check any number of documents. It is immutable and safe for concurrent
/// use. Add it to <see cref="ValidationOptions.Rules"/> to get its findings together with those of the other rules.
/// </para>
/// </remarks>
public sealed class GroundingVerifier : IDocumentRule
{
    private readonly QuoteAnchorer _anchorer;
    private readonly GroundingOptions _options;
    private readonly SourceText _text;
    private readonly Lazy<string> _letters;

    // An application checks the documents of one article, so the last figures suffice.
    private volatile ArticleFigures? _last;

    /// <summary>Initializes a new instance for a text.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="options">The options; null for <see cref="GroundingOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public GroundingVerifier(SourceText text, GroundingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _options = options ?? GroundingOptions.Default;
        _anchorer = new(text, _options.Quotes);
        _letters = new(() => Letters.Of(text.Normalized));
    }

    /// <summary>Checks a document against the text.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The findings of grounding alone, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public ValidationReport Verify(ArticleFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ValidationReport.Create(Find(document));
    }

    IEnumerable<Finding> IDocumentRule.Check(ArticleFacts document) => Find(document);

    // Fact by fact, so that findings beyond the limit need not all exist at the same time.
    private IEnumerable<Finding> Find(ArticleFacts document)
    {
        var findings = new GroundingFindings();
        TextDigestRule.Check(document.Article, _text, findings);
        var run = new Run(ContextOf(document));
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is not { } fact)
            {
                continue;
            }

            var pointer = FormattableString.Invariant($"/facts/{i}");
            if (fact.Evidence.IsEmpty)
            {
                EvidenceRule.Check(pointer, _options.RequireEvidence, findings);
            }
            else
            {
                VerifyFact(fact, pointer, run, findings);
            }

            foreach (var finding in findings.Take())
            {
                yield return finding;
            }
        }

        foreach (var finding in findings.Take())
        {
            yield return finding;
        }
    }

    private GroundingContext ContextOf(ArticleFacts document)
    {
        var language = document.Article?.Language ?? ArticleLanguage.Guess(_text.Value);
        DateOnly? day = document.Article?.PublishedAt is { } published
            ? DateOnly.FromDateTime(published.DateTime)
            : null;
        var names = NameIndex.Of(document, _text.Normalized);
        return FigureReader.TryGet(language, out var reader)
            ? new(_text, _letters.Value, reader, reader.Language.Value, FiguresOf(reader, day), names, day, _anchorer)
            : new(_text, _letters.Value, _text.Reader, language.Value, null, names, day, _anchorer);
    }

    private ArticleFigures FiguresOf(FigureReader reader, DateOnly? day)
    {
        var read = _text.FiguresReadBy(reader, day);
        return _last is { } last && last.Read == read ? last : _last = new(read);
    }

    private void VerifyFact(Fact fact, string pointer, Run run, GroundingFindings findings)
    {
        List<CharSpan> quotes = [];
        var hasMissing = false;
        for (var i = 0; i < fact.Evidence.Count; i++)
        {
            if (fact.Evidence[i] is { } evidence)
            {
                var places = VerifyQuote(
                    evidence,
                    FormattableString.Invariant($"{pointer}/evidence/{i}"),
                    run,
                    findings
                );
                hasMissing |= places.Length == 0;
                quotes.AddRange(places.Select(_text.ToChars));
            }
        }

        var context = run.Context;
        var shown = run.EvidenceOf(quotes, hasMissing);
        var kind = _options.FactKinds.FirstOrDefault(kind => kind.Type == fact.GetType());
        var values = kind?.EnumerateValues(fact) ?? fact.EnumerateValues();
        var claims = Claims.Of(fact, values, pointer);
        foreach (var claim in claims)
        {
            VerifyClaim(claim, shown, findings);
        }

        List<FactValue> entities =
        [
            .. values.Where(value => value is { Check: EvidenceCheck.Entity, Value: EntityId }),
        ];
        run.Named.Check(entities, pointer, context.Names, findings);
        var reported = OthersNamedRule.Check(entities, pointer, shown, findings);
        SidesRule.Check(fact, values, reported, pointer, shown, findings);
        PolarityRule.Check(fact, values, pointer, shown, findings);
        ModalityRule.Check(fact, values, pointer, shown, findings);
        // An amount within a record of the fact can be that of somebody else.
        foreach (
            var amount in claims.OfType<ValueClaim>().Where(claim => claim.IsOfFact && context.Figures is not null)
        )
        {
            NearestAmountRule.Check(entities, amount, shown, findings);
        }
    }

    private TextSpan[] VerifyQuote(Evidence evidence, string pointer, Run run, GroundingFindings findings)
    {
        var match = run.Context.Find(QuoteSelector.FromEvidence(evidence));
        if (evidence.Exact is { } exact)
        {
            QuoteRule.Check(exact, match, pointer + "/exact", findings);
            QuoteLengthRule.Check(exact, match, pointer + "/exact", _options.Quotes.MaxQuoteLength, findings);
        }

        PositionRule.Check(evidence, match, pointer + "/start", _text.Length, findings);
        if (evidence.Exact is null)
        {
            // A position without a quote selects the text at that place.
            return match.Span is { } selected ? [selected] : [];
        }

        // Each candidate has the same words: one of them must support the fact.
        return match.Status == QuoteStatus.Ambiguous
            ? [.. match.Candidates.SelectMany(candidate => candidate.Pieces)]
            : [.. match.Pieces];
    }

    private static void VerifyClaim(Claim claim, FactEvidence evidence, GroundingFindings findings)
    {
        if (claim.NeedsFigures && evidence.Context.Figures is null)
        {
            // DN5007
            findings.Add(
                RuleCode.FigureUnread,
                claim.Pointer,
                $"No figure reader for the article's language \"{evidence.Context.Language}\", "
                    + "so the value was not checked."
            );
            return;
        }

        var verdict = claim.CheckAgainst(evidence);
        // A quote that was not found is already reported. What it would support is not reported again.
        var isConsequence =
            evidence.HasMissing
            && verdict.Code is RuleCode.FigureUnsupported or RuleCode.FigureUnread or RuleCode.WordingDiffers;
        if (verdict.Code is { } code && !isConsequence)
        {
            findings.Add(code, claim.Pointer, verdict.Message, verdict.Figure?.Span);
        }
    }

    // The check of one document.
    private sealed class Run(GroundingContext context)
    {
        private readonly Dictionary<(ValueList<CharSpan> Quotes, bool HasMissing), FactEvidence> _evidence = [];

        public GroundingContext Context => context;

        public EntityNamedRule Named { get; } = new();

        /// <summary>Returns the evidence of a fact, which facts with the same quotes share.</summary>
        public FactEvidence EvidenceOf(List<CharSpan> quotes, bool hasMissing)
        {
            ValueList<CharSpan> distinct = [.. quotes.Distinct()];
            if (!_evidence.TryGetValue((distinct, hasMissing), out var evidence))
            {
                _evidence.Add((distinct, hasMissing), evidence = new(context, distinct, hasMissing));
            }

            return evidence;
        }
    }
}
