using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6004: reports a buyer and a target that an unambiguous clause of the evidence has the other way round: "Echo buys
/// Delta", 에코가 델타를 인수.
/// </summary>
internal static class SidesRule
{
    public static void Check(Fact fact, string pointer, FactEvidence evidence, GroundingFindings findings)
    {
        if (
            fact is Acquisition { Target: { } target, Acquirers: { Count: > 0 } acquirers, Polarity: var polarity }
            && polarity != Polarity.Negative
            && Reversed([.. acquirers], target, evidence) is { } clause
        )
        {
            findings.Add(
                RuleCode.SidesReversed,
                $"{pointer}/target",
                $"The evidence has \"{target}\" as the buyer of \"{acquirers[0]}\"; the fact has it the other way round.",
                evidence.Context.Text.FromChars(clause)
            );
        }
    }

    // Only a clause with these two names and nobody else between them is unambiguous.
    private static CharSpan? Reversed(HashSet<EntityId> acquirers, EntityId target, FactEvidence evidence)
    {
        foreach (var quote in evidence.Quotes)
        {
            var mentions = evidence.Context.Names.Within(quote).ToList();
            for (var i = 0; i + 1 < mentions.Count; i++)
            {
                var (first, second) = (mentions[i], mentions[i + 1]);
                if (!first.IsWhole || !second.IsWhole || first.Place.End > second.Place.Start)
                {
                    continue;
                }

                var between = evidence.Text.AsSpan(first.Place.End, second.Place.Start - first.Place.End);
                var after = evidence.Text.AsSpan(second.Place.End, quote.End - second.Place.End);
                var isReversed =
                    first.Entity == target && acquirers.Contains(second.Entity)
                        ? evidence.Context.Words.IsActive(between, after)
                    : acquirers.Contains(first.Entity) && second.Entity == target
                        && evidence.Context.Words.IsPassive(between, after);
                if (isReversed)
                {
                    return new(first.Place.Start, second.Place.End);
                }
            }
        }

        return null;
    }
}
