using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6004: reports two sides of a fact, such as buyer and target, that an unambiguous clause of the evidence has the
/// other way round: "Echo buys Delta", 에코가 델타를 인수.
/// </summary>
internal static class SidesRule
{
    public static void Check(
        Fact fact,
        IReadOnlyList<FactValue> values,
        string pointer,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        if (fact.Polarity == Polarity.Negative || evidence.Context.Words.Sides is not { } grammar)
        {
            return;
        }

        foreach (var (member, givers, receivers) in Sides(fact, values))
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

    // Who gives, buys, holds or pays, and to or of whom.
    private static IEnumerable<(string Member, HashSet<EntityId> Givers, HashSet<EntityId> Receivers)> Sides(
        Fact fact,
        IReadOnlyList<FactValue> values
    )
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

        foreach (var value in values)
        {
            if (value.Value is Payment { Payer: { } payer, Payee: { } payee })
            {
                yield return ($"{value.Pointer}/payee", [payer], [payee]);
            }
        }
    }

    private static HashSet<EntityId> Of(EntityId? one, ValueList<EntityId> others) =>
        one is { } known ? [known, .. others] : [.. others];
}
