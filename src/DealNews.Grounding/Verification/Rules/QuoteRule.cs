using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// Checks that the text has a quote: DN4001 not found, DN4002 ambiguous, DN4003 normalized, DN4004 altered, DN4005
/// altered in a figure.
/// </summary>
internal static class QuoteRule
{
    private const int LongestExcerpt = 200;
    private const int MostDifferences = 5;

    public static void Check(string exact, QuoteMatch match, string pointer, GroundingFindings findings)
    {
        var quote = Excerpt(exact);
        switch (match.Status)
        {
            case QuoteStatus.NotFound:
                Reject(RuleCode.QuoteNotFound, $"Quote not found in the text: {quote}");
                break;
            case QuoteStatus.Ambiguous:
                findings.Add(
                    RuleCode.QuoteAmbiguous,
                    pointer,
                    $"Quote found {Count(match)} times: {quote}; "
                        + "expected a prefix, suffix or position that selects one.",
                    match.Candidates.IsEmpty ? null : match.Candidates[0].Span
                );
                break;
            case QuoteStatus.Normalized:
                findings.Add(
                    RuleCode.QuoteNormalized,
                    pointer,
                    $"Quote differs in typography; the text has {Excerpt(match.Text!)}.",
                    match.Span
                );
                break;
            case QuoteStatus.Elided:
                findings.Add(
                    RuleCode.QuoteNormalized,
                    pointer,
                    $"Quote omits words at an ellipsis; the text has {Excerpt(match.Text!)}.",
                    match.Span
                );
                break;
            case QuoteStatus.Altered:
                Reject(RuleCode.QuoteAltered, $"Quote differs from the text: {quote}");
                break;
            case QuoteStatus.FigureConflict:
                Reject(RuleCode.QuoteConflicting, $"Quote differs from the text in a figure: {quote}");
                break;
        }

        void Reject(string code, string problem)
        {
            var near = match.Suggestion;
            findings.Add(
                code,
                pointer,
                near is null ? problem + "." : $"{problem}; {Describe(near, code != RuleCode.QuoteNotFound)}.",
                near?.Span,
                near is { IsClear: true } ? near.Text : null
            );
        }
    }

    // Further places are not counted.
    private static string Count(QuoteMatch match) =>
        match.CandidateCount > match.Candidates.Count
            ? FormattableString.Invariant($"more than {match.Candidates.Count}")
            : FormattableString.Invariant($"{match.CandidateCount}");

    private static string Describe(QuoteSuggestion near, bool showsDifferences)
    {
        var place = FormattableString.Invariant(
            $"the most similar text, at {near.Span.Start} to {near.Span.End}, is {Excerpt(near.Text)}"
        );
        if (!showsDifferences || near.Differences.IsEmpty)
        {
            return place;
        }

        var more = near.Differences.Count - MostDifferences;
        return $"{place}; the quote {string.Join(", ", near.Differences.Take(MostDifferences).Select(Describe))}"
            + (more > 0 ? FormattableString.Invariant($" and {more} more differences") : "");
    }

    private static string Describe(QuoteDifference difference) =>
        (difference.Quoted, difference.Found) switch
        {
            ({ } quoted, { } found) => $"has {Excerpt(quoted)} instead of {Excerpt(found)}",
            ({ } quoted, null) => $"adds {Excerpt(quoted)}",
            (null, { } found) => $"omits {Excerpt(found)}",
            _ => "has other words",
        };

    // Never splits a surrogate pair.
    private static string Excerpt(string text)
    {
        if (text.Length <= LongestExcerpt)
        {
            return $"\"{text}\"";
        }

        var end = char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return $"\"{text[..end]}…\"";
    }
}
