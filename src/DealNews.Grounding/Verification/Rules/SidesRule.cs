using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6004: reports two sides of a fact, such as buyer and target, that an unambiguous clause of the evidence has the
/// other way round: "Echo buys Delta", 에코가 델타를 인수. DN6002: reports a side that such a clause gives to an entity that
/// the fact does not have.
/// </summary>
internal static class SidesRule
{
    public static void Check(
        Fact fact,
        IReadOnlyList<FactValue> entities,
        HashSet<EntityId> reported,
        string pointer,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        if (fact.Polarity == Polarity.Negative || evidence.Context.Words.Sides is not { } grammar)
        {
            return;
        }

        var own = entities.Select(value => (EntityId)value.Value).ToHashSet();
        foreach (var sides in Sides(fact))
        {
            if (sides.Givers.Count == 0 || sides.Receivers.Count == 0 || sides.Givers.Overlaps(sides.Receivers))
            {
                continue;
            }

            foreach (var sentence in evidence.Sentences)
            {
                var mentions = evidence.Context.Names.Within(sentence).ToList();
                if (grammar.Reversed(evidence.Text, sentence, mentions, sides) is { } clause)
                {
                    findings.Add(
                        RuleCode.SidesReversed,
                        pointer + sides.Receiver,
                        $"The evidence has \"{sides.Receivers.First()}\" and \"{sides.Givers.First()}\" the other "
                            + $"way round: \"{evidence.TextOf(clause)}\".",
                        evidence.Context.Text.FromChars(clause)
                    );
                    break;
                }

                if (grammar.Other(evidence.Text, sentence, mentions, sides, own) is { } other && IsMissing(other))
                {
                    findings.Add(
                        RuleCode.OtherEntitiesNamed,
                        pointer + (other.IsGiver ? sides.Giver : sides.Receiver),
                        $"The evidence has \"{other.Mention.Entity}\" on this side, not "
                            + $"\"{(other.IsGiver ? sides.Givers : sides.Receivers).First()}\".",
                        evidence.Context.Text.FromChars(other.Mention.Place)
                    );
                    break;
                }
            }

            // A sentence that names the entity can be about both.
            bool IsMissing(OtherSide other) =>
                !(other.IsGiver ? sides.Givers : sides.Receivers).Any(entity =>
                    reported.Contains(entity)
                    || evidence.Sentences.Any(place =>
                        evidence.Context.Names.IsNamedIn(entity, place, evidence.TextOf(place))
                    )
                );
        }
    }

    // The buyer, investor or holder, and the other side.
    private static IEnumerable<FactSides> Sides(Fact fact)
    {
        switch (fact)
        {
            case Acquisition acquisition:
                yield return new(
                    SideVerb.Buy,
                    "/acquirers/0",
                    [.. acquisition.Acquirers],
                    "/target",
                    Of(acquisition.Target, acquisition.OtherTargets)
                );
                break;
            case InvestmentPledge pledge:
                yield return new(
                    SideVerb.Invest,
                    "/investors/0",
                    [.. pledge.Investors],
                    pledge.Investee is null ? "/project" : "/investee",
                    [.. Of(pledge.Investee, []), .. Of(pledge.Project, [])]
                );
                break;
            case Stake stake:
                yield return new(SideVerb.Hold, "/holder", [stake.Holder], "/company", [stake.Company]);
                break;
        }
    }

    private static HashSet<EntityId> Of(EntityId? one, ValueList<EntityId> others) =>
        one is { } known ? [known, .. others] : [.. others];
}
