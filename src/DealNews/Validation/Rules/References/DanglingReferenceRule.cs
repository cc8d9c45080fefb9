namespace DealNews.Validation;

/// <summary>DN2002.</summary>
internal static class DanglingReferenceRule
{
    private const int MaximumListed = 5;

    public static readonly Rule Definition = Rule.Error(
        "DN2002",
        "A reference has an id that nothing in the document has."
    );

    public static void Report(
        EntityId id,
        string? member,
        EntitySorts sorts,
        DocumentIndex index,
        RuleContext context
    ) => Report(id.Value, member, SortNames.Of(sorts), index.EntityIds(sorts), context);

    public static void Report(FactId id, string member, DocumentIndex index, RuleContext context) =>
        Report(id.Value, member, "fact", index.FactIds(), context);

    private static void Report(string id, string? member, string sort, string[] known, RuleContext context) =>
        context.Report(
            Definition,
            member,
            $"No {sort} with id \"{Excerpt.Of(id)}\" in this document; {KnownIds(sort, known)}."
        );

    private static string KnownIds(string sort, string[] ids)
    {
        if (ids.Length == 0)
        {
            return $"it has no {sort} with an id";
        }

        var listed = string.Join(", ", ids.Take(MaximumListed).Select(id => Excerpt.Of(id)));
        return ids.Length <= MaximumListed
            ? $"known ids: {listed}"
            : FormattableString.Invariant($"known ids: {listed} and {ids.Length - MaximumListed} more");
    }
}
