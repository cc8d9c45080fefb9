namespace DealNews.Validation;

/// <summary>The rules of what every fact has, and of lists of facts.</summary>
internal static partial class FactRules
{
    public static void CheckAll(ValueList<Fact> facts, string member, RuleContext context)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            context.Path.Enter(member, i);
            context.Document?.CurrentFact = i;
            CheckOne(facts[i], context);
            context.Document?.CurrentFact = -1;
            context.Path.Leave();
        }
    }

    static partial void Own(Fact value, RuleContext context)
    {
        if (value.Confidence is { } confidence and (< 0 or > 1))
        {
            context.Report(
                RuleCode.ConfidenceImpossible,
                "confidence",
                FormattableString.Invariant($"The confidence is {confidence}; expected 0 to 1.")
            );
        }
    }

    private static void CheckOne(Fact? fact, RuleContext context)
    {
        if (fact is null)
        {
            context.Missing();
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
            context.UnknownProperties(fact.AdditionalProperties);
        }
        else
        {
            context.Document?.HasUnknownReferences = true;
            context.Report(
                RuleCode.FactKindUnknown,
                "kind",
                $"{fact.GetType()} is not a registered kind of fact, so nothing checks it."
            );
        }
    }
}
