using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>Checks that the position of a quote selects it (DN4006) and is inside the text (DN4007).</summary>
internal static class PositionRule
{
    public static void Check(
        Evidence evidence,
        QuoteMatch match,
        string pointer,
        int textLength,
        GroundingFindings findings
    )
    {
        var position = FormattableString.Invariant($"Position {evidence.Start} to {evidence.End}");
        switch (match.Position)
        {
            case QuotePositionStatus.OutsideText:
                findings.Add(
                    RuleCode.SelectorOutsideText,
                    pointer,
                    FormattableString.Invariant(
                        $"{position} is outside the text; expected offsets from 0 to {textLength}."
                    )
                );
                break;
            case QuotePositionStatus.InsideCharacter:
                findings.Add(
                    RuleCode.SelectorOutsideText,
                    pointer,
                    $"{position} starts or ends inside a character; expected whole characters."
                );
                break;
            // The position does not matter if the quote itself was not found.
            case QuotePositionStatus.SelectorMismatch when match.IsAccepted:
            // The blanks around a quote are not part of it.
            case QuotePositionStatus.SelectsQuote
                when match.Span != new TextSpan(evidence.Start!.Value, evidence.End!.Value):
                var found = match.Span!.Value;
                findings.Add(
                    RuleCode.SelectorMismatch,
                    pointer,
                    FormattableString.Invariant(
                        $"{position} does not select the quote; expected {found.Start} to {found.End}."
                    ),
                    found
                );
                break;
        }
    }
}
