using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// Checks that the text has a quote: DN4001 not found, DN4002 ambiguous, DN4003 normalized, DN4004 approximate, DN4005
/// conflicting.
/// </summary>
internal static class QuoteRule
{
    public static void Check(string exact, QuoteMatch match, string pointer, GroundingFindings findings)
    {
        switch (match.Status)
        {
            case QuoteStatus.NotFound:
                findings.Add(RuleCode.QuoteNotFound, pointer, $"Quote not found in the text: \"{exact}\".");
                break;
            case QuoteStatus.Ambiguous:
                findings.Add(
                    RuleCode.QuoteAmbiguous,
                    pointer,
                    FormattableString.Invariant($"Quote found {match.CandidateCount} times: \"{exact}\"; ")
                        + "expected a prefix, suffix or position that selects one.",
                    First(match)
                );
                break;
            case QuoteStatus.Normalized:
                findings.Add(
                    RuleCode.QuoteNormalized,
                    pointer,
                    $"Quote differs in typography; the text has \"{match.Text}\".",
                    match.Span
                );
                break;
            case QuoteStatus.Approximate:
                findings.Add(
                    RuleCode.QuoteApproximate,
                    pointer,
                    FormattableString.Invariant(
                        $"Similar text found (similarity {match.Score:0.00}): \"{match.Text}\"."
                    ),
                    match.Span
                );
                break;
            case QuoteStatus.FigureConflict:
                findings.Add(
                    RuleCode.QuoteConflicting,
                    pointer,
                    $"Quote contradicts the text: {string.Join("; ", match.Differences.Select(Describe))}.",
                    match.Span ?? First(match)
                );
                break;
        }
    }

    private static TextSpan? First(QuoteMatch match) => match.Candidates.IsEmpty ? null : match.Candidates[0].Span;

    private static string Describe(TellingDifference difference) =>
        (difference.Quoted, difference.Found) switch
        {
            ({ } quoted, { } found) => $"the quote has \"{quoted}\", the text has \"{found}\"",
            ({ } quoted, null) => $"the quote has \"{quoted}\", the text does not",
            (null, { } found) => $"the quote omits \"{found}\"",
            _ => "they differ",
        };
}
