using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>Words of the article that the quotes must contain. Reports DN4011.</summary>
/// <param name="Pointer">The JSON Pointer of the text.</param>
/// <param name="Text">The text.</param>
internal sealed record WordingClaim(string Pointer, string Text) : Claim(Pointer)
{
    /// <summary>Whether the words can be anywhere in the article, such as the words of a date.</summary>
    public bool IsAnywhere { get; init; }

    /// <summary>Whether the words are a statement, which must not omit a negation of its sentence.</summary>
    public bool IsStatement { get; init; }

    public override bool NeedsFigures => false;

    public override Verdict CheckAgainst(FactEvidence evidence)
    {
        var letters = Letters.Of(Text);
        var verdict = IsInEvidence(letters, evidence);
        return verdict.Code is null && IsStatement && IsCut(letters, evidence)
            ? new(
                RuleCode.WordingDiffers,
                $"The words \"{PrintableText.Of(Text)}\" leave out the negation or condition of their sentence."
            )
            : verdict;
    }

    // Each place of the words in the quotes is within a negation: "We did not [agree to buy it]".
    private bool IsCut(string letters, FactEvidence evidence)
    {
        var match = evidence.Context.Find(QuoteSelector.FromEvidence(new() { Exact = Text }));
        if (match.Status is QuoteStatus.Altered or QuoteStatus.FigureConflict)
        {
            return match.Suggestion is { } near && Letters.Of(near.Text).Contains(letters, StringComparison.Ordinal);
        }

        List<CharSpan> places =
        [
            .. match
                .Candidates.Select(candidate => candidate.Span)
                .Concat(match.Span is { } span ? [span] : [])
                .Select(evidence.Context.Text.ToChars)
                .Where(place => evidence.Quotes.Any(quote => quote.Contains(place))),
        ];
        var words = evidence.Context.Words;
        return places.Count > 0
            && places.TrueForAll(place =>
            {
                var sentence = Sentence.Around(evidence.Text, place);
                return words.CutBefore?.IsMatch(evidence.TextOf(new(sentence.Start, place.Start)).ToString()) == true
                    || words.CutAfter?.IsMatch(evidence.TextOf(new(place.End, sentence.End)).ToString()) == true;
            });
    }

    private Verdict IsInEvidence(string letters, FactEvidence evidence) =>
        (IsAnywhere && evidence.Context.Has(letters))
        || evidence.Quotes.Any(quote => Letters.Of(evidence.TextOf(quote)).Contains(letters, StringComparison.Ordinal))
            ? Verdict.Supported
            : new(RuleCode.WordingDiffers, $"The evidence does not contain \"{PrintableText.Of(Text)}\".");
}
