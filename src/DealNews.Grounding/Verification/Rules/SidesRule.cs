using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6004: reports two sides of a fact, such as buyer and target, that an unambiguous clause of the evidence has the
/// other way round: "Echo buys Delta", 에코가 델타를 인수.
/// </summary>
internal static class SidesRule
{
    public static void Check(Fact fact, string pointer, FactEvidence evidence, GroundingFindings findings)
    {
        if (fact.Polarity == Polarity.Negative || evidence.Context.Words.Sides is not { } grammar)
        {
            return;
        }

        foreach (var (member, givers, receivers) in Sides(fact))
        {
            if (givers.Count == 0 || receivers.Count == 0 || givers.Overlaps(receivers))
            {
                continue;
            }

            foreach (var sentence in evidence.Sentences)
            {
                var mentions = evidence.Context.Names.Within(sentence).ToList();
                if (grammar.Reversed(evidence.Text, sentence, mentions, givers, receivers) is { } clause)
                {
                    findings.Add(
                        RuleCode.SidesReversed,
                        pointer + member,
                        $"The evidence has \"{receivers.First()}\" and \"{givers.First()}\" the other way round: "
                            + $"\"{evidence.TextOf(clause)}\".",
                        evidence.Context.Text.FromChars(clause)
                    );
                    break;
                }
            }
        }
    }

    // The buyer, investor or holder, and the other side.
    private static IEnumerable<(string Member, HashSet<EntityId> Givers, HashSet<EntityId> Receivers)> Sides(Fact fact)
    {
        switch (fact)
        {
            case Acquisition acquisition:
                yield return ("/target", [.. acquisition.Acquirers], Of(acquisition.Target, acquisition.OtherTargets));
                break;
            case InvestmentPledge pledge:
                yield return (
                    pledge.Investee is null ? "/project" : "/investee",
                    [.. pledge.Investors],
                    [.. Of(pledge.Investee, []), .. Of(pledge.Project, [])]
                );
                break;
            case Stake stake:
                yield return ("/company", [stake.Holder], [stake.Company]);
                break;
        }
    }

    private static HashSet<EntityId> Of(EntityId? one, ValueList<EntityId> others) =>
        one is { } known ? [known, .. others] : [.. others];
}
