namespace DealNews.Validation;

internal readonly partial struct FacilityRules
{
    static partial void Own(Facility value, RuleContext context)
    {
        TimelineRule.Check(value.ConstructionStart, "constructionStart", value.Completion, "completion", context);
        TimelineRule.Check(value.ConstructionStart, "constructionStart", value.Start, "start", context);
        TimelineRule.Check(value.ConstructionStart, "constructionStart", value.FirstOutput, "firstOutput", context);
        TimelineRule.Check(value.FirstOutput, "firstOutput", value.Start, "start", context);
        TimelineRule.Check(value.Start, "start", value.Closure, "closure", context);
    }
}
