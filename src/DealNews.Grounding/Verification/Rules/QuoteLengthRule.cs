using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>DN4009: checks that a quote is not longer than the limit.</summary>
internal static class QuoteLengthRule
{
    public static void Check(string exact, QuoteMatch match, string pointer, int maximum, GroundingFindings findings)
    {
        var length = OffsetMap.Count(exact);
        if (length > maximum)
        {
            findings.Add(
                RuleCode.QuoteTooLong,
                pointer,
                FormattableString.Invariant($"The quote has {length} characters; expected at most {maximum}."),
                match.Span
            );
        }
    }
}
