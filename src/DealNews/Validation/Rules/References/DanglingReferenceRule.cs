namespace DealNews.Validation;

/// <summary>DN2002.</summary>
internal static class DanglingReferenceRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN2002",
        "A reference has an id that does not exist in the document."
    );

    public static void Report(EntityId id, string? member, EntitySorts sorts, IdIndex index, RuleContext context) =>
        Report(id.Value, member, SortNames.Of(sorts), index.EntityIds(sorts), context);

    public static void Report(FactId id, string? member, IdIndex index, RuleContext context) =>
        Report(id.Value, member, "fact", index.FactIds(), context);

    private static void Report(string id, string? member, string sort, KnownIds known, RuleContext context)
    {
        if (context.Wants(Definition))
        {
            context.Report(
                Definition,
                member,
                $"No {sort} with id \"{Excerpt.Of(id)}\" in this document; {known.Describe(sort)}."
            );
        }
    }
}
