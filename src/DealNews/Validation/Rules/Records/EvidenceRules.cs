namespace DealNews.Validation;

internal readonly partial struct EvidenceRules
{
    static partial void Own(Evidence value, RuleContext context)
    {
        // A position alone suffices, but a quote must not be blank.
        if (value.Exact is { } exact ? BlankText.Is(exact) : value is { Start: null, End: null })
        {
            RequiredValueRule.Report("exact", value.Exact, context);
        }

        SelectorRule.Check(value, context);
    }
}
