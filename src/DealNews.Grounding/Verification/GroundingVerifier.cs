using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>Checks the facts of a document against the text of their article.</summary>
/// <remarks>
/// <para>The text must have every quote, and every figure of a fact must be in its quotes.</para>
/// <para>
/// A verifier prepares its text once and can check any number of documents. It is immutable and safe for concurrent
/// use. Add it to <see cref="ValidationOptions.Rules"/> to get its findings together with those of the other rules.
/// </para>
/// </remarks>
public sealed class GroundingVerifier : IDocumentRule
{
    private readonly QuoteAnchorer _anchorer;
    private readonly QuoteOptions _options;
    private readonly SourceText _text;

    /// <summary>Initializes a new instance for a text.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="options">The options of the search for quotes; null for <see cref="QuoteOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public GroundingVerifier(SourceText text, QuoteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _options = options ?? QuoteOptions.Default;
        _anchorer = new(text, options);
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
        var language = document.Article?.Language ?? ArticleLanguage.Guess(_text.Value);
        var figures = FiguresIn(language);
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is not { } fact)
            {
                continue;
            }

            var pointer = FormattableString.Invariant($"/facts/{i}");
            if (fact.Evidence.IsEmpty)
            {
                // DN4010
                findings.Add(
                    RuleCode.EvidenceMissing,
                    pointer,
                    "The fact has no evidence, so its values were not checked against the text."
                );
            }
            else
            {
                VerifyFact(fact, pointer, figures, language, findings);
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

    private void VerifyFact(
        Fact fact,
        string pointer,
        ValueList<Figure>? figures,
        LanguageTag language,
        GroundingFindings findings
    )
    {
        var quotes = new FactQuotes(_text);
        var reader = FigureReader.TryGet(language, out var ofLanguage) ? ofLanguage : _text.Reader;
        for (var i = 0; i < fact.Evidence.Count; i++)
        {
            if (fact.Evidence[i] is { } evidence)
            {
                var place = FormattableString.Invariant($"{pointer}/evidence/{i}");
                quotes.Add(VerifyQuote(evidence, place, reader, findings));
            }
        }

        foreach (var claim in Claims.Of(fact, pointer))
        {
            if (figures is not { } known)
            {
                // DN5007
                findings.Add(
                    RuleCode.FigureUnread,
                    claim.Pointer,
                    $"No figure reader for the article's language \"{language}\", so the value was not checked."
                );
            }
            else
            {
                VerifyClaim(claim, quotes, known, findings);
            }
        }
    }

    private TextSpan[] VerifyQuote(Evidence evidence, string pointer, FigureReader reader, GroundingFindings findings)
    {
        var match = _anchorer.Anchor(QuoteSelector.FromEvidence(evidence), reader);
        if (evidence.Exact is { } exact)
        {
            QuoteRule.Check(exact, match, pointer + "/exact", findings);
            QuoteLengthRule.Check(exact, match, pointer + "/exact", _options.MaximumQuoteLength, findings);
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

    private static void VerifyClaim(
        Claim claim,
        FactQuotes quotes,
        ValueList<Figure> figures,
        GroundingFindings findings
    )
    {
        var verdict = claim.CheckAgainst(quotes.Within(figures));
        // A quote that was not found is already reported. The figures that it would support are not reported again.
        if (verdict.Code is { } code && !(code == RuleCode.FigureUnsupported && quotes.HasUnanchored))
        {
            findings.Add(code, claim.Pointer, verdict.Message, verdict.Figure?.Span);
        }
    }

    private ValueList<Figure>? FiguresIn(LanguageTag language) =>
        FigureReader.TryGet(language, out var reader) ? _text.FiguresReadBy(reader) : null;
}
