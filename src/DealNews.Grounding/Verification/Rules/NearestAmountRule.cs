using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6003: reports an amount that the evidence has next to the names of others, where a sentence has several amounts
/// and several names: "Delta buys Echo for $80 million, and Foxtrot buys Golf for $90 million".
/// </summary>
internal static class NearestAmountRule
{
    public static void Check(
        IReadOnlyList<FactValue> entities,
        ValueClaim amount,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        var own = entities.Select(value => (EntityId)value.Value).ToHashSet();
        var supports = evidence.Shown.Where(amount.IsSupportedBy).ToList();
        List<Mention> others = [];
        foreach (var figure in supports)
        {
            var found = Nearest(figure, own, evidence);
            if (found.Count == 0)
            {
                return;
            }

            others.AddRange(found);
        }

        if (others.Count > 0)
        {
            findings.Add(
                RuleCode.AmountNextToOtherEntities,
                amount.Pointer,
                $"The evidence has {amount.Value.Describe(amount.Unit, amount.IsApproximate)} next to "
                    + $"{string.Join(", ", others.Select(mention => $"\"{mention.Entity}\"").Distinct())}, "
                    + "but not next to the entities of the fact.",
                supports[0].Span
            );
        }
    }

    // The entities next to the amount, if the fact's are next to another amount of the sentence only.
    private static List<Mention> Nearest(Figure figure, HashSet<EntityId> own, FactEvidence evidence)
    {
        var sentence = Sentence.Around(evidence.Text, figure.Chars);
        var amounts = evidence
            .Figures.Within([sentence])
            .FindAll(each => each.Kind == figure.Kind && each.EquivalentIndex is null && !each.IsUnsure);
        var mentions = evidence.Context.Names.Within(sentence).ToList();
        var place = amounts.IndexOf(figure);
        if (amounts.Count < 2 || place < 0 || mentions.Count < 2)
        {
            return [];
        }

        // Names come first in "Delta buys Echo for $80 million", amounts in "$80 million for Echo, $90 million for
        // Golf".
        var isNamesFirst = mentions[0].Place.Start < amounts[0].Chars.Start;
        var isNamesLast = mentions[^1].Place.Start > amounts[^1].Chars.End;
        var start = place == 0 ? sentence.Start : amounts[place - 1].Chars.End;
        var end = place + 1 == amounts.Count ? sentence.End : amounts[place + 1].Chars.Start;
        var near = mentions.FindAll(mention =>
            (isNamesFirst || !isNamesLast) && mention.Place.Start >= start && mention.Place.End <= figure.Chars.Start
            || (isNamesLast || !isNamesFirst) && mention.Place.Start >= figure.Chars.End && mention.Place.End <= end
        );
        return
            near.Exists(mention => mention.IsWhole)
            && near.TrueForAll(mention => !mention.IsOfAny(own))
            && mentions.Exists(mention => mention.IsOfAny(own))
            ? near
            : [];
    }
}
