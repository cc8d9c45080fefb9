using System.Buffers;
using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// A direction of change. Reports DN5012 if the evidence has only words for the opposite direction. It requires no word
/// for the direction, because there are too many such verbs.
/// </summary>
/// <param name="Pointer">The JSON Pointer of the direction.</param>
/// <param name="Direction">The direction.</param>
internal sealed record DirectionClaim(string Pointer, ChangeDirection Direction) : Claim(Pointer)
{
    public override bool NeedsFigures => false;

    public override Verdict CheckAgainst(FactEvidence evidence)
    {
        var words = evidence.Context.Words;
        if (Direction == ChangeDirection.Unchanged)
        {
            var (rises, falls) = (Has(words.Rises), Has(words.Falls));
            return rises != falls && !Has(words.Steady)
                ? new(RuleCode.DirectionDiffers, "The evidence has words of a change; the fact says unchanged.")
                : Verdict.Supported;
        }

        var (own, opposite) =
            Direction == ChangeDirection.Increase ? (words.Rises, words.Falls)
            : Direction == ChangeDirection.Decrease ? (words.Falls, words.Rises)
            : (null, null);
        return
            own is null
            || evidence.Quotes.Any(quote => evidence.TextOf(quote).ContainsAny(own))
            || !evidence.Quotes.Any(quote => evidence.TextOf(quote).ContainsAny(opposite!))
            ? Verdict.Supported
            : new(
                RuleCode.DirectionDiffers,
                $"The evidence has only words for the opposite direction; the fact says {Direction}."
            );

        bool Has(SearchValues<string> direction) =>
            evidence.Quotes.Any(quote => evidence.TextOf(quote).ContainsAny(direction));
    }
}
