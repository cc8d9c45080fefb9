using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>Says what is wrong with a quote, or remarkable about it.</summary>
internal static class QuoteRules
{
    public static void Check(
        Evidence evidence,
        QuoteMatch match,
        string pointer,
        int longest,
        GroundingFindings findings
    )
    {
        if (evidence.Exact is { } exact)
        {
            CheckQuote(exact, match, pointer + "/exact", longest, findings);
        }

        CheckPosition(evidence, match, pointer + "/start", findings);
    }

    private static void CheckQuote(
        string exact,
        QuoteMatch match,
        string pointer,
        int longest,
        GroundingFindings findings
    )
    {
        switch (match.Status)
        {
            case QuoteStatus.NotFound:
                findings.Add(RuleCode.QuoteNotFound, pointer, $"The text has nothing like \"{exact}\".");
                break;
            case QuoteStatus.Ambiguous:
                findings.Add(
                    RuleCode.QuoteAmbiguous,
                    pointer,
                    FormattableString.Invariant(
                        $"The text has \"{exact}\" {match.CandidateCount} times; expected a prefix, a suffix or a position that chooses one."
                    ),
                    First(match)
                );
                break;
            case QuoteStatus.Normalized:
                findings.Add(RuleCode.QuoteNormalized, pointer, $"The text has it as \"{match.Text}\".", match.Span);
                break;
            case QuoteStatus.Approximate:
                findings.Add(
                    RuleCode.QuoteApproximate,
                    pointer,
                    FormattableString.Invariant($"The text has, {match.Score:0.00} alike, \"{match.Text}\"."),
                    match.Span
                );
                break;
            case QuoteStatus.FigureConflict:
                findings.Add(
                    RuleCode.QuoteConflicting,
                    pointer,
                    $"The text tells otherwise: {string.Join("; ", match.Differences.Select(Describe))}.",
                    match.Span ?? First(match)
                );
                break;
        }

        if (LengthOf(exact) is var length && length > longest)
        {
            findings.Add(
                RuleCode.QuoteLong,
                pointer,
                FormattableString.Invariant($"The quote has {length} characters; expected no more than {longest}."),
                match.Span
            );
        }
    }

    private static void CheckPosition(Evidence evidence, QuoteMatch match, string pointer, GroundingFindings findings)
    {
        var position = FormattableString.Invariant($"{evidence.Start} to {evidence.End}");
        switch (match.Position)
        {
            case PositionStatus.OutsideText:
                findings.Add(RuleCode.SelectorOutsideText, pointer, $"The position {position} is outside the text.");
                break;
            case PositionStatus.InsideCharacter:
                findings.Add(
                    RuleCode.SelectorOutsideText,
                    pointer,
                    $"The position {position} begins or ends inside a character."
                );
                break;
            // Where the quote itself is not there, its position is beside the point.
            case PositionStatus.SelectsOther when match.IsAccepted:
            // The spaces around a quote are no part of it.
            case PositionStatus.SelectsQuote
                when match.Span != new TextSpan(evidence.Start!.Value, evidence.End!.Value):
                findings.Add(
                    RuleCode.SelectorSelectsOther,
                    pointer,
                    FormattableString.Invariant(
                        $"The position {position} does not select the quote, which stands at {match.Span!.Value.Start} to {match.Span.Value.End}."
                    ),
                    match.Span
                );
                break;
        }
    }

    private static TextSpan? First(QuoteMatch match) => match.Candidates.IsEmpty ? null : match.Candidates[0].Span;

    private static int LengthOf(string text) => text.EnumerateRunes().Count();

    private static string Describe(TellingDifference difference) =>
        (difference.Quoted, difference.Found) switch
        {
            ({ } quoted, { } found) => $"the quote has \"{quoted}\", the text \"{found}\"",
            ({ } quoted, null) => $"the quote has \"{quoted}\", the text nothing of the kind",
            (null, { } found) => $"the quote lacks \"{found}\"",
            _ => "they differ",
        };
}
