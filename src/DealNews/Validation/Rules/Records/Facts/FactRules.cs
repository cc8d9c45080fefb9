using DealNews.Json;

namespace DealNews.Validation;

/// <summary>The rules for members that all facts have, and for lists of facts.</summary>
internal readonly partial struct FactRules
{
    public static void CheckAll(ValueList<Fact> facts, string member, RuleContext context)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            context.Path.Enter(member, i);
            context.Index?.CurrentFact = i;
            CheckOne(facts[i], context);
            context.Index?.CurrentFact = -1;
            context.Path.Leave();
        }
    }

    static partial void Own(Fact value, RuleContext context) => ConfidenceRule.Check(value, context);

    private static void CheckOne(Fact? fact, RuleContext context)
    {
        if (fact is null)
        {
            RequiredValueRule.Report(null, null, context);
        }
        else if (!BuiltInFactRules.TryCheck(fact, context))
        {
            Check(fact, context);
            CheckOwn(fact, context);
        }
    }

    private static void CheckOwn(Fact fact, RuleContext context)
    {
        if (context.Kinds.TryFind(fact.GetType(), out var kind))
        {
            OwnFactCheck.Check(kind, fact, context);
            UnknownMemberRule.Check(
                fact.AdditionalProperties,
                kind.MemberNames.Concat(UnknownFactCodec.Names.All),
                context
            );
        }
        else
        {
            FactKindRule.ReportUnregistered(fact, context);
        }
    }
}
