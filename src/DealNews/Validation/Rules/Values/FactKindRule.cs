using DealNews.Json;

namespace DealNews.Validation;

/// <summary>DN1051.</summary>
internal static class FactKindRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN1051",
        "A kind of fact is not known. The document keeps the fact, but only the members that all facts have are "
            + "checked."
    );

    /// <summary>Checks a fact whose kind the JSON reader did not know.</summary>
    public static void Check(UnknownFact fact, RuleContext context)
    {
        context.Index?.HasUnknownReferences = true;
        if (BlankText.Is(fact.Kind))
        {
            RequiredValueRule.Report("kind", fact.Kind, context);
        }
        else if (context.Kinds.Find(fact.Kind) is null)
        {
            string[] known = [.. BuiltInFacts.Kinds, .. context.Kinds.All.Select(static kind => kind.Kind)];
            context.Report(
                Definition,
                "kind",
                $"Unknown kind of fact {SimilarName.Quote(known, fact.Kind)}; known kinds: {string.Join(", ", known)}."
            );
        }
    }

    /// <summary>Reports a fact of an application-defined type that is not registered.</summary>
    public static void ReportUnregistered(Fact fact, RuleContext context)
    {
        context.Index?.HasUnknownReferences = true;
        context.Report(
            Definition,
            "kind",
            $"The kind \"{Excerpt.Of(fact.Kind)}\" is not registered, so the fact's own members are not checked; "
                + "expected a FactKind for it in the JSON options."
        );
    }
}
