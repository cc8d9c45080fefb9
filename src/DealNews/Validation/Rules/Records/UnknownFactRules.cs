namespace DealNews.Validation;

internal static partial class UnknownFactRules
{
    static partial void Own(UnknownFact value, RuleContext context)
    {
        context.Document?.HasUnknownReferences = true;
        if (BlankText.Is(value.Kind))
        {
            context.Missing("kind");
        }
        else if (context.Kinds.Find(value.Kind) is null)
        {
            context.Report(
                RuleCode.FactKindUnknown,
                "kind",
                $"\"{value.Kind}\" is not a known kind of fact; known are {string.Join(", ", BuiltInFacts.Kinds)}."
            );
        }
    }
}
