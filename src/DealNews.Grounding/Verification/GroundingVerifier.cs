using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// Holds the facts of a document against the text of their article: every quote must stand there, and every figure of a fact must
/// be what its quotes say. Immutable; the text is prepared once, for any number of documents and threads.
/// </summary>
public sealed class GroundingVerifier : IDocumentRule
{
    private readonly QuoteAnchorer _anchorer;
    private readonly SourceText _text;
    private readonly Lazy<IReadOnlyList<Figure>> _korean;
    private readonly Lazy<IReadOnlyList<Figure>> _english;

    /// <summary>Prepares a text.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public GroundingVerifier(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _anchorer = new(text);
        _korean = new(() => FigureReader.Korean.Read(text.Value));
        _english = new(() => FigureReader.English.Read(text.Value));
    }

    /// <summary>The longest quote, in code points, that is not reported as longer than a quotation should be.</summary>
    public int LongestQuote { get; init; } = 300;

    /// <summary>Verifies a document against the text.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public ValidationReport Verify(ArticleFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var findings = new GroundingFindings();
        VerifyText(document.Article, findings);
        var figures = FiguresIn(document.Article?.Language);
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is { } fact)
            {
                Verify(fact, FormattableString.Invariant($"/facts/{i}"), figures, findings);
            }
        }

        return findings.ToReport();
    }

    IEnumerable<Finding> IDocumentRule.Check(ArticleFacts document) => Verify(document).Findings;

    private void VerifyText(Article? article, GroundingFindings findings)
    {
        if (article?.TextSha256 is { } hash && !string.Equals(hash, _text.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(
                RuleCode.TextIsAnother,
                "/article/textSha256",
                $"The text has the SHA-256 {_text.Sha256}; the document was made from {hash}."
            );
        }
    }

    private void Verify(Fact fact, string pointer, IReadOnlyList<Figure>? figures, GroundingFindings findings)
    {
        if (fact.Evidence.IsEmpty)
        {
            findings.Add(
                RuleCode.EvidenceMissing,
                pointer,
                "The fact has no evidence, so nothing in the text was looked for."
            );
            return;
        }

        var quotes = new FactQuotes(_text);
        for (var i = 0; i < fact.Evidence.Count; i++)
        {
            if (fact.Evidence[i] is { } evidence)
            {
                quotes.Add(VerifyQuote(evidence, FormattableString.Invariant($"{pointer}/evidence/{i}"), findings));
            }
        }

        foreach (var claim in Claims.Of(fact, pointer))
        {
            if (figures is null)
            {
                findings.Add(
                    RuleCode.FigureUnread,
                    claim.Pointer,
                    "Figures of the article's language cannot be read, so the value was not held against the evidence."
                );
            }
            else
            {
                VerifyClaim(claim, quotes, figures, findings);
            }
        }
    }

    private TextSpan[] VerifyQuote(Evidence evidence, string pointer, GroundingFindings findings)
    {
        var match = _anchorer.Anchor(
            new(evidence.Exact, evidence.Prefix, evidence.Suffix, evidence.Start, evidence.End)
        );
        QuoteRules.Check(evidence, match, pointer, LongestQuote, findings);
        if (evidence.Exact is null)
        {
            // A position alone selects what stands there.
            return match.Span is { } selected ? [selected] : [];
        }

        // The same words stand at each candidate: one of them must support the fact.
        return match.Status == QuoteStatus.Ambiguous ? [.. match.Candidates.Select(candidate => candidate.Span)]
            : match is { IsAccepted: true, Span: { } span } ? [span]
            : [];
    }

    private static void VerifyClaim(
        Claim claim,
        FactQuotes quotes,
        IReadOnlyList<Figure> figures,
        GroundingFindings findings
    )
    {
        var verdict = claim.HoldAgainst(quotes.Within(figures));
        // A quote that was not found has been reported; what it would have supported is not reported again.
        if (verdict.Code is { } code && !(code == RuleCode.FigureUnsupported && quotes.HasUnanchored))
        {
            findings.Add(
                code,
                claim.Pointer,
                verdict.Message,
                verdict.Figure is { } figure ? quotes.SpanOf(figure) : null
            );
        }
    }

    private IReadOnlyList<Figure>? FiguresIn(LanguageTag? language)
    {
        var reader = FigureReader.TryFor(language?.Value ?? ArticleLanguage.Guess(_text.Value));
        return reader is null ? null : (reader == FigureReader.Korean ? _korean : _english).Value;
    }
}
